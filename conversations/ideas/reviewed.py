"""An idea as the team reads it: all of it, what to look at, what was exchanged, its way so far."""

from conversations.buttons import does
from conversations.city import CityCard
from conversations.ideas.campaign import Campaign
from conversations.ideas.deciding_rules import Act, offered
from conversations.ideas.known import Change, Exchanged, IdeaCard
from conversations.ideas.news import reason_name, status_name
from conversations.ideas.pressing import back_row
from conversations.ideas.queue_listing import reviewer_name
from conversations.ideas.rules import OVER
from conversations.ideas.writing import sheet_lines
from conversations.ideas.written import IdeaFile, place_name
from conversations.noticing import personal_in
from conversations.reply import Button, Instant, Line, Reply, Row, Words, line, say, verbatim
from conversations.small_cells import shown

MOST_SHOWN = 8
"""Messages, and steps of its way, that are shown at once."""


def seen_by_team(
    idea: IdeaCard, campaign: Campaign, city: CityCard, person: str, *, into: IdeaCard | None = None
) -> Reply:
    """The idea and the buttons for what `person` may do with it; `into`: where it may be merged."""
    blocks = paragraphs(idea, campaign, city, person, into)
    return say(*blocks, buttons=(*_files(idea), *_acts(idea, person), back_row()))


def paragraphs(
    idea: IdeaCard, campaign: Campaign, city: CityCard, person: str, into: IdeaCard | None
) -> tuple[Words, ...]:
    """Everything about it, in words."""
    return (
        *_heading(idea, campaign, city),
        *_said(idea),
        *_marked(idea),
        *_state(idea, person, into),
        *_exchanged(idea),
        *_way(idea),
    )


def _heading(idea: IdeaCard, campaign: Campaign, city: CityCard) -> tuple[Words, ...]:
    head = line(
        "idea-team-head",
        n=str(idea.number),
        status=status_name(idea.status),
        language=line(f"requests-language-{idea.locale}"),
        at=Instant(at=idea.handed_in_at),
        channel=line(f"idea-channel-{idea.channel}"),
    )
    written = idea.written
    sorted_ = line(
        "idea-team-sorted",
        campaign=campaign.name,
        theme=campaign.theme(written.theme, city),
        place=place_name(written.place, city),
    )
    return head, sorted_


def _said(idea: IdeaCard) -> list[Words]:
    written = idea.written
    said: list[Words] = []
    if written.title:
        said.append(line("idea-team-title", title=verbatim(written.title)))
    text = line("idea-text", text=verbatim(written.text))
    said.append(text if written.text else line("idea-team-spoken"))
    said += sheet_lines(written)
    signed = line("idea-signed", called=verbatim(written.called))
    said.append(signed if written.called else line("idea-unsigned"))
    return said


def _marked(idea: IdeaCard) -> list[Words]:
    """What the review should look at."""
    return [line("idea-team-flag", flag=line(f"idea-flag-{flag}")) for flag in idea.written.flags]


def _state(idea: IdeaCard, person: str, into: IdeaCard | None) -> list[Words]:
    held = "free" if not idea.reviewer else "mine" if idea.reviewer == person else "others"
    said: list[Words] = []
    if idea.status not in OVER:
        said.append(line(f"idea-held-{held}", label=reviewer_name(idea)))
        if not idea.author:
            said.append(line("idea-team-no-author"))
    if into is not None and idea.status != "merged":
        said.append(line("idea-team-merge", n=str(into.number), title=into.name()))
    elif into is not None:
        said.append(line("idea-team-merged", n=str(into.number), title=into.name()))
    if idea.published_at is not None:
        many = shown(idea.supports)
        some = line("idea-team-supports-few")
        said.append(some if many is None else line("idea-team-supports", n=many))
    if idea.cost is not None:
        said.append(line("idea-team-cost", cost=idea.cost))
    return said


