"""A mail's words: subject and plain text from one template, HTML from another if there is one."""

from dataclasses import dataclass
from email.utils import formataddr, parseaddr

from django.conf import settings
from django.template import Context, TemplateDoesNotExist, engines
from wagtail.models import Site

from site_core.outbox.models import MailSettings


@dataclass(frozen=True)
class Rendered:
    """What a mail says."""

    subject: str
    text: str
    html: str = ""


def render(site: Site, template: str, context: dict) -> Rendered:
    """Return the mail ``templates/mail/<template>`` as the people of ``site`` get it.

    The first line of the ``.txt`` is the subject. Every plain text ends with the site's name and
    address; an ``.html`` extends ``mail/base.html``, which ends the same way.
    """
    context = {**context, "site": site, "site_name": name_of(site), "root_url": site.root_url}
    subject, _, text = _words(f"mail/{template}.txt", context).strip().partition("\n")
    foot = _words("mail/foot.txt", context)
    try:
        html = _template(f"mail/{template}.html").render(Context(context))
    except TemplateDoesNotExist as missing:
        if str(missing) != f"mail/{template}.html":
            raise
        html = ""
    return Rendered(one_line(subject), f"{text.strip()}\n\n{foot.strip()}\n", html)


def _template(name: str):
    return engines["django"].get_template(name).template


def _words(name: str, context: dict) -> str:
    """Render plain text, in which an ampersand is an ampersand."""
    return _template(name).render(Context(context, autoescape=False))


def name_of(site: Site) -> str:
    """Return what a site is called."""
    return site.site_name or site.hostname


def one_line(text: str) -> str:
    """Return ``text`` as fit for a header: no line ends or other control characters."""
    return " ".join("".join(c if c.isprintable() else " " for c in str(text)).split())


def sender_of(site: Site) -> tuple[str, str]:
    """Return who mails of ``site`` are from, and where answers go (``""``: back to the sender)."""
    chosen = MailSettings.objects.filter(site=site).first() or MailSettings()
    address = chosen.sender_address or parseaddr(settings.DEFAULT_FROM_EMAIL)[1]
    return formataddr((one_line(chosen.sender_name or name_of(site)), address)), chosen.reply_to
