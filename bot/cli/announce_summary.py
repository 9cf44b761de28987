"""What an announcement of a file comes to, before it is planned: words, people, hours."""

from collections.abc import Iterator

from bot.attached import Attachment
from bot.cli.facts import decided
from bot.staff_words import StaffLanguage, staff_line
from bot.town_file import Town
from conversations.announcements.content import Content, label_of
from conversations.announcements.events import Composed
from conversations.announcements.guards import needs_approval
from conversations.announcements.sizing import size_of
from conversations.announcements.telling import content_words, leaving_words, valid_words
from conversations.audience import Size
from conversations.audience_words import audience_words, size_words
from conversations.reply import Told, Words, line
from conversations.schedule_words import schedule_words
from storage.unit import Unit


async def summary(town: Town, composed: Composed, file: Attachment | None, unit: Unit) -> list[str]:
    """Every line of it."""
    ask = size_of(composed, town.now, town.city)
    size = await decided(unit, town.city, lambda known: known[ask])
    return [
        *_texts(town, composed.content),
        *_attached(town, file),
        *_buttons(town, composed.content),
        *(town.words.plain(one, town.lang) for one in _whom_and_when(town, composed, size)),
    ]


def _texts(town: Town, content: Content) -> Iterator[str]:
    """Each language, and its text as it is read."""
    languages = town.city.languages
    heads = content_words(content, town.city)[: len(languages)]
    for locale, head in zip(languages, heads, strict=True):
        yield town.words.plain(head, town.lang)
        text = content.text(locale)
        if text:
            only = Told(words=((locale, text),), html=True)
            yield from (f"    {row}" for row in town.words.plain(only, locale).split("\n"))


def _attached(town: Town, attachment: Attachment | None) -> Iterator[str]:
    if attachment is None:
        return
    what = town.words.plain(line(f"announcement-file-{attachment.file.what}"), town.lang)
    kilobytes = str(max(1, len(attachment.content) // 1_000))
    name = attachment.file.name
    yield _line(town, "announce-attached", what=what, name=name, size=kilobytes)


def _buttons(town: Town, content: Content) -> Iterator[str]:
    for pointer in content.buttons:
        label = town.words.plain(label_of(pointer), town.lang)
        yield _line(town, "announce-button", label=label, to=pointer.to or pointer.leads)


def _line(town: Town, id: str, **args: str) -> str:
    lang: StaffLanguage = "en" if town.lang == "en" else "fr"
    return staff_line(id, lang, **args)


def _whom_and_when(town: Town, composed: Composed, size: Size) -> tuple[Words, ...]:
    city = town.city
    approval = (line("announcement-hub-approval"),) if needs_approval(size, city) else ()
    return (
        *audience_words(composed.audience, city, town.openings, town.gatherings),
        *size_words(size),
        line("announcement-hub-when", when=schedule_words(composed.schedule, city)),
        line("announcement-hub-valid", valid=valid_words(composed.valid_hours)),
        *leaving_words(composed, size, town.now, city),
        *approval,
    )
