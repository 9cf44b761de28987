"""What a scene is made of, written into the tables through the events that would have told it."""

from dataclasses import replace
from datetime import datetime, timedelta
from secrets import token_hex

from conversations.consent import ConsentAnswered
from conversations.frozen import utc_text
from conversations.house import BOOK
from conversations.incoming import Incoming, SentOther
from conversations.links import digest
from conversations.people.events import PersonWelcomed
from conversations.team.events import Invited
from conversations.who import PURPOSES
from conversations.who import Role as TeamRole
from storage import due, identities
from storage.publication import Publication, publish
from storage.unit import Unit
from tests.players.cast import CITY, Role, Survey, attached, title, xform

_SCENE = SentOther(what="scene")


async def welcomed(unit: Unit, role: Role, at: datetime) -> None:
    """Somebody whom the house knows: their notice, their consents, their place in the team."""
    who = await identities.meet(unit.db, role.number, at)
    incoming = Incoming(ref=f"scene-{role.number}", person=who.person, at=at, what=_SCENE)
    version = role.notice or CITY.notice_version
    begun = PersonWelcomed(locale=role.locale, age_band="18_25", notice_version=version)
    given = [
        ConsentAnswered(purpose=purpose, given=role.consenting, notice_version=version)
        for purpose in PURPOSES
    ]
    await unit.record(incoming, who.person, [begun, *given])
    if role.in_team:
        await _joined(unit, role, who.person, at)


async def _joined(unit: Unit, role: Role, person: str, at: datetime) -> None:
    await unit.db.run(
        """
        UPDATE people SET role = :role, label = :label, role_since = :at
        WHERE person = :person""",
        {"role": role.role, "label": role.name, "at": utc_text(at), "person": person},
    )


async def published(unit: Unit, survey: Survey, at: datetime) -> None:
    """A version of a consultation."""
    form = xform(survey.file)
    days = survey.opens_at, survey.closes_at
    with_it = attached(survey.file)
    one = Publication(survey.slug, form, title(survey.file), *days, attachments=with_it)
    await publish(unit.db, replace(one, gives_back=survey.gives_back), at)


async def invited(unit: Unit, role: TeamRole, label: str, at: datetime) -> str:
    """The secret half of a link into the team, made as the command line makes it."""
    token, until = token_hex(20), at + timedelta(days=7)
    event = Invited(token=digest(token), role=role, label=label, expires_at=until)
    await unit.did(event, f"staff-{token_hex(8)}", at)
    return token


async def days_planned(unit: Unit, at: datetime) -> None:
    """What comes every day comes, from `at` on."""
    for what, hour in BOOK.daily.items():
        await due.daily(unit.db, what, hour, CITY.time_zone, at)
