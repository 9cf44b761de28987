"""Every applier of the room of the meetings, one explicit line each (see appliers.py)."""

from conversations.event import Event
from conversations.meetings.after_events import FeedbackAsked, MinutesMissed, MinutesPublished
from conversations.meetings.agenda_events import (
    AgendaPointDeclined,
    AgendaPointProposed,
    AgendaPointShown,
    AgendaPointsRead,
    AgendaPointSupported,
    AgendaPointWithdrawn,
    AgendaPointWritten,
    AgendaSet,
    AgendaSupportTakenBack,
)
from conversations.meetings.door_events import CheckedIn, CheckInUndone, DoorKept, WalkInsCounted
from conversations.meetings.events import (
    AnswerDropped,
    FollowChosen,
    InvitesApproved,
    InvitesAsked,
    InvitesHeld,
    InvitesMissed,
    InvitesPostponed,
    InvitesRefused,
    LettersLeft,
    MeetingCalled,
    MeetingCancelled,
    MeetingChanged,
    NeedsTold,
    OfferLapsed,
    Rsvped,
    SeatOffered,
)
from conversations.meetings.exported import MeetingsExported
from conversations.meetings.followup_events import (
    FollowUpDated,
    FollowUpMoved,
    FollowUpOpened,
    FollowUpOwned,
)
from storage import (
    agenda,
    follow_ups,
    meetings,
    meetings_after,
    meetings_door,
    meetings_invites,
    minutes,
    registrations,
    seat_offers,
)
from storage.applying import Applier, journal_only

APPLIED_BY: tuple[tuple[type[Event], Applier], ...] = (
    (MeetingCalled, meetings.called),
    (MeetingChanged, meetings.changed),
    (MeetingCancelled, meetings.cancelled),
    (InvitesAsked, meetings_invites.asked),
    (InvitesApproved, meetings_invites.approved),
    (InvitesRefused, meetings_invites.refused),
    (InvitesHeld, meetings_invites.held),
    (InvitesPostponed, meetings_invites.postponed),
    (InvitesMissed, meetings_invites.missed),
    (MeetingsExported, journal_only),
    (LettersLeft, meetings.letters_left),
    (MinutesPublished, minutes.published),
    (MinutesMissed, meetings_after.missed),
    (FeedbackAsked, meetings_after.asked),
    (Rsvped, registrations.answered),
    (AnswerDropped, registrations.answer_dropped),
    (NeedsTold, registrations.needs_told),
    (FollowChosen, registrations.follow_chosen),
    (SeatOffered, seat_offers.seat_offered),
    (OfferLapsed, seat_offers.offer_lapsed),
    (CheckedIn, meetings_door.checked_in),
    (CheckInUndone, meetings_door.undone),
    (WalkInsCounted, meetings_door.walked_in),
    (DoorKept, meetings_door.kept),
    (AgendaPointProposed, agenda.proposed),
    (AgendaPointWithdrawn, agenda.withdrawn),
    (AgendaPointSupported, agenda.supported),
    (AgendaSupportTakenBack, agenda.taken_back),
    (AgendaPointsRead, agenda.read),
    (AgendaPointShown, agenda.shown),
    (AgendaPointDeclined, agenda.declined),
    (AgendaPointWritten, agenda.written),
    (AgendaSet, agenda.arranged),
    (FollowUpOpened, follow_ups.opened),
    (FollowUpOwned, follow_ups.owned),
    (FollowUpDated, follow_ups.dated),
    (FollowUpMoved, follow_ups.moved),
)
