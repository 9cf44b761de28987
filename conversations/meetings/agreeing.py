"""The consent to keep what somebody answers for meetings: asked for once, before the first answer.

Where it is refused nothing is kept, the refusal neither: they may come without having said so.
"""

from conversations.buttons import does
from conversations.consent import ConsentAnswered
from conversations.meetings.visiting import Visit
from conversations.questions.asking import in_place
from conversations.reply import Reply, Row, line, say
from conversations.talk import Turn


def missing(v: Visit) -> bool:
    """Whether it must be asked for: they never agreed, and nothing of theirs is kept here."""
    if v.mine.answer or v.mine.follows:
        return False
    return "meeting_invitations" not in v.who.consents


def question(v: Visit, words: list[str]) -> Turn:
    """The question; its yes does what they came for."""
    yes = does(line("button-yes"), "rsvp", v.n, "agree", *words, "c")
    no = does(line("button-no"), "rsvp", v.n, "refuse", "c")
    asked = say(
        line("meeting-consent", city=v.city.name, days=v.city.attendance_days), buttons=((yes, no),)
    )
    return Turn(replies=(_placed(v, asked),))


def agreed(v: Visit, turn: Turn) -> Turn:
    """They agree, and what they came for is done."""
    event = ConsentAnswered(
        purpose="meeting_invitations", given=True, notice_version=v.city.notice_version
    )
    events = (event, *turn.events) if missing(v) else turn.events
    return Turn(replies=turn.replies, events=events, then=turn.then)


def refused(v: Visit) -> Turn:
    """Nothing is kept; they may come anyway."""
    back: Row = (does(line("button-meeting-back"), "meetings", "see", v.n, "c"),)
    seats = "meeting-refused" if v.card.meeting.seats is None else "meeting-refused-seats"
    return Turn(replies=(_placed(v, say(line(seats), buttons=(back,))),))


def _placed(v: Visit, reply: Reply) -> Reply:
    return in_place(reply, v.incoming.what) if v.under == "c" else reply
