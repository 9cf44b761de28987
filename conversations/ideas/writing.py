"""What proposing an idea and approving one share: its words, its author's name, how it looks.

A name is one line of forty characters at most: a first name or a pseudonym.
"""

from hashlib import sha256

from conversations.buttons import MENU_ROW
from conversations.city import CityCard
from conversations.ideas.campaign import SHEET, Campaign
from conversations.ideas.written import Written, place_name
from conversations.incoming import Incoming
from conversations.questions.asking import choice
from conversations.reply import Button, Command, Reply, Row, Words, line, say, verbatim
from conversations.who import PersonCard

LONGEST_NAME = 40
NOBODY = "_n"
"""The token of the button for no name at all."""

YES_NO: tuple[Row, ...] = ((choice(line("button-yes"), "y"), choice(line("button-no"), "n")),)
MINE: Row = (Button(label=line("button-my-ideas"), press=Command(name="myideas")),)


def idea_ref(incoming: Incoming) -> str:
    """The reference of an idea handed in by `incoming`: the same each time it is computed."""
    return sha256(f"{incoming.ref}/{incoming.person}/idea".encode()).hexdigest()[:16]


def as_written(written: Written, campaign: Campaign, city: CityCard) -> tuple[Words, ...]:
    """An idea as it is read over: its words, what it is about and where, its sheet, its name."""
    said = line("idea-text", text=verbatim(written.text)) if written.text else line("idea-voice")
    about = line(
        "idea-about",
        theme=campaign.theme(written.theme, city),
        place=place_name(written.place, city),
        photos=len(written.photos),
    )
    called = written.called
    signed = line("idea-signed", called=verbatim(called)) if called else line("idea-unsigned")
    called_for = (line("idea-for", campaign=campaign.name),) if campaign.title.words else ()
    return said, *sheet_lines(written), *called_for, about, signed


def sheet_lines(written: Written) -> tuple[Words, ...]:
    """What was answered on the project sheet, each under its heading."""
    given = dict(written.answers)
    return tuple(
        line("idea-answer", heading=line(f"idea-heading-{one}"), words=verbatim(given[one]))
        for one in SHEET
        if one in given
    )


def received(card: PersonCard, code: str, number: int) -> Reply:
    """The receipt, and where to find it again."""
    kind = card.session.kind if card.session is not None else "own"
    rows = (MENU_ROW,) if card.session is not None else (MINE, MENU_ROW)
    return say(line(f"idea-receipt-{kind}", code=code, number=str(number)), buttons=rows)
