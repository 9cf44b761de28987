"""A meeting being written, told to whoever writes it: what is there, and what is missing."""

from conversations.audience_words import joined
from conversations.city import CityCard
from conversations.languages import NAMES
from conversations.meetings.calling import MOST_IN_SERIES
from conversations.meetings.sketch import Sketch, dates_of, rhythm_words
from conversations.meetings.stages import Part, words_of
from conversations.meetings.telling import hours, where
from conversations.meetings.tongues import tongue
from conversations.questions.choose_many import listed
from conversations.reply import Day, Told, Words, line, told, verbatim


def page(sketch: Sketch, whom: Words, city: CityCard) -> tuple[Words, ...]:
    """All of it, paragraph by paragraph."""
    return (
        joined((*_titles(sketch.title, city), *_written(sketch, city))),
        joined((*when_words(sketch, city), *spot_words(sketch, city))),
        joined(room_words(sketch)),
        whom,
        joined((_switches(sketch), _needs(sketch), *_more(sketch))),
    )


def _titles(title: Told, city: CityCard) -> tuple[Words, ...]:
    """The title in each language of the town; who has none reads another."""
    return tuple(_title(title, locale, city) for locale in city.languages)


def _title(title: Told, locale: str, city: CityCard) -> Words:
    own = dict(title.words).get(locale)
    if own:
        return line("meeting-call-title", language=NAMES[locale], title=told({"": own}))
    instead = NAMES.get(title.spoken(locale)[0], NAMES[city.languages[0]])
    return line("meeting-call-title-missing", language=NAMES[locale], instead=instead)


def _written(sketch: Sketch, city: CityCard) -> tuple[Words, ...]:
    """In which languages the rest is written."""
    points = (line("meeting-call-agenda", n=len(sketch.agenda)),) if sketch.agenda else ()
    agenda = _in_languages("agenda", sketch, city)
    return (_in_languages("description", sketch, city), *points, agenda)


def _in_languages(part: Part, sketch: Sketch, city: CityCard) -> Words:
    there = {locale for locale, _ in words_of(part, sketch).words}
    lack = tuple(NAMES[one] for one in city.languages if one not in there)
    if not there:
        return line(f"meeting-call-{part}-none")
    if lack:
        return line(f"meeting-call-missing-{part}", languages=listed(lack))
    return line(f"meeting-call-{part}-everywhere")


def when_words(sketch: Sketch, city: CityCard) -> tuple[Words, ...]:
    """When it is, as far as that is told, and when it comes again."""
    if sketch.starts is None:
        return (line("meeting-call-no-day"),)
    if sketch.ends is None:
        return (line("meeting-call-no-end"),)
    return (hours(sketch.starts, sketch.ends, city), *_series(sketch, city))


def _series(sketch: Sketch, city: CityCard) -> tuple[Words, ...]:
    if not sketch.often or sketch.starts is None:
        return ()
    often = rhythm_words(sketch.often, sketch.starts, city)
    if sketch.until is None:
        return (line("meeting-call-no-until"),)
    dates = dates_of(sketch, city, MOST_IN_SERIES)
    until = Day(day=sketch.until)
    said = line("meeting-call-series", often=often, until=until, n=len(dates))
    most = (line("meeting-call-series-cut", most=MOST_IN_SERIES),)
    return (said, *(most if len(dates) >= MOST_IN_SERIES else ()))


def spot_words(sketch: Sketch, city: CityCard) -> tuple[Words, ...]:
    """Where it is, as residents read it; what is known of the place beside."""
    spot = sketch.spot
    place = city.arrondissement(spot.arrondissement)
    found: list[Words] = list(where(spot)) or [line("meeting-call-no-place")]
    if spot.mapped:
        found.append(line("meeting-call-mapped"))
    if place is not None:
        found.append(line("meeting-call-district", district=verbatim(place.name)))
    lack = _lack(spot.access, city)
    if spot.access.words and lack:
        found.append(line("meeting-call-missing-access", languages=listed(lack)))
    return tuple(found)


def _lack(words: Told, city: CityCard) -> tuple[Words, ...]:
    there = {locale for locale, _ in words.words}
    return tuple(NAMES[one] for one in city.languages if one not in there)


def room_words(sketch: Sketch) -> tuple[Words, ...]:
    """How many people fit in, and how many one person may bring."""
    guests = line("meeting-call-guests", n=sketch.most_guests)
    if sketch.capacity is None:
        return (line("meeting-call-seats-unlimited"), guests)
    if sketch.reserved:
        seats = line("meeting-call-seats-reserved", n=sketch.capacity, reserved=sketch.reserved)
        return (seats, guests)
    return (line("meeting-call-seats", n=sketch.capacity), guests)


def _switches(sketch: Sketch) -> Words:
    public = line("meeting-call-public" if sketch.public else "meeting-call-hidden")
    feedback = line("meeting-call-feedback" if sketch.feedback else "meeting-call-no-feedback")
    return joined((public, feedback))


def _needs(sketch: Sketch) -> Words:
    if not sketch.needs:
        return line("meeting-call-needs-none")
    names = tuple(line(f"meeting-call-need-{one.replace('_', '-')}") for one in sketch.needs)
    return line("meeting-call-needs", needs=listed(names))


def _more(sketch: Sketch) -> tuple[Words, ...]:
    found: list[Words] = []
    if sketch.interpreters:
        names = listed(tuple(tongue(one) for one in sketch.interpreters))
        found.append(line("meeting-call-tongues", languages=names))
    if sketch.organiser:
        found.append(line("meeting-organiser", name=sketch.organiser))
    if sketch.picture is not None:
        found.append(line("meeting-call-picture"))
    return tuple(found)
