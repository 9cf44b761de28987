"""By which link people came is counted as they come, begin and send; never beside their answers."""

from datetime import UTC, datetime

from conversations.surveys.events import SurveyLinkMade, SurveyMadeAnonymous
from storage.survey_sources import Reached, by_source
from tests.storage.staging import Stage, staged

SCENE = ("survey transport", "Ben, resident, fr", "Ada, resident, fr")
SENT = (
    "[À pied]",
    "[Passer]",
    "[➡️ Terminé (0)]",
    "[Passer]",
    "[Passer]",
    "[✅ Envoyer mes réponses]",
)


async def made(stage: Stage, *sources: str) -> None:
    """Links that say where they hang."""
    for source in sources:
        event = SurveyLinkMade(slug="transport", source=source)
        now = datetime.now(UTC)
        await stage.depth.store.write(
            lambda unit, event=event, now=now: unit.did(event, f"staff-{event.source}", now)
        )


async def reached(stage: Stage) -> dict[str, Reached]:
    return await stage.depth.store.read(lambda db: by_source(db, "transport"))


async def test_the_poster_one_came_by_is_counted_to_the_end() -> None:
    async with staged(*SCENE) as stage:
        await made(stage, "marche", "ecole")
        await stage.told("Ben: /start survey_transport--marche")
        assert await reached(stage) == {"ecole": Reached(), "marche": Reached(1, 1, 0)}
        await stage.told("Ben: /start survey_transport--ecole")  # the same interview goes on
        await stage.told("Ada: /survey transport")
        assert (await reached(stage))[""] == (await reached(stage))["marche"] == Reached(1, 1, 0)
        await stage.told(*(f"Ben: {tap}" for tap in SENT))
        assert (await reached(stage))["marche"] == Reached(1, 1, 1)
        kept = await stage.everything()
        said = [row for row in kept["journal"] if row[3] != "SurveyLinkMade"]
        assert "marche" not in repr([kept["submissions"], kept["answers"], said])


async def test_a_correction_is_no_second_person() -> None:
    async with staged(*SCENE) as stage:
        await made(stage, "marche", "ecole")
        await stage.told("Ben: /start survey_transport--marche", *(f"Ben: {tap}" for tap in SENT))
        await stage.told("Ben: /start survey_transport--ecole", "Ben: [👀 Relire et changer]")
        await stage.told("Ben: [✅ Envoyer mes réponses]")
        assert await reached(stage) == {"ecole": Reached(), "marche": Reached(1, 1, 1)}


async def test_a_source_that_somebody_made_up_counts_as_none() -> None:
    async with staged(*SCENE) as stage:
        await stage.told("Ben: /start survey_transport--rude-1")
        assert await reached(stage) == {"": Reached(1, 1, 0)}


async def test_whoever_says_no_and_comes_back_counts_once() -> None:
    async with staged("survey transport", "Ana, resident without consents, fr") as stage:
        await stage.told("Ana: /survey transport", "Ana: [Non]", "Ana: /survey transport")
        await stage.told("Ana: [Non]", "Ana: /survey transport")
        assert await reached(stage) == {"": Reached(1, 0, 0)}
        await stage.told("Ana: [Oui]")
        assert await reached(stage) == {"": Reached(1, 1, 0)}
        (row,) = (await stage.everything())["survey_arrivals"]
        assert await stage.person("Ana") not in repr(row)


async def test_whoever_withdraws_and_answers_anew_counts_once() -> None:
    async with staged(*SCENE) as stage:
        answered = ("Ben: /survey transport", *(f"Ben: {tap}" for tap in SENT))
        await stage.told(*answered, "Ben: /survey transport", "Ben: [🗑 Retirer mes réponses]")
        await stage.told("Ben: [Oui]", *answered)
        assert await reached(stage) == {"": Reached(1, 1, 1)}


async def test_nobody_is_counted_under_a_code_once_it_is_anonymous() -> None:
    async with staged(*SCENE) as stage:
        await stage.told("Ben: /survey transport")
        event, now = SurveyMadeAnonymous(slug="transport"), datetime.now(UTC)
        await stage.depth.store.write(lambda unit: unit.did(event, "end", now))
        assert (await stage.everything())["survey_arrivals"] == []
        assert await reached(stage) == {"": Reached(1, 1, 0)}
