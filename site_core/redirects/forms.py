"""The form for one redirect, and the one for a file of them."""

from django import forms
from django.core.exceptions import ValidationError
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.widgets import AdminPageChooser
from wagtail.models import Page, Site
from wagtail.permissions import policy_registry

from site_core.delivery.tables import UnreadableError
from site_core.redirects.checks import Ground, examine_link, examine_old_path, examine_page
from site_core.redirects.models import Redirect
from site_core.redirects.paths import fold_typed
from site_core.redirects.reading import read_text
from site_core.tenancy.policy import pages_of_sites


def sites_with(user, *actions):
    """Return the sites on whose redirects ``user`` may do one of ``actions``."""
    policy = policy_registry.get_by_type(Redirect)
    return policy.sites_user_has_any_permission_for(user, actions).select_related("root_page")


def choose_site(field, sites) -> None:
    """Offer ``sites``; ask nothing when there is only one."""
    field.queryset = sites
    first = list(sites[:2])
    if len(first) == 1:
        field.initial = first[0]
        field.widget = forms.HiddenInput()


class RedirectForm(WagtailAdminModelForm):
    """One redirect, checked before it is saved."""

    accept_missing = forms.BooleanField(
        label="Save it although nothing is there",
        required=False,
        widget=forms.HiddenInput,
        help_text="For pages that will be published later.",
    )

    class Meta:
        model = Redirect
        fields = ["site", "old_path", "target_page", "target_link", "permanent", "gone"]
        widgets = {"target_page": AdminPageChooser}
        labels = {"target_page": "Leads to the page", "target_link": "Or leads to the address"}
        help_texts = {
            "old_path": "What people still ask for: /old-page, or the whole address. Capital "
            "letters, .php and a slash at the end make no difference.",
            "target_page": "The redirect follows when the page moves.",
            "target_link": "Instead of a page: a path such as /search/?q=consent, or an address "
            "that begins with https://.",
            "gone": "Nothing takes its place: readers are told so and shown ways to go on (410), and "
            "search engines forget the address. Leave page and address empty.",
            "permanent": "Search engines forget the old address. Untick it for a detour that ends.",
        }

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        user = self.for_user
        self.own_sites = sites_with(user, "change" if self.instance.pk else "add")
        choose_site(self.fields["site"], self.own_sites)
        self.fields["old_path"].widget.attrs["autofocus"] = True
        self.pages = Page.objects.all()
        if not user.is_superuser:
            self.pages = pages_of_sites(self.pages, self.own_sites)
        self.fields["target_page"].queryset = self.pages
        page = self.instance.target_page_id
        self.foreign = bool(page) and not self.pages.filter(pk=page).exists()
        if self.foreign:
            self._hide_foreign_page()
        self.note = ""

    def _hide_foreign_page(self) -> None:
        """Leave a page of somebody else's site as the target without naming it."""
        del self.fields["target_page"]
        self.fields["target_link"].help_text = (
            f"Leads to a page of another website now: {self.instance.target or 'not published'}. "
            "Leave this empty to keep that."
        )

    def clean(self):
        """Examine where the redirect starts and where it leads."""
        data = super().clean()
        site = data.get("site")
        if site is None:
            return data
        ground = Ground(site)
        if text := data.get("old_path"):
            self._tell("old_path", self._clean_start, ground, text)
        page, link = data.get("target_page"), data.get("target_link")
        if data.get("gone"):
            if page or link:
                self.add_error("gone", "What is gone leads nowhere: leave page and address empty.")
            elif self.foreign:
                self.instance.target_page = None
        elif page and link:
            self.add_error("target_link", "Choose a page or give an address, not both.")
        elif not page and not link and not self.foreign:
            self.add_error(
                "target_link", "Choose a page, give an address, or say that it is gone for good."
            )
        elif not self.errors:
            self._tell("target_link" if link else "target_page", self._clean_target, ground)
        return self.cleaned_data

    def _tell(self, field, check, *args) -> None:
        """Show beside a field what a check objects to."""
        try:
            check(*args)
        except ValidationError as error:
            self.add_error(field if field in self.fields else None, error)

    def _clean_start(self, ground, text) -> None:
        path = examine_old_path(ground, text)
        taken = ground.redirects.get(fold_typed(path))
        if taken and taken.pk != self.instance.pk:
            raise ValidationError(
                f"There is a redirect from {taken.old_path} already; to both, this is the same "
                f"address. Change that one instead."
                if taken.old_path != path
                else "There is a redirect from this address already. Change that one instead."
            )
        self.cleaned_data["old_path"] = path

    def _clean_target(self, ground) -> None:
        data = self.cleaned_data
        if link := data.get("target_link"):
            target = examine_link(ground, data["old_path"], link, but=self.instance.pk)
            data["target_link"], self.note = target.link, target.note
            data["target_page"] = Page.objects.filter(pk=target.page_id).first()
            missing = target.missing
            if self.foreign:
                self.instance.target_page = data["target_page"]
        elif page := data.get("target_page"):
            missing = examine_page(ground, page.pk, page)
        else:
            return
        if missing and not data.get("accept_missing"):
            self.fields["accept_missing"].widget = forms.CheckboxInput()
            raise ValidationError(f"{missing} Check the address, or tick the box below.")


class ImportForm(forms.Form):
    """Which site, and the file."""

    site = forms.ModelChoiceField(Site.objects.none())
    file = forms.FileField(
        label="File",
        help_text="A CSV file with the columns from, to and permanent (yes, no, or gone). At most "
        "10,000 lines.",
        widget=forms.FileInput(attrs={"accept": ".csv,.txt,text/csv"}),
    )

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        choose_site(self.fields["site"], sites_with(user, "add"))

    def clean_file(self):
        """Return the file as text."""
        try:
            return read_text(self.cleaned_data["file"].read())
        except UnreadableError as error:
            raise ValidationError(str(error)) from None


class ConfirmForm(forms.Form):
    """What was in the file, sent along so that nothing waits on the server."""

    site = forms.ModelChoiceField(Site.objects.none(), widget=forms.HiddenInput)
    text = forms.CharField(widget=forms.HiddenInput, strip=False)
    accept_missing = forms.BooleanField(
        label="Import lines that lead to addresses nobody answers as well", required=False
    )

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["site"].queryset = sites_with(user, "add")
