"""An announcement in a file: what is read, and each thing that may be wrong, by line and key."""

from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.announcements.file import read_announcement
from bot.city.definition import SAMPLE
from bot.staff_words import Unusable
from conversations.announcements.content import COMMANDS, Pointer, args_of
from conversations.audience import Audience
from conversations.reply import told
from conversations.schedule import Schedule
from tests.bot.cli.written import CALL, FR, MEETING, TOWN, read, told_of

EXAMPLE = SAMPLE.with_name("announcement.toml")
DOC = Path(__file__).parents[3] / "docs" / "announcements.md"
EVERYTHING = f"""{FR}
en = "Hello <i>you</i> & me"
[[buttons]]
opens = "consultation"
consultation = "transport"
label = {{ fr = "Allez-y" }}
[[buttons]]
opens = "question"
[audience]
secteurs = [1]
arrondissements = [7, 15]
ages = ["15_17", "18_25"]
languages = ["ar"]
took_part_in = "parcs"
did_not_take_part_in = "transport"
not_contacted_for_days = 7
even_during_a_consultation = true
[when]
at = "2026-12-01 10:30"
every = "month"
which = "last"
day = "friday"
until = 2027-06-30
valid_hours = 12
"""


def test_the_example_is_right_in_the_sample_town() -> None:
    composed, attachment = read_announcement(EXAMPLE, TOWN)
    assert attachment is None
    assert [locale for locale, _ in composed.content.texts.words] == list(TOWN.city.languages)
    assert composed.content.text("fr").startswith("<b>Fête")
    assert [one.leads for one in composed.content.buttons] == ["idea", "link"]
    assert composed.audience == Audience(
        topic="environnement", districts=(6, 8, 9, 10), rested_days=3
    )
    assert (composed.schedule.at, composed.valid_hours) == (datetime(2027, 6, 7, 10, 0), 72)


def test_a_button_may_lead_to_the_check_before_voting(tmp_path: Path) -> None:
    composed, _ = read(tmp_path, f'{FR}\n[[buttons]]\nopens = "vote"\n')
    (button,) = composed.content.buttons
    assert (button.leads, COMMANDS[button.leads], args_of(button)) == ("vote", "ready", "")


def test_the_example_of_the_page_is_right_too(tmp_path: Path) -> None:
    (tmp_path / "affiche.jpg").write_bytes(b"\xff\xd8\xff")
    _, _, rest = DOC.read_text(encoding="utf-8").partition("```toml\n")
    found = read(tmp_path, rest.partition("```")[0])
    assert found.attachment is not None
    assert found.composed.schedule.rule == "FREQ=WEEKLY;BYDAY=MO,TH"


def test_everything_that_can_be_said(tmp_path: Path) -> None:
    composed = read(tmp_path, EVERYTHING).composed
    assert composed.content.text("en") == "Hello <i>you</i> &amp; me"
    assert composed.content.buttons == (
        Pointer(leads="survey", to="transport", label=told({"fr": "Allez-y"})),
        Pointer(leads="ask"),
    )
    assert composed.audience == Audience(
        districts=(1, 7, 15),
        age_bands=("15_17", "18_25"),
        locales=("ar",),
        took="parcs",
        missed="transport",
        rested_days=7,
        spares_busy=False,
    )
    assert composed.schedule == Schedule(
        at=datetime(2026, 12, 25, 10, 30), rule="FREQ=MONTHLY;BYDAY=-1FR", until=date(2027, 6, 30)
    )
    assert composed.valid_hours == 12


def test_a_button_to_a_campaign_is_called_like_it(tmp_path: Path) -> None:
    text = f'{FR}[[buttons]]\nopens = "idea"\ncampaign = "budget-2027"\n'
    (pointer,) = read(tmp_path, text).composed.content.buttons
    assert pointer == Pointer(leads="idea", to="budget-2027", label=CALL.title)


def test_a_button_to_a_meeting_is_called_like_it(tmp_path: Path) -> None:
    text = f'{FR}[[buttons]]\nopens = "meeting"\nmeeting = 17\n[audience]\ncomes_to_meeting = 17\n'
    composed = read(tmp_path, text).composed
    (pointer,) = composed.content.buttons
    assert pointer == Pointer(leads="meeting", to="17", label=MEETING.title)
    assert composed.audience.attends == 17


