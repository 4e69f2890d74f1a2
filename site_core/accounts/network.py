"""Where a request comes from, told as a network rather than as a person's address."""

import ipaddress

from django.conf import settings


def client_address(request) -> str:
    """Return the address the visitor has; a trusted proxy adds it as the last of its list."""
    forwarded = request.headers.get("X-Forwarded-For", "") if settings.TRUST_PROXY else ""
    return forwarded.rsplit(",", 1)[-1].strip() or request.META.get("REMOTE_ADDR", "")


def network_of(request) -> str:
    """Return the visitor's network: /24 for IPv4, /48 for IPv6, nothing when it makes no sense."""
    if request is None:
        return ""
    try:
        address = ipaddress.ip_address(client_address(request).partition("%")[0])
    except ValueError:
        return ""
    address = getattr(address, "ipv4_mapped", None) or address
    bits = 24 if address.version == 4 else 48
    return str(ipaddress.ip_network(f"{address}/{bits}", strict=False))
