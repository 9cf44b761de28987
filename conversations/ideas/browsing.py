"""The ideas of the residents, one card at a time; also `/ideas 48213`, which a shared link opens.

The order is the reader's own (storage/ideas_browsing.py), so that no idea is everybody's first.
Buttons of a card carry what they look through and rewrite the card; those of a letter do not, and
bring a new one.
"""

from conversations.buttons import MENU_ROW, does
from conversations.city import TheCity
from conversations.ideas.browsing_known import EVERYTHING, CommentsOn, NextIdea, Shelf
from conversations.ideas.card import card, comment, head, own_comment, photos_shown
from conversations.ideas.known import IdeaByNumber, IdeaByRef, IdeaCard
from conversations.ideas.shelving import (
    ALL,
    campaigns_shown,
    choose_by,
    choose_campaign,
    choose_what,
    ours,
    shelf_of,
    signs,
)
from conversations.incoming import Incoming
from conversations.known import Known
from conversations.questions.asking import in_place
from conversations.reply import (
    Button,
    OpenBot,
    QrCode,
    Reply,
    Row,
    SentAgain,
    Words,
    line,
    say,
    verbatim,
)
from conversations.talk import Aside, Goto, Turn

LONGEST_NUMBER = 12
SAID_ON_A_PAGE = 5
LAST_PAGE = 9999
DEEDS = {"support": "on", "unsupport": "off", "unsay": "unsay"}
"""What is asked of the talk `support`, which a chat that is lent does not open."""


def take(args: str, incoming: Incoming, known: Known) -> Turn:
    """`/ideas`: the first card; what follows in a button or a link says what else."""
    match args.split():
        case [number] if is_number(number):
            return _seen(int(number), "", incoming, known)
        case ["see" | "show" as deed, number, *code] if is_number(number):
            rewrites = "".join(code) if deed == "see" else ""
            return _seen(int(number), rewrites, incoming, known, ours((*code, ALL)[0], known))
        case ["see", _]:  # a button from before one's own ideas had a command of their own
            return Turn(then=Goto("myideas", args))
        case ["support" | "unsupport" | "unsay" as deed, number, *code]:
            return Turn(then=Goto("support", " ".join((DEEDS[deed], number, *code))))
        case ["next", number, code] if is_number(number):
            return _next(int(number), code, incoming, known)
        case ["text" | "said" | "photos" | "share" as deed, number, code, *page] if is_number(
            number
        ):
            return _part(deed, int(number), (ours(code, known), *page), incoming, known)
        case _:
            return _chosen(args.split(), incoming, known)


def _chosen(words: list[str], incoming: Incoming, known: Known) -> Turn:
    """A shelf, what to choose it by, or where everything begins."""
    match words:
        case ["in", code]:
            return _placed(_first(shelf_of(code, known), incoming, known), incoming)
        case ["filter", code]:
            return _placed(choose_what(shelf_of(code, known), known), incoming)
        case ["by", "theme" | "district" | "campaign" as kind, code]:
            return _placed(choose_by(kind, shelf_of(code, known), known), incoming)
        case _:
            shown = campaigns_shown(known)
            if len(shown) > 1:
                return Turn(replies=(choose_campaign(shown),))
            return Turn(replies=(_first(EVERYTHING, incoming, known),))


def is_number(text: str) -> bool:
    """Whether it may be the number of an idea."""
    return text.isdecimal() and text.isascii() and len(text) < LONGEST_NUMBER


def _placed(reply: Reply, incoming: Incoming) -> Turn:
    return Turn(replies=(in_place(reply, incoming.what),))


def public_one(number: int, known: Known) -> tuple[IdeaCard | None, tuple[Words, ...]]:
    """The published idea of that number, or the one it became part of, and what to say of that;
    without an idea, why there is none."""
    idea = known[IdeaByNumber(number)]
    if idea is not None and idea.published:
        return idea, ()
    n = str(number)
    if idea is None or idea.published_at is None:
        return None, (line("ideas-not-found", n=n),)
    into = known[IdeaByRef(idea.merged_into)] if idea.status == "merged" else None
    if into is not None and into.published:
        return into, (line("ideas-merged", n=n),)
    return None, (line("ideas-gone", n=n),)


def none_there(said: tuple[Words, ...]) -> Turn:
    """That there is no such idea, and where the others are."""
    others: Row = (does(line("button-ideas"), "ideas"),)
    return Turn(replies=(say(*said, buttons=(others, MENU_ROW)),))


