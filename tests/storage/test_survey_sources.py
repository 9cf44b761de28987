"""By which link people came is counted as they come, begin and send; never beside their answers."""

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


async def reached(stage: Stage) -> dict[str, Reached]:
    return await stage.depth.store.read(lambda db: by_source(db, "transport"))


async def test_the_poster_one_came_by_is_counted_to_the_end() -> None:
    async with staged(*SCENE) as stage:
        await stage.told("Ben: /start survey_transport--marche")
        assert await reached(stage) == {"marche": Reached(1, 1, 0)}
        await stage.told("Ben: /start survey_transport--ecole")  # the same interview goes on
        await stage.told("Ada: /survey transport")
        assert await reached(stage) == {"": Reached(1, 1, 0), "marche": Reached(1, 1, 0)}
        await stage.told(*(f"Ben: {tap}" for tap in SENT))
        assert (await reached(stage))["marche"] == Reached(1, 1, 1)
        kept = await stage.everything()
        beside = [kept[name] for name in ("submissions", "answers", "journal")]
        assert "marche" not in repr(beside)


async def test_a_correction_is_no_second_person() -> None:
    async with staged(*SCENE) as stage:
        await stage.told("Ben: /start survey_transport--marche", *(f"Ben: {tap}" for tap in SENT))
        await stage.told("Ben: /start survey_transport--ecole", "Ben: [👀 Relire et changer]")
        await stage.told("Ben: [✅ Envoyer mes réponses]")
        assert await reached(stage) == {"marche": Reached(1, 1, 1)}
