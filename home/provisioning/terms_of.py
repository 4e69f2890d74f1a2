"""The words a new site can sort its programs by.

They claim nothing: readers see a word once somebody ticks it on a public program. Duties are named as
the laws and the service call them; what does not fit is deleted in a click.
"""

from django.utils.text import slugify

from programs.terms import Audience, Language, Mandate

AUDIENCES = ("College students", "High school students", "Service members", "Employees")
DUTIES = ("Title IX", "Clery Act", "Campus SaVE Act", "SHARP", "State law")
LANGUAGES = ("English", "Spanish")


def _maker(model, names):
    def make(build) -> None:
        """Make them in this order."""
        terms = [
            model(site=build.site, name=name, slug=slugify(name), sort_order=place)
            for place, name in enumerate(names, 1)
        ]
        model.objects.bulk_create(terms)

    return make


TERMS = (
    ("words for audiences of programs", Audience, _maker(Audience, AUDIENCES)),
    ("words for duties programs help to meet", Mandate, _maker(Mandate, DUTIES)),
    ("languages of programs", Language, _maker(Language, LANGUAGES)),
)
