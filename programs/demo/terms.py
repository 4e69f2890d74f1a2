"""The words the demonstration sites sort their programs by, in the order they list them.

Site -> relation -> name -> what else is said of it. Texts of duties promise nothing: whoever is
responsible for a duty decides what counts.
"""

from programs.demo.terms_campus import CAMPUS
from programs.demo.terms_military import MILITARY
from programs.demo.terms_organization import ORGANIZATION

TERMS = {"organization": ORGANIZATION, "campus": CAMPUS, "military": MILITARY}
