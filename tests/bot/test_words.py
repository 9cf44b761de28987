"""Words: escaped once, isolated where the direction turns, numbers and days as readers write."""

import logging
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.words import FSI, PDI, Words, day_text, led, number_text
from conversations.reply import Arg, Day, Instant, line, told, verbatim

FR = """
hello = Bonjour <b>{ $name }</b> !
bare = { $name }
count = { $n ->
    [one] { $n } idée
   *[other] { $n } idées
} de { $name }
kind = { $kind ->
    [yes] oui
   *[other] autre
}
link = Voir <a href="{ $url }">{ $name }</a>
only-fr = Seulement <i>ici</i> &amp; là
plain = Simple
words-instant = { $day } à { $hour }
"""
AR = """
hello = مرحبا <b>{ $name }</b>
count = { $n ->
    [zero] لا أفكار
    [one] فكرة
    [two] فكرتان
    [few] { $n } أفكار
    [many] { $n } فكرة
   *[other] { $n } فكرة
} { $name }
link = <a href="{ $url }">{ $name }</a>
plain = بسيط
plain-at = { $at }
bare-ar = { $name }
words-instant = { $day }، الساعة { $hour }
"""
EN = "words-instant = { $day }, { $hour }"


@pytest.fixture(scope="module")
def words(tmp_path_factory: pytest.TempPathFactory) -> Words:
    folder: Path = tmp_path_factory.mktemp("texts")
    for name, text in (("fr", FR), ("ar", AR), ("fr-simple", "plain = Facile"), ("en", EN)):
        (folder / name).mkdir()
        (folder / name / "room.ftl").write_text(text, encoding="utf-8")
    return Words("Europe/Paris", folder)


def test_arguments_are_escaped_once(words: Words) -> None:
    said = words.say(line("hello", name="<b>A & 'B'"), "fr")
    assert said == "Bonjour <b>&lt;b&gt;A &amp; &#x27;B&#x27;</b> !"
    nested = words.say(line("hello", name=line("bare", name="A&B")), "fr")
    assert nested == "Bonjour <b>A&amp;B</b> !"
    assert words.say(line("hello", name=verbatim("A&B")), "fr") == "Bonjour <b>A&amp;B</b> !"


def test_words_written_as_data_are_no_markup(words: Words) -> None:
    assert words.say(told({"fr": "a < b"}), "fr") == "a &lt; b"


def test_fallbacks(words: Words, caplog: pytest.LogCaptureFixture) -> None:
    assert words.say(line("plain"), "fr-simple") == "Facile"
    assert words.say(line("only-fr"), "fr-simple") == "Seulement <i>ici</i> &amp; là"
    assert caplog.text == ""
    assert words.say(line("only-fr"), "en") == "Seulement <i>ici</i> &amp; là"
    assert "en lacks the line only-fr" in caplog.text
    with caplog.at_level(logging.ERROR):
        assert words.say(line("nowhere"), "fr") == "nowhere"
    assert "nowhere" in caplog.text


def test_without_markup(words: Words) -> None:
    assert words.plain(line("only-fr"), "fr") == "Seulement ici & là"
    assert words.plain(line("hello", name="<b>&amp;"), "fr") == "Bonjour <b>&amp; !"
    assert words.plain(told({"fr": "a < b"}), "fr") == "a < b"


def test_isolated_where_the_direction_turns(words: Words) -> None:
    arabic, french = "مرسيليا", "Marseille"
    assert words.say(line("bare", name=french), "fr") == french
    assert words.say(line("bare", name=arabic), "fr") == f"{FSI}{arabic}{PDI}"
    assert f"{FSI}{french}{PDI}" in words.say(line("hello", name=french), "ar")
    fallen = told({"fr": french})
    assert f"{FSI}{french}{PDI}" in words.say(line("hello", name=fallen), "ar")
    own = told({"fr": french, "ar": arabic})
    assert FSI not in words.say(line("hello", name=own), "ar")


def test_never_inside_a_tag_nor_round_an_address(words: Words) -> None:
    said = words.say(line("link", url="https://a.fr/?a=1&b=2", name="Ici"), "ar")
    assert said == f'<a href="https://a.fr/?a=1&amp;b=2">{FSI}Ici{PDI}</a>'
    assert words.say(line("bare", name="https://a.fr"), "ar") == "https://a.fr"


@pytest.mark.parametrize(
    ("n", "said"), [(0, "لا"), (1, "فكرة"), (2, "فكرتان"), (3, "3"), (11, "11"), (100, "100")]
)
def test_six_arabic_plurals(words: Words, n: int, said: str) -> None:
    assert words.say(line("count", n=n, name="x"), "ar").startswith(said)


def test_selecting_by_a_word(words: Words) -> None:
    assert words.say(line("kind", kind="yes"), "fr") == "oui"
    assert words.say(line("kind", kind="no"), "fr") == "autre"