@pytest.mark.parametrize(
    "at", ["2026-12-01T10:00", "2026-12-01 10:00 # mardi", "2026-12-01T10:00:00"]
)
def test_an_hour_needs_no_seconds(tmp_path: Path, at: str) -> None:
    found = read(tmp_path, f"{FR}[when]\nat = {at}\n")
    assert found.composed.schedule == Schedule(at=datetime(2026, 12, 1, 10, 0))


def test_every_week_begins_with_the_first_of_its_days(tmp_path: Path) -> None:
    text = f'{FR}[when]\nat = 2026-12-01T10:00\nevery = "week"\ndays = ["thursday", "monday"]\n'
    when = read(tmp_path, text).composed.schedule
    assert (when.at, when.rule) == (datetime(2026, 12, 3, 10, 0), "FREQ=WEEKLY;BYDAY=MO,TH")
    daily = f'{FR}[when]\nat = 2026-12-01T10:00\nrule = "FREQ=DAILY;INTERVAL=2"\n'
    assert read(tmp_path, daily).composed.schedule.rule == "FREQ=DAILY;INTERVAL=2"


TEXTS = [
    ("", [("city-missing", "1", "text")]),
    ("text = 3\n", [("city-table", "1", "text")]),
    ('[text]\nen = "Hi"\n', [("announce-first-language", "1", "text")]),
    ('[text]\nfr = ""\n', [("city-empty", "2", "text.fr")]),
    ('[text]\nfr = "a"\nde = "b"\n', [("announce-choice", "3", "text.de")]),
    ('[text]\nfr = """\na\n<b>b\n"""\n', [("announce-says", "2", "text.fr")]),
    (f'[text]\nfr = "{"x" * 3701}"\n', [("announce-says", "2", "text.fr")]),
    (f"nom = 1\n{FR}", [("city-unknown", "1", "nom")]),
    (f"audiense = 1\n{FR}", [("city-unknown-near", "1", "audiense")]),
    ("[text\n", [("city-syntax", "1", "")]),
]
BUTTONS = [
    ("[buttons]\n", [("announce-buttons", "3", "buttons")]),
    ("[[buttons]]\n", [("city-missing", "3", "buttons.opens")]),
    ('[[buttons]]\nopens = "idées"\n', [("announce-choice", "4", "buttons.opens")]),
    ('[[buttons]]\nopens = "link"\n', [("city-missing", "3", "buttons.url")]),
    (
        '[[buttons]]\nopens = "idea"\nurl = "https://marseille.fr"\n',
        [("announce-useless", "5", "buttons.url")],
    ),
    (
        '[[buttons]]\nopens = "link"\nurl = "http://marseille.fr"\n',
        [("announce-says", "5", "buttons.url")],
    ),
    (
        '[[buttons]]\nopens = "link"\nurl = "https://autre.example/vote"\n',
        [("announce-says", "5", "buttons.url")],
    ),
    (
        '[[buttons]]\nopens = "consultation"\nconsultation = "parcs"\n',
        [("announce-no-survey", "5", "buttons.consultation")],
    ),
    (
        '[[buttons]]\nopens = "idea"\ncampaign = "finie"\n',
        [("announce-no-call", "5", "buttons.campaign")],
    ),
    (
        '[[buttons]]\nopens = "question"\ncampaign = "budget-2027"\n',
        [("announce-useless", "5", "buttons.campaign")],
    ),
    (
        f'[[buttons]]\nopens = "idea"\nlabel = {{ fr = "{"x" * 61}" }}\n',
        [("announce-label-long", "5", "buttons.label.fr")],
    ),
    ('[[buttons]]\nopens = "idea"\n' * 5, [("announce-most-buttons", "11", "buttons")]),
]
AUDIENCES = [
    ('topic = "vélo"\n', "announce-no-topic", "topic"),
    ("secteurs = [1, 99]\n", "announce-number", "secteurs"),
    ("arrondissements = [0]\n", "city-number", "arrondissements"),
    ("arrondissements = 7\n", "city-list", "arrondissements"),
    ('ages = ["under_15"]\n', "announce-choice", "ages"),
    ('languages = ["de"]\n', "announce-choice", "languages"),
    ('took_part_in = "x"\n', "announce-no-survey", "took_part_in"),
    ('did_not_take_part_in = "x"\n', "announce-no-survey", "did_not_take_part_in"),
    ("comes_to_meeting = 18\n", "announce-no-meeting", "comes_to_meeting"),
    ("not_contacted_for_days = 31\n", "announce-at-most", "not_contacted_for_days"),
    ("not_contacted_for_days = true\n", "city-number", "not_contacted_for_days"),
    ('even_during_a_consultation = "non"\n', "city-yes-no", "even_during_a_consultation"),
    ("district = 3\n", "city-unknown", "district"),
]
AT = "at = 2026-12-01T10:00\n"
WHENS = [
    ("at = 2026-12-01\n", "announce-at", "at"),
    ('at = "demain"\n', "announce-at", "at"),
    ("at = 2026-12-01T10:00:00+01:00\n", "announce-aware", "at"),
    ("at = 2026-11-24T09:59\n", "announce-over", "at"),
    ('every = "week"\ndays = ["monday"]\n', "announce-no-at", ""),
    (f'{AT}every = "week"\n', "city-missing", "days"),
    (f'{AT}every = "week"\ndays = ["lundi"]\n', "city-weekday", "days"),
    (f'{AT}every = "day"\n', "announce-choice", "every"),
    (f'{AT}every = "month"\nwhich = "first"\n', "city-missing", "day"),
    (f'{AT}days = ["monday"]\n', "announce-useless", "days"),
    (f"{AT}until = 2027-01-01\n", "announce-useless", "until"),
    (f'{AT}every = "week"\ndays = ["monday"]\nuntil = "x"\n', "city-date", "until"),
    (f'{AT}every = "week"\ndays = ["monday"]\nuntil = 2026-12-02\n', "announce-never", "at"),
    (f'{AT}rule = "FREQ=HOURLY"\n', "announce-rule", "rule"),
    (f'{AT}rule = "FREQ=DAILY"\nevery = "week"\n', "announce-every-or-rule", "rule"),
    ("valid_days = 0\n", "city-number", "valid_days"),
    ("valid_days = 91\n", "announce-at-most", "valid_days"),
    ("valid_days = 3\nvalid_hours = 3\n", "announce-valid-twice", "valid_hours"),
]