def _seen(number: int, rewrites: str, incoming: Incoming, known: Known, code: str = ALL) -> Turn:
    """One idea by its number; one's own that is not public, as one's own."""
    own = known[IdeaByNumber(number)]
    if own is not None and own.author == incoming.person and not own.published:
        return Turn(then=Goto("myideas", f"see {own.ref}"))
    idea, said = public_one(number, known)
    if idea is None:
        return none_there(said)
    shown = card(idea, code, incoming, known, said)
    return _placed(shown, incoming) if rewrites else Turn(replies=(shown,))


def _first(shelf: Shelf, incoming: Incoming, known: Known) -> Reply:
    idea = known[NextIdea(incoming.person, shelf)]
    if idea is not None:
        return card(idea, signs(shelf), incoming, known, (line("ideas-order"),))
    if shelf != EVERYTHING:
        return _nothing("ideas-shelf-empty", shelf)
    propose: Row = (does(line("button-idea"), "idea"),)
    return say(line("ideas-nothing-yet"), buttons=(propose, MENU_ROW))


def _nothing(said: str, shelf: Shelf) -> Reply:
    """There is none, or none any more; what to look at instead."""
    code = signs(shelf)
    rows: tuple[Row, ...] = (
        (does(line("button-ideas-again"), "ideas", "in", code),) if said == "ideas-end" else (),
        (does(line("button-ideas-choose"), "ideas", "filter", code),),
        (does(line("button-idea"), "idea"),),
        MENU_ROW,
    )
    return say(line(said), buttons=tuple(row for row in rows if row))


def _next(number: int, code: str, incoming: Incoming, known: Known) -> Turn:
    """The card after that of `number`; where that one is gone for good, the first."""
    shelf, before = shelf_of(code, known), known[IdeaByNumber(number)]
    idea = known[NextIdea(incoming.person, shelf, before.ref if before else "")]
    if idea is None:
        return _placed(_nothing("ideas-end", shelf), incoming)
    return _placed(card(idea, signs(shelf), incoming, known), incoming)


def _part(deed: str, number: int, rest: tuple[str, ...], incoming: Incoming, known: Known) -> Turn:
    """What does not stand on the card: the whole text, pictures, comments, a link to pass on."""
    idea, said = public_one(number, known)
    if idea is None:
        return none_there(said)
    match deed:
        case "text":
            whole = line("idea-text", text=verbatim(idea.written.text))
            return _placed(say(head(idea), whole, buttons=(_back(idea, rest[0]),)), incoming)
        case "said":
            return _placed(_comments(idea, rest, incoming, known), incoming)
        case "photos":
            return Turn(replies=_photos(idea, rest[0]))
        case _:
            return Turn(replies=_share(idea, rest[0], known))


def _back(idea: IdeaCard, code: str, deed: str = "see") -> Row:
    return (does(line("button-idea-back"), "ideas", deed, idea.number, code),)


def _comments(idea: IdeaCard, rest: tuple[str, ...], incoming: Incoming, known: Known) -> Reply:
    """A page of what is said, the newest first."""
    code, page = rest[0], min(int(rest[1]), LAST_PAGE) if is_number("".join(rest[1:])) else 0
    skip = page * SAID_ON_A_PAGE
    said = known[CommentsOn(idea.ref, incoming.person, SAID_ON_A_PAGE, skip)]

    def to(page: int, label: str) -> Button:
        return does(line(label), "ideas", "said", idea.number, code, page)

    turns: list[Button] = [to(page - 1, "button-ideas-newer")] if page else []
    turns += [to(page + 1, "button-ideas-older")] if said.total > skip + SAID_ON_A_PAGE else []
    rows: list[Row] = [tuple(turns)] if turns else []
    blocks = (head(idea), *map(comment, said.page), *own_comment(said))
    return say(*blocks, buttons=(*rows, _back(idea, code)))


def _photos(idea: IdeaCard, code: str) -> tuple[Reply, ...]:
    """Its pictures; under the last the way back to the card."""
    found = photos_shown(idea)
    if not found:
        return (say(line("ideas-no-photos"), buttons=(_back(idea, code, "show"),)),)
    sent = [Reply(attached=SentAgain(what="photo", file_id=one)) for one in found]
    sent[-1] = sent[-1].model_copy(update={"buttons": (_back(idea, code, "show"),)})
    return tuple(sent)


def _share(idea: IdeaCard, code: str, known: Known) -> tuple[Reply, ...]:
    """A message to pass on as it is, a code to scan with it; then how."""
    start = f"idea_{idea.number}"
    opens: Row = (Button(label=line("button-idea-link"), press=OpenBot(start=start)),)
    words = line("ideas-share-card", title=idea.name(), city=known[TheCity()].name)
    passed_on = Reply(blocks=(words,), buttons=(opens,), attached=QrCode(start=start))
    return passed_on, say(line("ideas-share-how"), buttons=(_back(idea, code, "show"), MENU_ROW))


IDEAS = Aside("ideas", take, in_sessions=True)
