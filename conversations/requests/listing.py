"""The inbox as the team reads it: how many wait, the list, the filters."""

from datetime import datetime

from conversations.buttons import MENU_ROW
from conversations.city import CityCard
from conversations.reply import Line, Reply, Row, Words, line, say, verbatim
from conversations.requests.buttons import does
from conversations.requests.known import ON_A_PAGE, SCOPES, InboxView, Request, Scope
from conversations.requests.topics import topic_name, topic_rows
from conversations.who import Role

HOUR, DAY = 3600, 86_400


def age(since: datetime, at: datetime) -> Line:
    """How long ago, in words short enough for a button."""
    seconds = (at - since).total_seconds()
    if seconds < HOUR:
        return line("requests-age-new")
    if seconds < 2 * DAY:
        return line("requests-age-hours", n=int(seconds // HOUR))
    return line("requests-age-days", n=int(seconds // DAY))


def mate_name(role: Role, label: str) -> Words:
    """A member of the team by their label; without one, by their role."""
    return verbatim(label) if label else line(f"requests-role-{role}")


def row_label(request: Request, at: datetime, city: CityCard) -> Line:
    """`101 · Voirie · 3 j`."""
    return line(
        "requests-row",
        n=str(request.number),
        topic=topic_name(city, request.topic),
        age=age(request.waiting_since or request.asked_at, at),
    )


def listed(
    view: InboxView, scope: Scope, topic: str, page: int, at: datetime, city: CityCard
) -> Reply:
    """The list under `scope` and `topic`, what waits longest first."""
    blocks: list[Words] = [
        line("requests-inbox", waiting=view.waiting, mine=view.mine, free=view.free),
        line("requests-filter", scope=line(f"requests-scope-{scope}"), topic=_named(topic, city)),
    ]
    blocks += [_in_full(request, at, city) for request in view.rows]
    if not view.rows:
        blocks.append(line("requests-inbox-empty"))
    opens = [does(line("requests-number", n=str(r.number)), "inbox", r.number) for r in view.rows]
    rows: list[Row] = [tuple(opens[i : i + 3]) for i in range(0, len(opens), 3)]
    rows += _pages(view, scope, topic, page)
    return say(*blocks, buttons=(*rows, *_filters(scope, topic), *_more(), MENU_ROW))


def _named(topic: str, city: CityCard) -> Words:
    return topic_name(city, topic) if topic else line("requests-every-topic")


def _in_full(request: Request, at: datetime, city: CityCard) -> Line:
    held = line("requests-held", label=request.assigned_label or line("requests-no-label"))
    return line(
        "requests-row-full",
        n=str(request.number),
        topic=topic_name(city, request.topic),
        language=line(f"requests-language-{request.locale}"),
        status=status_of(request, at),
        held=held if request.assigned else line("requests-held-by-nobody"),
    )


def status_of(request: Request, at: datetime) -> Line:
    """Where it stands, and since when."""
    since = age(request.waiting_since or request.asked_at, at)
    return line(f"requests-team-{request.status}", age=since)


def _pages(view: InboxView, scope: Scope, topic: str, page: int) -> list[Row]:
    turns = []
    if page:
        turns.append(does(line("requests-button-before"), "inbox", "list", scope, page - 1, topic))
    if view.found > (page + 1) * ON_A_PAGE:
        turns.append(does(line("requests-button-next"), "inbox", "list", scope, page + 1, topic))
    return [tuple(turns)] if turns else []


def _filters(scope: Scope, topic: str) -> tuple[Row, ...]:
    buttons = [
        does(line(f"requests-scope-{s}"), "inbox", "list", s, 0, topic).model_copy(
            update={"chosen": s == scope}
        )
        for s in SCOPES
    ]
    topics = does(line("requests-button-topics"), "inbox", "topics", scope)
    return tuple(buttons[:3]), (*buttons[3:], topics)


def _more() -> tuple[Row, ...]:
    return (
        (
            does(line("requests-button-prepared"), "inbox", "prepared"),
            does(line("requests-button-notices"), "inbox", "notices"),
        ),
    )


def topics_to_filter(scope: Scope, city: CityCard) -> Reply:
    """Which topic the list is to show."""
    every: Row = (does(line("requests-every-topic"), "inbox", "list", scope, 0),)
    rows = topic_rows(city, lambda key, name: does(name, "inbox", "list", scope, 0, key))
    return say(line("requests-which-topic"), buttons=(every, *rows))
