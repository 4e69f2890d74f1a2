"""The form that takes an export of another website."""

import zipfile

from django import forms
from django.core.exceptions import ValidationError
from django.template.defaultfilters import filesizeformat

from articles.importing.ghost_file import LARGEST_UPLOADED

LARGEST = 1024**3  # bytes
LARGEST_MEDIA = 4 * 1024**3


class UploadForm(forms.Form):
    """The file, and how to import it."""

    file = forms.FileField(
        label="File",
        help_text="A WordPress export (XML), a Ghost export (JSON), or a zip of Markdown, HTML or text "
        f"files; at most {filesizeformat(LARGEST)}, of Ghost {LARGEST_UPLOADED // 10**6} MB.",
        widget=forms.FileInput(attrs={"accept": ".xml,.json,.zip"}),
    )
    media = forms.FileField(
        label="Pictures and files of the old website",
        required=False,
        help_text="A zip, for example of wp-content/uploads; at most "
        f"{filesizeformat(LARGEST_MEDIA)}. Nothing is fetched from the network.",
        widget=forms.FileInput(attrs={"accept": ".zip"}),
    )
    old_address = forms.URLField(
        label="Where the old website was",
        required=False,
        max_length=200,
        assume_scheme="https",
        help_text="WordPress says so itself; Ghost and files do not.",
    )
    dry_run = forms.BooleanField(
        label="Only say what would happen", required=False, initial=True,
        help_text="Everything is read and converted, and nothing is kept. Begin with this.",
    )  # fmt: skip
    publish = forms.BooleanField(
        label="Publish what was published there",
        required=False,
        help_text="Otherwise all articles are drafts.",
    )
    redirects = forms.BooleanField(
        label="Lead old addresses to the new ones", required=False, initial=True
    )

    def clean_file(self):
        """Refuse what is too large."""
        return _within(self.cleaned_data["file"], LARGEST)

    def clean_media(self):
        """Refuse what is too large, or no zip."""
        media = self.cleaned_data["media"]
        if media and not zipfile.is_zipfile(media):
            raise ValidationError("Choose a zip file.")
        return _within(media, LARGEST_MEDIA) if media else None


def _within(file, most: int):
    if file.size > most:
        raise ValidationError(f"It is larger than {filesizeformat(most)}. Split it.")
    file.seek(0)
    return file
