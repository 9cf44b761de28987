"""Everything the bot can be spoken to about: the book, bound at import, one line each."""

from conversations.announcements.acting import ANNOUNCEMENTS
from conversations.announcements.composing import ANNOUNCE
from conversations.announcements.rewording import REWORD
from conversations.announcements.tapping import TAP
from conversations.book import Book, CommandEntry, bind
from conversations.helping.longer import LONGER
from conversations.helping.opening import ASSIST, GUEST
from conversations.helping.receiving import RECEIVING
from conversations.house_hours import DAILY, HOURS
from conversations.ideas.approving import APPROVE
from conversations.ideas.browsing import IDEAS
from conversations.ideas.campaign_acting import CAMPAIGN
from conversations.ideas.campaign_composing import CALLING
from conversations.ideas.commenting import WHY
from conversations.ideas.deciding import DECIDE
from conversations.ideas.exchange import ANSWER_TOWN, MERGE
from conversations.ideas.idea import IDEA
from conversations.ideas.mine import MY_IDEAS
from conversations.ideas.queue import QUEUE
from conversations.ideas.reviewing import REWORD_IDEA
from conversations.ideas.sheet import SHEET
from conversations.ideas.supporting import SUPPORT
from conversations.ideas.taking_along import EXPORT
from conversations.indicators.dating import INDICATORS_OF
from conversations.indicators.reading import INDICATORS
from conversations.meetings.acting import MEETING
from conversations.meetings.agenda import AGENDA
from conversations.meetings.answering import RSVP
from conversations.meetings.cancelling import CALL_OFF
from conversations.meetings.composing import GATHERING
from conversations.meetings.dating import INVITE_ON
from conversations.meetings.door import DOOR
from conversations.meetings.door_typing import DOORCODE
from conversations.meetings.following import FOLLOWUP
from conversations.meetings.followups import FOLLOWUPS
from conversations.meetings.listing import MEETINGS
from conversations.meetings.minutes_reading import MINUTES_OF
from conversations.meetings.minutes_writing import MINUTES
from conversations.meetings.moved import FIGURES
from conversations.meetings.my_code import MY_CODE
from conversations.meetings.pointing import POINT
from conversations.meetings.proposing import PROPOSE
from conversations.outings.field import FIELD
from conversations.outings.noting import OUTING
from conversations.outings.posters import POSTER
from conversations.people.age import AGE
from conversations.people.languages import LANGUAGE
from conversations.people.menu import HELP, MENU, MORE, START
from conversations.people.privacy import CONSENT, PRIVACY
from conversations.people.profile import ME
from conversations.people.profile_place import WHEREABOUTS
from conversations.people.renewal import RENEWAL
from conversations.people.rights import FORGET, MYDATA
from conversations.people.rights_hours import STAY
from conversations.people.stopping import STOP
from conversations.people.welcome import WELCOME
from conversations.requests.answering import ANSWER
from conversations.requests.asking import ASK, REPLY, UNPROMPTED
from conversations.requests.inbox import INBOX
from conversations.requests.noting import NOTE
from conversations.requests.reading import QUESTIONS, RATE, THANKS
from conversations.surveys.authoring.desk import PUBLISH
from conversations.surveys.authoring.preview import PREVIEW
from conversations.surveys.authoring.releasing import RELEASE
from conversations.surveys.authoring.report import DRAFT
from conversations.surveys.authoring.sending import SPREADSHEET
from conversations.surveys.interviewing import SURVEY
from conversations.surveys.listing import CONSULTATIONS
from conversations.surveys.results.reading import RESULTS
from conversations.surveys.unfinished import UNFINISHED
from conversations.team.inviting import INVITE
from conversations.team.joining import JOIN
from conversations.team.listing import TEAM_LIST
from conversations.team.log import LOG
from conversations.team.revoking import REVOKE
from conversations.team.withdrawing import WITHDRAW
from conversations.voting.acting import ELECTIONS
from conversations.voting.checking import READY
from conversations.voting.electing import ELECTING
from conversations.voting.voting import VOTE

