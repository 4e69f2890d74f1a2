"""The name a site is reached by: what may be one, and who has it already."""

import ipaddress
import re
from dataclasses import dataclass

from django.conf import settings
from django.core.exceptions import ValidationError
from django.http.request import validate_host
from wagtail.models import Site

SCHEME = re.compile(r"^([a-zA-Z][a-zA-Z0-9+.-]*:)?//")
LABEL = re.compile(r"[a-z0-9]([a-z0-9-]*[a-z0-9])?")
LONGEST, LONGEST_LABEL = 253, 63


@dataclass(frozen=True)
class HostName:
    """A host name as it is stored, and what had to be changed about what was typed."""

    name: str
    notes: tuple[str, ...] = ()


def read_host(typed: str) -> HostName:
    """Return the host name somebody typed or pasted, or say in a sentence what is wrong with it."""
    text = (typed or "").strip()
    if not text:
        raise ValidationError("Enter the host name of the site, for example www.example.org.")
    if re.search(r"\s", text):
        raise ValidationError("A host name has no spaces in it.")
    notes = []
    host = re.split(r"[/?#\\]", SCHEME.sub("", text))[0]
    if host != text:
        notes.append(f"Only the host name was kept of {text[:100]}.")
    if "@" in host:
        raise ValidationError("Enter a host name, not an e-mail address or a user name.")
    host, port = _without_port(host)
    if port:
        notes.append(f"The port {port} was left out: it is not part of the name.")
    host = _in_ascii(host.removesuffix(".").lower(), notes)
    _check(host)
    return HostName(host, tuple(notes))


def _without_port(host: str) -> tuple[str, str]:
    if host.startswith("[") or host.count(":") > 1:
        raise ValidationError("A site is known by a name, not by an IP address.")
    name, colon, port = host.partition(":")
    if colon and not (port.isascii() and port.isdecimal()):
        raise ValidationError(f"“{host[:100]}” is not a host name: a colon is followed by a port.")
    return name, port


def _in_ascii(host: str, notes: list[str]) -> str:
    if host.isascii():
        return host
    try:
        written = host.encode("idna").decode()
    except UnicodeError as error:
        raise ValidationError(f"“{host[:100]}” cannot be written as a host name.") from error
    notes.append(f"In addresses {host} is written {written}, and that is what is stored.")
    return written


def _check(host: str) -> None:
    if not host:
        raise ValidationError("Enter the host name of the site, for example www.example.org.")
    try:
        ipaddress.ip_address(host)
    except ValueError:
        pass
    else:
        raise ValidationError("A site is known by a name, not by an IP address.")
    labels = host.split(".")
    if len(host) > LONGEST or any(len(label) > LONGEST_LABEL for label in labels):
        raise ValidationError(
            f"This is too long: a host name has at most {LONGEST} characters, and at most "
            f"{LONGEST_LABEL} between two dots."
        )
    if "_" in host:
        raise ValidationError("A host name has no underscores; a hyphen is often meant.")
    if "*" in host:
        raise ValidationError("Name one host; a * for several is not possible.")
    if not all(LABEL.fullmatch(label) for label in labels):
        raise ValidationError(
            f"“{host[:100]}” is not a host name: use letters, digits and hyphens between single "
            "dots, and start and end each part with a letter or digit."
        )
    if labels[-1].isdecimal():
        raise ValidationError("A host name ends in letters, such as .org.")
    if len(labels) == 1 and host != "localhost":
        raise ValidationError(
            f"“{host}” has no dot in it. Enter all of it, such as www.{host}.org."
        )


def unreachable_note(host: str) -> str:
    """Say what is missing before anybody can reach ``host``, or return ``""``."""
    if validate_host(host, settings.ALLOWED_HOSTS):
        return ""
    return (
        f"Nobody can reach {host} yet: add it to ALLOWED_HOSTS in the server’s environment and "
        "restart the server."
    )


def check_free(host: str, site: Site | None = None, alias=None, port: int | None = None) -> None:
    """Fail when ``host`` belongs to a site already, by its own name or as an alias.

    ``site`` or ``alias`` is who wants it. Two sites may share a name on different ports.
    """
    from site_core.tenancy.models import HostAlias

    sites = Site.objects.filter(hostname=host)
    if site is not None:
        sites = sites.filter(port=port if port is not None else site.port).exclude(pk=site.pk)
    if holder := sites.first():
        raise ValidationError(f"{host} is the address of “{named(holder)}” already.")
    aliases = HostAlias.objects.filter(hostname=host).select_related("site")
    if alias is not None:
        aliases = aliases.exclude(pk=alias.pk)
    if holder := aliases.first():
        raise ValidationError(
            f"{host} leads to “{named(holder.site)}” already, as another name for it. Remove it "
            "from that site’s other names first."
        )


def named(site: Site) -> str:
    """Return what to call ``site``, without what Wagtail adds for the default one."""
    return site.site_name or site.hostname


def site_of_alias(host: str) -> Site | None:
    """Return the site that ``host`` is another name for."""
    from site_core.tenancy.models import HostAlias

    found = HostAlias.objects.filter(hostname=host).select_related("site").first()
    return found.site if found else None


def is_own_host(host: str) -> bool:
    """Whether a site of this installation answers to ``host``, by its own name or another."""
    try:
        name = read_host(host).name
    except ValidationError:
        return False
    return Site.objects.filter(hostname=name).exists() or site_of_alias(name) is not None
