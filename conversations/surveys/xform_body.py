"""Reads the body of an XForm: its controls become questions, in the order they are shown."""

from collections.abc import Mapping
from xml.etree.ElementTree import Element

from conversations.surveys.form import (
    Choice,
    ChoiceList,
    Group,
    Kind,
    Question,
    Unsupported,
)
from conversations.surveys.words import Words
from conversations.surveys.xform_actions import set_value, sets
from conversations.surveys.xform_source import Source, attributes, child, children, local
from conversations.surveys.xpath import Expression, target_path

_INPUT: dict[str, Kind] = {
    "string": "text",
    "int": "integer",
    "integer": "integer",
    "decimal": "decimal",
    "date": "date",
    "time": "time",
    "dateTime": "dateTime",
    "geopoint": "geopoint",
    "geotrace": "geotrace",
    "geoshape": "geoshape",
    "barcode": "barcode",
    "boolean": "text",
}
_UPLOAD: dict[str, Kind] = {"image": "image", "audio": "audio", "video": "video"}
_CONTROL: dict[str, Kind] = {
    "select1": "select_one",
    "select": "select_multiple",
    "rank": "rank",
    "trigger": "acknowledge",
    "range": "range",
    "secret": "text",
}
# Attributes of a bind that are rules of their own; any other is a parameter of the question.
_RULES = frozenset(
    (
        "calculate",
        "constraint",
        "constraintMsg",
        "id",
        "nodeset",
        "preload",
        "preloadParams",
        "readonly",
        "ref",
        "relevant",
        "required",
        "requiredMsg",
        "saveIncomplete",
        "type",
    )
)
_CONTROL_RULES = frozenset(("ref", "bind", "appearance", "nodeset", "mediatype", "query"))


