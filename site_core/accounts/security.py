"""What a site demands of the people who work on it."""

from django.conf import settings
from django.db import models
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting
from wagtail.models import GroupPagePermission, Site


def required_by_default() -> bool:
    """Return what holds on a site nobody has decided about."""
    return settings.SECOND_FACTOR_DEFAULT


@register_setting(icon="lock", order=90)
class Security(BaseSiteSetting):
    """How people prove who they are."""

    require_second_factor = models.BooleanField(
        "require a second step",
        default=required_by_default,
        help_text="Whoever may publish or administer this site needs an authenticator app besides "
        "the password. It is asked for the next time they do anything here. Network admins always "
        "need it, unless the installation turns it off with SECOND_FACTOR=no.",
    )

    panels = ["require_second_factor"]

    class Meta:
        verbose_name = "security"

    def __str__(self) -> str:
        return f"Security of {self.site}"


def sites_requiring():
    """Return the sites that demand a second step."""
    if required_by_default():
        return Site.objects.exclude(security__require_second_factor=False)
    return Site.objects.filter(security__require_second_factor=True)


def is_required_for(user) -> bool:
    """Whether ``user`` needs a second step.

    Network admins always do, whatever sites decide, unless the installation turns it off with
    ``SECOND_FACTOR=no``. Others do where a site demands it on which they may publish.
    """
    if user.is_superuser:
        return settings.SECOND_FACTOR
    roots = list(sites_requiring().values_list("root_page__path", flat=True))
    if not roots:
        return False
    rights = GroupPagePermission.objects.filter(
        group__user=user, permission__codename="publish_page"
    )
    return any(
        root.startswith(path) or path.startswith(root)
        for path in rights.values_list("page__path", flat=True)
        for root in roots
    )
