"""`/indicators`: a period is chosen, then its figures in words, as a picture, as a PDF.

Rules:
1. The buttons under a page carry its days: pressed a year later they show the same days.
2. Whoever looks is in the staff log.
"""

from datetime import date
from zoneinfo import ZoneInfo

from conversations.buttons import MENU_ROW, does
from conversations.city import CityCard, TheCity
from conversations.incoming import Incoming
from conversations.indicators.events import IndicatorsSeen
from conversations.indicators.known import IndicatorsOf
from conversations.indicators.page import page_of
from conversations.indicators.periods import NAMED, Period, counted, named, typed
from conversations.indicators.telling import figures, head, how
from conversations.known import Known
from conversations.printed import IndicatorsPage
from conversations.reply import Day, IndicatorsFile, Reply, Row, Words, line, say
from conversations.talk import Aside, Goto, Turn
from conversations.who import STAFF

OTHER: Row = (does(line("button-indicators-other"), "indicators"),)
DRAWN = ("picture", "pdf")


def take(args: str, incoming: Incoming, known: Known) -> Turn:
    """`/indicators`, `/indicators month`, `/indicators 2026-03-01 2026-03-31 pdf`."""
    if not args:
        # Always anew: its button may stand under a picture, which has no text to rewrite.
        return Turn(replies=(_choose(),))
    if args == "days":
        return Turn(then=Goto("indicatorsof"))
    wanted, city = args.split(), known[TheCity()]
    today = today_of(incoming, city)
    way = wanted.pop() if wanted[-1] in (*DRAWN, "how") else ""
    asked = _period(" ".join(wanted), today)
    if asked is None:
        return _no("indicators-wrong")
    period = counted(asked, today)
    if period is None:
        return _no("indicators-long" if asked.since < today else "indicators-empty")
    found = known[IndicatorsOf(period, today, city.time_zone)]
    page = page_of(found, city)
    seen = IndicatorsSeen(since=period.since.isoformat(), until=period.until.isoformat())
    if way != "how" and not found.known and not _told(page):
        return Turn(replies=(_unknown(page, period),), events=(seen,))
    cut = period.until < asked.until and wanted[0] not in NAMED
    return Turn(replies=_said(way, page, period, cut=cut), events=(seen,))


def _told(page: IndicatorsPage) -> bool:
    """Whether any figure stands on it."""
    return any(row.number for group in page.groups for row in group.rows)


def _unknown(page: IndicatorsPage, period: Period) -> Reply:
    """A whole page of "unknown" in one sentence."""
    hows: Row = (does(line("button-indicators-how"), "indicators", *_days(period), "how"),)
    return say(*head(page), buttons=(hows, OTHER, MENU_ROW))


def _days(period: Period) -> tuple[date, date]:
    return period.since, period.until


def _no(why: str) -> Turn:
    return Turn(replies=(say(line(why), buttons=(OTHER, MENU_ROW)),))


def today_of(incoming: Incoming, city: CityCard) -> date:
    """The day on the town's calendar."""
    return incoming.at.astimezone(ZoneInfo(city.time_zone)).date()


def _choose() -> Reply:
    rows = tuple(
        tuple(does(line(f"button-indicators-{name}"), "indicators", name) for name in pair)
        for pair in (NAMED[0:2], NAMED[2:4], NAMED[4:6], NAMED[6:])
    )
    days: Row = (does(line("button-indicators-days"), "indicators", "days"),)
    return say(line("indicators-choose"), buttons=(*rows, days, MENU_ROW))


def _period(text: str, today: date) -> Period | None:
    name = next((one for one in NAMED if one == text), None)
    return named(name, today) if name is not None else typed(text)


def _said(way: str, page: IndicatorsPage, period: Period, *, cut: bool) -> tuple[Reply, ...]:
    """`cut`: days were asked for that are not over."""
    buttons = (*_ways(way, period), OTHER, MENU_ROW)
    title: tuple[Words, ...] = head(page)
    if cut:
        title = (*title, line("indicators-until-yesterday", day=Day(day=period.until)))
    if way == "how":
        return (say(*how(page), buttons=buttons),)
    if way in DRAWN:
        name = f"indicators-{period.since}-{period.until}.pdf"
        drawn = IndicatorsFile(name=name, page=page, pdf=way == "pdf")
        return (Reply(blocks=title, attached=drawn, buttons=buttons),)
    return (say(*title, *figures(page), buttons=buttons),)


def _ways(way: str, period: Period) -> tuple[Row, ...]:
    """The other ways of showing the same days."""
    days = _days(period)
    words: Row = (does(line("button-indicators-words"), "indicators", *days),) if way else ()
    rest = tuple(
        (does(line(f"button-indicators-{one}"), "indicators", *days, one),)
        for one in ("picture", "pdf", "how")
        if one != way
    )
    return (words, *rest) if words else rest


INDICATORS = Aside("indicators", take, roles=STAFF)