class Body:
    """Fills `questions` and `groups`, by path in document order, from the body's controls."""

    def __init__(
        self,
        source: Source,
        binds: Mapping[str, dict[str, str]],
        lists: Mapping[str, ChoiceList],
        root: str,
    ) -> None:
        self.source = source
        self.binds = binds
        self.lists = lists
        self.root = root
        self.by_id = {bind["id"]: path for path, bind in binds.items() if "id" in bind}
        self.questions: dict[str, Question] = {}
        self.groups: dict[str, Group] = {}
        self.defaults: dict[str, str] = {}
        """Dynamic defaults of new instances, by path."""
        self._choices: dict[tuple[str, str, str], tuple[Choice, ...]] = {}

    def read(self, body: Element) -> None:
        """Reads everything below `body`."""
        self._read(body, self.root)
        for path, question in self.questions.items():
            other = self.questions.get(path + "_other")
            if question.select and other is not None and self._asks_other(path, other.path):
                self.questions[path] = question.model_copy(update={"or_other": True})

    def _asks_other(self, path: str, other: str) -> bool:
        relevant = self.source.expression(
            self.binds.get(other, {}).get("relevant"), other, "relevant"
        )
        return relevant is not None and any(
            compared.path == path and compared.literal == "other"
            for compared in relevant.comparisons
        )

    def _read(self, element: Element, base: str) -> None:
        for control in children(element):
            name = local(control.tag)
            if name == "group":
                self._group(control, base)
            elif name == "repeat":
                self._repeat(control, self.path(control, base), None)
            elif name in ("input", "upload") or name in _CONTROL:
                self._question(control, name, base)

    def path(self, control: Element, base: str) -> str:
        """The path a control is bound to, `base` when it is bound to nothing."""
        if control.get("bind") is not None:
            return self.by_id.get(control.get("bind", ""), base)
        reference = (control.get("ref") or control.get("nodeset") or "").strip()
        if not reference:
            return base
        names = "/".join(name.rpartition(":")[2] for name in reference.split("/"))
        return names if names.startswith("/") else f"{base}/{names}"

    def _group(self, control: Element, base: str) -> None:
        repeat = child(control, "repeat")
        if repeat is not None:
            self._repeat(repeat, self.path(repeat, base), control)
            return
        path = self.path(control, base)
        if path != base:
            self.groups[path] = self._shown_group(control, path, repeat=False)
        self._read(control, path)

    def _repeat(self, repeat: Element, path: str, control: Element | None) -> None:
        shown = control if control is not None else repeat
        group = self._shown_group(shown, path, repeat=True)
        self.groups[path] = group.model_copy(update=self._counted(repeat, path))
        self.questions[path] = Question(
            path=path,
            name=path.rpartition("/")[2],
            kind="repeat",
            label=self.groups[path].label,
            hint=self.source.nothing,
        )
        for action in children(repeat, "setvalue"):
            target = self.path(action, path)
            self.defaults[target] = set_value(action)
        self._read(repeat, path)

    def _counted(self, repeat: Element, path: str) -> dict[str, object]:
        written = attributes(repeat)
        count = self.source.expression(written.get("count"), path, "repeat_count")
        fixed = written.get("noAddRemove", "").replace(" ", "") == "true()"
        return {"count": count, "closed": fixed or "count" in written}

    def _shown_group(self, control: Element, path: str, repeat: bool) -> Group:
        label = self.source.words(child(control, "label"), path)
        appearance = tuple(control.get("appearance", "").split())
        return Group(path=path, label=label, repeat=repeat, appearance=appearance)

    def _question(self, control: Element, name: str, base: str) -> None:
        path = self.path(control, base)
        if path in self.questions:
            return
        bind, source = self.binds.get(path, {}), self.source
        if control.get("query") is not None:
            self._unsupported(path, "external-select", control.get("query", ""))
        readonly, readonly_when = self._readonly(bind.get("readonly"), path)
        kind = "note" if readonly else _kind(control, name, bind.get("type", "string"))
        list_name, nodeset, choices = self._itemset(control, path)
        from_repeat = self._from_repeat(control, path) if nodeset and not list_name else None
        self.questions[path] = Question(
            path=path,
            name=path.rpartition("/")[2],
            kind=kind,
            label=source.words(child(control, "label"), path),
            hint=self._hint(control, path),
            required=source.expression(_true_only(bind.get("required")), path, "required"),
            required_message=source.message(bind.get("requiredMsg"), path),
            constraint=source.expression(bind.get("constraint"), path, "constraint"),
            constraint_message=source.message(bind.get("constraintMsg"), path),
            readonly=readonly,
            readonly_when=readonly_when,
            sets=sets(control, path, source, self.binds, self.path),
            list_name=list_name,
            nodeset=nodeset,
            choices=choices,
            from_repeat=from_repeat,
            appearance=tuple(control.get("appearance", "").split()),
            parameters=_parameters(control, bind),
            media=source.media(child(control, "label")),
        )

    def _hint(self, control: Element, path: str) -> Words:
        return self.source.words(child(control, "hint"), path)

    def _readonly(self, written: str | None, path: str) -> tuple[bool, Expression | None]:
        """Whether nobody can answer, always or by an expression."""
        flag = (written or "").replace(" ", "")
        if flag in ("", "true()", "false()"):
            return flag == "true()", None
        return False, self.source.expression(written, path, "readonly")

    # Choices

    def _itemset(
        self, control: Element, path: str
    ) -> tuple[str | None, Expression | None, tuple[Choice, ...]]:
        itemset = child(control, "itemset")
        if itemset is None:
            return None, None, tuple(self._item(item, path) for item in children(control, "item"))
        written = itemset.get("nodeset", "")
        nodeset = self.source.expression(written, path, "choice_filter")
        if nodeset is None:
            return None, None, ()
        target = target_path(written, path)
        if target is not None:
            if not self.source.repeats.around(target):
                self._unsupported(path, "select-from-repeat", written)
            return None, nodeset, ()
        list_name = _list_name(written, nodeset)
        value, label = (child(itemset, name) for name in ("value", "label"))
        names = tuple("" if each is None else each.get("ref", "") for each in (value, label))
        key = list_name, names[0] or "name", names[1] or "label"
        if key not in self._choices:
            self._choices[key] = self._listed(*key)
        return list_name, nodeset, self._choices[key]

    def _from_repeat(self, control: Element, path: str) -> tuple[str, str]:
        """The paths of the names and of the labels of choices that are instances of a repeat."""
        itemset = child(control, "itemset")
        target = target_path(itemset.get("nodeset", ""), path) if itemset is not None else None
        value, label = (child(itemset, name) for name in ("value", "label"))
        name, shown = ("" if each is None else each.get("ref", "") for each in (value, label))
        named = f"{target}/{name}"
        return named, f"{target}/{shown}" if shown and "(" not in shown else named

    def _unsupported(self, path: str, what: str, detail: str) -> None:
        self.source.unsupported.append(Unsupported(path=path, what=what, detail=detail))

    def _item(self, item: Element, path: str) -> Choice:
        value = child(item, "value")
        name = (value.text or "").strip() if value is not None else ""
        return Choice(name=name, label=self.source.words(child(item, "label"), path))

    def _listed(self, list_name: str, value: str, label: str) -> tuple[Choice, ...]:
        rows = self.lists[list_name].rows if list_name in self.lists else ()
        translated = label.startswith("jr:itext(")
        column = label.removeprefix("jr:itext(").removesuffix(")").strip()
        # A list may have 35,000 rows, and all of it is text already: it is not validated.
        return tuple(
            Choice.model_construct(
                name=row.cells.get(value, ""),
                label=self._label(row.cells.get(column, ""), translated),
                cells=row.cells,
            )
            for row in rows
        )

    def _label(self, cell: str, translated: bool) -> Words:
        return self.source.text(cell, self.root) if translated else self.source.plain(cell)


def _list_name(written: str, nodeset: Expression) -> str:
    """The list the choices come from: the first instance written, predicates may name others."""
    return min(nodeset.instances, key=lambda name: written.find(name) % (len(written) + 1))


def _true_only(required: str | None) -> str | None:
    flag = (required or "").replace(" ", "")
    return None if flag in ("", "false()") else required


def _kind(control: Element, name: str, written_type: str) -> Kind:
    if name == "input":
        return _INPUT.get(written_type.rpartition(":")[2], "unknown")
    if name == "upload":
        return _UPLOAD.get(control.get("mediatype", "").partition("/")[0], "file")
    return _CONTROL[name]


def _parameters(control: Element, bind: Mapping[str, str]) -> dict[str, str]:
    given = {name: value for name, value in bind.items() if name not in _RULES}
    for name, value in attributes(control).items():
        if name not in _CONTROL_RULES:
            given[name] = value
    return given
