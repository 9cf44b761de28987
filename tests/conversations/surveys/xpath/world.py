"""The small form-less world that expressions are tried in."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from conversations.surveys.moment import Moment
from conversations.surveys.xpath import Context, Row
from conversations.surveys.xpath.instances import NONE

MOMENT = Moment(at=datetime(2026, 3, 4, 18, 0, 0, 250_000, tzinfo=UTC))
ANSWERS = {
    "/data/age": "34",
    "/data/price": "3.50",
    "/data/name": "Ana",
    "/data/many": "bus tram velo",
    "/data/yes": "true",
    "/data/born": "1990-06-15",
    "/data/met": "2026-03-04T18:30:00.000+01:00",
    "/data/q": "7",
    "/data/zip": "07",
    "/data/g/kept": "k",
    "/data/gone": "x",
}
_DEPS = (
    ("38", "Isere", "alps", "1200"),
    ("69", "Rhone", "rhone", "1800"),
    ("07", "Ardeche", "alps", "330"),
)
LISTS = {
    "deps": [
        Row(dict(zip(("name", "label", "region", "pop"), cells, strict=True)), place)
        for place, cells in enumerate(_DEPS)
    ],
    "letters": [Row({"name": letter}, place) for place, letter in enumerate("ABCDEF")],
    "many_labels": [
        Row({"name": "a", "itextId": "a-text"}, 0),
        Row({"name": "b", "itextId": "b-text"}, 1),
    ],
}
TEXTS = {"fr": {"a-text": "Un", "b-text": "Deux"}, "en": {"a-text": "One", "b-text": "Two"}}


class World:
    """A Lookup over the tables above."""

    gates: Mapping[str, Sequence[str]] = {
        "/data/g/kept": ("/data/g",),
        "/data/gone": ("/data/gone",),
    }
    repeats = NONE
    nodes = frozenset(ANSWERS) | {"/data/empty", "/data/g"}

    def rows(self, instance: str) -> Sequence[Row]:
        return LISTS.get(instance, [])

    def rows_by(self, instance: str, column: str, value: str) -> Sequence[Row]:
        return [row for row in self.rows(instance) if row.cells.get(column, "") == value]

    def choice_label(self, path: str, value: str, language: str) -> str:
        found = self.rows_by("deps", "name", value) if path == "/data/dep" else []
        return found[0].cells["label"] if found else ""

    def translation(self, text_id: str, language: str) -> str:
        return TEXTS[language].get(text_id, "")


def context(language: str = "fr", seed: str = "seed", **answers: str) -> Context:
    """The world's context, with `answers` by name besides those of the table."""
    more = {f"/data/{name}": value for name, value in answers.items()}
    hidden = frozenset({"/data/g", "/data/gone"})
    return Context(World(), ANSWERS | more, hidden, MOMENT, language, seed)
