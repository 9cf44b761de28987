"""The repeats of an XForm: which there are, and how many instances stand in the document."""

from collections import Counter
from xml.etree.ElementTree import Element

from conversations.surveys.xform_source import attributes, children, local
from conversations.surveys.xpath.instances import Repeats


def repeat_paths(body: Element) -> frozenset[str]:
    """The definition paths of the repeats that `body` shows."""
    repeats = (element for element in body.iter() if local(element.tag) == "repeat")
    written = (each.get("nodeset") or each.get("ref") or "" for each in repeats)
    names = ("/".join(n.rpartition(":")[2] for n in path.strip().split("/")) for path in written)
    return frozenset(path for path in names if path.startswith("/"))


def starts(root: Element, repeats: Repeats) -> dict[str, int]:
    """How many instances an interview begins with, by the path of their series."""
    found: dict[str, int] = {}
    path = "/" + local(root.tag)
    _count(root, path, path, repeats, found)
    return found


def _count(element: Element, path: str, at: str, repeats: Repeats, found: dict[str, int]) -> None:
    seen = Counter[str]()
    for node in children(element):
        name = local(node.tag)
        inner, place = f"{path}/{name}", f"{at}/{name}"
        if inner in repeats.paths:
            found.setdefault(place, 0)
            if _is_template(node):
                continue
            seen[name] += 1
            found[place] = seen[name]
            place = f"{place}[{seen[name]}]"
        _count(node, inner, place, repeats, found)


def fresh(root: Element, repeats: Repeats) -> dict[str, int]:
    """How many instances of each repeat are there at once in a new instance around it."""
    found: dict[str, int] = {}
    _look(root, "/" + local(root.tag), repeats, found)
    return found


def _look(element: Element, path: str, repeats: Repeats, found: dict[str, int]) -> None:
    # The template stands first; without one, the first instance is what new ones are made from.
    seen: dict[str, Element] = {}
    here = Counter(local(n.tag) for n in children(element) if not _is_template(n))
    for node in children(element):
        name = local(node.tag)
        if seen.setdefault(name, node) is not node:
            continue
        inner = f"{path}/{name}"
        if inner in repeats.paths:
            found.setdefault(inner, here[name])
        _look(node, inner, repeats, found)


def _is_template(node: Element) -> bool:
    return "template" in attributes(node)
