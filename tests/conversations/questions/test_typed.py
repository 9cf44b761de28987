"""What people type, and what each kind of question makes of it."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.incoming import Pressed, SentFile, SentOther, SentPlace, What, Wrote
from conversations.questions.asking import NOTHING_YET, Answer, Complaint, Draft, Redraw
from conversations.questions.choose_many import ChooseMany
from conversations.questions.choose_one import ChooseOne
from conversations.questions.confirm import Confirm
from conversations.questions.date import Date
from conversations.questions.number import Number, as_number
from conversations.questions.photo import Photo
from conversations.questions.place import Place
from conversations.questions.write import Write
from conversations.reply import Day, line, told

TODAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("12", "12"),
        (" 12 ", "12"),
        ("012", "12"),
        ("+7", "7"),
        ("-7", "-7"),
        ("−7", "-7"),
        ("3,5", "3.5"),
        ("3.50", "3.5"),
        ("3.0", "3"),
        ("-0", "0"),
        ("1 200", "1200"),
        ("1\u00a0200,5", "1200.5"),
        ("1\u202f200", "1200"),
        ("١٢", "12"),
        ("٣٫٥", "3.5"),
        ("۱۲۳", "123"),
        ("١٬٢٠٠", "1200"),
        ("1'200", "1200"),
        ("\u200f٤", "4"),
        ("", None),
        ("-", None),
        (",5", None),
        ("5,", None),
        ("1,2,3", None),
        ("1e5", None),
        ("douze", None),
        ("12 ans", None),
        ("½", None),
        ("NaN", None),
        ("∞", None),
    ],
)
def test_numbers(typed: str, number: str | None) -> None:
    assert as_number(typed) == number


@pytest.mark.parametrize(
    ("typed", "whole", "complaint"),
    [
        ("3,5", True, "question-wants-whole-number"),
        ("beaucoup", False, "question-wants-number"),
        ("1234567890123456", True, "question-number-too-long"),
    ],
)
def test_numbers_that_do_not_fit(typed: str, whole: bool, complaint: str) -> None:
    heard = Number(whole).hear(NOTHING_YET, Wrote(text=typed))
    assert isinstance(heard, Complaint) and heard.says.id == complaint


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("14/07/2026", date(2026, 7, 14)),
        ("14.7.26", date(2026, 7, 14)),
        ("14-07-2026", date(2026, 7, 14)),
        ("14 07 1998", date(1998, 7, 14)),
        ("14/07/98", date(1998, 7, 14)),
        ("2026-07-14", date(2026, 7, 14)),
        ("14 juillet 2026", date(2026, 7, 14)),
        ("1er août 2026", date(2026, 8, 1)),
        ("le 3 FÉVRIER 2020", date(2020, 2, 3)),
        ("July 14, 2026", date(2026, 7, 14)),
        ("١٤/٠٧/٢٠٢٦", date(2026, 7, 14)),
        ("14 يوليو 2026", date(2026, 7, 14)),
        ("aujourd'hui", TODAY),
        ("Aujourd’hui", TODAY),
        ("hier", date(2026, 11, 20)),
        ("أمس", date(2026, 11, 20)),
        ("29/02/2024", date(2024, 2, 29)),
        ("29/02/2023", None),
        ("31/04/2026", None),
        ("0/0/0", None),
        ("demain matin", None),
        ("14/07", None),
        ("99999/1/1", None),
    ],
)
def test_dates(typed: str, day: date | None) -> None:
    heard = Date(TODAY).hear(NOTHING_YET, Wrote(text=typed))
    assert (heard.value if isinstance(heard, Answer) else None) == day


def test_a_day_that_can_be_read_two_ways_is_asked_again() -> None:
    heard = Date(TODAY, month_first=True).hear(NOTHING_YET, Wrote(text="03/04/2026"))
    assert isinstance(heard, Complaint) and heard.says.id == "question-date-two-ways"
    clear = Date(TODAY, month_first=True).hear(NOTHING_YET, Wrote(text="25/12/2026"))
    assert isinstance(clear, Answer) and clear.value == date(2026, 12, 25)


OPTIONS = tuple(told({"fr": f"{n}e arrondissement", "ar": f"الدائرة {n}"}) for n in range(1, 17))


@pytest.mark.parametrize(
    ("typed", "at"),
    [("15e arrondissement", 14), ("15E ARRONDISSEMENT", 14), ("15", 14), ("الدائرة 3", 2)],
)
def test_a_choice_typed_is_a_choice_made(typed: str, at: int) -> None:
    heard = ChooseOne(OPTIONS).hear(NOTHING_YET, Wrote(text=typed))
    assert isinstance(heard, Answer) and heard.value == at


def test_part_of_a_name_filters_a_long_list() -> None:
    heard = ChooseOne(OPTIONS).hear(NOTHING_YET, Wrote(text="arr"))
    assert isinstance(heard, Redraw) and heard.draft.filter == "arr"
    nothing = ChooseOne(OPTIONS).hear(NOTHING_YET, Wrote(text="lyon"))
    assert isinstance(nothing, Complaint)


def test_toggles_are_taken_back_and_keep_the_lists_order() -> None:
    question, draft = ChooseMany(OPTIONS), Draft()
    for token in ("5+", "2+", "2+", "9+", "2-"):
        heard = question.hear(draft, Pressed(talk="t", step=1, token=token))
        assert isinstance(heard, Redraw)
        draft = heard.draft
    done = question.hear(draft, Pressed(talk="t", step=1, token="d"))
    assert isinstance(done, Answer) and done.value == (5, 9)


KINDS = (
    ChooseOne(OPTIONS),
    ChooseMany(OPTIONS[:3]),
    Number(),
    Number(whole=True),
    Date(TODAY),
    Write(),
    Place(),
    Photo(),
    Confirm(),
)
ANYTHING: st.SearchStrategy[What] = st.one_of(
    st.text(max_size=60).map(lambda text: Wrote(text=text)),
    st.text("0123456789pdytmec-_. ", max_size=8).map(
        lambda token: Pressed(talk="t", step=1, token=token)
    ),
    st.tuples(st.floats(allow_nan=False), st.floats(allow_nan=False)).map(
        lambda at: SentPlace(latitude=at[0], longitude=at[1])
    ),
    st.sampled_from(
        [
            SentOther(what="sticker"),
            SentFile(what="photo", file_id="f", size=10**9),
            SentFile(what="voice", file_id="f"),
            SentFile(what="document", file_id="f", mime="image/png"),
        ]
    ),
)
DRAFTS = st.builds(
    Draft,
    page=st.integers(-3, 50),
    filter=st.text(max_size=5),
    chosen=st.lists(st.integers(0, 12), max_size=3).map(tuple),
)


@given(st.sampled_from(KINDS), DRAFTS, st.lists(ANYTHING, max_size=4))
def test_no_question_is_ever_surprised(kind, draft, sent) -> None:  # type: ignore[no-untyped-def]
    for what in sent:
        heard = kind.hear(draft, what)
        assert isinstance(heard, Answer | Redraw | Complaint)
        if isinstance(heard, Redraw):
            draft = heard.draft
        shown = kind.show(draft)
        assert sum(len(row) for row in shown.rows) <= 100


@pytest.mark.parametrize(
    ("what", "day"),
    [
        (Pressed(talk="t", step=1, token="t0"), TODAY),
        (Pressed(talk="t", step=1, token="t1"), date(2026, 11, 22)),
        (Wrote(text="demain"), date(2026, 11, 22)),
        (Wrote(text="غدًا"), date(2026, 11, 22)),
        (Wrote(text="31/12/2027"), date(2027, 12, 31)),
        (Wrote(text="hier"), date(2026, 11, 20)),
        (Wrote(text="15 décembre"), date(2026, 12, 15)),
        (Wrote(text="le 1er mars"), date(2027, 3, 1)),
        (Wrote(text="21 novembre"), TODAY),
        (Wrote(text="december 15"), date(2026, 12, 15)),
        (Wrote(text="15 ديسمبر"), date(2026, 12, 15)),
        (Wrote(text="29 février"), date(2028, 2, 29)),
    ],
)
def test_days_ahead(what: What, day: date) -> None:
    heard = Date(TODAY, ahead=True).hear(NOTHING_YET, what)
    assert isinstance(heard, Answer) and heard.value == day


@pytest.mark.parametrize(
    ("typed", "such"),
    [
        ("15 décembre", date(2025, 12, 15)),
        ("March 12", date(2026, 3, 12)),
        ("15 ديسمبر", date(2025, 12, 15)),
        ("29 février", date(2024, 2, 29)),
    ],
)
def test_of_a_day_that_may_be_over_the_year_is_asked_for(typed: str, such: date) -> None:
    heard = Date(TODAY).hear(NOTHING_YET, Wrote(text=typed))
    assert heard == Complaint(line("question-date-wants-year", day=Day(day=such)))


@pytest.mark.parametrize("typed", ["31 février", "décembre", "15 16 17 décembre", "15 mai juin"])
def test_what_is_no_day_stays_none(typed: str) -> None:
    for question in (Date(TODAY), Date(TODAY, ahead=True)):
        assert question.hear(NOTHING_YET, Wrote(text=typed)) == Complaint(
            line("question-wants-date")
        )


def test_the_calendar_ahead_begins_this_year() -> None:
    years = Date(TODAY, ahead=True).show(Draft(chosen=(0,))).rows
    assert [button.press.token for button in years[0]][:2] == ["y2026", "y2027"]
    assert isinstance(Date(TODAY).hear(NOTHING_YET, Wrote(text="demain")), Complaint)
