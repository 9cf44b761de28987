"""Loads a form from ODK XForm XML (the ODK XForms specification), as pyxform, Kobo and ODK write.

Namespaces' prefixes are ignored: forms in the wild disagree about them and never about names.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from xml.etree.ElementTree import Element

from conversations.surveys.attachments import (
    NO_ATTACHMENTS,
    Attachments,
    CsvError,
    rows_of,
)
from conversations.surveys.form import (
    ChoiceList,
    Field,
    Form,
    FormError,
    Group,
    Question,
    Unsupported,
)
from conversations.surveys.words import Words
from conversations.surveys.xform_actions import set_value
from conversations.surveys.xform_body import Body
from conversations.surveys.xform_repeats import fresh, repeat_paths, starts
from conversations.surveys.xform_source import (
    Source,
    attributes,
    child,
    children,
    local,
    safe_tree,
)
from conversations.surveys.xpath import Row
from conversations.surveys.xpath.instances import Repeats


def load_form(xml: bytes, language: str = "fr", attached: Attachments = NO_ATTACHMENTS) -> Form:
    """The form in `xml`; `language` is the code of words that no translation names, `attached` what
    came with it.

    Raises FormError when the document cannot be a form at all. Expressions that do not compile
    are in `faults` and features the bot lacks in `unsupported`, all of them.
    """
    root = safe_tree(xml)
    head, body = child(root, "head"), child(root, "body")
    model = child(head, "model") if head is not None else None
    if model is None or body is None:
        raise FormError("no-model")
    return _Loader(model, body, language, attached).form(_title(head), body)


def _title(head: Element | None) -> str:
    title = child(head, "title")
    return " ".join("".join(title.itertext()).split()) if title is not None else ""


@dataclass
class Skeleton:
    """The primary instance: leaves with their defaults and groups, in document order."""

    leaves: dict[str, str] = field(default_factory=dict)
    groups: dict[str, None] = field(default_factory=dict)


class _Loader:
    def __init__(self, model: Element, body: Element, language: str, attached: Attachments) -> None:
        self.model = model
        self.source = Source(model, language, Repeats(repeat_paths(body)), attached)
        self.skeleton = Skeleton()
        self.root = self._primary()
        self.fresh = fresh(self.root, self.source.repeats)
        self.binds = self._binds()
        self.lists = self._lists()
        self.defaults = self._setvalues(model)

    def form(self, title: str, body: Element) -> Form:
        reader = Body(self.source, self.binds, self.lists, "/" + local(self.root.tag))
        reader.read(body)
        if not reader.questions:
            raise FormError("no-questions")
        self.defaults = reader.defaults | self.defaults
        questions = {path: self._complete(q) for path, q in reader.questions.items()}
        defined = attributes(self.root)
        return Form(
            title=title,
            form_id=defined.get("id") or defined.get("xmlns") or local(self.root.tag),
            version=defined.get("version", ""),
            languages=tuple(self.source.names),
            language_names=tuple(self.source.names.values()),
            default_language=self.source.default,
            fields=self._fields(questions),
            questions=tuple(questions.values()),
            groups=tuple(self._groups(reader.groups)),
            lists=self.lists,
            starts=starts(self.root, self.source.repeats),
            texts=self._texts(),
            faults=tuple(dict.fromkeys(self.source.faults)),
            unsupported=tuple(dict.fromkeys(self.source.unsupported)),
        )

    # The model

    def _primary(self) -> Element:
        instance = child(self.model, "instance")
        root = next(children(instance), None) if instance is not None else None
        if root is None:
            raise FormError("no-instance")
        self._walk(root, "/" + local(root.tag))
        return root

    def _walk(self, element: Element, path: str) -> None:
        # A repeat stands twice, as template and as first instance: setdefault keeps one.
        for node in children(element):
            inner = f"{path}/{local(node.tag)}"
            if any(True for _ in children(node)):
                self.skeleton.groups.setdefault(inner)
                self._walk(node, inner)
            else:
                self.skeleton.leaves.setdefault(inner, (node.text or "").strip())

    def _binds(self) -> dict[str, dict[str, str]]:
        root = "/" + local(self.root.tag)
        binds: dict[str, dict[str, str]] = {}
        for bind in children(self.model, "bind"):
            given = attributes(bind)
            path = plain_path(given.get("nodeset") or given.get("ref", ""), root)
            binds[path] = given
        return binds

    def _lists(self) -> dict[str, ChoiceList]:
        lists: dict[str, ChoiceList] = {}
        for instance in list(children(self.model, "instance"))[1:]:
            name = instance.get("id", "")
            if instance.get("src") is not None:
                lists[name] = ChoiceList(name=name, rows=self._attached_rows(name, instance))
                continue
            root = next(children(instance), None)
            items = list(children(root)) if root is not None else []
            rows = (Row(_cells(item), place) for place, item in enumerate(items))
            lists[name] = ChoiceList(name=name, rows=tuple(rows))
        return lists

    def _attached_rows(self, name: str, instance: Element) -> tuple[Row, ...]:
        """The rows of a CSV that came with the form, `jr://file-csv/towns.csv`."""
        source = instance.get("src", "")
        found = self.source.attached.get(source.rpartition("/")[2])
        try:
            if found is not None and source.startswith("jr://file-csv/"):
                return rows_of(found.content)
        except CsvError:
            pass
        self.source.unsupported.append(Unsupported(path=name, what="attachment", detail=source))
        return ()

    def _setvalues(self, model: Element) -> dict[str, str]:
        """Dynamic defaults by path; any other action is unsupported."""
        root = "/" + local(self.root.tag)
        defaults: dict[str, str] = {}
        for action in children(model):
            name = local(action.tag)
            if name in ("setgeopoint", "recordaudio"):
                path = plain_path(action.get("ref", ""), root)
                self.source.unsupported.append(Unsupported(path=path, what="action", detail=name))
            if name == "setvalue" and "odk-instance-first-load" in action.get("event", ""):
                path = plain_path(action.get("ref", ""), root)
                defaults[path] = set_value(action)
        return defaults

    def _texts(self) -> Mapping[str, Words]:
        used = {row.cells["itextId"] for each in self.lists.values() for row in _named(each)}
        return {text_id: self.source.text(text_id, "") for text_id in used}

    # Fields

    def _fields(self, questions: Mapping[str, Question]) -> tuple[Field, ...]:
        return tuple(
            questions[path]
            if path in questions
            else Field.model_validate({"path": path, "name": _name(path), **self._common(path)})
            for path in self.skeleton.leaves
        )

    def _complete(self, question: Question) -> Question:
        return question.model_copy(update=self._common(question.path))

    def _common(self, path: str) -> dict[str, Any]:
        """What questions, calculations and metadata share."""
        bind, source = self.binds.get(path, {}), self.source
        preload = bind.get("preload")
        return {
            "groups": tuple(above for above in ancestors(path) if above in self.skeleton.groups),
            "data_type": bind.get("type", "string").rpartition(":")[2],
            "default": self.skeleton.leaves.get(path, ""),
            "dynamic_default": source.expression(self.defaults.get(path), path, "default"),
            "preload": (preload, bind.get("preloadParams", "")) if preload else None,
            "calculate": source.expression(bind.get("calculate"), path, "calculate"),
            "relevant": source.expression(bind.get("relevant"), path, "relevant"),
        }

    def _groups(self, shown: Mapping[str, Group]) -> list[Group]:
        groups: list[Group] = []
        for path in self.skeleton.groups:
            group = shown.get(path) or Group(path=path, label=self.source.nothing)
            relevant = self.binds.get(path, {}).get("relevant")
            expression = self.source.expression(relevant, path, "relevant")
            fresh = self.fresh.get(path, 0)
            groups.append(group.model_copy(update={"relevant": expression, "fresh": fresh}))
        return groups


def _cells(item: Element) -> dict[str, str]:
    return {local(cell.tag): "".join(cell.itertext()).strip() for cell in children(item)}


def _named(choices: ChoiceList) -> list[Row]:
    return [row for row in choices.rows if "itextId" in row.cells]


def _name(path: str) -> str:
    return path.rpartition("/")[2]


def ancestors(path: str) -> list[str]:
    """The paths above `path`, outermost first: /data/g/q gives /data, /data/g."""
    names = path.split("/")
    return ["/".join(names[:end]) for end in range(2, len(names))]


def plain_path(reference: str, base: str) -> str:
    """An absolute path without prefixes; a relative reference starts from `base`."""
    names = [name.rpartition(":")[2] for name in reference.strip().split("/")]
    joined = "/".join(names)
    return joined if joined.startswith("/") else f"{base}/{joined}"
