"""The HTML of an announcement, read while it is composed: what is sent, or what to correct.

Rules:
1. A `<`, `>` or `&` that begins no tag and no entity is a character like any other: `tarif < 5 €`.
   What looks like a tag is one, and must be allowed, closed, and closed in order.
2. What comes out has no other tag than ours, one spelling of each, and everything else escaped:
   Telegram never refuses it, and reading it again gives the same.
3. A link has words, https and a host that the town allows (see addresses.py).
"""

import re
import unicodedata
from collections.abc import Collection
from dataclasses import dataclass, field
from html import escape, unescape
from typing import NamedTuple

from conversations.addresses import Refused, check_bare, checked, is_allowed, names, refusal, short
from conversations.incoming import clean
from conversations.reply import Line, line

CANONICAL = {
    **{name: name for name in ("b", "i", "u", "s", "tg-spoiler", "code", "pre", "blockquote", "a")},
    **{"strong": "b", "em": "i", "ins": "u", "del": "s", "strike": "s"},
}
ALLOWED = '<b> <i> <u> <s> <code> <blockquote> <a href="https://…">'
"""What we name to somebody who wrote another one."""
BREAKS = frozenset(("br", "p", "div"))

_TAG = re.compile(
    r"""<(?P<end>/?)(?P<name>[a-z][a-z0-9-]*)"""
    r"""(?P<more>(?:[\s/](?:[^<>"']|"[^"]*"|'[^']*')*)?)>""",
    re.I,
)
_HREF = re.compile(
    r"""\s+href\s*=\s*(?:"([^"]*)"|'([^']*)'|[“”„«»]\s*([^“”„«»]*?)\s*[“”„«»]|([^\s"'“”„«»]+))\s*""",
    re.I,
)
"""Telephones like to turn quotation marks into others."""
_ENTITY = re.compile(r"&(?:#\d{1,8}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_AROUND = 24
"""Characters shown before and after a mistake, so that it is found."""


@dataclass(frozen=True)
class Marked:
    """An announcement that may be sent."""

    html: str
    """Allowed tags only, everything else escaped: safe to send as HTML."""
    plain: str
    """What a reader sees."""
    length: int
    """UTF-16 units of `plain`: what Telegram counts."""


@dataclass(frozen=True)
class Mistake:
    """What to correct first."""

    says: Line


def read_markup(text: str, hosts: Collection[str]) -> Marked | Mistake:
    """`text` as it is sent, where `hosts` are those that links may lead to; or its mistake."""
    try:
        return _Reading(text, hosts).read()
    except _Wrong as wrong:
        return Mistake(wrong.says)


def read_address(text: str, hosts: Collection[str]) -> str | Mistake:
    """The address of a page, as a button carries it; or its mistake."""
    try:
        return checked(text, hosts)
    except Refused as refused:
        return Mistake(refusal(refused, hosts))


def shows(text: str) -> bool:
    """Whether a reader sees anything of plain `text`."""
    return any(char.isprintable() and not char.isspace() for char in text)


def kept(run: str) -> str:
    """A piece of a text, cleaned as the whole is, but not stripped."""
    return clean(clean(f"|{run}|"))[1:-1]  # what a control parted comes together only now


def escaped(run: str, after_tag: bool = False) -> str:
    """`run` as HTML; a mark that would join the `>` before it is written as a number."""
    if after_tag and run and unicodedata.category(run[0]).startswith("M"):
        return f"&#{ord(run[0])};{escape(run[1:], quote=False)}"
    return escape(run, quote=False)


class _Wrong(Exception):
    def __init__(self, says: Line) -> None:
        super().__init__(says.id)
        self.says = says


class _Piece(NamedTuple):
    """A run of words, or a tag as it is sent."""

    text: str
    is_tag: bool = False
    in_link: bool = False


class _Open(NamedTuple):
    name: str
    written: str
    at: int
    piece: int
    """Where it stands among the pieces."""


@dataclass
class _Reading:
    source: str
    hosts: Collection[str]
    pieces: list[_Piece] = field(default_factory=list)
    opened: list[_Open] = field(default_factory=list)

    def read(self) -> Marked:
        at = 0
        for tag in _TAG.finditer(self.source):
            self._words(self.source[at : tag.start()])
            if tag["end"]:
                self._close(tag)
            else:
                self._start(tag)
            at = tag.end()
        self._words(self.source[at:])
        if self.opened:
            last = self.opened[-1]
            said = line("announcement-html-unclosed", tag=last.written, near=self._near(last.at))
            raise _Wrong(said)
        return self._marked()

    def _marked(self) -> Marked:
        words = [piece for piece in self.pieces if not piece.is_tag]
        plain = "".join(piece.text for piece in words)
        if not shows(plain):
            raise _Wrong(line("announcement-html-nothing"))
        try:
            check_bare(plain, self.hosts)
        except Refused as refused:
            raise _Wrong(refusal(refused, self.hosts)) from None
        for host in names("".join(" " if piece.in_link else piece.text for piece in words)):
            if not is_allowed(host, self.hosts):
                raise _Wrong(line("announcement-html-bare", host=short(host)))
        html, after_tag = "", False
        for piece in self.pieces:
            html += piece.text if piece.is_tag else escaped(piece.text, after_tag)
            after_tag = piece.is_tag
        return Marked(html, plain, len(plain) + sum(char > "\uffff" for char in plain))

    def _words(self, run: str) -> None:
        run = kept(_decoded(run))
        if not run:
            return
        if self.pieces and not self.pieces[-1].is_tag:  # an empty pair of tags stood between
            run = kept(self.pieces.pop().text + run)
        self.pieces.append(_Piece(run, in_link=any(one.name == "a" for one in self.opened)))

    def _start(self, tag: re.Match[str]) -> None:
        written, near = short(f"<{tag['name'].lower()}>"), self._near(tag.start())
        name = self._known(tag, written)
        if any(one.name == name for one in self.opened):
            raise _Wrong(line("announcement-html-twice", tag=written, near=near))
        more = tag["more"]
        if name == "a":
            sent = f'<a href="{escape(self._address(tag))}">'
        elif more.strip():
            raise _Wrong(line("announcement-html-more", tag=written, near=near))
        else:
            sent = f"<{name}>"
        self.opened.append(_Open(name, written, tag.start(), len(self.pieces)))
        self.pieces.append(_Piece(sent, is_tag=True))

    def _known(self, tag: re.Match[str], written: str) -> str:
        name = tag["name"].lower()
        if name in BREAKS:
            raise _Wrong(line("announcement-html-break", tag=written))
        if name not in CANONICAL:
            near = self._near(tag.start())
            said = line("announcement-html-tag", tag=written, near=near, allowed=ALLOWED)
            raise _Wrong(said)
        return CANONICAL[name]

    def _address(self, tag: re.Match[str]) -> str:
        found = _HREF.fullmatch(tag["more"])
        url = _decoded("".join(filter(None, found.groups()))).strip() if found else ""
        if not url:
            raise _Wrong(line("announcement-html-link", near=self._near(tag.start())))
        try:
            return checked(url, self.hosts)
        except Refused as refused:
            raise _Wrong(refusal(refused, self.hosts)) from None

    def _close(self, tag: re.Match[str]) -> None:
        written, near = short(f"</{tag['name'].lower()}>"), self._near(tag.start())
        name = self._known(tag, written)
        if not any(one.name == name for one in self.opened):
            raise _Wrong(line("announcement-html-unopened", tag=written, near=near))
        opened = self.opened.pop()
        if opened.name != name:
            raise _Wrong(
                line(
                    "announcement-html-crossed",
                    tag=written,
                    first=opened.written.replace("<", "</"),
                    near=near,
                )
            )
        words = "".join(piece.text for piece in self.pieces[opened.piece :] if not piece.is_tag)
        if name == "a" and not shows(words):
            raise _Wrong(line("announcement-html-link-empty", near=near))
        if words:
            self.pieces.append(_Piece(f"</{name}>", is_tag=True))
        else:
            self.pieces.pop()

    def _near(self, at: int) -> str:
        """The words around `at`, in one line."""
        before, after = self.source[max(0, at - _AROUND) : at], self.source[at : at + _AROUND]
        if at > _AROUND:
            before = re.sub(r"^\S*\s+(?=\S)|^", "…", before, count=1)
        if at + _AROUND < len(self.source):
            after = re.sub(r"\s+\S*$|$", "…", after, count=1)
        return " ".join((before + after).split())


def _decoded(text: str) -> str:
    return _ENTITY.sub(lambda entity: unescape(entity[0]), text)
