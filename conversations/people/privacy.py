"""The privacy page: the whole notice, each consent with its date and the button that changes it.

Taking a consent back is as easy as giving it (GDPR art. 7(3)): it works whatever version of the
notice the person knows. Giving one goes by the notice as it is now.
"""

from conversations.buttons import MENU_ROW
from conversations.city import TheCity
from conversations.consent import ConsentAnswered
from conversations.incoming import Incoming
from conversations.known import Known
from conversations.people.notice import notice_full
from conversations.people.rights import forget_row, mydata_row
from conversations.people.rights_known import Consent, ConsentsOf
from conversations.questions.asking import in_place
from conversations.reply import Button, Command, Instant, Reply, Row, Words, line, say
from conversations.talk import Aside, Goto, Turn
from conversations.who import PURPOSES, PersonByRef, PersonCard, Purpose


def take_privacy(args: str, incoming: Incoming, known: Known) -> Turn:
    """The whole notice, then the consents given and refused (none before the welcome)."""
    card = known[PersonByRef(incoming.person)]
    notice = say(*notice_full(known[TheCity()]))
    if not card.welcomed or card.session is not None:
        return Turn(replies=(notice,))
    return Turn(replies=(notice, consents_of(card, known[ConsentsOf(card.person)])))


def take_consent(args: str, incoming: Incoming, known: Known) -> Turn:
    """`/consent announcements no`: one consent given or taken back, at once."""
    wanted, _, answer = args.partition(" ")
    purpose = next((p for p in PURPOSES if p == wanted), None)
    card, given = known[PersonByRef(incoming.person)], answer == "yes"
    version = card.notice_version
    if not card.welcomed or (given and version != known[TheCity()].notice_version):
        return Turn(then=Goto("start"))  # the gate: the notice first
    answers = known[ConsentsOf(card.person)]
    if purpose is None or answer not in ("yes", "no"):
        return Turn(replies=(consents_of(card, answers),))
    event = ConsentAnswered(purpose=purpose, given=given, notice_version=version)
    consents = card.consents | {purpose} if given else card.consents - {purpose}
    card = card.model_copy(update={"consents": consents})
    latest = Consent(purpose=purpose, given=given, at=incoming.at, version=version)
    answers = (*(one for one in answers if one.purpose != purpose), latest)
    return Turn(
        replies=(in_place(consents_of(card, answers), incoming.what),), events=(event,), card=card
    )


def consents_of(card: PersonCard, answers: tuple[Consent, ...]) -> Reply:
    """Each consent in a sentence with its date, and the button that changes it."""
    dated = {one.purpose: one for one in answers}
    given = {purpose: purpose in card.consents for purpose in PURPOSES}
    blocks = [consent_line(purpose, given[purpose], dated.get(purpose)) for purpose in PURPOSES]
    rows = tuple(_toggle(purpose, given[purpose]) for purpose in PURPOSES)
    buttons = (*rows, mydata_row(), forget_row(), MENU_ROW)
    return say(line("privacy-consents"), *blocks, buttons=buttons)


def consent_line(purpose: Purpose, given: bool, answer: Consent | None) -> Words:
    """One consent in a sentence; with the day of the answer and its version, once there is one."""
    state = line(f"privacy-{purpose.replace('_', '-')}-{'given' if given else 'refused'}")
    if answer is None:
        return line("rights-not-asked", consent=state)
    at = Instant(at=answer.at)
    return line("rights-answered", consent=state, at=at, version=answer.version)


def _toggle(purpose: Purpose, given: bool) -> Row:
    name = purpose.replace("_", "-")
    label = line(f"button-withdraw-{name}" if given else f"button-give-{name}")
    args = f"{purpose} {'no' if given else 'yes'}"
    return (Button(label=label, press=Command(name="consent", args=args)),)


PRIVACY = Aside("privacy", take_privacy, for_strangers=True, in_sessions=True)
CONSENT = Aside("consent", take_consent, for_strangers=True)
