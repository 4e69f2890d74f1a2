"""The demonstration's accounts."""

from wagtail.models import Site

from site_core.accounts.models import User
from site_core.tenancy.models import Role
from site_core.tenancy.roles import role_group

# user name, first name, last name, role (None: runs everything), on which sites, what it is
ACCOUNTS = (
    ("nadia", "Nadia", "Osei", None, (), "runs everything"),
    ("sam", "Sam", "Whitlock", Role.SITE_ADMIN, ("campus",), "site admin of campus"),
    ("eve", "Eve", "Lindqvist", Role.EDITOR, ("campus",), "editor of campus"),
    ("ari", "Ari", "Benedek", Role.AUTHOR, ("campus",), "author of campus"),
    (
        "max",
        "Max",
        "Tremblay",
        Role.EDITOR,
        ("campus", "military"),
        "editor of campus and military",
    ),
)


def create_people(sites: dict[str, Site], password: str) -> None:
    """Create the accounts, or repair their roles and passwords. ``sites`` are by key."""
    for username, first, last, role, keys, _ in ACCOUNTS:
        user, _created = User.objects.get_or_create(username=username)
        user.first_name, user.last_name = first, last
        user.email = f"{username}@plainspoke.example"
        user.is_superuser = role is None
        user.set_password(password)
        user.save()
        user.groups.set([role_group(sites[key], role) for key in keys])
