"""The people room: profiles and consents, by random id."""

from conversations.consent import ConsentAnswered
from conversations.frozen import utc_text
from conversations.people.events import (
    LanguageChosen,
    PersonWelcomed,
)
from conversations.turn import PersonCameBack, PersonLeft
from conversations.who import Admin, Admins, PersonByRef, PersonCard, Purpose
from storage import (
    agenda,
    identities,
    indicator_activity,
    outbox,
    sessions,
    supports,
    unwanted,
    voting_wishes,
)
from storage.db import Db
from storage.happened import Happened


async def card(db: Db, ask: PersonByRef) -> PersonCard:
    """What a turn may know of a person; an empty card for somebody of whom nothing is stored."""
    rows = await db.execute(
        """
        SELECT p.role, p.locale, p.age_band, p.notice_version, p.label, c.purpose, c.given
        FROM people p LEFT JOIN consents c ON c.person = p.person
        WHERE p.person = :person ORDER BY c.at""",
        {"person": ask.person},
    )
    if not rows:
        return await _without_profile(db, ask.person)
    role, locale, age_band, version, label, _, _ = rows[0]
    latest = {purpose: given for *_, purpose, given in rows}
    return PersonCard.model_construct(
        person=ask.person,
        role=role,
        locale=locale,
        welcomed=True,
        age_band=age_band,
        consents=frozenset(purpose for purpose, given in latest.items() if given),
        notice_version=version,
        label=label,
    )


async def admins(db: Db, _ask: Admins) -> tuple[Admin, ...]:
    """Every admin of the team, by label."""
    rows = await db.execute(
        """
        SELECT person, label FROM people WHERE role <> 'resident' AND role = 'admin'
        ORDER BY label, person"""
    )
    return tuple(Admin(person=person, label=label) for person, label in rows)


async def _without_profile(db: Db, person: str) -> PersonCard:
    """A stranger; or the persona in a chat that is lent, who is a resident like any other."""
    session = await sessions.card(db, person)
    if session is None:
        return PersonCard(person=person)
    given: frozenset[Purpose] = frozenset({"consultations"} if session.agreed else ())
    return PersonCard(
        person=person,
        locale=session.locale,
        welcomed=session.agreed,
        consents=given,
        session=session,
    )


async def locale_of(db: Db, person: str) -> str:
    """The language `person` chose; empty when they did not."""
    row = await db.one("SELECT locale FROM people WHERE person = :person", {"person": person})
    return str(row[0]) if row else ""


async def welcomed(db: Db, event: PersonWelcomed, happened: Happened) -> None:
    """Begin a profile."""
    await indicator_activity.welcomed(db, happened.person, happened.at)
    await db.run(
        """
        INSERT INTO people
            (person, locale, age_band, notice_version, welcomed_at, last_seen_at)
        VALUES (:person, :locale, :age_band, :version, :at, :at)
        ON CONFLICT (person) DO UPDATE SET locale = excluded.locale,
            age_band = excluded.age_band, notice_version = excluded.notice_version,
            last_seen_at = excluded.last_seen_at""",
        {
            "person": happened.person,
            "locale": event.locale,
            "age_band": event.age_band,
            "version": event.notice_version,
            "at": utc_text(happened.at),
        },
    )


async def language_chosen(db: Db, event: LanguageChosen, happened: Happened) -> None:
    """Remember the language of somebody who has a profile, or of the session they speak in."""
    params = {"locale": event.locale, "person": happened.person}
    if not await db.run("UPDATE people SET locale = :locale WHERE person = :person", params):
        await db.run("UPDATE sessions SET locale = :locale WHERE person = :person", params)


async def consent_answered(db: Db, event: ConsentAnswered, happened: Happened) -> None:
    """Keep the answer beside the earlier ones; without a profile there is nothing to consent to."""
    await db.run(
        """
        INSERT INTO consents (person, purpose, at, given, version)
        SELECT person, :purpose, :at, :given, :version FROM people WHERE person = :person
        ON CONFLICT (person, purpose, at) DO UPDATE SET given = excluded.given,
            version = excluded.version""",
        {
            "person": happened.person,
            "purpose": event.purpose,
            "at": utc_text(happened.at),
            "given": int(event.given),
            "version": event.notice_version,
        },
    )
    if event.purpose == "announcements" and not event.given:
        await unwanted.stopped_all(db, happened.person, happened.at)
    if event.purpose in ("announcements", "meeting_invitations") and not event.given:
        await unwanted.uninvited(db, happened.person, happened.at)
    if event.purpose == "ideas" and not event.given:
        await supports.unagreed(db, happened.person, happened.at)
        await agenda.unagreed(db, happened.person)
    if event.purpose == "consultations" and not event.given:
        await unwanted.not_reminded(db, happened.person, happened.at)
    if event.purpose == "voting_reminders":
        await voting_wishes.consented(db, happened.person, happened.at, given=event.given)


async def left(db: Db, _event: PersonLeft, happened: Happened) -> None:
    """They blocked the bot: what waits for them will not be sent."""
    await identities.unreachable(db, happened.person, happened.at)
    if await outbox.drop(db, happened.person, happened.at, "left"):
        await identities.missed(db, happened.person, True)
    await identities.let_go(db, happened.person)


async def came_back(db: Db, _event: PersonCameBack, happened: Happened) -> None:
    """Messages reach them again."""
    await identities.reachable(db, happened.person)
