"""Every finder, one explicit line each: who answers what a conversation asks."""

from collections.abc import Awaitable, Callable
from typing import Any

from conversations.announcements.known import (
    AnnouncementByNumber,
    AnnouncementOf,
    Announcements,
    NextAnnouncement,
    ProgressOf,
    ReportOf,
    Twin,
)
from conversations.audience import AudienceSize
from conversations.helping.known import LentByRef
from conversations.ideas.browsing_known import CommentsOn, NextIdea, ShelvesOf, SupportOf
from conversations.ideas.campaign import Campaigns, EveryFigure, FiguresOf
from conversations.ideas.known import (
    DraftByDigest,
    IdeaByNumber,
    IdeaByRef,
    IdeasOf,
    NumberFor,
    SimilarIdeas,
)
from conversations.ideas.out import IdeasTakenAlong
from conversations.ideas.queue_known import CommentToJudge, Queue, Reviewers
from conversations.ideas.reminding_known import AuthorsToTell
from conversations.ideas.weekly import IdeaFigures
from conversations.indicators.known import IndicatorsOf
from conversations.known import Ask
from conversations.links import NewToken, TokenFor
from conversations.marks import MessageMarked
from conversations.meetings.agenda_known import (
    MeetingsWithPoints,
    PointById,
    PointsOf,
    PointsToJudge,
)
from conversations.meetings.door_known import DoorKeptBy, DoorList, TicketAt, TicketsByCode
from conversations.meetings.feedback import MeetingsToAsk
from conversations.meetings.figures import EarlierInSeries, FiguresOfMeeting
from conversations.meetings.followup_known import (
    FollowUpByNumber,
    FollowUps,
    FollowUpsOverdue,
    FollowUpsRaised,
    NextFollowUp,
    Owners,
)
from conversations.meetings.known import (
    DoorCode,
    InvitedTo,
    MeetingByNumber,
    MeetingByUid,
    MeetingsOfCalendar,
    MeetingsPast,
    MeetingsToCome,
    NeedsFor,
    NextMeeting,
    RegistrationOf,
    RegistrationsOf,
    WasInvited,
    WhoKnow,
)
from conversations.meetings.minutes import MinutesOf
from conversations.meetings.missing import MinutesMissing
from conversations.openings import Calls, DoorsOpen, Gatherings, Openings
from conversations.outings.known import OutingsOf
from conversations.people.rights_known import ConsentsOf, DataOf, PeopleSilent
from conversations.profile import ProfileOf, QuietOf
from conversations.requests.known import (
    Inbox,
    Mates,
    NextNumber,
    PreparedAnswers,
    RequestByNumber,
    RequestsOf,
    WaitingRequests,
)
from conversations.surveys.authoring.known import (
    CurrentForm,
    HandedInCount,
    ManuscriptByRef,
    ManuscriptForm,
    Manuscripts,
)
from conversations.surveys.file_lost import SenderOf
from conversations.surveys.known import (
    AnsweredBy,
    EverySurvey,
    FormByVersion,
    HandedInBy,
    SeedFor,
    SurveyBySlug,
)
from conversations.surveys.length import LengthOf
from conversations.surveys.results.known import PublishedResults, WithResults
from conversations.surveys.unfinished import LeftUnfinished
from conversations.team.known import InvitationBy, LogPage, TheTeam, TriesOf, Unused
from conversations.voting.known import (
    ElectionById,
    ElectionsToCome,
    EveryElection,
    VotingFigures,
    WishesOf,
)
from conversations.voting.wished import WishesDue
from conversations.who import Admins, Deciders, PersonByRef
from storage import (
    agenda_known,
    announcement_figures,
    announcements_known,
    audience_sizes,
    campaigns,
    elections,
    follow_ups_known,
    helping,
    ideas,
    ideas_browsing,
    ideas_figures,
    ideas_known,
    ideas_out,
    ideas_queue,
    ideas_reminding,
    indicators,
    manuscripts,
    meetings_after,
    meetings_door,
    meetings_figures,
    meetings_known,
    meetings_page,
    minutes,
    outbox,
    outings,
    participation,
    people,
    profile,
    requests,
    results,
    retention,
    rights,
    senders,
    staff_log,
    survey_nudges,
    surveys,
    team,
    voting_put_off,
    voting_wishes,
)
from storage.db import Db
from storage.secrets import new_token, token_for

Finder = Callable[[Db, Any], Awaitable[Any]]

