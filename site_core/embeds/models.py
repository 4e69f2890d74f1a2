"""What became of posts that pages quote, as far as their networks tell."""

from django.db import models

from site_core.tenancy.ownership import SiteOwned


class PostCheck(SiteOwned):
    """A post or thread on a live page, and what was found when its network was last asked."""

    class State(models.TextChoices):
        """What was found."""

        UNKNOWN = "unknown", "not looked at yet"
        FINE = "fine", "as it was"
        DELETED = "deleted", "deleted, or at another address"
        PRIVATE = "private", "not shown to everybody any more"
        CHANGED = "changed", "reads differently than here"
        TAKEN_OUT = "taken out", "taken out for its author"

    role_actions = {
        "author": ("view",), "editor": ("view", "change"), "site_admin": ("view", "change"),
    }  # fmt: skip

    page = models.ForeignKey("wagtailcore.Page", on_delete=models.CASCADE, related_name="+")
    block = models.CharField(max_length=64)
    author = models.CharField(max_length=120)
    state = models.CharField(
        "what was found", max_length=10, choices=State.choices, default=State.UNKNOWN
    )
    # A fingerprint of the words at the network, and what somebody said is well as it is.
    words = models.CharField(max_length=32, blank=True)
    settled = models.CharField(max_length=50, blank=True)
    reported = models.BooleanField(default=False)
    since = models.DateTimeField(null=True)
    checked_at = models.DateTimeField("last looked at", null=True, db_index=True)

    class Meta:
        verbose_name = "quoted post"
        constraints = [
            models.UniqueConstraint(fields=["page", "block"], name="embeds_one_check_per_block")
        ]

    def __str__(self):
        """Return whose post it is."""
        return self.author

    @property
    def finding(self) -> str:
        """Return what was found, as something that can be compared."""
        return f"{self.state}:{self.words}"

    @property
    def is_bad(self) -> bool:
        """Whether it is something an editor should look at."""
        return self.state in (self.State.DELETED, self.State.PRIVATE, self.State.CHANGED)
