"""The forms of the import: the file, and what was read from it, kept safe between two screens."""

from django import forms
from django.core import signing
from django.core.exceptions import ValidationError
from wagtail.permissions import policy_registry

from programs.exchange.planning import Plan, Wishes
from programs.exchange.reading import BYTES, Table, read_table
from programs.exchange.words import FIELDS
from site_core.delivery.tables import UnreadableError

SALT = "programs.exchange"
SECONDS = 24 * 60 * 60  # a preview can be confirmed for so long
CARRIED = 2_000_000  # letters; browsers and servers send and take so much in a form
CHANGED_AT_ONCE = 300  # programs; more takes longer than a browser waits


class ImportForm(forms.Form):
    """The file, and how to import it."""

    file = forms.FileField(
        label="File",
        help_text="A CSV or XLSX file whose first line names the columns: what Export gives you, or "
        "a table of your own with at least a title.",
        widget=forms.FileInput(
            attrs={"accept": ".csv,.tsv,.txt,.xlsx,text/csv"},
        ),
    )
    publish = forms.BooleanField(
        label="Publish what is imported",
        required=False,
        help_text="Otherwise new programs are drafts, and changes to others wait in their drafts.",
    )
    replace_texts = forms.BooleanField(
        label="Replace texts that were written or changed here",
        required=False,
        help_text="Texts made of several blocks are kept in any case.",
    )

    def __init__(self, *args, may_publish: bool, **kwargs):
        super().__init__(*args, **kwargs)
        if not may_publish:
            del self.fields["publish"]

    def clean_file(self) -> Table:
        """Return the table in the file."""
        file = self.cleaned_data["file"]
        try:
            return read_table(file.read(BYTES + 1))
        except UnreadableError as error:
            raise ValidationError(str(error)) from None


def pack(table: Table, plan: Plan, place: list[int]) -> str:
    """Return what was read and shown, signed: it travels to the browser and back unchanged.

    ``place`` says for whom and where it may be used.
    """
    said = {
        "place": place,
        "table": table.as_data(),
        "publish": plan.wishes.publish,
        "replace": plan.wishes.replace_texts,
        "shown": plan.digest,
    }
    return signing.dumps(said, salt=SALT, compress=True)


def unpack(packed: str, place: list[int]) -> dict | None:
    """Return what ``pack`` was given, or ``None`` if this is not it."""
    try:
        said = signing.loads(packed, salt=SALT, max_age=SECONDS)
    except signing.BadSignature:
        return None
    return said if said["place"] == place else None


def wishes_of(user, *, publish: bool, replace_texts: bool) -> Wishes:
    """Return how ``user`` may import: terms are made by who may add all kinds of them."""
    kinds = [model for _, model in FIELDS.values()]
    may = all(policy_registry.get_by_type(kind).user_has_permission(user, "add") for kind in kinds)
    return Wishes(publish=publish, replace_texts=replace_texts, may_make_words=may)
