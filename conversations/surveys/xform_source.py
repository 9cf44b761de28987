"""The pieces of an XForm document: safe parsing, names without prefixes, binds, itext, lists."""

from collections.abc import Iterator
from xml.etree import ElementTree
from xml.etree.ElementTree import Element
from xml.parsers import expat

from conversations.reply import TownFile
from conversations.surveys.attachments import NO_ATTACHMENTS, Attachments
from conversations.surveys.form import ExpressionFault, FormError, Unsupported
from conversations.surveys.words import Wording, Words, language_code
from conversations.surveys.xpath import Expression, ExpressionError, compile_expression
from conversations.surveys.xpath.instances import NONE, Repeats

MAX_BYTES = 10_000_000
MAX_ELEMENTS = 400_000
MAX_DEPTH = 60
_MEDIA = ("audio", "image", "big-image", "video")


def safe_tree(xml: bytes) -> Element:
    """The root element; FormError for a DTD (so no entity can exist), and for too much."""
    if len(xml) > MAX_BYTES:
        raise FormError("too-large", str(len(xml)))
    _inspect(xml)
    try:
        # The first reading has refused every document type declaration.
        return ElementTree.fromstring(xml)  # noqa: S314
    except (ElementTree.ParseError, ValueError) as error:
        raise FormError("not-xml", str(error)) from None


def _inspect(xml: bytes) -> None:
    parser = expat.ParserCreate()
    depth = elements = 0

    def refuse(*_: object) -> None:
        raise FormError("forbidden-dtd")

    def enter(*_: object) -> None:
        nonlocal depth, elements
        depth, elements = depth + 1, elements + 1
        if depth > MAX_DEPTH:
            raise FormError("too-deep", str(MAX_DEPTH))
        if elements > MAX_ELEMENTS:
            raise FormError("too-large", f"{MAX_ELEMENTS} elements")

    def leave(*_: object) -> None:
        nonlocal depth
        depth -= 1

    parser.StartDoctypeDeclHandler = parser.EntityDeclHandler = refuse
    parser.StartElementHandler, parser.EndElementHandler = enter, leave
    try:
        parser.Parse(xml, True)
    except (expat.ExpatError, ValueError, LookupError) as error:
        if isinstance(error, FormError):
            raise
        raise FormError("not-xml", str(error)) from None


def local(name: object) -> str:
    """An element's or attribute's name without its namespace; '' for a comment."""
    return name.rpartition("}")[2] if isinstance(name, str) else ""


def attributes(element: Element) -> dict[str, str]:
    """The attributes by their names without namespace."""
    return {local(name): value for name, value in element.attrib.items()}


def children(element: Element, name: str | None = None) -> Iterator[Element]:
    """The child elements, those called `name` when it is given."""
    for child in element:
        if local(child.tag) and (name is None or local(child.tag) == name):
            yield child


def child(element: Element | None, name: str) -> Element | None:
    """The first child called `name`."""
    return next(children(element, name), None) if element is not None else None


