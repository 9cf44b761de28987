"""The functions on texts and selections (ODK XForms, "String functions" and "Select questions")."""

import base64
import hashlib
import math
from collections.abc import Callable

from conversations.surveys.xpath.values import MAX_TEXT, Kind, Value, node_texts, to_text

Row = tuple[str, Kind, Callable[..., object]]


def _texts(values: tuple[Value, ...]) -> list[str]:
    texts: list[str] = []
    for value in values:
        texts.extend(node_texts(value) if isinstance(value, tuple) else (to_text(value),))
    return texts


def _concat(*values: Value) -> str:
    return "".join(_texts(values))[:MAX_TEXT]


def _join(separator: str, *values: Value) -> str:
    texts = _texts(values)
    # The separator may be long as well: only as many texts are joined as can be kept.
    return separator.join(texts[: MAX_TEXT + 1])[:MAX_TEXT]


def _index(number: float, otherwise: int) -> int:
    """A number as a list index; NaN counts as `otherwise` and infinities as far ends."""
    if number != number:
        return otherwise
    return int(max(-1e9, min(1e9, number)))


def _substr(text: str, start: float, end: float | None = None) -> str:
    """ODK's: from 0, `end` excluded, negatives from the end."""
    return text[_index(start, 0) : len(text) if end is None else _index(end, 0)]


def _substring(text: str, start: float, length: float | None = None) -> str:
    """XPath 1.0's: from 1, `length` characters, both rounded."""
    # Halves round up; NaN anywhere, or an infinity less an infinity, selects nothing.
    first = math.floor(start + 0.5) if math.isfinite(start) else start
    end = math.inf if length is None else first + length
    if length is not None and math.isfinite(length):
        end = first + math.floor(length + 0.5)
    if first != first or end != end:
        return ""
    return text[_index(max(first, 1), 1) - 1 : max(_index(end, 1) - 1, 0)]


def _before(text: str, mark: str) -> str:
    head, found, _ = text.partition(mark) if mark else ("", "", "")
    return head if found else ""


def _after(text: str, mark: str) -> str:
    return text.partition(mark)[2] if mark else text


def _translate(text: str, source: str, target: str) -> str:
    table: dict[int, str | None] = {}
    for index, character in enumerate(source):
        table.setdefault(ord(character), target[index] if index < len(target) else None)
    return text.translate(table)


def _selected_at(selection: str, index: float) -> str:
    chosen = selection.split()
    place = _index(index, -1)
    return chosen[place] if 0 <= place < len(chosen) else ""


def _digest(text: str, algorithm: str, encoding: str = "base64") -> str:
    name = algorithm.lower().replace("-", "")
    if name not in ("md5", "sha1", "sha256", "sha384", "sha512"):
        return ""
    digest = hashlib.new(name, text.encode(errors="replace"), usedforsecurity=False)
    if encoding.lower() == "hex":
        return digest.hexdigest()
    return base64.b64encode(digest.digest()).decode()


TEXTS: dict[str, Row] = {
    "string": ("v", "text", to_text),
    "concat": ("m*", "text", _concat),
    "join": ("tm*", "text", _join),
    "contains": ("tt", "truth", lambda text, part: part in text),
    "starts-with": ("tt", "truth", lambda text, part: text.startswith(part)),
    "ends-with": ("tt", "truth", lambda text, part: text.endswith(part)),
    "substr": ("tnn?", "text", _substr),
    "substring": ("tnn?", "text", _substring),
    "substring-before": ("tt", "text", _before),
    "substring-after": ("tt", "text", _after),
    "translate": ("ttt", "text", _translate),
    "selected-at": ("tn", "text", _selected_at),
    "count-selected": ("t", "number", lambda chosen: float(len(chosen.split()))),
    "digest": ("ttt?", "text", _digest),
    "not": ("b", "truth", lambda truth: not truth),
    "boolean": ("b", "truth", lambda truth: truth),
    "boolean-from-string": ("t", "truth", lambda text: text.lower() == "true" or text == "1"),
}
