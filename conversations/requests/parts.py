"""Messages that are gathered before they are sent: words, voice, pictures, documents."""

from collections.abc import Callable, Sequence

from conversations.incoming import SentFile, What, Wrote
from conversations.questions.asking import Complaint
from conversations.questions.photo import MOST_BYTES
from conversations.questions.write import MOST_CHARACTERS
from conversations.reply import Reply, SentAgain, Words, line, verbatim
from conversations.requests.known import Part, Said

MOST_PARTS = 10
"""Messages that are sent together."""


def heard(what: What, parts: tuple[Part, ...]) -> tuple[Part, ...] | Complaint:
    """`parts` with what was just sent, or why it cannot be taken."""
    if full(parts):
        return Complaint(line("requests-too-many", most=MOST_PARTS))
    match what:
        case Wrote(text=text) if len(text) > MOST_CHARACTERS:
            return Complaint(line("question-too-long", n=len(text), most=MOST_CHARACTERS))
        case Wrote(text=text) if text:
            return (*parts, Part(text=text))
        case SentFile(size=size) if size > MOST_BYTES:
            return Complaint(line("question-file-too-big", most=MOST_BYTES // 1_000_000))
        case SentFile():
            return (*parts, Part.of(what))
    return Complaint(line("requests-wants"))


def full(parts: tuple[Part, ...]) -> bool:
    """Whether nothing more can be sent with them."""
    return len(parts) >= MOST_PARTS


def shown(part: Part) -> tuple[Words, ...]:
    """A message as it is listed: its words; a file by its kind, and its caption."""
    words = _words(part)
    return (line(f"requests-part-{part.what}"), *words) if part.what else words


def _words(part: Part) -> tuple[Words, ...]:
    """Inside a line, so that French in an Arabic message keeps its own direction."""
    return (line("requests-words", text=verbatim(part.text)),) if part.text else ()


def all_shown(parts: tuple[Part, ...]) -> tuple[Words, ...]:
    """Every message of `parts`, in order."""
    return tuple(words for part in parts for words in shown(part))


def warned(parts: tuple[Part, ...]) -> tuple[Words, ...]:
    """What crosses to the other side with a document beside its words: its name, its author."""
    named = any(part.what in ("document", "audio") for part in parts)
    return (line("requests-file-named"),) if named else ()


def headed(said: Sequence[Said], who: Callable[[Said], Words]) -> list[Words]:
    """Each message under a line that says whose it is; what came in one go stands under one."""
    blocks: list[Words] = []
    before: Said | None = None
    for one in said:
        words = shown(one.part)
        if before is None or not _in_one_go(before, one):
            words = (line("requests-under", head=who(one), words=words[0]), *words[1:])
        blocks += words
        before = one
    return blocks


def _in_one_go(before: Said, one: Said) -> bool:
    same = (before.side, before.by, before.role) == (one.side, one.by, one.role)
    return same and before.at == one.at


def delivered(part: Part) -> Reply:
    """A message as it reaches the other side: the file itself, by its number at Telegram."""
    file = SentAgain(what=part.what, file_id=part.file_id) if part.what else None
    return Reply(blocks=_words(part), attached=file)
