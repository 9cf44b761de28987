"""What an author, and whoever supports an idea, is told when something became of it.

Supporting an idea is asking for its news; the same button that says so ends it. An idea that was
taken back is told by its number alone: its words are erased.
"""

from conversations.buttons import does
from conversations.ideas.known import IdeaCard
from conversations.ideas.rules import Status
from conversations.reply import Line, Reply, Row, Words, line, verbatim


def status_name(status: Status) -> Line:
    """Where an idea stands, in a few words."""
    return line(f"idea-status-{status.replace('_', '-')}")


def reason_name(reason: str) -> Line:
    """Why it was declined, in a few words."""
    return line(f"idea-reason-{reason.replace('_', '-')}")


def letter_mark(ref: str) -> str:
    """By which the letters about an idea to its author are found again: once its words are erased,
    none that waits is sent."""
    return f"idea/{ref}"


def reading_mark(ref: str) -> str:
    """By which the letter that somebody reads an idea is found, while it waits."""
    return f"idea/{ref}/reading"


def reading_letter(idea: IdeaCard) -> Reply:
    """What its author is told once somebody of the team has it in hand for the first time."""
    head = line("idea-news-yours", n=str(idea.number), title=idea.name())
    opens: Row = (does(line("button-idea-open"), "myideas", f"see {idea.ref}"),)
    said = (head, *stands("in_review", ""), line("idea-news-reading"))
    letter = _to_author(idea, said, (opens,))
    return letter.model_copy(update={"mark": reading_mark(idea.ref)})


def author_letter(idea: IdeaCard, status: Status, words: str, reason: str = "") -> Reply:
    """What its author is told; in_their_time says when."""
    head = line("idea-news-yours", n=str(idea.number), title=idea.name())
    opens: Row = (does(line("button-idea-open"), "myideas", f"see {idea.ref}"),)
    blocks = (head, *stands(status, words, reason))
    return _to_author(idea, blocks, (opens,))


def more_letter(idea: IdeaCard, words: str) -> Reply:
    """What its author is asked, before the review goes on."""
    head = line("idea-more-asked", n=str(idea.number), title=idea.name())
    said = line("idea-news-words", words=verbatim(words))
    rows: tuple[Row, ...] = (
        (does(line("button-idea-answer"), "answeridea", idea.ref),),
        (does(line("button-idea-open"), "myideas", "see", idea.ref),),
    )
    return _to_author(idea, (head, said), rows)


def merge_letter(idea: IdeaCard, into: IdeaCard, words: str) -> Reply:
    """Whether its author agrees that it becomes part of another idea."""
    n, other = str(idea.number), str(into.number)
    head = line("idea-merge-asked", n=n, title=idea.name(), other=other, theirs=into.name())
    said = line("idea-news-words", words=verbatim(words))
    rows: tuple[Row, ...] = (
        (does(line("button-idea-other", n=other), "ideas", "see", other),),
        (does(line("button-merge-yes"), "mergeidea", n, other, "yes"),),
        (does(line("button-merge-no"), "mergeidea", n, other, "no"),),
    )
    blocks = (head, said, line("idea-merge-means"))
    return _to_author(idea, blocks, rows)


def _to_author(idea: IdeaCard, blocks: tuple[Words, ...], buttons: tuple[Row, ...]) -> Reply:
    mark = letter_mark(idea.ref)
    return Reply(to=idea.author, lane="reminder", blocks=blocks, buttons=buttons, mark=mark)


def supporters_news(idea: IdeaCard, status: Status, words: str, reason: str = "") -> Reply:
    """What whoever supports it is told."""
    n = str(idea.number)
    if status == "withdrawn":
        return Reply(blocks=(line("idea-news-withdrawn", n=n),))
    head = line("idea-news-supported", n=n, title=idea.name())
    return Reply(blocks=(head, *stands(status, words, reason)), buttons=_follows(idea.number))


def merged_news(idea: IdeaCard, into: IdeaCard) -> Reply:
    """What whoever supports an idea is told once it became part of another: nothing is moved."""
    n = str(into.number)
    said = line("idea-news-merged", n=str(idea.number), other=n, title=into.name())
    also: Row = (does(line("button-idea-support-also", n=n), "ideas", f"support {n}"),)
    opens: Row = (does(line("button-idea-open"), "ideas", f"see {n}"),)
    return Reply(blocks=(said,), buttons=(also, opens))


def stands(status: Status, words: str, reason: str = "") -> tuple[Words, ...]:
    """Where it stands, and the sentence that goes with it."""
    said = [line("idea-news-now", status=status_name(status))]
    if reason:
        said.append(line("idea-news-reason", reason=reason_name(reason)))
    if words:
        said.append(line("idea-news-words", words=verbatim(words)))
    return tuple(said)


def _follows(number: int) -> tuple[Row, ...]:
    opens: Row = (does(line("button-idea-open"), "ideas", f"see {number}"),)
    stop: Row = (does(line("button-idea-unfollow"), "ideas", f"unsupport {number}"),)
    return (opens, stop)
