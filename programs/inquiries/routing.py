"""Who is told about an inquiry: the first rule of its site that fits, or whoever is named for the rest."""

from dataclasses import dataclass, field

from programs.inquiries.addresses import addresses_in
from programs.inquiries.models import Inquiry, InquiryRule, InquirySettings
from programs.inquiries.people import admins, handlers
from site_core.accounts.models import User
from site_core.accounts.notices import can_be_mailed
from site_core.branding.chrome_build import setting


@dataclass
class Told:
    """Who gets a mail, and whom the inquiry is assigned to."""

    people: list = field(default_factory=list)
    emails: list[str] = field(default_factory=list)
    assignee: User | None = None


def told_about(inquiry: Inquiry) -> Told:
    """Return who is told about ``inquiry``. There is always somebody, if anybody has an account.

    People who left the site, or may not open inquiries any more, are passed over.
    """
    for rule in InquiryRule.objects.filter(site=inquiry.site).select_related("person"):
        if fits(rule, inquiry) and (told := _of_rule(rule, inquiry)):
            return told
    if emails := addresses_in(setting(InquirySettings, inquiry.site).emails):
        return Told(emails=emails)
    people = [person for person in admins(inquiry.site) if can_be_mailed(person)]
    if not people:
        everywhere = User.objects.filter(is_superuser=True, is_active=True).order_by("pk")
        people = [person for person in everywhere if can_be_mailed(person)]
    return Told(people=people)


def fits(rule: InquiryRule, inquiry: Inquiry) -> bool:
    """Whether ``rule`` is about inquiries like this one; regions are compared as people write them."""
    if rule.sector and rule.sector != inquiry.sector:
        return False
    wanted = {_plain(name) for name in rule.regions.split(",")} - {""}
    return not wanted or _plain(inquiry.region) in wanted


def _of_rule(rule: InquiryRule, inquiry: Inquiry) -> Told | None:
    emails = addresses_in(rule.emails)
    person = rule.person
    if person and not handlers(inquiry.site).filter(pk=person.pk).exists():
        person = None
    people = [person] if person and can_be_mailed(person) else []
    if not people and not emails:
        return None
    return Told(people=people, emails=emails, assignee=person)


def _plain(name: str) -> str:
    return " ".join(name.replace(".", " ").casefold().split())
