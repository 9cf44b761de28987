"""Which addresses the town may send people to: https, and a host that it allows.

Rules:
1. A host is allowed by its exact name, never by a part of it: no user, no port, no look-alike.
   What was judged is what is sent: the address is written again with that host.
2. Telegram makes links of bare addresses too, so that they are judged likewise: two words with a
   full stop and no blank between them are an address, unless they name a file.
"""

import re
from collections.abc import Collection, Iterator
from typing import Literal

from conversations.reply import Line, line

Fault = Literal["contact", "https", "wrong", "host"]

_CONTACT = re.compile(r"(?:tel|sms|mailto):", re.I)
_HTTPS = re.compile(r"https://([^/?#]*)(.*)", re.I | re.DOTALL)
_SCHEME = re.compile(r"(?<![a-z0-9+.-])[a-z0-9+.-]+://[^\s<>\"«»“”]+", re.I)
_WWW = re.compile(r"(?<![\w@./-])www\.[^\s<>\"«»“”]+", re.I)
_FILES = "pdf|jpe?g|png|gif|webp|docx?|xlsx?|odt|ods|csv|txt|zip|mp3|mp4|ogg"
"""What names of files end with."""
_SHORT = "fr|com|org|net|eu|be|ch|me|ly|co|gl|gg|re|io|tv|FR|COM|ORG|NET|EU|ME|LY|GG"
"""Endings that go with names of one letter; else `M.le` and `p.ex` would be addresses."""
_NAMED = re.compile(
    rf"(?<![\w@./:#-])(?:(?:[\w-]+\.)+(?:{_SHORT})|"
    rf"(?:[\w-]{{2,}}\.)+(?!(?:{_FILES})\b)(?:[a-z]{{2,24}}|[A-Z]{{2,24}}))"
    r"(?![\w@-]|\.\w)(?:/[^\s<>\"«»“”]*)?"
)
"""Telegram takes `merci.Info` for two sentences, and so do we: an ending has no capital alone."""
_LONGEST = 60
_AFTER = ".,;:!?)]}'\"…’·"


class Refused(Exception):
    """An address that may not stand there, with the reason."""

    def __init__(self, fault: Fault, address: str) -> None:
        super().__init__(fault)
        self.fault = fault
        self.address = address
        """What to name: the host where it is at fault, else the whole address."""


def checked(url: str, hosts: Collection[str]) -> str:
    """`url` as it may be sent; Refused if it may not."""
    if _CONTACT.match(url):
        raise Refused("contact", url)
    parts = _HTTPS.fullmatch(url)
    if parts is None:
        raise Refused("https", url)
    named, rest = parts.groups()
    if not named or " " in url or not url.isprintable() or set(named + rest) & set('\\"<>'):
        raise Refused("wrong", url)
    if "@" in named or ":" in named:
        raise Refused("wrong", url)
    host = looked_up(named)
    if not host or host not in {looked_up(one) for one in hosts}:
        raise Refused("host", named)
    return f"https://{host}{rest}"


def looked_up(host: str) -> str:
    """`host` as it is looked up; empty if that is not what a reader sees."""
    host = host.lower()
    try:
        name = host.encode("idna").decode("ascii")
        shown = name if host.isascii() else name.encode().decode("idna")
    except UnicodeError:
        return ""
    return name if shown == host else ""


def check_bare(text: str, hosts: Collection[str]) -> None:
    """Refused if Telegram would make of something in `text` a link that may not stand there."""
    for found in (*_SCHEME.finditer(text), *_WWW.finditer(text)):
        address = found[0].rstrip(_AFTER)
        checked(address if "://" in address else f"https://{address}", hosts)


def names(text: str) -> Iterator[str]:
    """The hosts that `text` names without https or www."""
    bare = _WWW.sub(" ", _SCHEME.sub(" ", text))
    return (found[0].partition("/")[0] for found in _NAMED.finditer(bare))


def is_allowed(host: str, hosts: Collection[str]) -> bool:
    """Whether `host` is one of `hosts`."""
    return looked_up(host) in {looked_up(one) for one in hosts} - {""}


_FAULTS = {
    "contact": "announcement-html-link-contact",
    "https": "announcement-html-link-https",
    "wrong": "announcement-html-link-wrong",
}


def refusal(refused: Refused, hosts: Collection[str]) -> Line:
    """Why it may not, in words."""
    address = short(refused.address)
    if refused.fault == "host":
        sites = ", ".join(sorted(one for one in hosts if not one.startswith("www.")))
        return line("announcement-html-link-host", host=address, sites=sites)
    return line(_FAULTS[refused.fault], url=address)


def short(text: str) -> str:
    """`text` as one names it in a sentence."""
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def read_link(text: str, hosts: Collection[str]) -> str | Line:
    """`text` as the address of a page, or why it may not be one."""
    try:
        return checked(text, hosts)
    except Refused as refused:
        return refusal(refused, hosts)
