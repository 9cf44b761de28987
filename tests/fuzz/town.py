"""The town in which every walk begins: planted once, then copied as a file."""

import random
from datetime import datetime, timedelta
from pathlib import Path

from conversations.links import digest
from conversations.team.events import Invited
from conversations.who import Role
from storage.unit import Unit
from tests.fuzz.fate import fated, in_one_thread
from tests.players.cast import Cast
from tests.players.desk import AtTheDesk
from tests.players.play import Player
from tests.script import Act

SCENES = (
    *("Ana, resident, fr", "Ben, resident, fr-simple", "Cem, resident, ar"),
    *("Ida, resident without consents, en", "Joé, resident, fr, notice 0", "Dan, stranger, fr"),
    *("Eli, stranger, en", "Fay, ambassador, fr", "Gil, ambassador, ar", "Zoé, staff, fr"),
    *("Yan, staff, en", "Max, admin, fr", "Mia, admin, en", "Léo, resident, en"),
    "crowd 12, fr",
    "survey transport, opens 2026-11-01, closes 2026-11-28",
    "answers transport, 12 mode=walk, 8 mode=bus",
    *("survey kinds", "survey hours", "survey orders", "survey spots", "survey trees"),
    *("survey voices", "survey media", "survey traces"),
    *("survey square, opens 2026-11-01, results answering",),
    "answers square, 10 use=trees on=week times=2, 14 use=play on=week+wend times=4",
    "campaign budget, closes 2026-12-31, investment, cap 150000, “Budget participatif”",
    "idea 48213 of Ben, published, theme streets, supported by Ana and crowd, “Des bancs”",
    "idea 48214 of Ana, received, signed zqbbbbbbqz, “zqcccccccqz des arbres”",
    "idea 48215 of Cem, more_asked, “zqddddddqz des fontaines”",
    "idea 48216, published, theme streets, “Des bancs dans le parc”",
    "idea 48217 of Ana, under_study, campaign budget, supported by Ben, “Un kiosque”",
    "idea 48218 of Léo, received, held by Zoé, photos 1, flags phone, “zqeeeeeeqz 0601020304”",
    "meeting 15, 2026-11-19 18:30, 30 seats, by Zoé, came Ben with 1 and crowd, follows Ana,"
    " “La place”",
    "meeting 16, 2026-11-23 18:30, 3 seats, guests 2, by Zoé, comes Ana with 1, comes Ben with 1"
    " and Cem, “Le quai”",
    "meeting 20, 2026-11-21 12:30, 30 seats, guests 2, by Zoé, comes Ana and Ben with 1 and crowd,"
    " “Ce midi”",
    "meeting 17, 2026-12-05 18:30, 6 seats, guests 3, by Yan, comes Ben with 1 and Cem,"
    " maybe Léo, needs step_free, languages ar, “Le parc”",
    "meeting 18, 2026-11-27 10:00, 40 seats, by Zoé, comes crowd, “L’école”",
    "meeting 19, 2026-12-12 18:30, hidden, by Zoé, “Réunion privée”",
    "point of Ben for 17, shown, supported by Ana and crowd, “Des bancs”",
    "point of Ana for 17, “zqffffffqz des poubelles”",
    "follow-up 3 of Ben for 15, owner Zoé, due 2026-12-01, “Des bancs”",
    "election presidential-2027, presidential 2027-01-17 2027-01-31, hours 8:00-19:00, confirmed",
    "election municipal-2028, municipal 2028-03-05 2028-03-12",
)
BEFORE = (
    "Ana: /ask other",
    "Ana: Où est zqggggggqz ?",
    "Ana: [Relire et envoyer]",
    "Ana: [✅ Envoyer à la mairie]",
    "Ana: /ask other",
    "Ana: Quand ouvre zqhhhhhhqz ?",
    "Ana: [Relire et envoyer]",
    "Ana: [✅ Envoyer à la mairie]",
    "Gil: /assist",
    "Gil: [ابدأ]",
    "Fay: /assist",
    "Fay: [Commencer]",
    "Fay: [Français]",
    "Fay: [Oui, d’accord, et 15 ans ou plus]",
    "Fay: /idea",
    "Fay: [Oui]",
    "Fay: [Boîte à idées]",
    "Fay: zqiiiiiiqz, un abri à vélos.",
    "Fay: [Sans thème]",
    "Fay: [🏙 Toute la ville]",
    "Fay: [Sans photo]",
    "Fay: [Sans nom]",
    "Fay: [📱 Valider sur son téléphone]",
    "Fay: [✋ Terminer l’aide]",
    "Zoé: /meeting 18",
    "Zoé: [✉️ Inviter]",
    "Zoé: [✉️ Inviter maintenant]",
    "Zoé: /announce",
    "Zoé: Une annonce pour tout le monde.",
    "Zoé: [‹ Retour à l’annonce]",
    "Zoé: [✅ Programmer l’envoi]",
    "Zoé: /announce",
    "Zoé: Une autre, qui n’est pas finie.",
)
"""What people did just before: questions wait, a chat is lent, an idea waits for its author to read
it on their own telephone, the invitations to a meeting and an announcement are about to leave, and
another announcement is being written."""
INVITED: tuple[tuple[str, Role, str], ...] = (
    ("a" * 40, "ambassador", "Una"),
    ("b" * 40, "staff", "Ugo"),
    ("c" * 40, "admin", "Ulf"),
)
"""Links into the team that nobody has opened: the secret half, the role, the label."""
PLANTED_MARKS = {
    "zqbbbbbbqz": "Ana",
    "zqcccccccqz": "Ana",
    "zqddddddqz": "Cem",
    "zqeeeeeeqz": "Léo",
    "zqffffffqz": "Ana",
    "zqggggggqz": "Ana",
    "zqhhhhhhqz": "Ana",
}
"""Words of people in the scenes that nobody has reviewed yet."""
GROUPS = (
    *(("Ana", "Ben", "Cem"), ("Ida", "Joé", "Léo"), ("Dan", "Eli", "Ana"), ("Fay", "Gil")),
    *(("Zoé", "Yan"), ("Max", "Mia"), ("Ben", "Zoé", "Fay", "Max", "Léo")),
)
"""Of each of them somebody does something in a walk: few enough to get somewhere."""
_MADE: list[tuple[Cast, bytes]] = []
_LINKS: list[str] = []


