"""Approving, on one's own telephone, an idea that somebody wrote down for us.

Rules:
1. The code is good once: for whoever scans it first, until they decide, for a day at most.
2. Whoever wrote the text down can only take it back; to approve is for its author alone.
3. Refused, the text is erased in the same turn. Whoever wrote it down is told what became of it,
   never by whom.
"""

from typing import Literal
from zoneinfo import ZoneInfo

from conversations.buttons import MENU_ROW
from conversations.city import TheCity
from conversations.consent import ConsentAnswered
from conversations.event import Event
from conversations.frozen import Frozen
from conversations.ideas.campaign import Campaigns, campaign_of
from conversations.ideas.events import DraftApproved, DraftOpened, DraftRefused
from conversations.ideas.handing_in import flagged
from conversations.ideas.known import DraftByDigest, DraftCard, NumberFor
from conversations.ideas.saying import words_of
from conversations.ideas.sheet import sheet_reply
from conversations.ideas.steps import around_of
from conversations.ideas.writing import (
    LONGEST_NAME,
    NOBODY,
    YES_NO,
    as_written,
    idea_ref,
    received,
)
from conversations.ideas.written import BOX, IdeaFile, Written
from conversations.incoming import Incoming
from conversations.known import Known
from conversations.links import TokenFor
from conversations.noticing import personal_in
from conversations.questions.asking import NOTHING_YET, Complaint, choice, tapped, unbuttoned
from conversations.questions.write import Write
from conversations.receipt import receipt_code
from conversations.reply import Line, Reply, Row, Words, line, say, verbatim
from conversations.session import told_within
from conversations.talk import TalkKind, Turn
from conversations.who import PersonByRef

Stage = Literal["deciding", "words", "called", "consent"]
DECIDE: tuple[Row, ...] = tuple(
    (choice(line(label), press),)
    for label, press in (
        ("button-approve", "y"),
        ("button-edit-idea", "w"),
        ("button-edit-called", "c"),
        ("button-refuse-idea", "n"),
    )
)


class Approval(Frozen):
    """A draft in its author's hands, with what they changed so far."""

    digest: str
    stage: Stage = "deciding"
    written: Written


def begin(args: str, incoming: Incoming, known: Known) -> Turn:
    """Show the draft to whoever scanned its code first; else say kindly why not."""
    session = known[PersonByRef(incoming.person)].session
    if session is not None:  # whoever helps followed the link they are to pass on
        return Turn(replies=(say(line(f"draft-link-{session.kind}")),))
    card = known[DraftByDigest(args)]
    if card is None or not card.open_to(incoming.person, incoming.at):
        said = line(f"draft-no-{_why_not(card, incoming)}")
        return Turn(replies=(say(said, buttons=(MENU_ROW,)),))
    state = Approval(digest=args, written=card.written)
    by = verbatim(card.label) if card.label else line("draft-ambassador")
    hello = say(line("draft-hello", label=by))
    replies = (hello, *ask(state, incoming, known))
    return Turn(state, replies, (DraftOpened(digest=args),))


def _why_not(card: DraftCard | None, incoming: Incoming) -> str:
    if card is None:
        return "unknown"
    if card.holder == incoming.person and card.state == "waiting":
        return "not-yours"
    return "used" if card.state != "waiting" or incoming.at < card.expires_at else "expired"


def step(state: Frozen, incoming: Incoming, known: Known) -> Turn:
    """Hear the answer, as long as the draft may be decided on."""
    assert isinstance(state, Approval)
    card = known[DraftByDigest(state.digest)]
    if card is None or not card.open_to(incoming.person, incoming.at):
        said = line(f"draft-no-{_why_not(card, incoming)}")
        return Turn(replies=(*unbuttoned(incoming.what), say(said, buttons=(MENU_ROW,))))
    return HEAR[state.stage](state, card, incoming, known)


def ask(state: Frozen, incoming: Incoming, known: Known) -> tuple[Reply, ...]:
    """The question of the current stage."""
    assert isinstance(state, Approval)
    match state.stage:
        case "deciding":
            here = around_of(state.written, known)
            written = as_written(state.written, here.campaign, here.city)
            return (say(*written, line("draft-decide"), buttons=DECIDE),)
        case "words":
            return (say(line("draft-words"), line("idea-warning")),)
        case "called":
            nobody = (choice(line("button-no-name"), NOBODY),)
            return (say(line("idea-called"), line("idea-called-how"), buttons=(nobody,)),)
        case "consent":
            return (say(line("idea-consent"), buttons=YES_NO),)


def title(state: Frozen, known: Known) -> Words:
    """What this talk is called when it is offered again."""
    return line("draft-title")


def place(state: Frozen) -> object:
    """The question an approval waits at."""
    assert isinstance(state, Approval)
    return state.stage


def keeps(state: Frozen) -> bool:
    """Whoever cancels may still decide later."""
    return True


def _asked(state: Approval, incoming: Incoming, known: Known, *said: Reply) -> Turn:
    return Turn(state, (*said, *ask(state, incoming, known)))


def _moved(state: Approval, stage: Stage) -> Approval:
    return state.model_copy(update={"stage": stage})


def _with(state: Approval, **parts: object) -> Approval:
    return state.model_copy(update={"written": state.written.model_copy(update=parts)})


