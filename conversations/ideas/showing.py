"""How an idea is shown while it is written down: what may be done with it, and the code to scan.

What only an ambassador is to press is said in the ambassador's language.
"""

from conversations.incoming import Incoming
from conversations.known import Known
from conversations.links import TokenFor
from conversations.questions.asking import choice
from conversations.reply import Button, Line, OpenBot, QrCode, Reply, Row, line
from conversations.session import SessionCard, for_helper
from conversations.who import PersonByRef


def session_of(incoming: Incoming, known: Known) -> SessionCard | None:
    """The session in which somebody speaks."""
    return known[PersonByRef(incoming.person)].session


def helping(incoming: Incoming, known: Known) -> bool:
    """Whether the idea is written down for somebody else."""
    session = session_of(incoming, known)
    return session is not None and session.kind == "helper"


def consent_question(incoming: Incoming, known: Known) -> Line:
    """Whoever speaks in a chat that is lent takes an idea back at the town hall."""
    lent = session_of(incoming, known) is not None
    return line("idea-consent-session" if lent else "idea-consent")


PARTS: tuple[tuple[str, str], ...] = (
    ("button-edit-idea", "w"),
    ("button-edit-theme", "t"),
    ("button-edit-place", "l"),
    ("button-edit-photos", "p"),
    ("button-edit-called", "c"),
)
"""What may be changed of an idea that is written."""


def may_do(
    incoming: Incoming, known: Known, *, guided: bool = False, editing: bool = False
) -> tuple[Row, ...]:
    """What may be done with an idea that is written: large what leads on, small what changes it."""
    session = session_of(incoming, known)
    both = (("button-hand-in-for", "h"), ("button-approve-there", "q"))
    own = (("button-keep-changes" if editing else "button-hand-in-idea", "h"),)
    first = both if helping(incoming, known) else own
    more = (("button-write-up", "g"),) if guided else ()

    def made(label: str, press: str) -> Button:
        return choice(for_helper(session, line(label)), press)

    parts = [made(*one) for one in PARTS]
    return (
        *((made(*one),) for one in (*first, *more)),
        *(tuple(parts[at : at + 2]) for at in range(0, len(parts), 2)),
        (made("button-leave-idea" if editing else "button-drop-idea", "x"),),
    )


def code_shown(draft: str, incoming: Incoming, known: Known) -> Reply:
    """The code to scan, its link, and what to do when it is not scanned."""
    start, session = f"draft_{known[TokenFor(draft)]}", session_of(incoming, known)
    link = Button(label=for_helper(session, line("button-code-link")), press=OpenBot(start=start))
    rows: tuple[Row, ...] = (
        (choice(for_helper(session, line("button-code-scanned")), "y"),),
        (choice(for_helper(session, line("button-code-back")), "b"),),
        (link,),
    )
    return Reply(blocks=(line("draft-code-helper"),), buttons=rows, attached=QrCode(start=start))
