"""Which addresses of the network may be fetched from: public ones, and nothing that only looks like one."""

from __future__ import annotations

import ipaddress
import socket
from ipaddress import IPv4Address, IPv6Address
from threading import Thread

from django.conf import settings

Address = IPv4Address | IPv6Address

NAT64 = ipaddress.ip_network("64:ff9b::/96")
"""IPv6 addresses that a gateway turns into the IPv4 address in their last 32 bits (RFC 6052)."""


def is_public(text: str) -> bool:
    """Whether an IP address is one of the public network, and so is every IPv4 address that is packed into it."""
    try:
        address = ipaddress.ip_address(text.partition("%")[0])
    except ValueError:
        return False
    if address.version == 4:
        return _is_global(address)
    if (meant := _stands_for(address)) is not None:
        return _is_global(meant)
    through = [address.sixtofour, *(address.teredo or ())]
    return all(_is_global(packed) for packed in (address, *through) if packed is not None)


def _is_global(address: Address) -> bool:
    return address.is_global and not address.is_multicast and not address.is_reserved


def _stands_for(address: IPv6Address) -> IPv4Address | None:
    """The IPv4 address that an IPv6 address is another way to write."""
    return IPv4Address(int(address) & 0xFFFFFFFF) if address in NAT64 else address.ipv4_mapped


def may_be_fetched(text: str) -> bool:
    """Whether an IP address is public, or one that the settings allow all the same."""
    return text in settings.FETCH_ALSO_FROM or is_public(text)


def addresses_of(host: str, port: int, seconds: float) -> list[str]:
    """Every IP address of a host, in the order to be tried; none if the name is not known in that time."""
    found: list[str] = []

    def look_up() -> None:
        try:
            rows = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError):
            return
        found.extend(dict.fromkeys(str(row[4][0]) for row in rows))

    thread = Thread(target=look_up, daemon=True)  # the look-up itself has no limit of time
    thread.start()
    thread.join(seconds)
    return list(found)
