"""Who may see results, and when: what a consultation says, and never around a vote."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from conversations.ballots import silence, silent_days
from conversations.city import CityCard
from conversations.quiet import QuietDays
from conversations.surveys.known import SurveyCard


def may_see(card: SurveyCard, answered: frozenset[str], at: datetime) -> bool:
    """Whether somebody who answered these consultations may see the results of this one.

    Whoever has not answered yet sees none while it is open: they are to say what they think.
    """
    if card.gives_back == "never":
        return False
    if card.phase(at) in ("closed", "anonymous"):
        return True
    return card.gives_back == "answering" and card.slug in answered


def silent_until(city: CityCard, at: datetime) -> date | None:
    """The last day on which no results are told, where this is one (loi 77-808, art. 11)."""
    day = at.astimezone(ZoneInfo(city.time_zone)).date()
    if silence(city.ballots, day) is None:
        return None
    days = silent_days(city.ballots)
    while day + timedelta(days=1) in days:
        day += timedelta(days=1)
    return day


def quiet_days(city: CityCard) -> QuietDays:
    """The days on which no results leave: the town's, and those around a vote."""
    dates = city.quiet_days.dates | silent_days(city.ballots)
    return city.quiet_days.model_copy(update={"dates": dates})
