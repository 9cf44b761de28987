"""What an author, and whoever supports an idea, is told when something became of it.

Supporting an idea is asking for its news; the same button that says so ends it. An idea that was
taken back is told by its number alone: its words are erased.
"""

from conversations.ideas.known import IdeaCard
from conversations.ideas.rules import Status
from conversations.reply import Button, Command, Line, Reply, Row, Words, line, verbatim


def status_name(status: Status) -> Line:
    """Where an idea stands, in a few words."""
    return line(f"idea-status-{status.replace('_', '-')}")


def reason_name(reason: str) -> Line:
    """Why it was declined, in a few words."""
    return line(f"idea-reason-{reason.replace('_', '-')}")


def author_letter(idea: IdeaCard, status: Status, words: str, reason: str = "") -> Reply:
    """What its author is told; in_their_time says when."""
    head = line("idea-news-yours", n=str(idea.number), title=idea.name())
    opens: Row = (_does(line("button-idea-open"), "myideas", f"see {idea.ref}"),)
    blocks = (head, *_now(status, words, reason))
    return Reply(to=idea.author, lane="reminder", blocks=blocks, buttons=(opens,))


def supporters_news(idea: IdeaCard, status: Status, words: str) -> Reply:
    """What whoever supports it is told."""
    n = str(idea.number)
    if status == "withdrawn":
        return Reply(blocks=(line("idea-news-withdrawn", n=n),))
    head = line("idea-news-supported", n=n, title=idea.name())
    return Reply(blocks=(head, *_now(status, words)), buttons=_follows(idea.number))


def merged_news(idea: IdeaCard, into: IdeaCard) -> Reply:
    """What whoever supports an idea is told once it became part of another: nothing is moved."""
    n = str(into.number)
    said = line("idea-news-merged", n=str(idea.number), other=n, title=into.name())
    also: Row = (_does(line("button-idea-support-also", n=n), "ideas", f"support {n}"),)
    opens: Row = (_does(line("button-idea-open"), "ideas", f"see {n}"),)
    return Reply(blocks=(said,), buttons=(also, opens))


def _now(status: Status, words: str, reason: str = "") -> tuple[Words, ...]:
    """Where it stands, and the sentence that goes with it."""
    said = [line("idea-news-now", status=status_name(status))]
    if reason:
        said.append(line("idea-news-reason", reason=reason_name(reason)))
    if words:
        said.append(line("idea-news-words", words=verbatim(words)))
    return tuple(said)


def _follows(number: int) -> tuple[Row, ...]:
    opens: Row = (_does(line("button-idea-open"), "ideas", f"see {number}"),)
    stop: Row = (_does(line("button-idea-unfollow"), "ideas", f"unsupport {number}"),)
    return (opens, stop)


def _does(label: Words, name: str, args: str) -> Button:
    return Button(label=label, press=Command(name=name, args=args))
