"""`/figures 17`: what came of a meeting, in words and as a picture that says the same.

Whatever is shown of people in parts was judged before (figures.py): a part that is not told reads
the same, whether nobody or ten stand behind it.
"""

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from conversations.amounts import people
from conversations.audience_words import joined
from conversations.buttons import MENU_ROW, does
from conversations.city import CityCard, TheCity
from conversations.incoming import Incoming
from conversations.known import Known
from conversations.meetings.figures import (
    UNSAID,
    Cell,
    EarlierInSeries,
    FiguresOfMeeting,
    MeetingFigures,
    secteurs_of,
)
from conversations.meetings.known import MeetingByNumber, MeetingCard
from conversations.meetings.telling import when
from conversations.printed import District, Figure, MeetingPicture
from conversations.questions.asking import in_place
from conversations.reply import (
    Day,
    Label,
    Line,
    MeetingPictureFile,
    Reply,
    Row,
    Words,
    line,
    say,
)
from conversations.small_cells import shown
from conversations.talk import Aside, Turn
from conversations.who import STAFF, PersonByRef

LONGEST_NUMBER = 9
PICTURE = "picture"
Series = tuple[tuple[MeetingCard, MeetingFigures], ...]


def take(args: str, incoming: Incoming, known: Known) -> Turn:
    """`/figures 17`, `/figures 17 picture`."""
    number, _, wanted = args.partition(" ")
    fits = number.isascii() and number.isdecimal() and len(number) <= LONGEST_NUMBER
    card = known[MeetingByNumber(int(number))] if fits else None
    figures = _figures(card.number, incoming, known) if card is not None else None
    if card is None or figures is None:
        return Turn(replies=(say(line("meeting-figures-none"), buttons=(MENU_ROW,)),))
    before = _earlier(card, incoming, known)
    if wanted == PICTURE and figures.over:
        return Turn(replies=(_picture(card, figures, before, incoming, known),))
    city = known[TheCity()]
    rows: tuple[Row, ...] = (_back(card),)
    if figures.over:
        rows = ((does(line("button-figures-picture"), "figures", card.number, PICTURE),), *rows)
    page = say(*in_words(card, figures, before, city), buttons=rows)
    return Turn(replies=(in_place(page, incoming.what),))


def _figures(number: int, incoming: Incoming, known: Known) -> MeetingFigures | None:
    city = known[TheCity()]
    today = incoming.at.astimezone(ZoneInfo(city.time_zone)).date().isoformat()
    return known[FiguresOfMeeting(number, incoming.at, secteurs_of(city), today)]


def _earlier(card: MeetingCard, incoming: Incoming, known: Known) -> Series:
    """The meetings of its series before it, the latest first, with what came of them."""
    found = []
    for number in known[EarlierInSeries(card.number)]:
        one, figures = known[MeetingByNumber(number)], _figures(number, incoming, known)
        if one is not None and figures is not None:
            found.append((one, figures))
    return tuple(found)


def _back(card: MeetingCard) -> Row:
    return (does(line("button-figures-meeting"), "meeting", card.number),)


def _picture(
    card: MeetingCard, figures: MeetingFigures, before: Series, incoming: Incoming, known: Known
) -> Reply:
    """The picture with its words; the page above has the buttons, which rewrite words only."""
    city = known[TheCity()]
    locale = known[PersonByRef(incoming.person)].locale or city.languages[0]
    drawn = pictured(card, figures, before, city, locale)
    return Reply(
        blocks=in_words(card, figures, before, city),
        attached=MeetingPictureFile(picture=drawn),
    )


def pictured(
    card: MeetingCard, figures: MeetingFigures, before: Series, city: CityCard, locale: str
) -> MeetingPicture:
    """The picture in `locale`."""
    return MeetingPicture(
        locale=locale,
        city=city.name,
        title=card.meeting.title,
        period=when(card.meeting, city),
        totals=(
            Figure(label=line("meeting-figures-invited-short"), count=shown(figures.invited)),
            Figure(label=line("meeting-figures-answered"), count=shown(_answered(figures))),
            Figure(label=line("meeting-figures-came"), count=shown(figures.came)),
            Figure(label=line("meeting-figures-first-short"), count=figures.first_timers),
        ),
        ages=tuple(Figure(label=_band(one.name), count=one.people) for one in figures.by_age_band),
        districts=_districts(figures.by_secteur, city),
        points=tuple(Figure(label=label, count=count) for label, count in _points(figures)),
        series=_series(card, figures, before, city),
    )