class Source:
    """Words and expressions of one document; what is wrong with them gathers in `faults`."""

    def __init__(
        self,
        model: Element,
        unnamed: str,
        repeats: Repeats = NONE,
        attached: Attachments = NO_ATTACHMENTS,
    ) -> None:
        self.repeats = repeats
        self.attached = attached
        self._media: dict[str, dict[str, dict[str, TownFile]]] = {}
        self.faults: list[ExpressionFault] = []
        self.unsupported: list[Unsupported] = []
        self.names: dict[str, str] = {}
        self._itext: dict[str, dict[str, Element]] = {}
        self._compiled: dict[tuple[str, str], Expression] = {}
        self.default = self._read_itext(model, unnamed)
        self.nothing = Words(default=self.default)

    def _read_itext(self, model: Element, unnamed: str) -> str:
        """Fills the languages and texts; gives the default language."""
        default = None
        for translation in children(child(model, "itext") or Element("none"), "translation"):
            name = translation.get("lang", "").strip()
            code = unnamed if name in ("", "default") else language_code(name)
            self.names.setdefault(code, name if name not in ("", "default") else unnamed)
            if translation.get("default") is not None and default is None:
                default = code
            for text in children(translation, "text"):
                self._read_text(text, code)
        if not self.names:
            self.names[unnamed] = unnamed
        return default or next(iter(self.names))

    def _read_text(self, text: Element, code: str) -> None:
        text_id = text.get("id", "")
        for value in children(text, "value"):
            form = value.get("form")
            if form in (None, "long"):
                self._itext.setdefault(text_id, {}).setdefault(code, value)
            elif form in _MEDIA and ":" in text_id:  # those of choices have no path
                self._read_medium(text_id, code, form, (value.text or "").strip())

    def _read_medium(self, text_id: str, code: str, form: str, written: str) -> None:
        """A sound or picture of a label, `jr://audio/x.mp3`; "-" is how pyxform writes none."""
        name = written.rpartition("/")[2]
        if name in ("", "-"):
            return
        found = self.attached.get(name)
        if found is None:
            path = text_id.rpartition(":")[0]
            self.unsupported.append(Unsupported(path=path, what="attachment", detail=name))
            return
        files = self._media.setdefault(text_id, {}).setdefault(code, {})
        files[form] = found.file

    def media(self, element: Element | None) -> dict[str, tuple[TownFile, ...]]:
        """By language, what is shown and heard with a label: the sound first."""
        reference = element.get("ref", "") if element is not None else ""
        text_id = reference.strip().removeprefix("jr:itext(").removesuffix(")").strip(" '\"")
        return {
            code: tuple(files[form] for form in _MEDIA if form in files)
            for code, files in self._media.get(text_id, {}).items()
        }

    def expression(self, source: str | None, path: str, attribute: str) -> Expression | None:
        """The compiled expression; None when there is none, or with a fault noted."""
        if source is None or not source.strip():
            return None
        known = self._compiled.get((source, path))
        if known is not None:
            return known
        try:
            compiled = self._compiled[source, path] = compile_expression(source, path, self.repeats)
            return compiled
        except ExpressionError as error:
            self.faults.append(
                ExpressionFault(
                    path=path,
                    attribute=attribute,
                    source=source,
                    position=error.position,
                    reason=error.reason,
                    detail=error.detail,
                )
            )
            return None

    def words(self, element: Element | None, path: str) -> Words:
        """The words of a label or hint: by its itext reference, or written in it."""
        if element is None:
            return self.nothing
        reference = element.get("ref", "")
        if reference:
            return self.referred(reference, path) or self.nothing
        wording = self._wording(element, path)
        return Words(default=self.default, wordings={self.default: wording} if wording else {})

    def message(self, text: str | None, path: str) -> Words | None:
        """The words of a constraint or required message; None when there are none."""
        if text is None or not text.strip():
            return None
        if text.strip().startswith("jr:itext("):
            return self.referred(text, path)
        return self.plain(text)

    def plain(self, text: str) -> Words:
        """Words without translation."""
        wording = Wording.model_construct(pieces=(text,))
        wordings = {self.default: wording} if text.strip() else {}
        return Words.model_construct(default=self.default, wordings=wordings)

    def referred(self, reference: str, path: str) -> Words | None:
        """The words of `jr:itext('id')`, None when nothing is translated."""
        text_id = reference.strip().removeprefix("jr:itext(").removesuffix(")").strip(" '\"")
        words = self.text(text_id, path)
        return words if words.wordings else None

    def text(self, text_id: str, path: str) -> Words:
        """The words of the itext called `text_id`; "-" is how pyxform writes a missing one."""
        wordings: dict[str, Wording] = {}
        for code, value in self._itext.get(text_id, {}).items():
            wording = self._wording(value, path)
            if wording is not None and wording.source != "-":
                wordings[code] = wording
        return Words(default=self.default, wordings=wordings)

    def _wording(self, element: Element, path: str) -> Wording | None:
        pieces: list[str | Expression] = [element.text or ""]
        for output in element:
            if local(output.tag) == "output":
                source = output.get("value") or output.get("ref")
                expression = self.expression(source, path, "label")
                if expression is not None:
                    pieces.append(expression)
            else:
                pieces.append("".join(output.itertext()))
            pieces.append(output.tail or "")
        filled = tuple(piece for piece in pieces if piece)
        wording = Wording(pieces=filled)
        return wording if wording.source else None
