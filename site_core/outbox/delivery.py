"""Handing stored mail to the mail server, again and again until it is taken."""

import time
from contextlib import suppress
from datetime import timedelta
from email.message import Message as MIMEMessage

from django.conf import settings
from django.core.mail import EmailMultiAlternatives, get_connection
from django.db.models import F, Q
from django.utils import timezone

from site_core.outbox.models import Message
from site_core.outbox.problems import GIVEN_UP, Problem, problem_of

MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)
# Three days in all; then somebody has to look at it.
DELAYS = [MINUTE, 5 * MINUTE, 15 * MINUTE, HOUR, *[4 * HOUR] * 18]
# Longer than handing over one mail can take; a process that was killed keeps its claim no longer.
CLAIM = timedelta(minutes=10)
LONGEST_ROUND = 60  # seconds


def deliver_due() -> int:
    """Send the mails that are due, by however many processes at once. Returns how many were sent.

    A round ends when the server cannot be reached: the others stay due, and wait for nothing.
    Runs outside of any transaction and any request.
    """
    connection = get_connection(settings.OUTBOX_BACKEND)
    until = time.monotonic() + LONGEST_ROUND
    sent = 0
    try:
        while time.monotonic() < until and (message := claim()):
            problem = _hand_over(message, connection)
            _note(message, problem)
            sent += problem is None
            if problem:
                _close(connection)
                if problem.unreachable:
                    break
    finally:
        _close(connection)
    return sent


def _due(now) -> Q:
    waiting = Q(status=Message.Status.QUEUED, next_attempt_at__lte=now)
    # Left behind by a process that was killed.
    return waiting | Q(status=Message.Status.SENDING, claimed_until__lt=now)


def claim() -> Message | None:
    """Return the mail that has been due for longest, which is now this process's alone."""
    now = timezone.now()
    # The attempt is counted first: a mail that kills processes is not tried for ever.
    taken = {
        "status": Message.Status.SENDING,
        "claimed_until": now + CLAIM,
        "attempts": F("attempts") + 1,
    }
    while True:
        due = Message.objects.filter(_due(now)).order_by("next_attempt_at", "pk")
        pk = due.values_list("pk", flat=True).first()
        if pk is None:
            return None
        if Message.objects.filter(_due(now), pk=pk).update(**taken):
            return Message.objects.get(pk=pk)


class StoredMIME(MIMEMessage):
    """A mail as it is stored, byte by byte."""

    def __init__(self, raw: bytes):
        super().__init__()
        self._raw = raw

    def as_bytes(self, unixfrom=False, linesep="\n"):
        """Return the stored bytes with the line ends the backend asks for."""
        return self._raw.replace(b"\n", linesep.encode())


class StoredMail(EmailMultiAlternatives):
    """A stored mail in the form Django's backends take."""

    def __init__(self, message: Message):
        super().__init__(message.subject, message.text, message.sender, [message.to])
        if message.html:
            self.attach_alternative(message.html, "text/html")
        self._raw = bytes(message.raw)

    def message(self):
        """Return what was stored."""
        return StoredMIME(self._raw)


def _hand_over(message: Message, connection) -> Problem | None:
    if message.attempts > len(DELAYS) + 1:
        return GIVEN_UP
    try:
        connection.open()
        connection.send_messages([StoredMail(message)])
    except Exception as error:  # noqa: BLE001 - each backend raises errors of its own
        return problem_of(error)
    return None


def _close(connection) -> None:
    """Say goodbye to the server, which may be gone."""
    with suppress(Exception):
        connection.close()


def _note(message: Message, problem: Problem | None) -> None:
    """Write down how an attempt ended, unless somebody else has taken the mail over since."""
    now = timezone.now()
    values = {"claimed_until": None, "next_attempt_at": None, "last_error": ""}
    if problem is None:
        values |= {"status": Message.Status.SENT, "sent_at": now}
    elif problem.permanent or message.attempts > len(DELAYS):
        values |= {"status": Message.Status.FAILED, "last_error": problem.words}
    else:
        again = now + DELAYS[message.attempts - 1]
        values |= {
            "status": Message.Status.QUEUED,
            "next_attempt_at": again,
            "last_error": problem.words,
        }
    if message.secret and values["status"] != Message.Status.QUEUED:
        values |= {"text": "", "html": "", "raw": b""}
    ours = Message.objects.filter(
        pk=message.pk, status=Message.Status.SENDING, claimed_until=message.claimed_until
    )
    ours.update(**values)


def erase_old() -> int:
    """Erase what mails said once they are old. That they were sent stays known."""
    limit = timezone.now() - timedelta(days=settings.MAIL_KEEP_DAYS)
    over = Message.objects.filter(
        status__in=[Message.Status.SENT, Message.Status.FAILED], created_at__lt=limit
    )
    return over.exclude(raw=b"").update(text="", html="", raw=b"")