def _answered(figures: MeetingFigures) -> int:
    return figures.yes + figures.no + figures.maybe


def _points(figures: MeetingFigures) -> tuple[tuple[Line, int], ...]:
    """Counts of points, not of people."""
    return (
        (line("meeting-figures-proposed"), figures.points_proposed),
        (line("meeting-figures-agenda"), figures.points_on_agenda),
        (line("meeting-figures-raised"), figures.follow_ups),
        (line("meeting-figures-done"), figures.done),
        (line("meeting-figures-due"), figures.due),
        (line("meeting-figures-in-time"), figures.in_time),
    )


def _band(name: str) -> Line:
    if name == UNSAID:
        return line("meeting-figures-unsaid")
    return line(f"age-{name.replace('_', '-')}")


def _districts(cells: tuple[Cell, ...], city: CityCard) -> tuple[District, ...]:
    told = {one.name: one.people for one in cells}
    return tuple(
        District(
            key=str(one.number),
            label=one.name,
            count=told.get(str(one.number)),
            areas=tuple(each.number for each in one.arrondissements),
        )
        for one in city.secteurs
        if str(one.number) in told
    )


def _series(
    card: MeetingCard, figures: MeetingFigures, before: Series, city: CityCard
) -> tuple[Figure, ...]:
    """How many came, this one first; nothing where it stands alone."""
    if not before:
        return ()
    here = ((card, figures), *before)
    return tuple(
        Figure(label=_day(one.meeting.starts, city), count=shown(found.came)) for one, found in here
    )


def _day(at: datetime, city: CityCard) -> Line:
    day = at.astimezone(ZoneInfo(city.time_zone)).date()
    return line("meeting-figures-day", day=Day(day=day))


def in_words(
    card: MeetingCard, figures: MeetingFigures, before: Series, city: CityCard
) -> tuple[Words, ...]:
    """The picture, for whoever cannot see it; also before there is one."""
    head = joined((line("meeting-what", title=card.meeting.title), when(card.meeting, city)))
    return (
        line("meeting-figures-title"),
        head,
        joined(_people(figures)),
        *_parts(figures, city),
        _listed(line("meeting-figures-points"), _points(figures)),
        *_compared(card, figures, before, city),
        *((line("picture-hidden"),) if figures.over else ()),
    )


def _people(figures: MeetingFigures) -> tuple[Words, ...]:
    answers = {"yes": figures.yes, "maybe": figures.maybe, "no": figures.no}
    came = line("meeting-figures-came-of", n=figures.came, walkins=figures.walk_ins)
    return (
        line(
            "meeting-figures-row",
            label=line("meeting-figures-invited"),
            n=people(figures.invited),
        ),
        line("meeting-figures-answers", **answers),
        came,
        *((line("meeting-figures-missing", n=figures.no_shows),) if figures.over else ()),
        *((_row(line("meeting-figures-first"), figures.first_timers),) if figures.over else ()),
    )


def _parts(figures: MeetingFigures, city: CityCard) -> tuple[Words, ...]:
    """By district and by age, once nobody is let in any more."""
    if not figures.over:
        return (line("meeting-figures-not-yet"),)
    names = {str(one.number): one.name for one in city.secteurs}
    unsaid = line("meeting-figures-unsaid")
    places = [(names.get(one.name) or unsaid, one.people) for one in figures.by_secteur]
    ages = [(_band(one.name), one.people) for one in figures.by_age_band]
    by_place = (_listed(line("picture-districts"), places),) if places else ()
    return (*by_place, _listed(line("meeting-figures-ages"), ages))


def _listed(heading: Line, rows: Sequence[tuple[Label, int | None]]) -> Words:
    """What is told, a line each; for all that is not, one line."""
    told = [_row(label, count) for label, count in rows if count is not None]
    if len(told) < len(rows):
        told.append(line("meeting-figures-rest" if told else "meeting-figures-too-few"))
    return joined((line("meeting-figures-heading", heading=heading), *told))


def _row(label: Label, count: int | None) -> Line:
    if count is None:
        return line("meeting-figures-hidden", label=label)
    return line("meeting-figures-row", label=label, n=count)


def _compared(
    card: MeetingCard, figures: MeetingFigures, before: Series, city: CityCard
) -> tuple[Words, ...]:
    rows = [(one.label, one.count) for one in _series(card, figures, before, city)]
    return (_listed(line("meeting-figures-series"), rows),) if rows else ()


FIGURES = Aside("figures", take, roles=STAFF)
