"""The form for a term, and the one that makes it part of another."""

from anyascii import anyascii
from django import forms
from django.core.exceptions import ValidationError
from django.utils.text import slugify
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.permissions import policy_registry

from site_core.pages.term_merging import targets_of
from site_core.pages.term_order import last_place
from site_core.pages.term_usage import pages_elsewhere
from site_core.pages.terms import Term


def free_slug(model: type[Term], site, name: str, but: int | None = None) -> str:
    """Return an address for a term called ``name`` that no other of ``site`` has."""
    base = slugify(anyascii(name))[:55].strip("-") or "term"
    others = model.objects.filter(site=site, slug__startswith=base).exclude(pk=but)
    taken = set(others.values_list("slug", flat=True))
    return next(
        slug
        for number in range(1, len(taken) + 2)
        if (slug := base if number == 1 else f"{base}-{number}") not in taken
    )


def same_name(model: type[Term], site, name: str, but: int | None = None) -> Term | None:
    """Return the term pages of ``site`` can have that is called ``name``, however it is written."""
    wanted = _plain_name(name)
    others = model.objects.offered_on(site).exclude(pk=but)
    return next((term for term in others if _plain_name(term.name) == wanted), None)


def _plain_name(name: str) -> str:
    return " ".join(name.split()).casefold()


class TermForm(WagtailAdminModelForm):
    """A new term comes last and gets its address from its name; later it stays on its site."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if "slug" in self.fields:
            self.fields["slug"].required = False
            self.fields["slug"].help_text += " Leave it empty to make it from the name."
        if self.instance.pk and "site" in self.fields:
            self.fields["site"].disabled = True

    def clean(self):
        """Fill in the address; refuse to take a word away from pages of other sites."""
        data = super().clean()
        site, name = data.get("site"), data.get("name")
        if site and name:
            self._check_name(site, name)
        if site and name and "slug" in data and not data["slug"]:
            data["slug"] = free_slug(type(self.instance), site, name, self.instance.pk)
        if self.instance.was_shared and data.get("shared") is False:
            self._check_unused_elsewhere()
        return data

    def _check_name(self, site, name) -> None:
        """Refuse what readers would take for a term pages of the site can have already."""
        if same := same_name(type(self.instance), site, name, self.instance.pk):
            whose = "" if same.site_id == site.pk else ", which another site offers to all"
            message = f"There is “{same.name}” already{whose}. Use that one, or choose other words."
            self.add_error("name", ValidationError(message))

    def _check_unused_elsewhere(self) -> None:
        pages = pages_elsewhere(self.instance)
        if count := pages.count():
            used = "1 page of another website uses" if count == 1 else ""
            used = used or f"{count} pages of other websites use"
            message = f"{used} it. Take it off there first, or leave it offered to all sites."
            self.add_error("shared", ValidationError(message))

    def save(self, commit=True):
        """Put a new term after all others of its site."""
        if self.instance.pk is None and self.instance.site_id:
            self.instance.sort_order = last_place(type(self.instance), self.instance.site)
        return super().save(commit)


class MergeForm(forms.Form):
    """Which term another becomes part of."""

    into = forms.ModelChoiceField(
        None,
        label="Merge into",
        help_text="Pages have this one instead. The old name is kept as another word for it.",
    )

    def __init__(self, *args, term, user, **kwargs):
        super().__init__(*args, **kwargs)
        policy = policy_registry.get(term)
        own = policy.instances_user_has_permission_for(user, "change")
        self.fields["into"].queryset = targets_of(term).filter(pk__in=own.values("pk"))
