"""A notice above the pages of a site: what it says, and when it comes and goes by itself."""

from datetime import datetime

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q
from django.utils import timezone
from wagtail.admin.panels import FieldPanel, HelpPanel, MultiFieldPanel
from wagtail.contrib.settings.models import register_setting
from wagtail.fields import StreamField

from site_core.blocks import ACTION_BLOCKS
from site_core.branding.previewable import PreviewableSetting


class Tone(models.TextChoices):
    """How much a notice asks for."""

    INFORMATION = "information", "Information"
    IMPORTANT = "important", "Important"


class Where(models.TextChoices):
    """On which pages a notice stands."""

    ALL = "all", "All pages"
    HOME = "home", "The home page only"


@register_setting(icon="info-circle", order=35)
class Notice(PreviewableSetting):
    """A sentence above every page of a site, for a while."""

    # Beside site admins: a notice is content, and often needed the same hour.
    change_roles = ("editor", "site_admin")

    text = models.CharField(
        max_length=240, blank=True, help_text="One or two plain sentences. Empty: no notice."
    )
    link = StreamField(ACTION_BLOCKS, blank=True, max_num=1)
    tone = models.CharField(max_length=12, choices=Tone.choices, default=Tone.INFORMATION)
    where = models.CharField("shown on", max_length=5, choices=Where.choices, default=Where.ALL)
    starts_at = models.DateTimeField(
        "from", null=True, blank=True, help_text="Empty: as soon as it is saved."
    )
    ends_at = models.DateTimeField(
        "until", null=True, blank=True, help_text="Empty: until somebody takes it away."
    )

    panels = [
        "text",
        "link",
        MultiFieldPanel(["tone", "where"], heading="How and where"),
        MultiFieldPanel(
            [
                HelpPanel(template="branding/time_zone.html"),
                FieldPanel("starts_at"),
                FieldPanel("ends_at"),
            ],
            heading="When",
        ),
    ]

    class Meta:
        verbose_name = "notice"

    def __str__(self) -> str:
        return f"Notice of {self.site}"

    def clean(self):
        """Refuse a notice that would end before it starts."""
        super().clean()
        if self.starts_at and self.ends_at and self.ends_at <= self.starts_at:
            raise ValidationError({"ends_at": "This is not after the time it starts."})

    def is_due(self, now: datetime) -> bool:
        """Whether there is something to show at ``now``."""
        begun = self.starts_at is None or self.starts_at <= now
        return bool(self.text.strip()) and begun and (self.ends_at is None or now < self.ends_at)

    def as_data(self) -> dict:
        """Return the notice as plain data for the chrome."""
        links = [block.value for block in self.link if block.value.href]
        link = {"text": links[0].words, "href": links[0].href} if links else {}
        is_home_only = self.where == Where.HOME
        return {"text": self.text, "link": link, "tone": self.tone, "home_only": is_home_only}


def notice_part(site, unsaved) -> dict:
    """Return the notice of ``site`` if it is due; one being edited is shown whenever it is due."""
    if isinstance(unsaved, Notice):
        return unsaved.as_data() if unsaved.text.strip() else {}
    notice = Notice.objects.filter(site=site).first()
    return notice.as_data() if notice and notice.is_due(timezone.now()) else {}


def renew_notices() -> int:
    """Renew what surrounds pages where a notice has come due or run out. Returns on how many sites.

    Looks at what is shown, not at when it last looked: a pause of the scheduler loses nothing.
    """
    from site_core.branding.chrome_build import refresh_chrome
    from site_core.branding.models import StoredChrome

    timed = Notice.objects.exclude(Q(starts_at=None) & Q(ends_at=None))
    shown = dict(
        StoredChrome.objects.filter(site__in=timed.values("site")).values_list(
            "site", "data__parts__notice__text"
        )
    )
    now = timezone.now()
    changed = [
        notice
        for notice in timed.select_related("site__root_page")
        if notice.is_due(now) != bool(shown.get(notice.site_id))
    ]
    for notice in changed:
        refresh_chrome(notice.site)
    return len(changed)
