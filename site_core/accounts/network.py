"""Where a request comes from, told as a network rather than as a person's address."""

import ipaddress

from django.conf import settings


def client_address(request) -> str:
    """Return the address the visitor has; a trusted proxy adds it as the last of its list."""
    forwarded = request.headers.get("X-Forwarded-For", "") if settings.TRUST_PROXY else ""
    return forwarded.rsplit(",", 1)[-1].strip() or request.META.get("REMOTE_ADDR", "")


def sender_of(request) -> str:
    """Return what attempts are counted by: an IPv4 address, or the /64 one IPv6 connection has."""
    address = _address(request)
    if address is None:
        return client_address(request)
    return str(address) if address.version == 4 else _network(address, 64)


def network_of(request) -> str:
    """Return the visitor's network: /24 for IPv4, /48 for IPv6, nothing when it makes no sense."""
    address = _address(request) if request is not None else None
    return "" if address is None else _network(address, 24 if address.version == 4 else 48)


def _address(request):
    try:
        address = ipaddress.ip_address(client_address(request).partition("%")[0])
    except ValueError:
        return None
    return getattr(address, "ipv4_mapped", None) or address


def _network(address, bits: int) -> str:
    return str(ipaddress.ip_network(f"{address}/{bits}", strict=False))
