"""Why a mail was not taken, in words for whoever runs a site."""

import smtplib
import socket
import ssl
from dataclasses import dataclass


@dataclass(frozen=True)
class Problem:
    """What went wrong, and what it means for trying again."""

    words: str
    permanent: bool = False  # the server will never take this mail
    unreachable: bool = False  # nor will it take any other at the moment


GIVEN_UP = Problem("Sending was interrupted too often.", permanent=True)


def problem_of(error: Exception) -> Problem:
    """Return what ``error`` means."""
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        code, words = next(iter(error.recipients.values()))
        return _answer("The mail server refused the address", code, words)
    if isinstance(error, smtplib.SMTPDataError):
        return _answer("The mail server refused the mail", error.smtp_code, error.smtp_error)
    if isinstance(error, smtplib.SMTPSenderRefused):
        problem = _answer("The mail server refused the sender", error.smtp_code, error.smtp_error)
        return Problem(problem.words)  # somebody can put that right
    if isinstance(error, smtplib.SMTPAuthenticationError):
        said = _answer("The mail server refused to log us in", error.smtp_code, error.smtp_error)
        return Problem(said.words, unreachable=True)
    if isinstance(error, smtplib.SMTPServerDisconnected):
        if isinstance(error.__context__, TimeoutError):
            return _unreachable(error.__context__)
        return Problem("The mail server broke off.", unreachable=True)
    if isinstance(error, smtplib.SMTPResponseException):
        said = _answer("The mail server is not ready", error.smtp_code, error.smtp_error)
        return Problem(said.words, unreachable=True)
    return _unreachable(error)


def _unreachable(error: Exception) -> Problem:
    words = f"The mail could not be handed over ({type(error).__name__})."
    if isinstance(error, TimeoutError):
        words = "The mail server did not answer in time."
    elif isinstance(error, ConnectionRefusedError):
        words = "The mail server is not running, or accepts no connections."
    elif isinstance(error, socket.gaierror):
        words = "The mail server’s name is not known."
    elif isinstance(error, ssl.SSLError):
        words = "There is no secure connection to the mail server."
    own = isinstance(error, smtplib.SMTPNotSupportedError)  # about this mail's address
    return Problem(words, unreachable=isinstance(error, OSError) and not own)


def _answer(start: str, code: int, words: bytes | str) -> Problem:
    """Quote what the server answered."""
    text = words.decode(errors="replace") if isinstance(words, bytes) else str(words)
    text = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    # 421 and 4xx ask for patience, 5xx is final.
    return Problem(
        f"{start}: {code} {text}"[:500], permanent=500 <= code < 600, unreachable=code == 421
    )
