"""Every finder and applier, one explicit line each; what is missing or double stops the start."""

from collections.abc import Awaitable, Callable, Iterable
from typing import Any, TypeVar

from conversations.city import DistrictAt, TheCity
from conversations.consent import ConsentAnswered
from conversations.event import Event
from conversations.helping.known import LentByRef
from conversations.ideas.events import (
    DraftApproved,
    DraftMade,
    DraftOpened,
    DraftRefused,
    DraftTakenBack,
    IdeaErased,
    IdeaHandedIn,
    IdeaReceiptChecked,
    IdeasExported,
    IdeaWithdrawn,
)
from conversations.ideas.known import DraftByDigest, IdeasOf
from conversations.known import Ask
from conversations.links import TokenFor
from conversations.outings.events import (
    OutingCorrected,
    OutingDeleted,
    OutingLogged,
    OutingsExported,
    PosterRead,
)
from conversations.outings.known import OutingsOf
from conversations.people.events import (
    LanguageChosen,
    NothingHeld,
    NoticeAccepted,
    PersonExpired,
    PersonForgotten,
    PersonWelcomed,
    ProfileDeclined,
    SilencesCounted,
    SilenceWarned,
)
from conversations.people.profile_events import (
    AgeBandTold,
    DistrictTold,
    QuietHoursChosen,
    TopicsChosen,
)
from conversations.people.rights_known import ConsentsOf, DataOf, PeopleSilent
from conversations.profile import ProfileOf, QuietOf
from conversations.requests.events import (
    InboxOpened,
    NoticesChosen,
    PreparedKept,
    PreparedRemoved,
    RequestAnswered,
    RequestAsked,
    RequestAssigned,
    RequestClosed,
    RequestContinued,
    RequestNoted,
    RequestRated,
    RequestReopened,
    RequestSeen,
    RequestSorted,
    RequestTakenBack,
    RequestThanked,
    TeamTold,
)
from conversations.requests.known import (
    Inbox,
    Mates,
    NextNumber,
    PreparedAnswers,
    RequestByNumber,
    RequestsOf,
    WaitingRequests,
)
from conversations.session import (
    SessionAgreed,
    SessionClosed,
    SessionLengthened,
    SessionOpened,
)
from conversations.surveys.events import (
    ExportBegun,
    ReceiptChecked,
    SurveyBegun,
    SurveyClosed,
    SurveyHandedIn,
    SurveyMadeAnonymous,
    SurveyPublished,
    SurveyWithdrawn,
)
from conversations.surveys.known import (
    AnsweredBy,
    EverySurvey,
    FormByVersion,
    HandedInBy,
    SeedFor,
    SurveyBySlug,
)
from conversations.team.events import (
    Invited,
    LogExported,
    LogViewed,
    RoleGiven,
    RoleRevoked,
    TeamViewed,
    UnknownInvitationTried,
)
from conversations.team.known import InvitationBy, LogPage, TheTeam, TriesOf, Unused
from conversations.turn import PersonCameBack, PersonLeft
from conversations.who import PersonByRef
from storage import (
    helping,
    ideas,
    outings,
    participation,
    people,
    profile,
    requests,
    requests_changes,
    retention,
    rights,
    sessions,
    staff_log,
    surveys,
    team,
)
from storage.anonymity import made_anonymous
from storage.db import Db
from storage.happened import Happened
from storage.secrets import token_for

Finder = Callable[[Db, Any], Awaitable[Any]]
Applier = Callable[[Db, Any, Happened], Awaitable[None]]


class RegisterError(Exception):
    """The register names something twice or lacks something: the bot must not start."""


async def journal_only(_db: Db, _event: Event, _happened: Happened) -> None:
    """Nothing to change: that it happened is in the journal."""


_FINDERS: tuple[tuple[type[Ask[Any]], Finder], ...] = (
    (PersonByRef, people.card),
    (ProfileOf, profile.card),
    (QuietOf, profile.quiet_of),
    (DataOf, rights.data_of),
    (ConsentsOf, rights.consents_of),
    (PeopleSilent, retention.silent),
    (TokenFor, token_for),
    (TheTeam, team.team),
    (InvitationBy, team.invitation),
    (Unused, team.unused),
    (TriesOf, team.tries),
    (LogPage, staff_log.page),
    (EverySurvey, surveys.every),
    (SurveyBySlug, surveys.by_slug),
    (FormByVersion, surveys.form),
    (HandedInBy, surveys.handed_in_by),
    (LentByRef, helping.lent_by_ref),
    (IdeasOf, ideas.of_person),
    (DraftByDigest, ideas.draft),
    (SeedFor, participation.seed_for),
    (AnsweredBy, participation.answered_by),
    (OutingsOf, outings.outings_of),
    (RequestByNumber, requests.by_number),
    (RequestsOf, requests.of_person),
    (NextNumber, requests.next_number),
    (Inbox, requests.inbox),
    (WaitingRequests, requests.waiting),
    (Mates, requests.team),
    (PreparedAnswers, requests.prepared),
)

