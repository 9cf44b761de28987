"""The surveys room: consultations, their versions, and answers apart from identity.

Rules:
1. A submission's id is an HMAC of the person under the consultation's own random secret. While
   the secret lives, it prevents double answers and lets people see, correct or withdraw theirs.
2. Making it anonymous (anonymity.py) destroys the secret and whatever else leads from an answer to
   a person; until then, hours are kept to the minute only.
3. A published version never changes; whoever began it goes on with it.
"""

import hmac
import json
from datetime import datetime
from hashlib import sha256

from conversations.frozen import day_of, utc_text
from conversations.incoming import SentFile
from conversations.openings import Opening, Openings
from conversations.reply import told
from conversations.surveys.events import (
    KeptFile,
    SurveyClosed,
    SurveyHandedIn,
    SurveyWithdrawn,
)
from conversations.surveys.form import Form
from conversations.surveys.known import (
    Earlier,
    EverySurvey,
    FormByVersion,
    HandedInBy,
    SurveyBySlug,
    SurveyCard,
)
from conversations.surveys.length import Length, LengthOf
from storage import forms, media, sessions, survey_sources, unwanted
from storage.db import Db, Row
from storage.due import Due, plan
from storage.happened import Happened

ANONYMITY_DUE = "survey-anonymity"
"""What is due when the correction period of a closed consultation ends; about: its slug."""

CLOSING_DUE = "survey-closes"
"""What is due on the day a consultation was published to close; about: its slug."""

_CARD = """
SELECT slug, title, version, opens_at, closes_at, closed_at, anonymous_at, listed, gives_back
FROM surveys"""


async def every(db: Db, _ask: EverySurvey) -> tuple[SurveyCard, ...]:
    """What is not anonymous yet, latest published first."""
    rows = await db.execute(_CARD + " WHERE anonymous_at IS NULL ORDER BY published_at DESC, slug")
    return tuple(_card(row) for row in rows)


async def openings(db: Db, ask: Openings) -> tuple[Opening, ...]:
    """The same for whoever leads people to them, or asks who took part."""
    cards = await every(db, EverySurvey())
    return tuple(
        Opening(
            slug=card.slug,
            title=card.title,
            closes_at=card.closes_at,
            answerable=card.phase(ask.at) in ("open", "coming"),
        )
        for card in cards
        if card.listed
    )


async def by_slug(db: Db, ask: SurveyBySlug) -> SurveyCard | None:
    """The consultation called so."""
    row = await db.one(_CARD + " WHERE slug = :slug", {"slug": ask.slug})
    return None if row is None else _card(row)


def _card(row: Row) -> SurveyCard:
    slug, title, version, opens_at, closes_at, closed_at, anonymous_at, listed, back = row
    return SurveyCard.model_construct(
        slug=slug,
        title=told(json.loads(title)),
        version=version,
        opens_at=_moment(opens_at),
        closes_at=_moment(closes_at),
        closed_at=_moment(closed_at),
        anonymous=anonymous_at is not None,
        listed=bool(listed),
        gives_back=back,
    )


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


async def form(db: Db, ask: FormByVersion) -> Form:
    """The form of a published version, compiled once."""
    checksum = await forms.checksum_of(db, ask)
    return forms.known(checksum) or forms.compiled(await forms.source(db, ask))


async def length(db: Db, ask: LengthOf) -> Length | None:
    """What random interviews found when the version was published."""
    row = await db.one(
        """
        SELECT questions, seconds FROM survey_versions
        WHERE slug = :slug AND version = :version AND questions IS NOT NULL""",
        {"slug": ask.slug, "version": ask.version},
    )
    return None if row is None else Length(questions=row[0], seconds=row[1])


async def handed_in_by(db: Db, ask: HandedInBy) -> Earlier | None:
    """What a person handed in, while it can be tied to them."""
    id = await _submission_id(db, ask.slug, ask.person)
    if id is None:
        return None
    rows = await db.execute(
        """
        SELECT s.version, s.locale, a.name, a.value
        FROM submissions s LEFT JOIN answers a ON a.submission = s.id
        WHERE s.id = :id ORDER BY a.position""",
        {"id": id},
    )
    if not rows:
        return None
    answers = tuple((name, value) for _, _, name, value in rows if name is not None)
    files = await _files_of(db, id)
    return Earlier(version=rows[0][0], locale=rows[0][1], answers=answers, files=files)


