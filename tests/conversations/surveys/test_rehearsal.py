"""Rehearsing forms: lengths, questions nobody is asked, dead ends."""

# ruff: noqa: E501 - spreadsheets are wide

from conversations.surveys.rehearsal import DeadEnd, rehearse
from tests.conversations.surveys.making import form


def test_lengths_and_what_is_never_asked() -> None:
    found = rehearse(
        form("""
        | survey | type          | name  | label | relevant              | constraint           | required |
        |        | integer       | age   | Age   |                       | . > 14 and . < 130   | yes      |
        |        | text          | minor | Minor | ${age} < 18           |                      |          |
        |        | text          | old   | Old   | ${age} > 80           |                      |          |
        |        | select_one yn | ok    | Ok    | ${age} >= 18          |                      | yes      |
        |        | text          | why   | Why   | ${ok} = 'n'           |                      |          |
        |        | text          | lost  | Lost  | ${ok} = 'maybe'       |                      |          |
        |        | text          | past  | Past  | ${age} < 18 and ${ok} = 'y' |                |          |
        | choices | list_name | name | label |
        |         | yn        | y    | Yes   |
        |         | yn        | n    | No    |
    """)
    )
    assert found.runs == 100
    assert (found.shortest, found.longest) == (2, 4)
    assert found.shortest <= found.median <= found.longest
    assert found.never_asked == ("/data/lost", "/data/past")
    assert found.dead_ends == ()


def test_dead_ends() -> None:
    found = rehearse(
        form("""
        | survey | type           | name  | label | constraint             | required | choice_filter      |
        |        | select_one l   | up    | Up    |                        | yes      |                    |
        |        | select_one l   | empty | Empty |                        | yes      | up = 'nowhere'     |
        |        | select_one l   | free  | Free  |                        |          | up = 'nowhere'     |
        |        | select_one l   | never | Never | . = 'c'                | yes      |                    |
        |        | integer        | none  | None  | . > 5 and . < 5        | yes      |                    |
        |        | integer        | some  | Some  | . > 4242 and . < 4244  | yes      |                    |
        |        | text           | zip   | Zip   | regex(., '[0-9]{5}')   | yes      |                    |
        |        | integer        | low   | Low   | coalesce(${high}, 0) <= . | yes   |                    |
        |        | integer        | high  | High  | . > ${low}             | yes      |                    |
        | choices | list_name | name | label | up |
        |         | l         | a    | A     | x  |
        |         | l         | b    | B     | y  |
    """)
    )
    assert found.dead_ends == (
        DeadEnd(path="/data/empty", why="no-choices"),
        DeadEnd(path="/data/never", why="all-choices-refused"),
        DeadEnd(path="/data/none", why="no-answer-found"),
        DeadEnd(path="/data/low", why="invalid-at-the-end"),
    )


def test_every_kind_can_be_rehearsed_and_twice_is_the_same() -> None:
    every = form("""
        | survey | type               | name | label | required | parameters   | constraint |
        |        | decimal            | a    | A     | yes      |              |            |
        |        | date               | b    | B     | yes      |              | . > today() |
        |        | time               | c    | C     | yes      |              |            |
        |        | dateTime           | d    | D     | yes      |              | . < now()  |
        |        | select_multiple yn | e    | E     | yes      |              | count-selected(.) = 2 |
        |        | rank yn            | f    | F     | yes      |              |            |
        |        | range              | g    | G     | yes      | start=3 end=9 step=1 | . >= 3 and . <= 9 |
        |        | image              | h    | H     | yes      |              |            |
        |        | geopoint           | i    | I     | yes      |              |            |
        |        | acknowledge        | j    | J     | yes      |              |            |
        |        | begin_repeat       | k    | K     |          |              |            |
        |        | text               | l    | L     | yes      |              |            |
        |        | end_repeat         |      |       |          |              |            |
        | choices | list_name | name | label |
        |         | yn        | y    | Yes   |
        |         | yn        | n    | No    |
    """)
    found = rehearse(every, runs=20)
    assert (found.shortest, found.longest, found.dead_ends) == (11, 13, ())
    assert rehearse(every, runs=20) == found


def test_a_rehearsal_is_bounded() -> None:
    rows = "\n".join(f"| | integer | q{n} | Q | . > {n} |" for n in range(1, 400))
    long = form("| survey | type | name | label | constraint |\n" + rows)
    found = rehearse(long, runs=10_000)
    assert found.runs < 100
    assert found.longest == 399