@pytest.mark.parametrize(("text", "wrong"), TEXTS)
def test_texts(tmp_path: Path, text: str, wrong: list[tuple[str, str, str]]) -> None:
    assert told_of(tmp_path, text) == wrong


@pytest.mark.parametrize(("text", "wrong"), BUTTONS)
def test_buttons(tmp_path: Path, text: str, wrong: list[tuple[str, str, str]]) -> None:
    assert told_of(tmp_path, FR + text) == wrong


@pytest.mark.parametrize(("text", "sentence", "key"), AUDIENCES)
def test_audiences(tmp_path: Path, text: str, sentence: str, key: str) -> None:
    wrong = (sentence, "4", f"audience.{key}")
    assert told_of(tmp_path, f"{FR}[audience]\n{text}") == [wrong]


@pytest.mark.parametrize(("text", "sentence", "key"), WHENS)
def test_whens(tmp_path: Path, text: str, sentence: str, key: str) -> None:
    ((said, _, where),) = told_of(tmp_path, f"{FR}[when]\n{text}")
    assert (said, where) == (sentence, f"when.{key}".rstrip("."))


def test_what_is_wrong_in_one_part_hides_nothing_of_another(tmp_path: Path) -> None:
    text = (
        'photo = "no.png"\n[text]\nfr = "<b>"\n[[buttons]]\nopens = "link"\nurl = "x"\n'
        'label = { de = "y" }\n[audience]\ntopic = "x"\nages = [3]\n'
        "[when]\nat = 3\nvalid_days = 0\n"
    )
    keys = [key for _, _, key in told_of(tmp_path, text)]
    assert keys == [
        *("photo", "text.fr", "buttons.url", "buttons.label.de"),
        *("audience.topic", "audience.ages", "when.at", "when.valid_days"),
    ]


@given(st.text(max_size=60))
def test_any_text_is_read_or_told(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    try:
        read(tmp_path_factory.getbasetemp(), f"{FR}{text}".encode("utf-8", "ignore").decode())
    except Unusable as unusable:
        assert unusable.sentences("fr")
