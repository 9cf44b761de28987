"""An announcement told to the team: whom it is for, when it leaves, what is missing in it."""

from datetime import datetime, timedelta

from conversations.amounts import span
from conversations.announcements.content import Content, label_of
from conversations.announcements.events import Composed
from conversations.announcements.guards import leaves_at, planned_for, quiet_days_of
from conversations.audience import Size
from conversations.city import CityCard
from conversations.languages import NAMES
from conversations.pacing import ends
from conversations.questions.choose_many import listed
from conversations.reply import Instant, Words, line

DAY = 24


def content_words(content: Content, city: CityCard) -> tuple[Words, ...]:
    """In which languages there is a text, what is attached, the buttons."""
    return (
        *(_language(content, locale, city) for locale in city.languages),
        line("announcement-hub-file", file=_file(content)),
        line("announcement-hub-buttons", buttons=_buttons(content)),
    )


def _language(content: Content, locale: str, city: CityCard) -> Words:
    name = NAMES[locale]
    if content.text(locale):
        return line("announcement-hub-written", language=name)
    instead = content.texts.spoken(locale)[0]
    if not content.texts.words:
        return line("announcement-hub-unwritten", language=name)
    return line("announcement-hub-missing", language=name, instead=NAMES.get(instead, name))


def _file(content: Content) -> Words:
    if content.file is None:
        return line("announcement-none")
    return line(f"announcement-file-{content.file.what}")


def _buttons(content: Content) -> Words:
    if not content.buttons:
        return line("announcement-none")
    return listed(tuple(label_of(one) for one in content.buttons))


def leaving_words(
    composed: Composed, size: Size, now: datetime, city: CityCard
) -> tuple[Words, ...]:
    """The moment it really leaves where that is another one, and how long it takes."""
    planned = planned_for(composed, now, city)
    if planned is None:
        return (line("announcement-when-over"),)
    days = quiet_days_of(composed, city)
    leaves = leaves_at(composed, planned, city)
    last = ends(leaves, size.reached, city.sends_per_second, city.quiet, city.time_zone, days)
    moved = (line("announcement-moved", at=Instant(at=leaves)),) if leaves > planned else ()
    if composed.schedule.rule and not moved:
        moved = (line("announcement-first", at=Instant(at=leaves)),)
    long = line("announcement-duration", span=span(int((last - leaves).total_seconds())))
    if last - leaves > timedelta(hours=12):
        long = line("announcement-duration-until", at=Instant(at=last))
    late = planned + timedelta(hours=composed.valid_hours)
    too_late = (line("announcement-too-long", at=Instant(at=late)),) if last > late else ()
    return (*moved, long, *too_late)


def valid_words(hours: int) -> Words:
    """How long after its hour it may leave."""
    if hours % DAY:
        return line("announcement-valid-hours", n=hours)
    return line("announcement-valid-days", n=hours // DAY)
