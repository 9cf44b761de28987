"""Actions of an XForm: what is set at the start, or when the answer to a question changes."""

from collections.abc import Callable, Mapping
from xml.etree.ElementTree import Element

from conversations.surveys.form import SetValue, Unsupported
from conversations.surveys.xform_source import Source, children, local

CHANGED = "xforms-value-changed"


def set_value(action: Element) -> str:
    """The expression of a setvalue: written as such, or as a fixed text."""
    return action.get("value") or repr((action.text or "").strip())


def sets(
    control: Element,
    path: str,
    source: Source,
    binds: Mapping[str, dict[str, str]],
    path_of: Callable[[Element, str], str],
) -> tuple[SetValue, ...]:
    """What is set when the answer at `path` changes, in order; other actions are unsupported."""
    found: list[SetValue] = []
    for action in children(control):
        name, events = local(action.tag), action.get("event", "").split()
        if name == "setvalue" and CHANGED in events:
            target = path_of(action, path)
            expression = source.expression(set_value(action), target, "calculate")
            kind = binds.get(target, {}).get("type", "string").rpartition(":")[2]
            found.append(SetValue(path=target, value=expression, data_type=kind))
        elif name in ("setvalue", "setgeopoint", "recordaudio"):
            detail = action.get("ref", "")
            source.unsupported.append(Unsupported(path=path, what="trigger", detail=detail))
    return tuple(found)
