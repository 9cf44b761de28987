"""Lines that are parsed one at a time are the lines that Fluent finds in the whole file."""

import pytest
from fluent.syntax import parse
from fluent.syntax.ast import BaseComment

from bot.catalogue import Catalogue
from bot.words import FOLDER

FILES = sorted(FOLDER.glob("*/*.ftl"))


def entries(text):
    return [one for one in parse(text).body if not isinstance(one, BaseComment)]


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}/{file.stem}")
def test_every_line_is_what_it_is_in_its_file(file):
    text = file.read_text(encoding="utf-8")
    whole = entries(text)
    unread = Catalogue("fr", [text])._unread
    assert list(unread) == [one.id.name for one in whole]
    for one in whole:
        [alone] = entries(unread[one.id.name].decode())
        assert alone.equals(one, ignored_fields=["span", "comment"]), one.id.name


def test_what_a_line_refers_to_is_read_with_it():
    said = "a = { b } { -c } { $n ->\n    [one] x\n   *[other] { d.e }\n }\n"
    lines = Catalogue("fr", [said, "b = B\n-c = C\n# not = this\nd =\n    .e = E\n"])
    assert lines.format(lines.pattern("a"), {"n": 2}) == ("B C E", [])
    assert lines.pattern("d") is None
    assert not lines.has("e") and not lines.has("not") and not lines.has("nothing")


def test_the_first_of_two_lines_of_a_name_counts_and_what_is_no_line_is_none():
    lines = Catalogue("fr", ["a = 1\n", "a = 2\n\nwrong = { \n"])
    assert lines.format(lines.pattern("a"), {}) == ("1", [])
    assert not lines.has("wrong")