BOOK: Book = bind(
    talks=(
        WELCOME,
        READY,
        WHEREABOUTS,
        AGE,
        RECEIVING,
        IDEA,
        CALLING,
        APPROVE,
        SUPPORT,
        WHY,
        RENEWAL,
        SURVEY,
        JOIN,
        INVITE,
        REVOKE,
        OUTING,
        ASK,
        UNPROMPTED,
        REPLY,
        ANSWER,
        NOTE,
        ANNOUNCE,
        REWORD,
        DECIDE,
        REWORD_IDEA,
        ANSWER_TOWN,
        DOORCODE,
        GATHERING,
        PROPOSE,
        POINT,
        MINUTES,
        FOLLOWUP,
        INVITE_ON,
        CALL_OFF,
        ELECTING,
        SPREADSHEET,
        PREVIEW,
        RELEASE,
        INDICATORS_OF,
    ),
    asides=(
        QUESTIONS,
        THANKS,
        RATE,
        INBOX,
        START,
        MENU,
        MORE,
        HELP,
        ME,
        LANGUAGE,
        PRIVACY,
        CONSENT,
        MYDATA,
        FORGET,
        STAY,
        VOTE,
        CONSULTATIONS,
        RESULTS,
        INDICATORS,
        UNFINISHED,
        MY_IDEAS,
        SHEET,
        IDEAS,
        ASSIST,
        GUEST,
        LONGER,
        TEAM_LIST,
        WITHDRAW,
        LOG,
        FIELD,
        POSTER,
        ANNOUNCEMENTS,
        TAP,
        CAMPAIGN,
        STOP,
        EXPORT,
        QUEUE,
        MERGE,
        MINUTES_OF,
        MEETING,
        MEETINGS,
        RSVP,
        DOOR,
        MY_CODE,
        AGENDA,
        FOLLOWUPS,
        FIGURES,
        ELECTIONS,
        PUBLISH,
        DRAFT,
    ),
    commands=(
        CommandEntry("menu", "menu"),
        CommandEntry("more", "more", shown=False),
        CommandEntry("consultations", "consultations"),
        CommandEntry("idea", "idea"),
        CommandEntry("ideas", "ideas"),
        CommandEntry("myideas", "myideas"),
        CommandEntry("sheet", "sheet", shown=False),
        CommandEntry("meetings", "meetings"),
        CommandEntry("rsvp", "rsvp", shown=False),
        CommandEntry("support", "support", shown=False),
        CommandEntry("why", "why", shown=False),
        CommandEntry("guest", "guest"),
        CommandEntry("assist", "assist"),
        CommandEntry("approve", "approve", shown=False),
        CommandEntry("receive", "receiving", shown=False),
        CommandEntry("longer", "longer", shown=False),
        CommandEntry("vote", "vote"),
        CommandEntry("ready", "ready", shown=False),
        CommandEntry("me", "me"),
        CommandEntry("whereabouts", "whereabouts", shown=False),
        CommandEntry("age", "age", shown=False),
        CommandEntry("language", "language"),
        CommandEntry("privacy", "privacy"),
        CommandEntry("mydata", "mydata"),
        CommandEntry("forget", "forget"),
        CommandEntry("help", "help"),
        CommandEntry("cancel", "cancel"),
        CommandEntry("start", "start"),
        CommandEntry("survey", "survey", shown=False),
        CommandEntry("results", "results", shown=False),
        CommandEntry("unfinished", "unfinished", shown=False),
        CommandEntry("consent", "consent", shown=False),
        CommandEntry("stay", "stay", shown=False),
        CommandEntry("team", "team"),
        CommandEntry("log", "log"),
        CommandEntry("invite", "invite", shown=False),
        CommandEntry("revoke", "revoke", shown=False),
        CommandEntry("withdraw", "withdraw", shown=False),
        CommandEntry("join", "join", shown=False),
        CommandEntry("export", "export"),
        CommandEntry("field", "field"),
        CommandEntry("outing", "outing", shown=False),
        CommandEntry("poster", "poster", shown=False),
        CommandEntry("ask", "ask"),
        CommandEntry("questions", "questions"),
        CommandEntry("inbox", "inbox"),
        CommandEntry("queue", "queue"),
        CommandEntry("decideidea", "decideidea", shown=False),
        CommandEntry("rewordidea", "rewordidea", shown=False),
        CommandEntry("answeridea", "answeridea", shown=False),
        CommandEntry("mergeidea", "mergeidea", shown=False),
        CommandEntry("agenda", "agenda", shown=False),
        CommandEntry("followups", "followups"),
        CommandEntry("followup", "followup", shown=False),
        CommandEntry("propose", "propose", shown=False),
        CommandEntry("point", "point", shown=False),
        CommandEntry("reply", "reply", shown=False),
        CommandEntry("thanks", "thanks", shown=False),
        CommandEntry("rate", "rate", shown=False),
        CommandEntry("answer", "answer", shown=False),
        CommandEntry("note", "note", shown=False),
        CommandEntry("announce", "announce"),
        CommandEntry("announcements", "announcements"),
        CommandEntry("reword", "reword", shown=False),
        CommandEntry("tap", "tap", shown=False),
        CommandEntry("meeting", "meeting"),
        CommandEntry("gathering", "gathering", shown=False),
        CommandEntry("inviteon", "inviteon", shown=False),
        CommandEntry("calloff", "calloff", shown=False),
        CommandEntry("elections", "elections"),
        CommandEntry("indicators", "indicators"),
        CommandEntry("indicatorsof", "indicatorsof", shown=False),
        CommandEntry("publish", "publish"),
        CommandEntry("spreadsheet", "spreadsheet", shown=False),
        CommandEntry("draft", "draft", shown=False),
        CommandEntry("preview", "preview", shown=False),
        CommandEntry("release", "release", shown=False),
        CommandEntry("electing", "electing", shown=False),
        CommandEntry("campaign", "campaign"),
        CommandEntry("minutes", "minutes", shown=False),
        CommandEntry("minutesof", "minutesof", shown=False),
        CommandEntry("calling", "calling", shown=False),
        CommandEntry("door", "door", shown=False),
        CommandEntry("figures", "figures", shown=False),
        CommandEntry("doorcode", "doorcode", shown=False),
        CommandEntry("mycode", "mycode", shown=False),
        CommandEntry("stop", "stop"),
        CommandEntry("resume", "resume", shown=False),
        CommandEntry("erase", "erase", shown=False),
        CommandEntry("finish", "finish", shown=False),
    ),
    hours=HOURS,
    daily=DAILY,
)