def _exchanged(idea: IdeaCard) -> list[Words]:
    return [_message(one) for one in idea.messages[-MOST_SHOWN:]]


def _message(one: Exchanged) -> Line:
    words: Words = verbatim(one.words) if one.words else line("idea-team-no-words")
    if one.what:
        kind = line(f"idea-part-{one.what}")
        words = line("idea-part", kind=kind, words=words) if one.words else kind
    return line(f"idea-team-said-{one.side}", at=Instant(at=one.at), words=words)


def _way(idea: IdeaCard) -> list[Words]:
    steps = idea.changes[-MOST_SHOWN:]
    return [line("idea-team-way"), *(_step(one) for one in steps)] if steps else []


def _step(one: Change) -> Line:
    status: Words = status_name(one.status)
    if one.reason:
        status = line("idea-team-because", status=status, reason=reason_name(one.reason))
    if one.words:
        return line("idea-team-step-said", at=Instant(at=one.at), status=status, words=one.words)
    return line("idea-team-step", at=Instant(at=one.at), status=status)


def _files(idea: IdeaCard) -> list[Row]:
    """A button for each picture and voice note, of the idea and of what was exchanged."""
    number = idea.number
    rows = [_file(idea, at, file) for at, file in enumerate(idea.written.files, 1)]
    rows += [
        (does(line(f"button-part-{one.what}"), "queue", number, "sent", at),)
        for at, one in enumerate(idea.messages, 1)
        if one.what
    ]
    return rows


def _file(idea: IdeaCard, at: int, file: IdeaFile) -> Row:
    see = does(line(f"button-file-{file.what}", n=at), "queue", idea.number, "file", at)
    if file.what == "voice" or idea.status in OVER:
        return (see,)
    wanted = "show" if file.hidden else "hide"
    label = line(f"button-picture-{wanted}", n=at)
    return see, does(label, "queue", idea.number, wanted, idea.version, at)


def _acts(idea: IdeaCard, person: str) -> list[Row]:
    """What this member of the team may do with it now."""
    if idea.status in OVER:
        return []
    mine = idea.reviewer == person
    hands = "leave" if mine else "take"
    rows: list[Row] = [(does(line(f"button-hands-{hands}"), "queue", *_now(idea, hands)),)]
    if idea.reviewer and not mine:
        return rows
    acts = [_decides(idea, act) for act in offered(idea)]
    rows += [tuple(acts[i : i + 2]) for i in range(0, len(acts), 2)]
    words = [_rewords(idea, why) for why in _wordings(idea)]
    words += [
        does(
            line("button-answer-anew", heading=line(f"idea-heading-{question}")),
            *("rewordidea", idea.number, f"a-{question}", idea.version),
        )
        for question, _ in idea.written.answers
    ]
    if idea.written.place.kind in ("point", "address"):
        words.append(does(line("button-idea-unplace"), "queue", *_now(idea, "unplace")))
    if idea.written.called:
        words.append(does(line("button-idea-unsign"), "queue", *_now(idea, "unsign")))
    words.append(does(line("button-idea-theme"), "queue", *_now(idea, "theme")))
    return [*rows, *(tuple(words[i : i + 2]) for i in range(0, len(words), 2))]


def _now(idea: IdeaCard, act: str) -> tuple[object, ...]:
    return idea.number, act, idea.version


def _decides(idea: IdeaCard, act: Act) -> Button:
    return does(line(f"button-decide-{act}"), "decideidea", *_now(idea, act))


def _rewords(idea: IdeaCard, why: str) -> Button:
    return does(line(f"button-reword-{why}"), "rewordidea", *_now(idea, why))


def _wordings(idea: IdeaCard) -> tuple[str, ...]:
    """What of its words may be written anew, what is most likely first."""
    if not idea.written.text:
        return ("transcribed", "title")
    return ("personal", "title") if personal_in(idea.written.text) else ("title", "personal")
