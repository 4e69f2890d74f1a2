"""What goes with an inquiry that is deleted, and what happens when a colleague leaves."""

from django.db import transaction
from django.db.models.signals import m2m_changed, post_save, pre_delete
from django.dispatch import receiver
from wagtail.models import Site

from programs.inquiries.mail import delete_mails_about
from programs.inquiries.models import Inquiry
from programs.inquiries.people import handlers
from site_core.accounts.models import User


@receiver(pre_delete, sender=Inquiry)
def inquiry_goes(sender, instance, origin=None, **kwargs):
    """Delete the mails about an inquiry; those of a whole site go with the site."""
    if getattr(origin, "model", type(origin)) is not Site:
        delete_mails_about([instance])


@receiver(m2m_changed, sender=User.groups.through)
def roles_changed(sender, instance, action, reverse, **kwargs):
    """Look, once everything is saved, whether somebody lost the role their inquiries need."""
    if action in ("post_remove", "post_clear") and not reverse:
        transaction.on_commit(lambda: let_go(instance))


@receiver(post_save, sender=User)
def account_closed(sender, instance, raw=False, **kwargs):
    """What nobody took over from a closed account is nobody's again."""
    if not (raw or instance.is_active):
        let_go(instance)


def let_go(person) -> None:
    """Take from ``person`` the inquiries of sites whose inquiries they do not see to any more."""
    theirs = Inquiry.objects.filter(assignee=person.pk)
    for site in Site.objects.filter(pk__in=theirs.values("site")):
        if not handlers(site).filter(pk=person.pk).exists():
            theirs.filter(site=site).update(assignee=None)
