"""What a site is to be, and what is wrong with that."""

from dataclasses import dataclass, replace

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from wagtail.models import Site

from home.provisioning.shipped import shipped_sites
from site_core.branding import presets
from site_core.branding.models import Theme, language_choices, validate_color
from site_core.tenancy.host_names import check_free, named, read_host, unreachable_note

LONGEST_NAME = 100
LONGEST_ADDRESS = 150  # what an invitation and an account hold
LONGEST_PERSON = 120


@dataclass(frozen=True)
class SitePlan:
    """A site somebody wants to have."""

    host: str
    name: str
    language: str = "en"
    preset: str = Theme.HOUSE_LIGHTS
    port: int = 0  # 0: what this installation is served on
    brand_color: str = ""  # empty: the preset's
    accent_color: str = ""
    tagline: str = ""
    contact_email: str = ""  # public; without it the contact page stays a draft
    admin_email: str = ""
    admin_name: str = ""
    starter_pages: bool = True
    is_default: bool = False

    @property
    def colors(self) -> tuple[str, str]:
        """Return the brand color and the accent color."""
        brand, accent = presets.COLORS[self.preset]
        return self.brand_color or brand, self.accent_color or accent

    @property
    def root_url(self) -> str:
        """Return the address the site will have."""
        return Site(hostname=self.host, port=self.port or default_port()).root_url


def default_port() -> int:
    """Return the port readers use: that of the sites there are, or what the settings say."""
    made = Site.objects.exclude(pk__in=shipped_sites())
    if there := made.order_by("-is_default_site", "pk").first():
        return there.port
    if settings.SECURE_SSL_REDIRECT:
        return 443
    return settings.PORT if settings.DEBUG else 80


def site_at(host: str) -> Site | None:
    """Return the site that has ``host`` already; what Wagtail ships with does not count."""
    return Site.objects.filter(hostname=host).exclude(pk__in=shipped_sites()).first()


def validate(plan: SitePlan) -> tuple[SitePlan, tuple[str, ...]]:
    """Return the plan with what was typed tidied up, and what there is to know about it.

    Raises a ``ValidationError`` with a sentence for each field that cannot stay as it is.
    """
    errors, notes = {}, []
    tidy = {
        name: value.strip()
        for name, value in vars(plan).items()
        if isinstance(value, str) and name != "preset"
    }
    plan = replace(plan, **tidy, port=plan.port or default_port())

    def attempt(field, check):
        try:
            return check()
        except ValidationError as error:
            errors[field] = error.messages
            return None

    read = attempt("host", lambda: read_host(plan.host))
    if read:
        plan = replace(plan, host=read.name)
        notes += [*read.notes, unreachable_note(read.name)]
        attempt("host", lambda: _check_host(plan))
    for field in ("contact_email", "admin_email"):
        if value := getattr(plan, field):
            attempt(field, lambda value=value: validate_email(value))
    for field in ("brand_color", "accent_color"):
        if value := getattr(plan, field):
            attempt(field, lambda value=value: validate_color(value))
    errors |= _plain_mistakes(plan)
    if errors:
        raise ValidationError(errors)
    return plan, tuple(filter(None, notes))


def _plain_mistakes(plan) -> dict:
    errors = {}
    if not plan.name:
        errors["name"] = ["Enter the name of the site, as readers see it."]
    elif len(plan.name) > LONGEST_NAME:
        errors["name"] = [f"A name has at most {LONGEST_NAME} characters."]
    if len(plan.admin_email) > LONGEST_ADDRESS:
        errors["admin_email"] = [f"An address has at most {LONGEST_ADDRESS} characters."]
    if len(plan.admin_name) > LONGEST_PERSON:
        errors["admin_name"] = [f"The name of a person has at most {LONGEST_PERSON} characters."]
    if len(plan.tagline) > 160:
        errors["tagline"] = ["A tagline has at most 160 characters."]
    if plan.preset not in Theme.values:
        errors["preset"] = [f"Choose one of: {', '.join(Theme.values)}."]
    if plan.language not in dict(language_choices()):
        errors["language"] = ["Enter the code of a language written left to right, such as en."]
    if not 0 < plan.port < 65536:
        errors["port"] = ["A port is a number between 1 and 65535."]
    return errors


def _check_host(plan) -> None:
    """Fail when the name leads to another site. The same site may be completed."""
    holder = site_at(plan.host)
    if holder is None:
        if not Site.objects.filter(hostname=plan.host, pk__in=shipped_sites()).exists():
            check_free(plan.host)
    elif named(holder) != plan.name:
        raise ValidationError(
            f"{plan.host} is the address of “{named(holder)}” already. Choose another, or give "
            "that name to complete the site."
        )