FOUND_BY: tuple[tuple[type[Ask[Any]], Finder], ...] = (
    (PersonByRef, people.card),
    (Admins, people.admins),
    (ProfileOf, profile.card),
    (QuietOf, profile.quiet_of),
    (DataOf, rights.data_of),
    (ConsentsOf, rights.consents_of),
    (PeopleSilent, retention.silent),
    (TokenFor, token_for),
    (NewToken, new_token),
    (TheTeam, team.team),
    (InvitationBy, team.invitation),
    (Unused, team.unused),
    (TriesOf, team.tries),
    (LogPage, staff_log.page),
    (EverySurvey, surveys.every),
    (SurveyBySlug, surveys.by_slug),
    (PublishedResults, results.published),
    (WithResults, results.with_results),
    (FormByVersion, surveys.form),
    (SenderOf, senders.sender_of),
    (HandedInBy, surveys.handed_in_by),
    (LengthOf, surveys.length),
    (LeftUnfinished, survey_nudges.left),
    (ManuscriptByRef, manuscripts.by_ref),
    (Manuscripts, manuscripts.ready),
    (ManuscriptForm, manuscripts.form),
    (CurrentForm, manuscripts.current_form),
    (HandedInCount, manuscripts.handed_in),
    (LentByRef, helping.lent_by_ref),
    (Campaigns, campaigns.every),
    (IdeasOf, ideas_known.of_person),
    (IdeaByRef, ideas_known.by_ref),
    (IdeaByNumber, ideas_known.by_number),
    (NumberFor, ideas.number_of),
    (IdeaFigures, ideas_figures.figures),
    (SimilarIdeas, ideas_known.alike),
    (IdeasTakenAlong, ideas_out.taken_along),
    (DraftByDigest, ideas_known.draft),
    (Queue, ideas_queue.queue),
    (CommentToJudge, ideas_queue.comment),
    (Reviewers, ideas_queue.reviewers),
    (NextIdea, ideas_browsing.next_idea),
    (ShelvesOf, ideas_browsing.shelves_of),
    (SupportOf, ideas_browsing.support_of),
    (CommentsOn, ideas_browsing.comments_on),
    (AuthorsToTell, ideas_reminding.to_tell),
    (MeetingByNumber, meetings_known.by_number),
    (MeetingByUid, meetings_known.by_uid),
    (MeetingsOfCalendar, meetings_known.of_calendar),
    (MeetingsToCome, meetings_known.to_come),
    (MeetingsPast, meetings_known.past),
    (NextMeeting, meetings_known.next_number),
    (RegistrationOf, meetings_known.registration),
    (RegistrationsOf, meetings_known.registrations),
    (DoorCode, meetings_known.door_code),
    (FiguresOfMeeting, meetings_figures.figures),
    (MinutesOf, minutes.of_meeting),
    (EarlierInSeries, meetings_figures.earlier),
    (MinutesMissing, meetings_after.missing),
    (MeetingsToAsk, meetings_after.to_ask),
    (NeedsFor, meetings_page.needs),
    (InvitedTo, meetings_page.invited),
    (WhoKnow, meetings_page.who_know),
    (ElectionsToCome, elections.to_come),
    (EveryElection, elections.every),
    (ElectionById, elections.by_id),
    (VotingFigures, elections.figures),
    (WishesOf, voting_wishes.of_person),
    (WasInvited, meetings_known.invited),
    (TicketAt, meetings_door.at_meeting),
    (TicketsByCode, meetings_door.by_code),
    (DoorList, meetings_door.listed),
    (DoorKeptBy, meetings_door.kept_by),
    (DoorsOpen, meetings_door.any_open),
    (Gatherings, meetings_known.gatherings),
    (WishesDue, voting_put_off.due),
    (PointsOf, agenda_known.points),
    (PointsToJudge, agenda_known.to_judge),
    (PointById, agenda_known.by_id),
    (MeetingsWithPoints, agenda_known.with_points),
    (FollowUpByNumber, follow_ups_known.by_number),
    (FollowUps, follow_ups_known.listed),
    (FollowUpsRaised, follow_ups_known.raised),
    (FollowUpsOverdue, follow_ups_known.overdue),
    (NextFollowUp, follow_ups_known.next_number),
    (Owners, follow_ups_known.owners),
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
    (AnnouncementByNumber, announcements_known.by_number),
    (AnnouncementOf, announcements_known.of_batch),
    (Announcements, announcements_known.listed),
    (NextAnnouncement, announcements_known.next_number),
    (AudienceSize, audience_sizes.size),
    (Twin, announcements_known.twin),
    (ProgressOf, announcements_known.progress),
    (ReportOf, announcement_figures.report_of),
    (Deciders, announcements_known.deciders),
    (MessageMarked, outbox.marked),
    (Openings, surveys.openings),
    (Calls, campaigns.calls),
    (FiguresOf, campaigns.figures),
    (EveryFigure, campaigns.every_figure),
    (IndicatorsOf, indicators.of_period),
)
