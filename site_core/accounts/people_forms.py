"""Forms about people. What an actor may not change is not in the form, whatever is posted."""

from django import forms
from wagtail.models import Site

from site_core.accounts.account_policy import accounts_of, may_manage
from site_core.accounts.explain import roles_of, site_name
from site_core.accounts.handover import successors
from site_core.accounts.invitations import visible_to
from site_core.accounts.notices import tell_of_new_address
from site_core.outbox.context import default_site
from site_core.tenancy.models import Role
from site_core.tenancy.people import administered_sites
from site_core.tenancy.policy import working_site_of

ROLES = [("", "No role"), *Role.choices]
WHAT_ROLES_DO = (
    "Authors write drafts. Editors edit and publish every page. Site admins also see to people, "
    "settings, menus, redirects and lists."
)


class RolesForm(forms.Form):
    """One choice of role for each site the actor administers."""

    required_css_class = "required"

    def __init__(self, *args, actor, person=None, **kwargs):
        super().__init__(*args, **kwargs)
        self.actor, self.person = actor, person
        self.sites = {f"role_{site.pk}": site for site in administered_sites(actor)}
        self.held = roles_of(person, self.sites.values()) if person else {}

    def add_roles(self):
        """Add the fields; the site worked on comes first."""
        here = working_site_of(self.actor)
        in_order = sorted(
            self.sites.items(), key=lambda item: (item[1] != here, site_name(item[1]).lower())
        )
        for name, site in in_order:
            self.fields[name] = forms.ChoiceField(
                label=f"Role on {site_name(site)}",
                choices=ROLES,
                required=False,
                initial=self.held.get(site, ""),
                help_text=WHAT_ROLES_DO if name == in_order[0][0] else "",
            )

    def add_network_admin(self):
        """Offer the right over everything to those who have it themselves."""
        if self.actor.is_superuser:
            self.fields["network_admin"] = forms.BooleanField(
                label="Network admin",
                required=False,
                initial=bool(self.person and self.person.is_superuser),
                help_text="May do everything on every site. Give this to very few people.",
            )

    def chosen_roles(self) -> dict:
        """Return the roles asked for by site: those that were sent, and differ from what is."""
        return {
            site: self.cleaned_data[name]
            for name, site in self.sites.items()
            if name in self.data and self.cleaned_data.get(name, "") != self.held.get(site, "")
        }


class InviteForm(RolesForm):
    """Who is invited, and as what."""

    email = forms.EmailField(label="E-mail address", max_length=150)
    name = forms.CharField(max_length=150, required=False)

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.add_roles()
        self.add_network_admin()
        if len(self.sites) == 1:
            self.fields[next(iter(self.sites))].choices = [("", "Choose a role"), *Role.choices]

    def clean_email(self):
        """Point to whoever the actor sees already; of others the form knows nothing."""
        email = self.cleaned_data["email"].strip().lower()
        known = accounts_of(self.actor).filter(email__iexact=email).first()
        if known:
            raise forms.ValidationError(f"{known} has an account. Change their role on their page.")
        if visible_to(self.actor).filter(email__iexact=email).exists():
            raise forms.ValidationError(
                "There is an invitation to this address. You can send it again from the list."
            )
        return email

    def clean(self):
        """Ask for something to invite to."""
        cleaned = super().clean()
        if not self.errors and not self.chosen_roles() and not cleaned.get("network_admin"):
            raise forms.ValidationError("Choose a role on at least one site.")
        return cleaned

    def host(self) -> Site:
        """Return the site whose address the link has."""
        roles = self.chosen_roles()
        here = working_site_of(self.actor)
        if here in roles or (here and not roles):
            return here
        return min(roles, key=lambda site: site.pk) if roles else default_site()


class PersonForm(RolesForm):
    """What may be changed of a person: for those one manages more than for others."""

    first_name = forms.CharField(max_length=150, required=False)
    last_name = forms.CharField(max_length=150, required=False)
    email = forms.EmailField(label="E-mail address", max_length=150)

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.manages = may_manage(self.actor, self.person)
        for name in ("first_name", "last_name", "email"):
            if self.manages:
                self.fields[name].initial = getattr(self.person, name)
            else:
                del self.fields[name]
        self.add_roles()
        if self.manages:
            self.add_network_admin()

    def clean_email(self):
        """Refuse the address of another account the actor sees to."""
        email = self.cleaned_data["email"].strip()
        others = accounts_of(self.actor).exclude(pk=self.person.pk)
        if others.filter(email__iexact=email).exists():
            raise forms.ValidationError("Another account has this address.")
        return email

    def save(self) -> None:
        """Save name and address; roles are given and taken by the view.

        Who loses an address is told there: perhaps they do not know.
        """
        before = self.person.email
        names = [name for name in ("first_name", "last_name", "email") if name in self.fields]
        for name in names:
            setattr(self.person, name, self.cleaned_data[name])
        if names:
            self.person.save(update_fields=names)
            if before.lower() != self.person.email.lower():
                tell_of_new_address(self.person, before)

    def roles_given(self) -> dict:
        """Return the roles to be given, by site."""
        return {site: role for site, role in self.chosen_roles().items() if role}

    def sites_left(self) -> list:
        """Return the sites on which every role is to be taken away."""
        return [site for site, role in self.chosen_roles().items() if not role]


class HandoverForm(forms.Form):
    """Who takes over, on each site on which there is something to take over."""

    required_css_class = "required"

    def __init__(self, *args, person, actor, held, **kwargs):
        super().__init__(*args, **kwargs)
        self.held = held
        for holdings in held:
            people = successors(person, holdings.site, actor)
            if holdings and people.exists():
                self.fields[f"successor_{holdings.site.pk}"] = forms.ModelChoiceField(
                    people,
                    label=f"Who takes over on {site_name(holdings.site)}?",
                    empty_label="Choose a person",
                    initial=actor.pk if people.filter(pk=actor.pk).exists() else None,
                )

    def successors(self) -> dict:
        """Return who takes over, by site; ``None`` where there is nobody or nothing."""
        return {held.site: self.cleaned_data.get(f"successor_{held.site.pk}") for held in self.held}

    def parts(self) -> list:
        """Return (what is held, the field to choose who gets it) for each site."""
        names = [f"successor_{held.site.pk}" for held in self.held]
        return [
            (held, self[name] if name in self.fields else None)
            for held, name in zip(self.held, names, strict=True)
        ]
