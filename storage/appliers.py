"""Every applier, one explicit line each: what an event changes in the tables."""

from collections.abc import Awaitable, Callable
from typing import Any

from conversations.consent import ConsentAnswered
from conversations.event import Event
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
from conversations.outings.events import (
    OutingCorrected,
    OutingDeleted,
    OutingLogged,
    OutingsExported,
    PosterRead,
)
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
from conversations.team.events import (
    InvitationWithdrawn,
    Invited,
    LogExported,
    LogViewed,
    RoleGiven,
    RoleRevoked,
    TeamViewed,
    UnknownInvitationTried,
)
from conversations.turn import PersonCameBack, PersonLeft
from storage import (
    ideas,
    outings,
    people,
    profile,
    requests_changes,
    retention,
    rights,
    sessions,
    surveys,
    team,
)
from storage.anonymity import made_anonymous
from storage.db import Db
from storage.happened import Happened

Applier = Callable[[Db, Any, Happened], Awaitable[None]]


async def journal_only(_db: Db, _event: Event, _happened: Happened) -> None:
    """Nothing to change: that it happened is in the journal."""


APPLIED_BY: tuple[tuple[type[Event], Applier], ...] = (
    (PersonWelcomed, people.welcomed),
    (LanguageChosen, people.language_chosen),
    (ConsentAnswered, people.consent_answered),
    (ProfileDeclined, rights.forgotten),
    (PersonForgotten, rights.forgotten),
    (NothingHeld, rights.nothing_held),
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
    (InvitationWithdrawn, team.withdrawn),
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
    (RequestThanked, requests_changes.closed),
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
