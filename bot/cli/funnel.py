"""`portevoix survey funnel SLUG`: by which links people came, how far, and where they stopped."""

import secrets
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import partial

from bot.cli.opening import House
from bot.cli.printing import complain, fewer, say
from conversations.small_cells import SMALLEST, rough
from conversations.surveys.events import FunnelSeen
from conversations.surveys.form import Form
from conversations.surveys.funnel import known, told
from conversations.surveys.known import FormByVersion, SurveyBySlug
from conversations.surveys.languages import form_language
from conversations.surveys.sources import Reached
from storage.survey_sources import by_source, standing_still, words_of
from storage.surveys import by_slug, form

STILL_AFTER = timedelta(days=1)
"""Whoever has done nothing for so long has stopped, for now."""


async def funnel(house: House, slug: str) -> int:
    """Say it, as far as it may be told; 1 when there is no such consultation."""
    card = await house.store.read(partial(by_slug, ask=SurveyBySlug(slug)))
    if card is None:
        complain(house.line("survey-unknown", slug=slug))
        return 1
    now = datetime.now(UTC)
    ref = f"staff-{secrets.token_hex(8)}"
    await house.store.write(lambda unit: unit.did(FunnelSeen(slug=slug), ref, now))
    reached = await house.store.read(partial(by_source, slug=slug))
    words = await house.store.read(partial(words_of, slug=slug))
    still = await house.store.read(partial(standing_still, slug=slug, before=now - STILL_AFTER))
    forms = {
        version: await house.store.read(partial(form, ask=FormByVersion(slug, version)))
        for version in {version for version, _ in still}
    }
    say(
        house.line("survey-funnel", title=card.title.spoken(house.lang)[1], slug=slug),
        *_links(house, reached, words),
        "",
        *_stops(house, still, forms),
    )
    return 0


def _links(house: House, reached: dict[str, Reached], words: dict[str, str]) -> Iterator[str]:
    found = told(reached)
    if found.whole is None:
        yield house.line("survey-funnel-few", limit=SMALLEST)
        return

    def called(source: str) -> str:
        return words.get(source, source) or house.line("survey-funnel-no-source")

    for source, one in found.links.items():
        yield _row(house, called(source), one, found.stages)
    if found.together is not None and found.links:
        name = house.line("survey-funnel-others", sources=", ".join(map(called, found.others)))
        yield _row(house, name, found.together, found.stages)
    yield _row(house, house.line("survey-funnel-all"), found.whole, found.stages)
    if found.stages < 3:
        yield house.line("survey-funnel-stages", limit=SMALLEST)


def _row(house: House, name: str, one: Reached, stages: int) -> str:
    told = ("–" if count is None else count for count in known(one, stages))
    figures = dict(zip(Reached._fields, told, strict=True))
    return "  " + house.line("survey-funnel-row", name=name, **figures)


def _stops(house: House, still: Counter[tuple[int, str]], forms: dict[int, Form]) -> Iterator[str]:
    """The questions at which enough people stopped, the most first."""
    named: Counter[str] = Counter()
    for (version, path), people in still.items():
        named[_question(house, forms[version], path)] += people
    most = named.most_common()
    shown = rough([people for _, people in most])
    yield house.line("survey-funnel-stops")
    for (name, _), count in zip(most, shown, strict=True):
        if count is not None:
            yield "  " + house.line("survey-funnel-stop", question=name, people=count)
    if None in shown or not most:
        yield "  " + house.line("survey-funnel-stop-others", people=fewer(house))


def _question(house: House, form: Form, path: str) -> str:
    """Its label in the language of the answer; the recap has none."""
    question = form.question(path)
    if question is None:
        return house.line("survey-funnel-recap")
    return question.label.best(form_language(form, house.lang)) or question.name