def active(seed: int) -> tuple[str, ...]:
    """Who does something in the walk of that seed; nobody twice."""
    dice = random.Random(f"who {seed}")
    return tuple(dict.fromkeys(dice.choice(group) for group in GROUPS))


async def planted() -> tuple[Cast, bytes]:
    """Who is in the town, and the file of its database."""
    if not _MADE:
        with fated(0), in_one_thread():
            _MADE.append(await _plant())
    return _MADE[0]


async def _links_out(unit: Unit, at: datetime) -> None:
    for token, role, label in INVITED:
        until = at + timedelta(days=7)
        event = Invited(token=digest(token), role=role, label=label, expires_at=until)
        await unit.did(event, f"staff-{label}", at)


async def _plant() -> tuple[Cast, bytes]:
    cast = Cast()
    home = AtTheDesk(cast)
    await home.open()
    player = Player(home)
    for number, scene in enumerate(SCENES):
        await player._act(Act("scene", scene.replace("“", '"').replace("”", '"'), number))
    for number, line in enumerate(BEFORE):
        who, _, what = line.partition(": ")
        await player._act(Act(who, what, number))
    _LINKS.append(cast.chats["Fay"].code or "")
    await home.store.write(lambda unit: _links_out(unit, cast.clock))
    await home.store.checkpoint()
    await home.store.close()
    file = Path(home.file).read_bytes()
    home.thrown_away()
    return cast, file


def draft_link() -> str:
    """What opens the idea that Fay wrote down for somebody."""
    return _LINKS[0]
