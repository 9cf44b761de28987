"""Ranking a list, and values on a scale."""

from decimal import Decimal

import pytest

from conversations.incoming import Pressed, SentOther, What, Wrote
from conversations.questions.asking import NOTHING_YET, Answer, Complaint, Draft, Redraw
from conversations.questions.number import Number
from conversations.questions.rank import Rank
from conversations.questions.scale import Scale, scale
from conversations.reply import told
from conversations.surveys.interview import offered
from conversations.surveys.kinds import chat_question, fresh_draft
from conversations.surveys.readings import reads
from tests.conversations.surveys.making import NOW, answered, form, question

THREE = Rank(tuple(told({"fr": name}) for name in ("Bus", "Parc", "Lampe")))


def pressed(token: str) -> Pressed:
    return Pressed(talk="t", step=1, token=token)


def ranks(rank: Rank, *presses: str) -> Draft:
    draft = NOTHING_YET
    for token in presses:
        heard = rank.hear(draft, pressed(token))
        assert isinstance(heard, Redraw)
        draft = heard.draft
    return draft


def test_a_tap_ranks_next_and_another_takes_back() -> None:
    assert ranks(THREE, "1+", "0+").chosen == (1, 0)
    assert ranks(THREE, "1+", "0+", "1-").chosen == (0,)
    assert ranks(THREE, "1+", "0+", "1-", "1+").chosen == (0, 1)


def test_a_double_tap_keeps_the_rank() -> None:
    assert ranks(THREE, "1+", "0+", "1+").chosen == (1, 0)
    assert ranks(THREE, "1-", "0+").chosen == (0,)


def test_done_only_when_all_are_ranked() -> None:
    tokens = [b.press.token for row in THREE.show(Draft(chosen=(1, 0))).rows for b in row]  # type: ignore[union-attr]
    assert "d" not in tokens
    assert isinstance(THREE.hear(Draft(chosen=(1, 0)), pressed("d")), Complaint)
    heard = THREE.hear(Draft(chosen=(1, 0, 2)), pressed("d"))
    assert isinstance(heard, Answer) and heard.value == (1, 0, 2)


@pytest.mark.parametrize("what", [pressed("9+"), pressed("1"), SentOther(what="sticker")])
def test_what_ranks_nothing_is_asked_again(what: What) -> None:
    assert isinstance(THREE.hear(NOTHING_YET, what), Complaint)


def test_a_long_list_is_ranked_over_pages_and_by_typing() -> None:
    many = Rank(tuple(told({"fr": f"Lieu {n}"}) for n in range(20)))
    assert ranks(many, "3+", "p1", "12+").chosen == (3, 12)
    heard = many.hear(Draft(chosen=(3,)), Wrote(text="Lieu 12"))
    assert isinstance(heard, Redraw) and heard.draft.chosen == (3, 12)
    assert ranks(many, *(f"{n}+" for n in range(20))).chosen == tuple(range(20))


TENTHS = Scale(Decimal("0"), Decimal("1"), Decimal("0.1"))
WIDE = Scale(Decimal(-10), Decimal(100), Decimal(5))
DOWN = Scale(Decimal(5), Decimal(1), Decimal(2))


@pytest.mark.parametrize(
    ("asked", "what", "value"),
    [
        (TENTHS, pressed("v3"), "0.3"),
        (TENTHS, pressed("v10"), "1"),
        (TENTHS, Wrote(text="0,30"), "0.3"),
        (TENTHS, Wrote(text="0.35"), None),
        (TENTHS, pressed("v11"), None),
        (WIDE, Wrote(text="-5"), "-5"),
        (WIDE, Wrote(text="١٠٠"), "100"),
        (WIDE, Wrote(text="101"), None),
        (WIDE, Wrote(text="-15"), None),
        (WIDE, pressed("v1"), None),
        (DOWN, pressed("v0"), "5"),
        (DOWN, pressed("v2"), "1"),
        (DOWN, Wrote(text="3"), "3"),
        (DOWN, Wrote(text="4"), None),
        (DOWN, SentOther(what="sticker"), None),
    ],
)
def test_values_of_a_scale(asked: Scale, what: What, value: str | None) -> None:
    heard = asked.hear(NOTHING_YET, what)
    assert (heard.value if isinstance(heard, Answer) else None) == value


def test_eleven_values_are_buttons_and_twelve_are_typed() -> None:
    eleven = Scale(Decimal(0), Decimal(10), Decimal(1)).show(NOTHING_YET).rows
    assert [len(row) for row in eleven] == [6, 5]
    assert Scale(Decimal(0), Decimal(11), Decimal(1)).show(NOTHING_YET).rows == ()


@pytest.mark.parametrize("given", [("x", "5", "1"), ("1", "5", "0"), ("1", "inf", "1")])
def test_parameters_that_are_no_scale(given: tuple[str, str, str]) -> None:
    assert scale(dict(zip(("start", "end", "step"), given, strict=True))) is None


FORM = form("""
    | survey | type   | name | label | parameters            |
    |        | rank l | order | Order | randomize=true       |
    |        | range  | mark | Mark  | start=1 end=5 step=0.5 |
    | choices | list_name | name | label |
    |         | l         | a    | A     |
    |         | l         | b    | B     |
    |         | l         | c    | C     |
""")


def test_a_rank_opens_with_the_order_given_before() -> None:
    order, sheet = question(FORM, "order"), answered(FORM, order="c a b")
    names = [choice.name for choice in offered(FORM, sheet, order)]
    draft = fresh_draft(FORM, sheet, order)
    assert [names[at] for at in draft.chosen] == ["c", "a", "b"]
    assert "1." in str(reads(FORM, sheet, order))


def test_a_range_is_a_scale_and_a_broken_one_a_number() -> None:
    mark, sheet = question(FORM, "mark"), answered(FORM)
    assert isinstance(chat_question(FORM, sheet, mark, NOW), Scale)
    broken = mark.model_copy(update={"parameters": {"start": "x"}})
    assert isinstance(chat_question(FORM, sheet, broken, NOW), Number)