async def _files_of(db: Db, id: str) -> tuple[KeptFile, ...]:
    rows = await db.execute(
        "SELECT name, what, file_id, size, mime FROM files WHERE submission = :id ORDER BY name",
        {"id": id},
    )
    return tuple(
        KeptFile(name=name, sent=SentFile(what=what, file_id=file_id, size=size, mime=mime))
        for name, what, file_id, size, mime in rows
    )


async def _submission_id(db: Db, slug: str, person: str) -> str | None:
    row = await db.one("SELECT secret FROM surveys WHERE slug = :slug", {"slug": slug})
    if row is None or row[0] is None:
        return None
    return hmac.new(bytes.fromhex(row[0]), person.encode(), sha256).hexdigest()[:32]


async def handed_in(db: Db, event: SurveyHandedIn, happened: Happened) -> None:
    """Keep the answers in place of the earlier ones; who gave them is not stored."""
    id = await _submission_id(db, event.slug, happened.person)
    if id is None:
        raise LookupError(f"{event.slug} takes no answers any more")
    lent = await sessions.lent(db, happened.person)
    rounded = _minute if lent is None else _day
    files = await media.on_disk(db, id)
    before = await db.run("DELETE FROM submissions WHERE id = :id", {"id": id})
    await unwanted.not_reminded(db, happened.person, happened.at, event.slug)
    if not before:
        await survey_sources.finished(db, event, happened)
    if lent is not None and not before:
        await sessions.count(db, lent.ref)
    await db.run(
        """
        INSERT INTO submissions
            (id, slug, version, locale, channel, started_at, submitted_at, receipt)
        VALUES (:id, :slug, :version, :locale, :channel, :started_at, :at, :receipt)""",
        {
            "id": id,
            "slug": event.slug,
            "version": event.version,
            "locale": event.locale,
            "channel": event.channel,
            "started_at": rounded(event.started_at),
            "at": rounded(happened.at),
            "receipt": event.receipt,
        },
    )
    await _keep_answers(db, id, event)
    await media.taken_over(db, id, files)


def _minute(at: datetime) -> str:
    """No finer: seconds would tie a submission to the letters and arrivals of its moment."""
    return utc_text(at.replace(second=0, microsecond=0))


def _day(at: datetime) -> str:
    """Of answers given in a chat that is lent, so that they lead to nobody's chat."""
    return utc_text(day_of(at))


async def _keep_answers(db: Db, id: str, event: SurveyHandedIn) -> None:
    await db.executemany(
        """
        INSERT INTO answers (submission, position, name, value)
        VALUES (:id, :position, :name, :value)""",
        [
            {"id": id, "position": position, "name": one.name, "value": one.value}
            for position, one in enumerate(event.answers)
        ],
    )
    await db.executemany(
        """
        INSERT INTO files (submission, name, file_id, what, mime, size)
        VALUES (:id, :name, :file_id, :what, :mime, :size)""",
        [
            {"id": id, "name": file.name, **file.sent.model_dump(include=_OF_A_FILE)}
            for file in event.files
        ],
    )


_OF_A_FILE = {"file_id", "what", "mime", "size"}


async def withdrawn(db: Db, event: SurveyWithdrawn, happened: Happened) -> None:
    """Forget what they answered."""
    id = await _submission_id(db, event.slug, happened.person)
    await db.run("DELETE FROM submissions WHERE id = :id", {"id": id})


async def closed(db: Db, event: SurveyClosed, happened: Happened) -> None:
    """No more answers; the link to people is cut at the end of the correction period."""
    until = event.correct_until
    await db.run(
        """
        UPDATE surveys SET closed_at = COALESCE(closed_at, :at), correct_until = :until,
            results_due = 1
        WHERE slug = :slug AND anonymous_at IS NULL""",
        {"slug": event.slug, "at": utc_text(happened.at), "until": utc_text(until)},
    )
    await plan(db, Due(f"{ANONYMITY_DUE}/{event.slug}", ANONYMITY_DUE, event.slug, until))
