"""The times at which a page goes live and expires, in the form of a page."""

from datetime import timedelta

from django.core.exceptions import ValidationError
from django.utils import timezone
from wagtail.admin.forms import WagtailAdminPageForm

from site_core.tenancy.zones import moment_words, zone_sentence

LATE = timedelta(minutes=1)  # typed a moment ago, saved now
WOULD_PUBLISH = {"action-publish", "action-submit"}


class ScheduledPageForm(WagtailAdminPageForm):
    """Says in which time zone times are, and what is wrong with one that is over."""

    _expires = _goes_live = None

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for name in ("go_live_at", "expire_at"):
            if name in self.fields:
                self.fields[name].help_text = zone_sentence()

    def clean_expire_at(self):
        """Keep what was given: a form forgets values it refuses."""
        self._expires = self.cleaned_data["expire_at"]
        return self._expires

    def clean_go_live_at(self):
        """Keep what was given, as above."""
        self._goes_live = self.cleaned_data["go_live_at"]
        return self._goes_live

    def _clean_form(self):
        """Refuse times that are over, unless they were there before and nothing depends on them.

        Not in ``clean``: Wagtail's check is put in front of it, and comes last.
        """
        super()._clean_form()
        live_at, now = self._goes_live, timezone.now()
        if live_at and live_at < now - LATE and self._is_new("go_live_at", live_at):
            self._say_over("go_live_at", "Leave it empty to publish at once.")
        is_over = self._expires and self._expires < now
        if is_over and not (live_at and live_at > self._expires):
            # Wagtail saves nothing of a page that has expired, not even a draft.
            self.errors.pop("expire_at", None)
            self.cleaned_data["expire_at"] = self._expires
            if self._is_new("expire_at", self._expires) or self.data.keys() & WOULD_PUBLISH:
                self._say_over("expire_at", "Leave it empty to have the page stay.")

    def _is_new(self, name: str, value) -> bool:
        """Whether a time was typed now; fields show no seconds, so that these do not count."""
        before = self.initial.get(name)
        minute = {"second": 0, "microsecond": 0}
        return before is None or before.replace(**minute) != value.replace(**minute)

    def _say_over(self, name: str, advice: str) -> None:
        zone = timezone.get_current_timezone_name()
        words = f"This time is over: it is {moment_words(timezone.now(), zone)} now. {advice}"
        self.add_error(name, ValidationError(words, code="over"))
