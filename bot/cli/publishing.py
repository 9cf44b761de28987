"""Publishes a checked spreadsheet: its name, its hours, one immutable version, its link."""

import re
import secrets
from datetime import UTC, date, datetime, time
from typing import Literal, NamedTuple
from zoneinfo import ZoneInfo

from bot.cli.opening import House
from bot.cli.printing import complain, say
from bot.surveys.checking import Report
from conversations.surveys.events import SurveyPublished
from conversations.surveys.known import GivesBack, SurveyBySlug, SurveyCard
from conversations.surveys.lint.slug import LONGEST_SLUG, slugged
from storage.publication import Publication
from storage.publication import publish as keep
from storage.unit import Unit

LAST_MINUTE = time(23, 59)
"""When a consultation closes whose last day alone was given."""

_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


class Unfit(Exception):
    """A name or a date that will not do; carries its sentence."""

    def __init__(self, line: str, **args: str) -> None:
        super().__init__(line)
        self.line = line
        self.args_of_line = args


class Hours(NamedTuple):
    """When a consultation opens and closes; None: at once, by hand."""

    opens: datetime | None
    closes: datetime | None


class Done(NamedTuple):
    """What publishing came to."""

    version: int
    hours: Hours
    what: Literal["published", "moved", "already"]


async def publish(
    house: House,
    report: Report,
    slug: str | None,
    opens: str | None,
    closes: str | None,
    gives_back: GivesBack | None = None,
) -> int:
    """Publish what was checked, and say so; 1 after saying why not."""
    at = datetime.now(UTC)
    try:
        name = chosen_slug(report, slug)
        asked = _hours(house, opens, closes, at)
        done = await house.store.write(_Publishing(report, name, asked, at, gives_back).work)
    except Unfit as unfit:
        complain(house.line(unfit.line, **unfit.args_of_line))
        return 1
    say(*_said(house, report, name, done, at))
    return 0


def chosen_slug(report: Report, slug: str | None) -> str:
    """The name asked for, else one from form_id, else one from the title."""
    row = next(iter(report.sheets.settings.rows), None)
    form_id = row.text("form_id") if row else ""
    name = slug if slug is not None else slugged(form_id or report.title.spoken("fr")[1])
    if not _SLUG.fullmatch(name) or len(name) > LONGEST_SLUG:
        raise Unfit("survey-slug-bad", slug=name)
    return name


def moment(text: str, zone: str, of_a_day: time = time.min) -> datetime:
    """An ISO date or moment on the city's clock; a day alone means `of_a_day` on that day."""
    try:
        found = _of_the_day(text, of_a_day) or datetime.fromisoformat(text)
    except ValueError:
        raise Unfit("survey-date-bad", date=text) from None
    return found if found.tzinfo else found.replace(tzinfo=ZoneInfo(zone))


def _of_the_day(text: str, at: time) -> datetime | None:
    try:
        return datetime.combine(date.fromisoformat(text), at)
    except ValueError:
        return None


def _hours(house: House, opens: str | None, closes: str | None, at: datetime) -> Hours:
    zone = house.city.time_zone
    ends = moment(closes, zone, LAST_MINUTE) if closes else None
    hours = Hours(moment(opens, zone) if opens else None, ends)
    if hours.closes and hours.closes <= at:
        raise Unfit("survey-date-past")
    return hours


class _Publishing:
    """The one transaction of it: look, compare, keep, write into the journal."""

    def __init__(
        self,
        report: Report,
        slug: str,
        asked: Hours,
        at: datetime,
        gives_back: GivesBack | None = None,
    ) -> None:
        self.report = report
        self.slug = slug
        self.asked = asked
        self.at = at
        self.gives_back = gives_back or report.gives_back

    async def work(self, unit: Unit) -> Done:
        there = await unit.find(SurveyBySlug(self.slug))
        if there is not None and (there.anonymous or there.closed_at):
            raise Unfit("survey-slug-closed", slug=self.slug)
        hours = self._kept(there)
        if hours.opens and hours.closes and hours.closes <= hours.opens:
            raise Unfit("survey-dates-crossed")
        one = Publication(
            self.slug,
            self.report.xform,
            self.report.title,
            *hours,
            self.report.length,
            self.gives_back,
            self.report.attached,
        )
        version = await keep(unit.db, one, self.at)
        if there is None or there.version != version:
            await self._note(unit, one, version)
            return Done(version, hours, "published")
        back = self.gives_back or there.gives_back
        if (there.opens_at, there.closes_at) == hours and there.gives_back == back:
            return Done(version, hours, "already")
        await self._note(unit, one, version)
        return Done(version, hours, "moved")

    def _kept(self, there: SurveyCard | None) -> Hours:
        """The hours asked for; those it had where none are asked for."""
        had = Hours(there.opens_at, there.closes_at) if there else Hours(None, None)
        return Hours(self.asked.opens or had.opens, self.asked.closes or had.closes)

    async def _note(self, unit: Unit, one: Publication, version: int) -> None:
        event = SurveyPublished(
            slug=one.slug,
            version=version,
            sha256=one.sha256,
            opens_at=one.opens_at,
            closes_at=one.closes_at,
            gives_back=one.gives_back or "",
        )
        await unit.did(event, f"staff-{secrets.token_hex(8)}", self.at)


def _said(house: House, report: Report, slug: str, done: Done, at: datetime) -> list[str]:
    title = report.title.spoken(house.lang)[1]
    id = f"survey-{done.what}"
    lines = [house.line(id, title=title, slug=slug, version=done.version)]
    if done.hours.opens and done.hours.opens > at:
        lines.append(house.line("survey-opens", at=_in_words(house, done.hours.opens)))
    elif done.hours.closes is None or done.hours.closes > at:
        lines.append(house.line("survey-open-now"))
    if done.hours.closes:
        lines.append(house.line("survey-closes", at=_in_words(house, done.hours.closes)))
    else:
        lines.append(house.line("survey-no-end", slug=slug))
    return [*lines, house.line("survey-link", payload=f"survey_{slug}")]


def _in_words(house: House, at: datetime) -> str:
    """`at` as a weekday, a day and an hour of the city."""
    from bot.words import day_text

    there = at.astimezone(ZoneInfo(house.city.time_zone))
    day = day_text(there.date(), house.lang)
    return house.line("survey-moment", day=day, hour=f"{there:%H}", minute=f"{there:%M}")
