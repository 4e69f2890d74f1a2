"""What somebody may do, in plain words: “Eve can edit Campus, and publish there.”"""

from django.db.models import prefetch_related_objects

from site_core.tenancy.models import Role

RANK = {role: rank for rank, role in enumerate(Role)}
CAN = {
    Role.SITE_ADMIN: (
        "{who} can run {sites}: edit and publish, and see to {their} people, settings, menus, "
        "redirects and lists."
    ),
    Role.EDITOR: "{who} can edit {sites}, and publish there.",
    Role.AUTHOR: "{who} can write on {sites}: own drafts, which an editor publishes.",
}


def roles_of(person, sites) -> dict:
    """Return the highest role ``person`` has on each of ``sites`` they have one on."""
    prefetch_related_objects([person], "groups__site_role__site")
    wanted = {site.pk for site in sites}
    found = {}
    for group in person.groups.all():
        held = getattr(group, "site_role", None)
        if held is None or held.site_id not in wanted:
            continue
        role = Role(held.role)
        if held.site not in found or RANK[role] > RANK[found[held.site]]:
            found[held.site] = role
    return found


def explain(person, sites, *, you: bool = False) -> list[str]:
    """Return sentences on what ``person`` may do on ``sites``; nothing is said of other sites."""
    who = "You" if you else str(person)
    if not person.is_active:
        return [f"{who} cannot sign in: the account is deactivated."]
    if person.is_superuser:
        return [f"{who} can do everything on every site, and add or remove people and sites."]
    roles = roles_of(person, sites)
    sentences = []
    for role, sentence in CAN.items():
        names = sorted(site_name(site) for site, held in roles.items() if held == role)
        if names:
            their = "its" if len(names) == 1 else "their"
            sentences.append(sentence.format(who=who, sites=listed(names), their=their))
    return sentences or [f"{who} {'have' if you else 'has'} no role here yet."]


def site_name(site) -> str:
    """Return what a site is called."""
    return site.site_name or site.hostname


def listed(words: list[str]) -> str:
    """Return ``words`` as a sentence has them: “A, B and C”."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} and {words[-1]}"
