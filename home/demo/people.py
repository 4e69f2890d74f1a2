"""The demonstration's accounts."""

from site_core.accounts.models import User
from site_core.tenancy.models import Role
from site_core.tenancy.roles import role_group

# user name, first name, last name, role on the campus site (None: runs everything), what it is
ACCOUNTS = (
    ("nadia", "Nadia", "Osei", None, "runs everything"),
    ("sam", "Sam", "Whitlock", Role.SITE_ADMIN, "site admin of campus"),
    ("eve", "Eve", "Lindqvist", Role.EDITOR, "editor of campus"),
    ("ari", "Ari", "Benedek", Role.AUTHOR, "author of campus"),
)


def create_people(campus, password: str) -> None:
    """Create the accounts, or repair their roles and passwords."""
    for username, first, last, role, _ in ACCOUNTS:
        user, _created = User.objects.get_or_create(username=username)
        user.first_name, user.last_name = first, last
        user.email = f"{username}@plainspoke.example"
        user.is_superuser = role is None
        user.set_password(password)
        user.save()
        user.groups.set([role_group(campus, role)] if role else [])