_APPLIERS: tuple[tuple[type[Event], Applier], ...] = (
    (PersonWelcomed, people.welcomed),
    (LanguageChosen, people.language_chosen),
    (ConsentAnswered, people.consent_answered),
    (ProfileDeclined, rights.forgotten),
    (PersonForgotten, rights.forgotten),
    (NothingHeld, rights.forgotten),
    (NoticeAccepted, rights.notice_accepted),
    (SilenceWarned, retention.warned),
    (PersonExpired, retention.expired),
    (SilencesCounted, retention.counted),
    (AgeBandTold, profile.age_band_told),
    (DistrictTold, profile.district_told),
    (TopicsChosen, profile.topics_chosen),
    (QuietHoursChosen, profile.quiet_hours_chosen),
    (PersonLeft, people.left),
    (PersonCameBack, people.came_back),
    (Invited, team.invited),
    (RoleGiven, team.role_given),
    (RoleRevoked, team.role_revoked),
    (UnknownInvitationTried, team.tried),
    (TeamViewed, journal_only),
    (LogViewed, journal_only),
    (LogExported, journal_only),
    (SessionOpened, sessions.opened),
    (SessionAgreed, sessions.agreed),
    (SessionLengthened, sessions.lengthened),
    (SessionClosed, sessions.closed),
    (IdeaHandedIn, ideas.handed_in),
    (IdeaWithdrawn, ideas.withdrawn),
    (DraftMade, ideas.draft_made),
    (DraftOpened, ideas.draft_opened),
    (DraftApproved, ideas.approved),
    (DraftRefused, ideas.refused),
    (DraftTakenBack, ideas.taken_back),
    (IdeaErased, ideas.erased),
    (IdeaReceiptChecked, journal_only),
    (IdeasExported, journal_only),
    (SurveyPublished, journal_only),
    (ExportBegun, journal_only),
    (ReceiptChecked, journal_only),
    (SurveyBegun, journal_only),
    (SurveyHandedIn, surveys.handed_in),
    (SurveyWithdrawn, surveys.withdrawn),
    (SurveyClosed, surveys.closed),
    (SurveyMadeAnonymous, made_anonymous),
    (OutingLogged, outings.logged),
    (OutingCorrected, outings.corrected),
    (OutingDeleted, outings.deleted),
    (OutingsExported, journal_only),
    (PosterRead, journal_only),
    (RequestAsked, requests_changes.asked),
    (RequestContinued, requests_changes.continued),
    (RequestTakenBack, requests_changes.taken_back),
    (RequestThanked, requests_changes.thanked),
    (RequestRated, requests_changes.rated),
    (RequestSeen, journal_only),
    (RequestAnswered, requests_changes.answered),
    (RequestNoted, requests_changes.noted),
    (RequestAssigned, requests_changes.assigned),
    (RequestSorted, requests_changes.sorted_),
    (RequestClosed, requests_changes.closed),
    (RequestReopened, requests_changes.reopened),
    (TeamTold, requests_changes.team_told),
    (InboxOpened, requests_changes.inbox_opened),
    (NoticesChosen, requests_changes.notices_chosen),
    (PreparedKept, requests_changes.prepared_kept),
    (PreparedRemoved, requests_changes.prepared_removed),
)

GIVEN: frozenset[type[Ask[Any]]] = frozenset({TheCity, DistrictAt})
"""Facts that the desk brings along, because no table holds them."""

IMMUTABLE: frozenset[type[Ask[Any]]] = frozenset({FormByVersion})
"""Facts that never change once they are: the desk may remember their answers."""

SHARED: frozenset[type[Ask[Any]]] = frozenset({EverySurvey, SurveyBySlug})
"""Facts about no person, the same for everybody: the desk may remember their answers within one
transaction, for as long as nothing is recorded in it."""

K = TypeVar("K")
V = TypeVar("V")


def bound(entries: Iterable[tuple[type[K], V]]) -> dict[type[K], V]:
    """The entries by name; RegisterError on a double."""
    found: dict[type[K], V] = {}
    for name, function in entries:
        if name in found:
            raise RegisterError(f"{name.__name__} is registered twice")
        found[name] = function
    return found


FINDERS = bound(_FINDERS)
APPLIERS = bound(_APPLIERS)


def check_register() -> None:
    """RegisterError when an event or a question that is imported has no line here."""
    missing = [one for one in _below(Event) if one not in APPLIERS]
    missing += [one for one in _below(Ask) if one not in FINDERS and one not in GIVEN]
    if missing:
        names = ", ".join(sorted(one.__name__ for one in missing))
        raise RegisterError(f"not registered: {names}")


def _below(kind: type[Any]) -> list[type[Any]]:
    """The leaves under `kind` that conversations declare."""
    leaves: list[type[Any]] = []
    for sub in kind.__subclasses__():
        if sub.__module__.startswith("conversations.") and not sub.__subclasses__():
            leaves.append(sub)
        leaves.extend(_below(sub))
    return leaves