@pytest.mark.parametrize(
    ("value", "locale", "text"),
    [
        (999, "fr", "999"),
        (8500, "fr", "8\u202f500"),
        (8500, "ar", "8\u202f500"),
        (8500, "en", "8,500"),
        (1234567, "fr-simple", "1\u202f234\u202f567"),
        (-8500, "fr", "-8\u202f500"),
        (3.5, "fr", "3,5"),
        (3.5, "en", "3.5"),
        (1200.25, "fr", "1\u202f200,25"),
        (2.0, "fr", "2"),
    ],
)
def test_numbers(value: float, locale: str, text: str) -> None:
    assert number_text(value, locale) == text


@pytest.mark.parametrize(
    ("day", "locale", "text"),
    [
        (date(2026, 3, 12), "fr", "jeudi 12 mars 2026"),
        (date(2026, 3, 12), "fr-simple", "jeudi 12 mars 2026"),
        (date(2026, 5, 1), "fr", "vendredi 1er mai 2026"),
        (date(2026, 3, 12), "en", "Thursday 12 March 2026"),
    ],
)
def test_days(day: date, locale: str, text: str) -> None:
    assert day_text(day, locale) == text


def test_moments_are_in_the_town_s_time(words: Words) -> None:
    at = Instant(at=datetime(2026, 7, 1, 16, 5, tzinfo=UTC))
    french = "mercredi 1er juillet 2026 à 18\u00a0h\u00a005"
    assert words.say(line("bare", name=at), "fr") == french
    assert words.say(line("plain-at", at=at), "ar") == "الأربعاء، 1 يوليو 2026، الساعة 18:05"
    assert words.say(line("bare", name=at), "en") == "Wednesday 1 July 2026, 18:05"
    early = Instant(at=datetime(2026, 11, 22, 3, 46, tzinfo=UTC))
    french = "dimanche 22 novembre 2026 à 4\u00a0h\u00a046"
    assert words.say(line("bare", name=early), "fr") == french
    day = Day(day=date(2026, 3, 12))
    assert words.say(line("bare", name=day), "fr") == "jeudi 12 mars 2026"


LONG = st.text(st.characters(exclude_categories=("Cs",)), max_size=50).map(lambda text: text * 90)


@given(LONG)
def test_long_arguments_go_through_a_choice_too(text: str) -> None:
    words = _real()
    said = words.plain(line("count", n=2, name=text), "fr")
    assert said.replace(FSI, "").replace(PDI, "").endswith(text.replace(FSI, "").replace(PDI, ""))


_made: list[Words] = []


def _real() -> Words:
    if not _made:
        import tempfile

        folder = Path(tempfile.mkdtemp())
        (folder / "fr").mkdir()
        (folder / "fr" / "room.ftl").write_text(FR, encoding="utf-8")
        _made.append(Words("Europe/Paris", folder))
    return _made[0]


@pytest.mark.parametrize("value", ["x", 3, 3.5, verbatim("x"), line("plain")])
def test_a_missing_line_s_arguments_do_no_harm(words: Words, value: Arg) -> None:
    assert words.say(line("nowhere", a=value), "ar") == "nowhere"


@pytest.mark.parametrize(
    ("html", "led_by_a_mark"),
    [
        ("<b>Porte-voix</b>", True),
        ("Comment vous déplacez-vous ?", False),
        ("<i>À pied.</i>", False),
        ("12.", True),
        ("25", True),
        ("مرحبا Marseille", False),
        ("<b>مرحبا</b>", False),
        ("/menu", False),
        ("", False),
    ],
)
def test_an_arabic_line_begins_at_the_right(html: str, led_by_a_mark: bool) -> None:
    assert led(html, "ar") == ("\u200f" + html if led_by_a_mark else html)
    assert led(html, "fr") == html


def test_somebody_s_own_lines_in_an_arabic_message_run_their_own_way(words: Words) -> None:
    """Each line is a paragraph to Telegram, and a mark of ours would move its full stop."""
    own = verbatim("Bonjour.\n\nLe 112 ?\n12 €")
    said = led(words.say(line("bare-ar", name=own), "ar"), "ar")
    assert said == f"Bonjour.\n\nLe 112 ?\n\u200f{FSI}12 €{PDI}"
    within = led(words.say(line("hello", name=verbatim("Marseille")), "ar"), "ar")
    assert within == f"مرحبا <b>{FSI}Marseille{PDI}</b>"
    assert led(words.say(line("bare-ar", name=verbatim("مرحبا.")), "ar"), "ar") == "مرحبا."
    mixed = "Marseille مدينة."
    assert led(words.say(line("bare-ar", name=verbatim(mixed)), "ar"), "ar") == "\u200f" + mixed
