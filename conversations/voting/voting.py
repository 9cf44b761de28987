"""`/vote`: the next election, the check, the State's pages, reminders, and passing it on."""

from conversations.audience_words import joined
from conversations.buttons import MENU_ROW, does
from conversations.city import TheCity
from conversations.incoming import Incoming
from conversations.known import Known
from conversations.questions.asking import in_place
from conversations.reply import Button, OpenBot, QrCode, Reply, Row, Words, line, say
from conversations.talk import Aside, Goto, Turn
from conversations.voting import wishes
from conversations.voting.ballots import open_to
from conversations.voting.checking import this_day, usable
from conversations.voting.figures import counted
from conversations.voting.official import PAGES, page
from conversations.voting.points import election_words
from conversations.voting.rules import deadlines
from conversations.voting.telling import deadline_words
from conversations.voting.terms import TERMS, explained, meaning
from conversations.who import PersonByRef

OWN = frozenset({"reminders", "census", "done", "later", "stop"})
"""What is about somebody's own reminders: not while a chat is lent, and the hall says so."""
SHARED = "vote_shared"
"""What a link to the check opens our chat with; it says nothing of whose link it is."""
BACK: Row = (does(line("button-voting"), "vote"),)


def take(args: str, incoming: Incoming, known: Known) -> Turn:
    """`/vote`, and what its buttons do."""
    words = args.split()
    if words and words[0] in OWN and known[PersonByRef(incoming.person)].session is not None:
        return Turn(then=Goto("me"))
    today = this_day(incoming, known)
    match words:
        case ["page", wanted] if wanted in PAGES:
            found = next(one for one in PAGES if one == wanted)
            said = page(found, known[TheCity()])
            return Turn(replies=(said,), events=(counted("link", today),))
        case ["term", term] if term in TERMS:
            means = meaning(next(one for one in TERMS if one == term))
            return Turn(replies=(say(means, buttons=(_words(), BACK)),))
        case ["words"]:
            listed = say(line("voting-words"), buttons=(*explained(*TERMS), BACK))
            return Turn(replies=(in_place(listed, incoming.what),))
        case ["share"]:
            return Turn(replies=_share(known), events=(counted("share", today),))
        case ["check"]:
            return Turn(then=Goto("ready"))
        case ["reminders", *rest]:
            return wishes.shown(rest, incoming, known)
        case ["census", days] if days.isdecimal():
            return wishes.census(int(days), incoming, known)
        case ["done", *rest]:
            return wishes.done(rest, incoming, known)
        case ["later", topic, days, *about] if days.isdecimal():
            return wishes.later(topic, int(days), about, incoming, known)
        case ["stop", topic]:
            return wishes.stopped(topic, incoming, known)
    return Turn(replies=(_shown(incoming, known),))


def _shown(incoming: Incoming, known: Known) -> Reply:
    """The next election with its days, and everything one may do."""
    card, today = usable(incoming, known), this_day(incoming, known)
    blocks: list[Words] = [line("voting-title", city=known[TheCity()].name)]
    if card is None:
        blocks.append(line("voting-no-election"))
    else:
        left = tuple(one for one in deadlines(card.election) if one.day >= today)
        about = joined((election_words(card, known[TheCity()]), open_to(card.election.kind)))
        blocks += [about, *(deadline_words(one, today) for one in left)]
    rows: tuple[Row, ...] = (
        (does(line("button-voting-ready"), "ready"),),
        (does(line("button-voting-check"), "vote", "page", "check"),),
        (does(line("button-voting-register"), "vote", "page", "register"),),
        (does(line("button-voting-proxy"), "vote", "page", "proxy"),),
        (does(line("button-voting-wishes"), "vote", "reminders"),),
        (does(line("button-voting-share"), "vote", "share"),),
        _words(),
        MENU_ROW,
    )
    return in_place(say(*blocks, buttons=rows), incoming.what)


def _words() -> Row:
    return (does(line("button-voting-words"), "vote", "words"),)


def _share(known: Known) -> tuple[Reply, ...]:
    """Something to pass on, with a code to scan: it names nobody."""
    opens: Row = (Button(label=line("button-voting-ready"), press=OpenBot(start=SHARED)),)
    words = line("voting-share", city=known[TheCity()].name)
    passed_on = Reply(blocks=(words,), buttons=(opens,), attached=QrCode(start=SHARED))
    return passed_on, say(line("voting-share-how"), buttons=(BACK, MENU_ROW))


VOTE = Aside("vote", take, in_sessions=True)
