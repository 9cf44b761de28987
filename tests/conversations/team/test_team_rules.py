"""Which labels will do, how long a link is good, and when guessing is stopped."""

from datetime import UTC, datetime, timedelta

import pytest

from conversations.event import StaffAct
from conversations.house import BOOK
from conversations.meetings.exported import MeetingsExported
from conversations.outings.events import KINDS
from conversations.team.days import last_minute
from conversations.team.known import Invitation, Member
from conversations.team.log import OUTINGS, act_words
from conversations.team.rules import (
    CLOCK,
    MACHINE,
    free_label,
    is_last_admin,
    labels,
    locked_out,
    people_shown,
    tidy,
    wrong_with,
)
from conversations.who import Role

NOON = datetime(2026, 11, 22, 11, 0, tzinfo=UTC)


def member(label: str, role: Role = "ambassador") -> Member:
    return Member(person=label, ref=label, label=label, role=role, since=NOON, seen=NOON)


@pytest.mark.parametrize(
    ("label", "wrong"),
    [
        ("Zeste", None),
        ("Équipe du 3e", None),
        ("فريق", None),
        ("x" * 40, None),
        ("x" * 41, "long"),
        ("", "empty"),
        ("…", "empty"),
        ("a\nb", "signs"),
        ("a\tb", "signs"),
        ("a\x00b", "signs"),
        ("a\u202eb", "signs"),
        ("a\u200bb", "signs"),
        ("ZESTÉ", "taken"),
        ("Command Line", "taken"),
        ("clock", "taken"),
    ],
)
def test_a_label_that_will_not_do(label: str, wrong: str | None) -> None:
    taken = labels((member("Zesté"),) if wrong == "taken" else (), (), NOON)
    assert wrong_with(label, taken) == wrong


def test_spaces_make_no_other_label() -> None:
    assert tidy("  Le   Panier ") == "Le Panier"
    assert tidy("a\n b") == "a\n b", "a line break is refused, not smoothed away"


def test_a_label_offered_in_an_open_invitation_is_taken_until_it_runs_out() -> None:
    offer = Invitation(role="staff", label="Figue", expires_at=NOON + timedelta(days=1))
    assert labels((), (offer,), NOON) == (MACHINE, CLOCK, "Figue")
    assert labels((), (offer,), NOON + timedelta(days=1)) == (MACHINE, CLOCK)


def test_the_next_free_number() -> None:
    assert free_label("ambassador", ()) == "Ambassade 1"
    assert free_label("ambassador", ("ambassade 1", "Ambassade 3")) == "Ambassade 2"


def tries(*minutes: int) -> tuple[datetime, ...]:
    return tuple(NOON + timedelta(minutes=minute) for minute in minutes)


def test_five_unknown_links_within_an_hour_close_the_door_for_an_hour() -> None:
    five = tries(0, 10, 20, 30, 40)
    assert not locked_out(five[:4], NOON + timedelta(minutes=41))
    assert locked_out(five, NOON + timedelta(minutes=41))
    assert locked_out(five, NOON + timedelta(minutes=99))
    assert not locked_out(five, NOON + timedelta(minutes=100))
    assert not locked_out(tries(0, 20, 40, 50, 60), NOON + timedelta(minutes=61)), "too slow"


def test_the_last_admin() -> None:
    team = (member("Ana", "admin"), member("Ben"))
    assert is_last_admin(team, "Ana")
    assert not is_last_admin(team, "Ben")
    assert not is_last_admin((*team, member("Cleo", "admin")), "Ana")


def test_a_last_day_is_a_whole_day_also_when_clocks_change() -> None:
    assert last_minute(NOON, 7, "Europe/Paris") == datetime(2026, 11, 29, 22, 59, tzinfo=UTC)
    late = datetime(2027, 3, 21, 23, 30, tzinfo=UTC)
    assert last_minute(late, 7, "Europe/Paris") == datetime(2027, 3, 29, 21, 59, tzinfo=UTC)


def test_a_few_people_are_not_counted_in_public() -> None:
    assert people_shown("role.given", 1) == 1
    assert people_shown("log.viewed", 0) == 0
    assert people_shown("export.begun", 1) is None
    assert people_shown("export.begun", 0) is None
    assert people_shown("team.viewed", 10) is None
    assert people_shown("export.begun", 10) is None
    assert people_shown("retention", 1) is None


def test_what_counts_people_again_is_told_to_the_ten() -> None:
    assert {people_shown("export.begun", people) for people in range(11, 25)} == {20}
    assert people_shown("retention", 31) == 30
    assert people_shown("announcement.sent", 31) == 31
    few = {
        MeetingsExported(what="registrations", kind="csv", rows=n).people_count()
        for n in (0, 1, 10)
    }
    assert len({people_shown(MeetingsExported.act, people) for people in few}) == len(few) == 1


def acts(kind: type[StaffAct]) -> list[type[StaffAct]]:
    return [one for sub in kind.__subclasses__() for one in (sub, *acts(sub))]


def test_every_act_has_a_name_of_its_own_and_words() -> None:
    """`/log` says each act in words; a new act needs its line `log-act-...` in four languages."""
    from bot.words import Words

    assert BOOK.commands
    words = Words()
    ours = [one for one in acts(StaffAct) if one.act]
    assert len({one.act for one in ours}) == len(ours) > 10
    for one in ours:
        said = act_words(one.act)
        for locale in ("fr", "fr-simple", "en", "ar"):
            assert words.knows(said.id, locale), f"{locale} lacks {said.id}"  # type: ignore[union-attr]


def test_an_act_of_another_version_is_said_as_it_is_written() -> None:
    assert act_words("moon.painted").spoken("fr")[1] == "moon.painted"  # type: ignore[union-attr]


def test_the_log_has_words_for_every_kind_of_outing() -> None:
    assert set(KINDS) == OUTINGS
