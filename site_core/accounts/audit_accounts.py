"""Writes to the trail what happens to accounts: logging in and out, roles, changes."""

from django.contrib.auth.signals import user_logged_in, user_logged_out, user_login_failed
from django.db.models.signals import m2m_changed, post_delete, post_save, pre_delete, pre_save
from django.dispatch import receiver

from site_core.accounts.audit import Event, keyed_hash, record, site_for
from site_core.accounts.lockout import find_account
from site_core.accounts.models import User
from site_core.accounts.second_factor import Owed, owed, start_over
from site_core.tenancy.current import current_request
from site_core.tenancy.models import SiteRole

NOTED = ("username", "email", "first_name", "last_name")
RESET_SCREEN = "wagtailadmin_password_reset_confirm"


@receiver(user_logged_in)
def logged_in(sender, request, user, **kwargs):
    """Somebody gave a right password; whether that is all depends on what is owed."""
    start_over(request)
    done = owed(request, user) is Owed.NOTHING
    event = Event.LOGGED_IN if done else Event.PASSWORD_ACCEPTED
    record(event, request=request, site=site_for(user, request), actor=user, account=user)


@receiver(user_logged_out)
def logged_out(sender, request, user, **kwargs):
    """Somebody left."""
    if user:
        record(Event.LOGGED_OUT, request=request, site=site_for(user, request), actor=user,
               account=user)  # fmt: skip


@receiver(user_login_failed)
def login_failed(sender, credentials, request=None, **kwargs):
    """A wrong name or password. During a pause nothing is noted: the pause itself was."""
    if hasattr(request, "too_many"):
        return
    typed = str(credentials.get("username") or "")
    account = find_account(typed)
    detail = {} if account else {"unknown name": f"#{keyed_hash(typed)[:12]}"}
    record(Event.LOGIN_FAILED, request=request, site=site_for(account, request), account=account,
           detail=detail)  # fmt: skip


@receiver(m2m_changed, sender=User.groups.through)
def roles_changed(sender, instance, action, reverse, pk_set, **kwargs):
    """Somebody got or lost roles, from the account's side or the group's."""
    if action == "pre_clear":
        related = instance.user_set if reverse else instance.groups
        pk_set = set(related.values_list("pk", flat=True))
    events = {"post_add": Event.ROLE_GIVEN, "post_remove": Event.ROLE_TAKEN,
              "pre_clear": Event.ROLE_TAKEN}  # fmt: skip
    if action not in events or not pk_set:
        return
    accounts = User.objects.filter(pk__in=pk_set) if reverse else [instance]
    groups = [instance.pk] if reverse else pk_set
    roles = SiteRole.objects.filter(group__in=groups).select_related("site")
    for account in accounts:
        for role in roles:
            record(events[action], site=role.site, account=account,
                   detail={"role": role.get_role_display()})  # fmt: skip


@receiver(pre_save, sender=User)
def about_to_save(sender, instance, raw=False, update_fields=None, **kwargs):
    """Remember what the account was like; not for what Django notes at each log-in."""
    skip = raw or not instance.pk or set(update_fields or ()) == {"last_login"}
    instance._before = None if skip else User.objects.filter(pk=instance.pk).first()


@receiver(post_save, sender=User)
def saved(sender, instance, created, raw=False, **kwargs):
    """Tell what is different now."""
    if raw:
        return
    before = instance.__dict__.pop("_before", None)
    if created:
        record(Event.USER_CREATED, site=_site_of_maker(), account=instance)
        if instance.is_superuser:
            _note(Event.NETWORK_ADMIN_GIVEN, instance)
    elif before:
        for event, detail in _differences(before, instance):
            _note(event, instance, **detail)


def _site_of_maker():
    """Return the site of whoever makes an account: it has no role yet to tell a site by."""
    maker = getattr(current_request(), "user", None)
    known = maker is not None and maker.is_authenticated and not maker.is_superuser
    return site_for(maker) if known else None


def _differences(before, now):
    changed = [name for name in NOTED if getattr(before, name) != getattr(now, name)]
    if changed:
        yield Event.USER_CHANGED, {"changed": ", ".join(changed)}
    if before.is_active != now.is_active:
        yield (Event.USER_REACTIVATED if now.is_active else Event.USER_DEACTIVATED), {}
    if before.is_superuser != now.is_superuser:
        given = Event.NETWORK_ADMIN_GIVEN, Event.NETWORK_ADMIN_TAKEN
        yield given[not now.is_superuser], {}
    # Django re-hashes old passwords when somebody logs in; then there is no new one.
    if before.password != now.password and now._password is not None:
        match = getattr(current_request(), "resolver_match", None)
        by_link = match is not None and match.view_name == RESET_SCREEN
        yield (Event.PASSWORD_RESET if by_link else Event.PASSWORD_CHANGED), {}


@receiver(pre_delete, sender=User)
def about_to_delete(sender, instance, **kwargs):
    """Remember the site: afterwards there are no roles to tell it by."""
    instance._site = site_for(instance)


@receiver(post_delete, sender=User)
def deleted(sender, instance, **kwargs):
    """An account is gone; its name is all that can be kept."""
    hidden = {"account": "Network admin"} if instance.is_superuser else {"account": instance}
    record(Event.USER_DELETED, site=instance._site, detail=hidden)


def _note(event, account, **detail) -> None:
    record(event, site=site_for(account), account=account, detail=detail)
