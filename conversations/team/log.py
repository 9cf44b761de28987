"""The staff log as admins read it in the chat: the latest lines, and older ones page by page."""

from conversations.buttons import MENU_ROW
from conversations.event import StaffAct
from conversations.incoming import Incoming
from conversations.known import Known
from conversations.reply import Arg, Button, Command, Instant, Line, Row, Words, line, say, verbatim
from conversations.small_cells import SMALLEST
from conversations.talk import Aside, Turn
from conversations.team.events import LogViewed, RoleGiven
from conversations.team.known import LogLine, LogPage
from conversations.team.rules import CLOCK, MACHINE, ROLES, people_shown, to_the_ten
from conversations.team.withdrawing import TEAM_ROW
from conversations.who import ADMINS

ON_ONE_PAGE = 20
OUTINGS = frozenset(
    ("door_to_door", "market", "school", "event", "stand", "association", "elsewhere")
)
SAID_BY_THE_ACT = ("", "receipt")
"""What adds nothing to the name of the act."""
OURS = {MACHINE: "machine", CLOCK: "clock"}
"""Who acts without a role, and the line that names it."""


def take(args: str, incoming: Incoming, known: Known) -> Turn:
    """`/log` shows the latest lines, `/log 120` those before line 120."""
    before = int(args) if args.isdecimal() and len(args) < 16 else 0
    found = known[LogPage(before, ON_ONE_PAGE + 1)]
    here = found[:ON_ONE_PAGE]
    words: tuple[Words, ...] = tuple(_entry(one) for one in here) or (line("log-empty"),)
    rows: tuple[Row, ...] = (TEAM_ROW, MENU_ROW)
    if len(found) > ON_ONE_PAGE:
        older = Command(name="log", args=str(here[-1].seq))
        rows = ((Button(label=line("button-log-older"), press=older),), *rows)
    said = say(line("log-title"), *words, buttons=rows)
    return Turn(replies=(said,), events=() if before else (LogViewed(),))


def _entry(one: LogLine) -> Line:
    told = {"act": act_words(one.act), "at": Instant(at=one.at), "who": who_words(one)}
    people = people_shown(one.act, one.people)
    if one.about in SAID_BY_THE_ACT:
        return line("log-entry-bare", **told)
    if people in (0, 1):
        return line("log-entry", about=_about(one), **told)
    return line("log-entry-many", about=_about(one), people=_people(one.act, people), **told)


def _people(act: str, people: int | None) -> Arg:
    if people is None:
        return line("log-fewer", limit=SMALLEST)
    return line("log-about", n=people) if to_the_ten(act) else people


def who_words(one: LogLine) -> Words:
    """Whoever did it; a label is the team's own word, and stays."""
    nobody = "invited" if one.act == RoleGiven.act else "nobody"
    ours = {"": nobody, **OURS}
    return line(f"log-who-{ours[one.who]}") if one.who in ours else verbatim(one.who)


def _about(one: LogLine) -> Words:
    if one.act.startswith("outing.") and one.about in OUTINGS:
        return line(f"outing-kind-{one.about.replace('_', '-')}")
    if one.act.startswith("ideas."):
        return line("log-about-ideas")
    role, _, label = one.about.partition(" · ")
    if role not in ROLES:
        return verbatim(one.about)
    if not label:
        return line(f"team-role-{role}")
    return line("log-about-role", role=line(f"team-role-{role}"), label=label)


def act_words(act: str) -> Words:
    """`role.given` in words; an act that this version does not know, as it is written."""
    if act not in {kind.act for kind in _acts(StaffAct)}:
        return verbatim(act)
    return act_line(act)


def act_line(act: str) -> Line:
    """The line for `role.given`, which a later version may lack."""
    return line(f"log-act-{act.replace('.', '-').replace('_', '-')}")


def _acts(kind: type[StaffAct]) -> list[type[StaffAct]]:
    return [one for sub in kind.__subclasses__() for one in (sub, *_acts(sub))]


LOG = Aside("log", take, roles=ADMINS)
