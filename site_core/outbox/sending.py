"""Writing mail: everything is stored first, and sent once the transaction is committed."""

import copy
from email import message_from_bytes
from email.utils import formatdate, make_msgid, parseaddr

from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.mail import EmailMessage, EmailMultiAlternatives
from django.core.validators import validate_email
from django.db import transaction
from django.utils import timezone
from django.utils.html import strip_tags
from wagtail.models import Site

from site_core.delivery.scheduler import wake
from site_core.outbox.models import Message
from site_core.outbox.rendering import one_line, render, sender_of

DELIVER = "outbox.deliver"


def queue(
    site: Site,
    template: str,
    to: str,
    context: dict,
    *,
    secret: bool = False,
    reply_to: str = "",
    headers: dict[str, str] | None = None,
    account=None,
    restricted: bool | None = None,
) -> Message:
    """Write a mail of ``site`` to one address and have it sent after the transaction.

    ``templates/mail/<template>.txt`` is its subject (first line) and text; an ``.html`` beside it
    is optional. ``secret`` mails hold a link that lets somebody in. ``restricted`` ones are shown
    to Network admins only; if that is not said, ``account``, whom the mail is to, decides: see
    ``is_hidden``. Raises ``ValidationError`` if ``to`` or ``reply_to`` is no address,
    ``BadHeaderError`` if a header has several lines.
    """
    if restricted is None and account is not None:
        restricted = is_hidden(account, site)
    sender, answers = sender_of(site)
    answers = reply_to or answers
    for address in [to, *[answers] * bool(answers)]:
        validate_email(address)
    words = render(site, template, context)
    mail = EmailMultiAlternatives(
        words.subject,
        words.text,
        sender,
        [to],
        reply_to=[answers] if answers else None,
        headers={"Auto-Submitted": "auto-generated", **(headers or {})},
    )
    if words.html:
        mail.attach_alternative(words.html, "text/html")
    return store(mail, site, template=template, secret=secret, restricted=restricted)[0]


def store(
    mail: EmailMessage, site: Site, *, template: str = "", secret: bool = False,
    restricted: bool | None = None,
):  # fmt: skip
    """Keep ``mail`` as one message for each recipient, and have them sent after the transaction.

    Attachments and alternatives are kept as they are, in the bytes that will be sent. Where nobody
    says whether they are ``restricted``, the address decides.
    """
    mail = copy.copy(mail)
    mail.subject = one_line(mail.subject)
    if mail.from_email == settings.DEFAULT_FROM_EMAIL:
        mail.from_email, answers = sender_of(site)
        mail.reply_to = mail.reply_to or [answers] * bool(answers)
    names = {name.lower() for name in mail.extra_headers}
    if "message-id" not in names:
        # Not the machine's name, and the same in every attempt: servers and readers know a
        # mail that arrives twice by it.
        mail.extra_headers = {**mail.extra_headers, "Message-ID": make_msgid(domain=site.hostname)}
    text, html = _parts(mail)
    common = {
        "site": site,
        "template": template,
        "sender": mail.from_email[:500],
        "subject": mail.subject[:500],
        "text": text.replace("\x00", ""),
        "html": html.replace("\x00", ""),
        "raw": mail.message().as_bytes(),
        "secret": secret,
        "next_attempt_at": timezone.now(),
    }
    with transaction.atomic():
        made = [
            Message.objects.create(
                to=to,
                restricted=_is_hidden_address(to, site) if restricted is None else restricted,
                **common,
            )
            for to in map(bare_address, mail.recipients())
        ]
        wake_after_commit()
    return made


def _parts(mail: EmailMessage) -> tuple[str, str]:
    """Return what can be read of ``mail`` without formatting, and with it."""
    if mail.content_subtype == "html":
        return strip_tags(mail.body), str(mail.body)
    alternatives = getattr(mail, "alternatives", [])
    html = [str(part[0]) for part in alternatives if part[1] == "text/html"]
    return str(mail.body), html[0] if html else ""


def is_hidden(account, site: Site) -> bool:
    """Whether the people of ``site`` do not know of ``account``: a Network admin's, or no
    colleague's (P01)."""
    return account.is_superuser or not account.groups.filter(site_role__site=site).exists()


def _is_hidden_address(address: str, site: Site) -> bool:
    """Whether ``address`` is a Network admin's, and nobody's on ``site``.

    Else whoever gives a Network admin's address to one of their people would see mails missing.
    """
    people = get_user_model().objects.filter(email__iexact=address)
    here = people.filter(is_superuser=False, groups__site_role__site=site)
    return people.filter(is_superuser=True).exists() and not here.exists()


def bare_address(address: str) -> str:
    """Return ``a@example.org`` of ``Ann <a@example.org>``."""
    return parseaddr(address)[1] or address


def wake_after_commit() -> None:
    """Have due mail looked for as soon as the transaction is committed."""
    transaction.on_commit(_wake)


def _wake() -> None:
    wake(DELIVER)


def send_again(message: Message) -> bool:
    """Try a waiting or undelivered mail at once, or send a copy of one that was sent.

    Returns whether there was something to do: somebody may have been quicker.
    """
    now = timezone.now()
    if message.can_be_hurried:
        waiting = Message.objects.filter(pk=message.pk, status=Message.Status.QUEUED)
        done = waiting.update(next_attempt_at=now)
    elif message.can_be_sent_again and message.status == Message.Status.FAILED:
        failed = Message.objects.filter(pk=message.pk, status=Message.Status.FAILED)
        done = failed.update(
            status=Message.Status.QUEUED, attempts=0, next_attempt_at=now, last_error=""
        )
    elif message.can_be_sent_again:
        _copy(message, now).save(force_insert=True)
        done = True
    else:
        return False
    wake_after_commit()
    return bool(done)


def _copy(message: Message, now) -> Message:
    """Return a new mail with the same words: to mail programs an old Message-ID is an old mail."""
    mail = message_from_bytes(bytes(message.raw))
    for name, value in (
        ("Message-ID", make_msgid(domain=message.site.hostname)),
        ("Date", formatdate()),
    ):
        del mail[name]
        mail[name] = value
    kept = ("site", "template", "to", "sender", "subject", "text", "html", "restricted")
    values = {name: getattr(message, name) for name in kept}
    return Message(raw=mail.as_bytes(), next_attempt_at=now, **values)
