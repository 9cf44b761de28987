"""Settings: what is read, what is refused, and in which words."""

from pathlib import Path

import pytest

from bot.city.definition import SAMPLE
from bot.city.file import load_city
from bot.keeping import city_card
from bot.settings import Settings, described, load_settings
from bot.staff_words import Problem, Unusable, problem, staff_language, staff_line

TOKEN = "123456789:AAF0aBcDeFgHiJkLmNoPqRsTuVwXyZ012345"


@pytest.fixture(autouse=True)
def bare_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for row in described():
        monkeypatch.delenv(row.name, raising=False)


def refused(env_file: Path, lang: str = "en") -> list[str]:
    with pytest.raises(Unusable) as caught:
        load_settings(env_file)
    return caught.value.sentences(lang)  # type: ignore[arg-type]


def env(tmp_path: Path, text: str) -> Path:
    file = tmp_path / ".env"
    file.write_text(text, encoding="utf-8")
    return file


def test_without_anything_the_defaults_hold() -> None:
    settings = load_settings(None)
    assert settings.bot_token is None
    assert settings.database_path == Path("data/portevoix.db")
    assert settings.bot_api_url == "https://api.telegram.org"


def test_the_example_file_is_valid_and_changes_nothing() -> None:
    example = Path(__file__).parents[2] / ".env.example"
    assert load_settings(example) == Settings(_env_file=None)


def test_the_environment_wins_over_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SEND_PER_SECOND", "5")
    settings = load_settings(env(tmp_path, "SEND_PER_SECOND=9\nLOG_LEVEL=debug\n"))
    assert (settings.send_per_second, settings.log_level) == (5, "DEBUG")


def test_an_absolute_database_keeps_its_slash(tmp_path: Path) -> None:
    settings = load_settings(env(tmp_path, "DATABASE_URL=sqlite:////srv/town/p.db\n"))
    assert settings.database_path == Path("/srv/town/p.db")


def test_the_card_of_the_town_takes_its_days_and_limits_from_here(tmp_path: Path) -> None:
    chosen = "CORRECTION_DAYS=7\nPROFILE_DAYS=400\nCONTACTS_PER_WEEK=0\nAPPROVAL_ABOVE=200\n"
    more = "SEND_PER_SECOND=12.5\nIDEA_REMINDER_DAYS=30\nSEAT_OFFER_HOURS=6\n"
    settings = load_settings(env(tmp_path, chosen + more))
    city = load_city(SAMPLE)
    card = city_card(settings, city)
    assert (card.correction_days, card.profile_days) == (7, 400)
    assert (card.idea_reminder_days, card.seat_offer_hours) == (30, 6)
    assert (card.contacts_per_week, card.approval_above, card.sends_per_second) == (0, 200, 12.5)
    assert city_card(load_settings(None), city) == city.card()


def test_unrelated_variables_of_the_environment_are_none_of_ours(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("BOT_TOKENS", "x")
    assert load_settings(None).bot_token is None


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("BOT_TOKN=1:x", "BOT_TOKN: there is no such setting; did you mean BOT_TOKEN?"),
        ("COLOUR=red", "COLOUR: there is no such setting; remove it from .env."),
        ("SEND_IN_FLIGHT=many", "SEND_IN_FLIGHT: a number is expected."),
        ("POLL_TIMEOUT=90", "POLL_TIMEOUT: too large; the limit is 50."),
        ("SEND_PER_SECOND=-1", "SEND_PER_SECOND: too small; the limit is 0."),
        ("DELIVERY_DAYS=7", "DELIVERY_DAYS: too small; the limit is 8."),
        ("CONTACTS_PER_WEEK=-1", "CONTACTS_PER_WEEK: too small; the limit is 0."),
        ("CONTACTS_PER_WEEK=51", "CONTACTS_PER_WEEK: too large; the limit is 50."),
        ("APPROVAL_ABOVE=10000001", "APPROVAL_ABOVE: too large; the limit is 10000000."),
        ("LOG_FORMAT=xml", "LOG_FORMAT: unknown value; choose one of json, text."),
        ("DATABASE_URL=postgresql://x", "DATABASE_URL: only SQLite is known for now"),
        ("BOT_API_URL=telegram", "BOT_API_URL: this is not an address"),
        ("BOT_TOKEN=hello", "BOT_TOKEN: this is not a bot token"),
    ],
)
def test_each_mistake_names_its_variable(tmp_path: Path, line: str, sentence: str) -> None:
    (told,) = refused(env(tmp_path, line + "\n"))
    assert told.startswith(sentence)


def test_all_mistakes_are_told_at_once_and_in_french_too(tmp_path: Path) -> None:
    file = env(tmp_path, "LOG_FORMAT=xml\nPOLL_TIMEOUT=x\nCOLOUR=red\n")
    assert len(refused(file)) == 3
    assert refused(file, "fr")[1] == "POLL_TIMEOUT : un nombre est attendu."


def test_a_mistake_never_shows_the_token(tmp_path: Path) -> None:
    file = env(tmp_path, f"BOT_TOKEN={TOKEN}\nPOLL_TIMEOUT=x\n")
    with pytest.raises(Unusable) as caught:
        load_settings(file)
    said = repr(caught.value) + str(caught.value) + " ".join(caught.value.sentences("en"))
    assert TOKEN not in said
    assert TOKEN not in repr(load_settings(env(tmp_path, f"BOT_TOKEN={TOKEN}\n")))


@pytest.mark.parametrize(
    ("environ", "lang"),
    [
        ({}, "fr"),
        ({"LANG": "C.UTF-8"}, "fr"),
        ({"LANG": "en_GB.UTF-8"}, "en"),
        ({"LANG": "en_GB.UTF-8", "LC_ALL": "fr_FR.UTF-8"}, "fr"),
        ({"LANG": "fr_FR.UTF-8", "PORTEVOIX_LANG": "en"}, "en"),
    ],
)
def test_staff_read_french_unless_they_ask_for_english(environ: dict[str, str], lang: str) -> None:
    assert staff_language(environ) == lang


def test_a_sentence_without_its_argument_is_our_mistake() -> None:
    with pytest.raises(ValueError, match="settings-number"):
        staff_line("settings-number", "en")
    with pytest.raises(LookupError):
        staff_line("settings-nowhere", "en")


def test_a_problem_speaks_both_languages() -> None:
    one: Problem = problem("settings-number", name="X")
    assert one.sentence("fr") != one.sentence("en")
