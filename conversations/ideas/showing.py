"""How an idea is shown while it is written down: what may be done with it, and the code to scan.

What only an ambassador is to press is said in the ambassador's language.
"""

from conversations.incoming import Incoming
from conversations.known import Known
from conversations.links import TokenFor
from conversations.questions.asking import choice
from conversations.reply import Button, Line, OpenBot, QrCode, Reply, Row, line, say, verbatim
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


def ask_short(text: str) -> Reply:
    """Whether so few words are all."""
    enough = (choice(line("button-short-enough"), "y"),)
    more = (choice(line("button-short-more"), "w"),)
    return say(line("idea-short", text=verbatim(text)), buttons=(enough, more))


def may_do(incoming: Incoming, known: Known) -> tuple[Row, ...]:
    """What may be done with an idea that is written."""
    session = session_of(incoming, known)
    both = (("button-hand-in-for", "h"), ("button-approve-there", "q"))
    first = both if helping(incoming, known) else (("button-hand-in-idea", "h"),)
    rest = (("button-edit-idea", "w"), ("button-edit-called", "c"), ("button-drop-idea", "x"))
    return tuple(
        (choice(for_helper(session, line(label)), press),) for label, press in (*first, *rest)
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
