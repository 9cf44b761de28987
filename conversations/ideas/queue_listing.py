"""`/queue` as a list: what waits longest first.

Of what is not public no word is shown: reading it is logged, and happens one idea at a time.
"""

from conversations.buttons import MENU_ROW, does
from conversations.city import CityCard
from conversations.ideas.campaign import Campaign, campaign_of
from conversations.ideas.known import IdeaCard
from conversations.ideas.news import status_name
from conversations.ideas.queue_known import ON_A_PAGE, SCOPES, QueueView, Scope, WaitingComment
from conversations.ideas.written import IdeaPlace, place_for_all, place_name
from conversations.reply import Instant, Line, Reply, Row, Words, line, say, verbatim

IN_LIST = 50
"""Characters of what an idea is called."""


def listed(
    view: QueueView, scope: Scope, page: int, city: CityCard, campaigns: tuple[Campaign, ...]
) -> Reply:
    """One page."""
    blocks: list[Words] = [
        line("ideas-queue", waiting=view.waiting, mine=view.mine, comments=view.comments),
        line("ideas-queue-shown", scope=line(f"ideas-scope-{scope}")),
    ]
    blocks += [in_full(idea, city, campaigns) for idea in view.rows]
    blocks += [said_by_somebody(one) for one in view.said]
    if not view.rows and not view.said:
        blocks.append(line("ideas-queue-empty"))
    rows = [*_opens(view.rows), *_judged(view.said), *_pages(view, scope, page)]
    return say(*blocks, buttons=(*rows, *_scopes(scope), MENU_ROW))


def in_full(idea: IdeaCard, city: CityCard, campaigns: tuple[Campaign, ...]) -> Line:
    """Where one stands, who has it in hand; once it is public, what it is called, before that
    what it is about."""
    campaign = campaign_of(idea.written.campaign, campaigns)
    theme = campaign.theme(idea.written.theme, city)
    about = line("ideas-queue-about", campaign=campaign.name, theme=theme)
    held = line("ideas-queue-held", label=reviewer_name(idea))
    return line(
        "ideas-queue-row",
        n=str(idea.number),
        title=idea.name(IN_LIST) if idea.published else about,
        status=status_name(idea.status),
        place=place_name(_shown_place(idea), city),
        held=held if idea.reviewer else line("ideas-queue-free"),
    )


def _shown_place(idea: IdeaCard) -> IdeaPlace:
    """In the list, no word of what is not public: its part of town."""
    hidden = idea.written.place.model_copy(update={"public": False})
    return place_for_all(idea.written.place if idea.published else hidden)


def reviewer_name(idea: IdeaCard) -> Words:
    """Who has it in hand, by their pseudonym in the team."""
    return verbatim(idea.reviewer_label) if idea.reviewer_label else line("ideas-no-label")


def said_by_somebody(one: WaitingComment) -> Line:
    """A comment that waits: about which idea, in which language, what."""
    return line(
        "ideas-comment-waits",
        n=str(one.number),
        language=line(f"requests-language-{one.locale}"),
        at=Instant(at=one.at),
        words=verbatim(one.words),
    )


def _opens(ideas: tuple[IdeaCard, ...]) -> list[Row]:
    opens = [does(line("idea-number", n=str(one.number)), "queue", one.number) for one in ideas]
    return [tuple(opens[i : i + 3]) for i in range(0, len(opens), 3)]


def _judged(said: tuple[WaitingComment, ...]) -> list[Row]:
    return [
        (
            does(line("button-comment-yes", at=at), "queue", "c", one.ref, "y"),
            does(line("button-comment-no", at=at), "queue", "c", one.ref, "n"),
        )
        for at, one in enumerate(said, 1)
    ]


def _pages(view: QueueView, scope: Scope, page: int) -> list[Row]:
    turns = []
    if page:
        turns.append(does(line("button-queue-before"), "queue", "list", scope, page - 1))
    if view.found > (page + 1) * ON_A_PAGE:
        turns.append(does(line("button-queue-next"), "queue", "list", scope, page + 1))
    return [tuple(turns)] if turns else []


def _scopes(scope: Scope) -> tuple[Row, ...]:
    buttons = [
        does(line(f"ideas-scope-{one}"), "queue", "list", one, 0).model_copy(
            update={"chosen": one == scope}
        )
        for one in SCOPES
    ]
    return tuple(buttons[:3]), tuple(buttons[3:])
