"""`/elections figures`: the weeks of the figures, the latest first, a few on each page."""

from conversations.buttons import MENU_ROW, does
from conversations.incoming import Incoming
from conversations.known import Known
from conversations.questions.asking import in_place
from conversations.reply import Row, line, say
from conversations.small_cells import SMALLEST
from conversations.talk import Turn
from conversations.voting.checking import this_day
from conversations.voting.events import VotingFiguresSeen
from conversations.voting.figures import figures_since, week_words, weeks

ON_A_PAGE = 4
"""More would be a long way to scroll."""
OPENS: Row = (does(line("voting-figures-button"), "elections", "figures"),)


def figures(args: str, incoming: Incoming, known: Known) -> Turn:
    """The page that begins so many weeks further back."""
    today = this_day(incoming, known)
    ask = figures_since(today)
    found = known[ask]
    latest = weeks(found, ask, today)[::-1]
    skipped = int(args) if args.isdecimal() and int(args) < len(latest) else 0
    there = latest[skipped : skipped + ON_A_PAGE]
    said = tuple(week_words(one) for one in there)
    rows: tuple[Row, ...] = (does(line("election-button-all"), "elections"),), MENU_ROW
    around: Row = tuple(
        does(line(f"voting-weeks-{name}"), "elections", "figures", at)
        for name, at in (("later", skipped - ON_A_PAGE), ("earlier", skipped + ON_A_PAGE))
        if 0 <= at < len(latest)
    )
    title = line("voting-figures-title", limit=SMALLEST)
    page = say(title, *said, buttons=(around, *rows) if around else rows)
    return Turn(replies=(in_place(page, incoming.what),), events=(VotingFiguresSeen(),))
