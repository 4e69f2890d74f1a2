"""The result of the last check of each site."""

from datetime import timedelta

from django.db import models
from django.utils import timezone

from site_core.tenancy.ownership import SiteOwned

OLD = timedelta(days=7)
MOST_FINDINGS = 50  # of one kind


class PrivacyCheck(SiteOwned):
    """What was found when a site's pages were last read."""

    role_actions = {"site_admin": ("view",)}

    checked_at = models.DateTimeField(default=timezone.now, editable=False)
    # When the check had nothing to read because of maintenance, since then.
    skipped_at = models.DateTimeField(null=True, editable=False)
    pages = models.PositiveIntegerField(default=0, editable=False)
    # Of each kind of file its name and how many bytes it has: {"scripts": [["site.js", 2900]]}.
    files = models.JSONField(default=dict, editable=False)
    # What should not be: [{"kind": "cookie", "where": "/about/", "what": "sessionid"}].
    findings = models.JSONField(default=list, editable=False)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["site"], name="one_privacy_check_per_site")]

    def __str__(self) -> str:
        return f"Privacy check of {self.site}"

    @property
    def is_old(self) -> bool:
        """Whether the daily check has not run for days."""
        return timezone.now() - self.checked_at > OLD

    @property
    def file_lists(self) -> list[tuple[str, list]]:
        """Return the files pages load, by kind, under the names readers know."""
        names = {"scripts": "Scripts", "styles": "Style sheets", "fonts": "Fonts"}
        return [
            (heading, [(path.rsplit("/", 1)[-1], size) for path, size in self.files.get(kind, [])])
            for kind, heading in names.items()
        ]

    def of_kind(self, *kinds: str) -> list[dict]:
        """Return the findings of some kinds."""
        return [finding for finding in self.findings if finding["kind"] in kinds]