def _saying(state: Approval, said: str | IdeaFile) -> Approval:
    """These words, or this voice, instead of what was written down."""
    photos = state.written.photos
    if isinstance(said, str):
        return _with(state, text=said, files=photos)
    return _with(state, text="", files=(*photos, said))


def _deciding(state: Approval, card: DraftCard, incoming: Incoming, known: Known) -> Turn:
    said = unbuttoned(incoming.what)
    match tapped(incoming.what):
        case "y" if "ideas" in known[PersonByRef(incoming.person)].consents:
            return _approved(state, card, incoming, known)
        case "y":
            return _asked(_moved(state, "consent"), incoming, known, *said)
        case "w":
            return _asked(_moved(state, "words"), incoming, known, *said)
        case "c":
            return _asked(_moved(state, "called"), incoming, known, *said)
        case "n":
            return _refused(state, card, incoming)
        case _:
            return _asked(state, incoming, known, say(line("hall-tap-please")))


def _words(state: Approval, _card: DraftCard, incoming: Incoming, known: Known) -> Turn:
    heard = words_of(incoming.what)
    if isinstance(heard, Complaint):
        return _asked(state, incoming, known, say(heard.says))
    return _asked(_moved(_saying(state, heard), "deciding"), incoming, known)


def _called(state: Approval, _card: DraftCard, incoming: Incoming, known: Known) -> Turn:
    if tapped(incoming.what) == NOBODY:
        called = ""
    else:
        heard = Write(LONGEST_NAME).hear(NOTHING_YET, incoming.what)
        if isinstance(heard, Complaint):
            return _asked(state, incoming, known, say(heard.says))
        if personal_in(heard.value):
            return _asked(state, incoming, known, say(line("idea-called-personal")))
        called = " ".join(heard.value.split())
    state = _moved(_with(state, called=called), "deciding")
    return _asked(state, incoming, known, *unbuttoned(incoming.what))


def _consent(state: Approval, card: DraftCard, incoming: Incoming, known: Known) -> Turn:
    given = {"y": True, "n": False}.get(tapped(incoming.what))
    if given is None:
        return _asked(state, incoming, known, say(line("hall-tap-please")))
    version = known[TheCity()].notice_version
    event = ConsentAnswered(purpose="ideas", given=given, notice_version=version)
    if given:
        return _approved(state, card, incoming, known, event)
    state = _moved(state, "deciding")
    said = (*unbuttoned(incoming.what), say(line("draft-without-consent")))
    return Turn(state, (*said, *ask(state, incoming, known)), (event,))


def _approved(
    state: Approval, card: DraftCard, incoming: Incoming, known: Known, *events: Event
) -> Turn:
    ref = idea_ref(incoming)
    code = receipt_code(known[TokenFor(f"idea/{ref}")])
    written = flagged(state.written, around_of(state.written, known))
    if not _is_open(written.campaign, incoming, known):  # it ended before they decided
        written = written.model_copy(update={"campaign": BOX})
    changed = state.written != card.written
    event = DraftApproved(
        digest=state.digest,
        ref=ref,
        written=written,
        campaign=written.campaign,
        theme=written.theme,
        locale=known[PersonByRef(incoming.person)].locale or incoming.locale,
        receipt=code,
        changed=changed,
    )
    receipt = received(known[PersonByRef(incoming.person)], code, known[NumberFor(ref)])
    what_became = line(f"draft-told-{'changed' if changed else 'approved'}-helper")
    replies = (
        *unbuttoned(incoming.what),
        receipt,
        *_page(event, incoming, known),
        *_told(card, what_became, incoming),
    )
    return Turn(replies=replies, events=(*events, event))


def _page(event: DraftApproved, incoming: Incoming, known: Known) -> tuple[Reply, ...]:
    """The project sheet, where somebody helped to write one."""
    written, here = event.written, around_of(event.written, known)
    if not written.answers or not written.text:
        return ()
    return (sheet_reply(written, known[NumberFor(event.ref)], incoming.at, event.locale, here),)


def _is_open(slug: str, incoming: Incoming, known: Known) -> bool:
    zone = ZoneInfo(known[TheCity()].time_zone)
    campaign = campaign_of(slug, known[Campaigns()])
    return campaign.is_open(incoming.at.astimezone(zone).date())


def _refused(state: Approval, card: DraftCard, incoming: Incoming) -> Turn:
    said = say(line("draft-refused"), buttons=(MENU_ROW,))
    replies = (
        *unbuttoned(incoming.what),
        said,
        *_told(card, line("draft-told-refused-helper"), incoming),
    )
    return Turn(replies=replies, events=(DraftRefused(digest=state.digest),))


def _told(card: DraftCard, what_became: Line, incoming: Incoming) -> tuple[Reply, ...]:
    """A word to whoever wrote the draft down, if they are still with us: at once where they still
    help its author, else not before their chat is their own."""
    if not card.holder:
        return ()
    said, session = say(what_became), card.session
    if session is None or session.over(incoming.at):
        return (said.model_copy(update={"to": card.holder}),)
    return (told_within(session, card.holder, said),)


HEAR = {"deciding": _deciding, "words": _words, "called": _called, "consent": _consent}
APPROVE = TalkKind("approve", Approval, begin, step, ask, title, place, keeps, in_sessions=True)
