"""How talk files are read and compared: whose lines are checked, and how much of an event."""

from datetime import date
from pathlib import Path

import pytest

from conversations.printed import ProjectSheet
from conversations.reply import ProjectSheetFile, QrCode, SentAgain, TextFile
from tests.players.cast import Cast, Role
from tests.players.chat import mark
from tests.players.doing import does, read
from tests.players.home import idle
from tests.script import Heard
from tests.script import read as read_script
from tests.talks.test_talks import agreed

HANDED_IN = "does: SurveyHandedIn slug=transport version=1 locale=fr answers=mode=walk; say=a b"


def test_the_fields_of_an_event_are_told_apart_whatever_they_hold() -> None:
    name, fields = read(HANDED_IN)
    assert name == "SurveyHandedIn"
    assert fields["answers"] == "mode=walk; say=a b"
    assert fields["locale"] == "fr"
    assert read("does: PersonLeft") == ("PersonLeft", {})


def test_only_what_is_personal_may_be_missing_at_a_depth() -> None:
    without_answers = "does: SurveyHandedIn slug=transport version=1 locale=fr"
    assert agreed(HANDED_IN, [without_answers]) == without_answers
    without_slug = "does: SurveyHandedIn version=1 locale=fr"
    assert agreed(HANDED_IN, [without_slug]) == HANDED_IN
    another_version = "does: SurveyHandedIn slug=transport version=2 locale=fr"
    assert agreed(HANDED_IN, [another_version]) == HANDED_IN
    assert agreed(without_answers, [HANDED_IN]) == without_answers


def test_people_are_shown_by_name_and_what_is_random_is_not_shown() -> None:
    ben = "0123456789abcdef0123456789abcdef"
    data = {"token": "a" * 32, "role": "staff", "label": f"for {ben}"}
    written = does("RoleGiven", data, {ben: "Ben"})
    assert written == "does: RoleGiven token=XXXX role=staff label=for Ben"
    until = {"slug": "transport", "correct_until": "2027-01-31T09:00:00Z"}
    shown = does("SurveyClosed", until, {})
    assert shown == "does: SurveyClosed slug=transport correct_until=2027-01-31 10:00"


def test_a_daily_rule_that_found_nothing_is_not_shown() -> None:
    by_the_clock = "clock-retention@2026-11-22T02:00:00"
    assert idle(by_the_clock, {"warned": 0, "erased": 0, "more": False})
    assert not idle(by_the_clock, {"warned": 1, "erased": 0, "more": False})
    assert not idle("telegram-5001", {"warned": 0, "erased": 0})
    assert not idle(by_the_clock, {"slug": "transport"})


def test_what_others_hear_is_checked_too(tmp_path: Path) -> None:
    file = tmp_path / "a.talk"
    file.write_text("scene: Ana, staff, fr\nAna: /menu\nbot to Ben: Hello\n    [Yes]\n")
    (_, said) = read_script(file).beats
    assert said.expected == ["bot to Ben: Hello", "    [Yes]"]
    heard = Heard("bot edits", "Hello", (("Yes",),), attached="<voice>")
    lines = ["bot edits to Ben: Hello", "    <voice>", "    [Yes]"]
    assert heard.lines(to="Ben") == lines


def test_what_comes_with_a_message_is_shown_without_its_secret() -> None:
    assert mark(QrCode(start="draft_" + "x" * 32)) == "<qr draft_XXXX>"
    assert mark(QrCode(start="survey_transport")) == "<qr survey_transport>"
    assert mark(TextFile(name="mes-donnees.json", content="{}")) == "<file mes-donnees.json>"
    sheet = ProjectSheet(
        locale="fr", city="X", title="T", number=1, words="W", day=date(2026, 1, 2)
    )
    assert mark(ProjectSheetFile(name="idee-1.pdf", sheet=sheet)) == "<file idee-1.pdf>"
    assert mark(SentAgain(what="voice", file_id="F1")) == "<voice>"
    assert mark(SentAgain(what="document", file_id="F1")) == "<file>"


def test_a_scene_says_who_is_who() -> None:
    cast = Cast()
    ana = cast.scene("Ana, ambassador without consents, fr, notice 0")
    assert ana == Role("Ana", 7000, "fr", "ambassador", consenting=False, notice="0")
    assert ana.in_team
    assert not cast.scene("Ben, stranger, ar").in_team  # type: ignore[union-attr]
    with pytest.raises(ValueError, match="not understood"):
        cast.scene("Cy, amabssador, fr")
