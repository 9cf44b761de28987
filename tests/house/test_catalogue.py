"""The check of the catalogues finds what is missing, unknown, twice, unsaid or wrongly filled."""

from pathlib import Path

import pytest

from house.catalogue import ARABIC_FORMS, COMPLETE, STAFF, check

GOOD = "hello = Bonjour { $name }\n"


def findings(folder: Path, code: str, **texts: str) -> list[str]:
    """What is found in catalogues that hold GOOD, but for the locales in `texts`."""
    for locale in COMPLETE:
        (folder / locale).mkdir()
        text = texts.get(locale.replace("-", "_"), GOOD)
        (folder / locale / "hall.ftl").write_text(text, encoding="utf-8")
    for locale in STAFF:
        (folder / locale / "staff.ftl").write_text(texts.get(f"staff_{locale}", ""))
    source = folder / "code.py"
    source.write_text(code)
    return [finding.sentence for finding in check(folder, [source])]


SAID = 'line("hello", name=1)'


def test_a_good_catalogue_has_nothing_to_mend(tmp_path: Path) -> None:
    assert findings(tmp_path, SAID) == []


@pytest.mark.parametrize(
    ("texts", "code", "sentence"),
    [
        ({"ar": ""}, SAID, "hello is missing."),
        ({"en": GOOD + "bye = Bye\n"}, SAID, "bye is not in fr."),
        ({"en": "hello = Hello { $nom }\n"}, SAID, "hello: its variables differ (name, nom)."),
        ({"en": GOOD + GOOD}, SAID, "hello stands here twice."),
        ({"en": GOOD + "what is this\n"}, SAID, "this is not understood as Fluent."),
        ({"staff_fr": "a = x\n"}, SAID, "a is missing."),
        ({}, "", "hello is never said."),
        ({}, 'line("helo", name=1)', "no Line is called helo."),
        ({}, 'line("hello", nom=1)', "hello: wrong arguments (name, nom)."),
        ({}, 'line("hello")', "hello: wrong arguments (name)."),
        ({}, 'line(f"hel{x}")', "hello: wrong arguments (name)."),
    ],
)
def test_each_mistake_is_found(
    tmp_path: Path, texts: dict[str, str], code: str, sentence: str
) -> None:
    assert sentence in findings(tmp_path, code, **texts)


def test_arabic_needs_its_six_forms(tmp_path: Path) -> None:
    two = "hello = { $name ->\n    [one] a\n   *[other] b\n }\n"
    found = findings(tmp_path, SAID, ar=two)
    missing = ", ".join(sorted(ARABIC_FORMS - {"one", "other"}))
    assert found == [f"hello: plural forms missing ({missing})."]
