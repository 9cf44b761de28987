"""Table by table: what is held of a person, for `/mydata`, `/forget` and retention.

Rules:
1. Every table of the database has exactly one line here; a test compares them with the schema.
   Tables in which SQLite keeps an index for full-text search belong to the one that we made.
2. `Held`: something of a person stands in it. Its room gives `mine(db, person)`, what may go into
   the JSON file, and `forget(db, person)`, which leaves nothing that leads to the person.
3. `PartOf`: its rows are shown and erased with those of another table.
4. `Nothing`: no column of it leads to a person, and nobody's words stand in it; it says why.
5. They are forgotten from the top to the bottom.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, Literal

from storage import (
    announcements_keeping,
    ideas_keeping,
    manuscripts,
    meetings_keeping,
    outings,
    participation,
    profile,
    requests_keeping,
    sessions,
    survey_nudges,
    survey_sources,
    talks,
    team,
    traces,
    voting_wishes,
)
from storage.db import Db

Mine = Callable[[Db, str], Awaitable[list[Any] | dict[str, Any]]]
Forget = Callable[[Db, str], Awaitable[None]]

Kept = Literal["profile", "anonymity", "while open", "when over"]
"""How long. `profile`: until the person is forgotten or silent for too long. `anonymity`: until
the link to the person is cut. `while open`: it ends by itself. `when over`: a prune of
retention.py takes it some days after it is over. `docs/privacy.md` says it in full."""


@dataclass(frozen=True)
class Held:
    """A table that holds something of a person."""

    table: str
    called: str
    """The key in the JSON file, in plain words."""
    mine: Mine
    forget: Forget
    kept: Kept


@dataclass(frozen=True)
class PartOf:
    """A table whose rows belong to rows of `of`."""

    table: str
    of: str


@dataclass(frozen=True)
class Nothing:
    """A table that holds nothing of a person."""

    table: str
    why: str


Holding = Held | PartOf | Nothing

HOLDINGS: tuple[Holding, ...] = (
    Held(
        "submissions",
        "answers_still_tied_to_you",
        participation.mine,
        participation.forget,
        "anonymity",
    ),
    PartOf("answers", "submissions"),
    PartOf("files", "submissions"),
    Held(
        "survey_arrivals",
        "consultations_you_came_to",
        survey_sources.mine,
        survey_sources.forget,
        "anonymity",
    ),
    Held("outings", "outings_you_noted", outings.mine, outings.forget, "anonymity"),
    Held("ideas", "ideas_you_handed_in", ideas_keeping.mine, ideas_keeping.forget, "profile"),
    PartOf("idea_versions", "ideas"),
    PartOf("idea_answers", "ideas"),
    PartOf("idea_files", "ideas"),
    PartOf("idea_changes", "ideas"),
    PartOf("idea_messages", "ideas"),
    Held(
        "idea_supports",
        "ideas_you_support",
        ideas_keeping.supports_mine,
        ideas_keeping.supports_forget,
        "profile",
    ),
    Held(
        "idea_comments",
        "what_you_said_about_ideas",
        ideas_keeping.comments_mine,
        ideas_keeping.comments_forget,
        "profile",
    ),
    Held(
        "idea_drafts",
        "ideas_waiting_for_approval",
        ideas_keeping.drafts_mine,
        ideas_keeping.drafts_forget,
        "when over",
    ),
    Held(
        "registrations",
        "meetings_you_answered_for",
        meetings_keeping.mine,
        meetings_keeping.forget,
        "when over",
    ),
    Held(
        "first_meetings",
        "your_first_meeting",
        meetings_keeping.first_mine,
        meetings_keeping.first_forget,
        "profile",
    ),
    Held(
        "agenda_supports",
        "points_you_support",
        meetings_keeping.supports_mine,
        meetings_keeping.supports_forget,
        "profile",
    ),
    Held(
        "agenda_points",
        "points_you_proposed",
        meetings_keeping.points_mine,
        meetings_keeping.points_forget,
        "profile",
    ),
    Held(
        "follow_ups",
        "points_you_raised",
        meetings_keeping.raised_mine,
        meetings_keeping.raised_forget,
        "profile",
    ),
    Held(
        "meetings",
        "meetings_you_called",
        meetings_keeping.called_mine,
        meetings_keeping.left_team,
        "profile",
    ),
    Held(
        "voting_wishes",
        "voting_reminders_you_want",
        voting_wishes.mine,
        voting_wishes.forget,
        "profile",
    ),
    Held(
        "survey_nudges",
        "consultation_reminders",
        survey_nudges.mine,
        survey_nudges.forget,
        "profile",
    ),
    Held(
        "manuscripts",
        "consultations_you_sent",
        manuscripts.mine,
        manuscripts.forget,
        "when over",
    ),
    Held("talks", "talks_in_progress", traces.talks_mine, talks.erase, "while open"),
    Held("sessions", "your_phone_is_lent", traces.sessions_mine, sessions.forget, "while open"),
    Held("due", "what_is_due", traces.hours_mine, traces.hours_forget, "when over"),
    Held("outbox", "messages_to_you", traces.letters_mine, traces.letters_forget, "when over"),
    Held("inbox", "messages_waiting", traces.arrivals_mine, traces.arrivals_forget, "when over"),
    Held("invitations", "invitations_you_made", team.mine, team.forget, "when over"),
    Held(
        "invitation_tries",
        "unknown_invitations_you_opened",
        team.tries_mine,
        team.tries_forget,
        "when over",
    ),
    Held(
        "requests",
        "questions_and_answers",
        requests_keeping.mine,
        requests_keeping.forget,
        "when over",
    ),
    Held(
        "request_messages",
        "what_you_wrote_for_the_team",
        requests_keeping.written_mine,
        requests_keeping.written_forget,
        "when over",
    ),
    Held(
        "request_notices",
        "being_told_of_questions",
        requests_keeping.notices_mine,
        requests_keeping.notices_forget,
        "profile",
    ),
    Held(
        "announcements",
        "announcements_you_composed",
        announcements_keeping.mine,
        announcements_keeping.left_team,
        "profile",
    ),
    Held("consents", "consents", traces.consents_mine, traces.consents_forget, "profile"),
    Held("silences", "erased_after_silence", traces.silence_mine, traces.silence_forget, "profile"),
    Held("profile_topics", "topics", profile.topics_mine, profile.topics_forget, "profile"),
    Held("profiles", "district_and_quiet_hours", profile.mine, profile.forget, "profile"),
    Held("people", "profile", traces.profile_mine, traces.profile_forget, "profile"),
    Held("identities", "telegram", traces.number_mine, traces.number_forget, "profile"),
    Nothing("minutes", "what was decided, published by the town"),
    Nothing("elections", "elections, written down by the town"),
    Nothing("voting_counts", "how often the check was taken and the like, never by whom"),
    Nothing("indicator_counts", "how often something happened on a day, never by whom"),
    Nothing("indicator_waits", "from which day to which the town was asked, by the number"),
    Nothing("indicator_marks", "how far the journal was read"),
    Nothing("indicator_parts", "who takes part, to the ten and without small counts"),
    Nothing("campaigns", "calls for ideas, by the town"),
    Nothing("surveys", "consultations, published by the town"),
    Nothing("survey_sources", "by which link how many came, never who"),
    Nothing("survey_versions", "their forms, published by the town"),
    Nothing("survey_results", "what came of them, to the ten and without small counts"),
    Nothing("request_numbers", "the last number that was given"),
    Nothing("prepared_answers", "words of the town, about nobody"),
    Nothing("batches", "what announcements say, by the town; who gets them stands in the outbox"),
    Nothing("announcement_runs", "when announcements left, and figures of it"),
    Nothing("announcement_taps", "how often buttons were tapped, never by whom"),
    Nothing("idea_search", "what published ideas say, without their author"),
    Nothing("uploads", "files that the town attaches to announcements and consultations"),
    Nothing("survey_attachments", "which files of the town came with a consultation"),
    Nothing("manuscript_attachments", "the same of one that is not published yet"),
    Nothing("media", "random names of files on the disk, which go with the answers they came with"),
    Nothing("staff_log", "acts of the team under a pseudonym, never a resident"),
    Nothing("journal", "that something happened: no identity, no free text"),
    Nothing("forgotten", "codes that lead to somebody only where a backup still holds them"),
    Nothing("secrets", "keys of the house"),
    Nothing("bot_facts", "our own name on Telegram, and that of the database"),
    Nothing("migrations", "which files brought the database up to date"),
)

HELD: tuple[Held, ...] = tuple(one for one in HOLDINGS if isinstance(one, Held))


async def held_of(db: Db, person: str) -> dict[str, Any]:
    """Everything that is held of `person`, by the table's plain name; what is empty is left out."""
    found = {one.called: await one.mine(db, person) for one in HELD}
    return {called: what for called, what in found.items() if what}


async def forget(db: Db, person: str) -> None:
    """Nothing of `person` is left, but their number until the last message is delivered."""
    for one in HELD:
        await one.forget(db, person)
