"""Pages that are fetched when somebody points at a link, before it is followed.

What is fetched that way is in no history, but in the browser's cache and the server's log. So it is
offered only to those who look for a program, on pages that do not ask for "Leave this site", and
only for links of the menu and of lists of programs: prefetch.speculationrules. Whoever reads what
could put them at risk is never seen fetching what they did not open.
"""

from django.templatetags.static import static

TYPE, SUFFIX = "application/speculationrules+json", ".speculationrules"


def offer_prefetch(response):
    """Name the rules in ``response``; browsers without them ignore it."""
    response["Speculation-Rules"] = f'"{static(f"prefetch{SUFFIX}")}"'
    return response
