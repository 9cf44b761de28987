"""`/export`: the team takes ideas along as a file, without anybody's name.

Rules:
1. What everybody may read, and what they wrote down themselves, reviewed or not.
2. Never how an author wants to be called: what holds that is written on the town's own machine.
3. A chat carries so many; of more, those that changed last, and how many are left out is said.
"""

from collections.abc import Sequence

from conversations.buttons import MENU_ROW
from conversations.city import TheCity
from conversations.ideas.campaign import Campaigns
from conversations.ideas.files import KINDS, MIME, Cells, Kind, feature, text_of
from conversations.ideas.open_data import open_row, town_of
from conversations.ideas.out import IdeasTakenAlong
from conversations.ideas.team_events import IdeasExported
from conversations.incoming import Incoming
from conversations.known import Known
from conversations.reply import Button, Command, Reply, Row, TextFile, line, say
from conversations.talk import Aside, Turn
from conversations.who import TEAM, PersonByRef

MOST = 2_000
FILE = "idees"


def take(args: str, incoming: Incoming, known: Known) -> Turn:
    """`/export` says what there is, `/export csv` sends it."""
    kind = next((one for one in KINDS if one == args), None)
    if kind is None:
        return Turn(replies=(_offered(),))
    label = known[PersonByRef(incoming.person)].label
    found = known[IdeasTakenAlong(label, MOST)]
    town = town_of(known[TheCity()], known[Campaigns()], found.bot)
    rows = [open_row(one, town) for one in found.ideas]
    if kind == "geojson":
        rows = [one for one in rows if feature(one) is not None]
    if not rows:
        return Turn(replies=(say(line("ideas-file-none"), buttons=(MENU_ROW,)),))
    event = IdeasExported(rows=len(rows), kind=f"{kind}-chat")
    return Turn(replies=(_file(kind, rows, found.left_out),), events=(event,))


def _offered() -> Reply:
    what = (line("ideas-file-title"), line("ideas-file-what"), line("ideas-file-logged"))
    rows: tuple[Row, ...] = tuple(
        (Button(label=line(f"ideas-kind-{kind}"), press=Command(name="export", args=kind)),)
        for kind in KINDS
    )
    return say(*what, buttons=(*rows, MENU_ROW))


def _file(kind: Kind, rows: Sequence[Cells], left_out: int) -> Reply:
    more = (line("ideas-file-left", n=left_out, most=MOST),) if left_out else ()
    text = TextFile(name=f"{FILE}.{kind}", content=text_of(kind, rows), mime=MIME[kind])
    blocks = (line("ideas-file-here", n=len(rows)), *more, line("ideas-file-care"))
    return Reply(blocks=blocks, buttons=(MENU_ROW,), attached=text)


EXPORT = Aside("export", take, roles=TEAM)
