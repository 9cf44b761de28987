"""The privacy page: the whole notice, and each consent with the button that changes it."""

from conversations.city import TheCity
from conversations.consent import ConsentAnswered
from conversations.incoming import Incoming
from conversations.known import Known
from conversations.people.welcome import notice_full
from conversations.reply import Button, Command, Reply, Row, Words, line, say
from conversations.talk import Aside, Turn
from conversations.who import WELCOME_PURPOSES, PersonByRef, PersonCard, Purpose

MENU_ROW: Row = (Button(label=line("button-menu"), press=Command(name="menu")),)


def take_privacy(args: str, incoming: Incoming, known: Known) -> Turn:
    """The whole notice, then the consents given and refused (none before the welcome)."""
    card = known[PersonByRef(incoming.person)]
    notice = say(*notice_full(known[TheCity()]))
    return Turn(replies=(notice, consents_of(card)) if card.welcomed else (notice,))


def take_consent(args: str, incoming: Incoming, known: Known) -> Turn:
    """`/consent announcements no`: one consent given or taken back, at once."""
    wanted, _, answer = args.partition(" ")
    purpose = next((p for p in WELCOME_PURPOSES if p == wanted), None)
    card = known[PersonByRef(incoming.person)]
    if purpose is None or answer not in ("yes", "no"):
        return Turn(replies=(consents_of(card),))
    given = answer == "yes"
    event = ConsentAnswered(
        purpose=purpose, given=given, notice_version=known[TheCity()].notice_version
    )
    consents = card.consents | {purpose} if given else card.consents - {purpose}
    card = card.model_copy(update={"consents": consents})
    return Turn(replies=(_in_place(consents_of(card), incoming),), events=(event,), card=card)


def consents_of(card: PersonCard) -> Reply:
    """Each consent in a sentence, and the button that changes it."""
    states = [(p, "given" if p in card.consents else "refused") for p in WELCOME_PURPOSES]
    blocks: list[Words] = [line("privacy-consents")]
    blocks += [line(f"privacy-{p.replace('_', '-')}-{state}") for p, state in states]
    rows = tuple(_toggle(purpose, state == "given") for purpose, state in states)
    return say(*blocks, buttons=(*rows, MENU_ROW))


def _toggle(purpose: Purpose, given: bool) -> Row:
    name = purpose.replace("_", "-")
    label = line(f"button-withdraw-{name}" if given else f"button-give-{name}")
    args = f"{purpose} {'no' if given else 'yes'}"
    return (Button(label=label, press=Command(name="consent", args=args)),)


def _in_place(reply: Reply, incoming: Incoming) -> Reply:
    message = getattr(incoming.what, "message", None)
    return reply.model_copy(update={"edits": message})


PRIVACY = Aside("privacy", take_privacy, for_strangers=True)
CONSENT = Aside("consent", take_consent)
