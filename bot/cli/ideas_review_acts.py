"""What `portevoix ideas review` decides and rewords. The running bot delivers what is posted.

Each act reads the idea again in the transaction that changes it, and asks the same rules and makes
the same letters as the chat (conversations/ideas/deciding_rules.py, decided.py).
"""

import sys
from argparse import Namespace
from pathlib import Path

from bot.cli.ideas_review_reading import found, plain
from bot.cli.letters import did, in_time
from bot.cli.opening import House
from bot.cli.printing import complain, say
from bot.cli.system import refusal
from conversations.ideas.decided import Decided, merge_proposed, more_asked, moved
from conversations.ideas.deciding_asks import sent_reply
from conversations.ideas.deciding_rules import LARGEST_COST, LONGEST_SENTENCE, Act, refused
from conversations.ideas.deciding_state import Deciding
from conversations.ideas.known import IdeaCard
from conversations.ideas.queue import changed
from conversations.ideas.rewording import Why, reworded, with_words
from conversations.ideas.rules import OVER
from conversations.ideas.written import LONGEST_TITLE
from conversations.incoming import clean
from conversations.questions.write import MOST_CHARACTERS
from conversations.reply import Words as Said
from conversations.reply import line
from storage.unit import Unit

ACT: dict[str, Act] = {
    "publish": "publish",
    "ask": "more",
    "decline": "decline",
    "merge": "merge",
    "move": "move",
}
WHY: dict[str, Why] = {"hide": "personal", "transcribe": "transcribed", "title": "title"}


class Refused(Exception):
    """Why nothing was done."""

    def __init__(self, *says: str) -> None:
        super().__init__()
        self.says = says


async def decide(house: House, args: Namespace) -> int:
    """One decision, its sentence, and its letters."""
    try:
        done = await house.store.write(lambda unit: _decide(house, unit, args))
    except Refused as why:
        complain(*why.says)
        return 1
    say(*(plain(house, words) for words in done))
    return 0


async def _decide(house: House, unit: Unit, args: Namespace) -> tuple[Said, ...]:
    words = _words(house, args.say, LONGEST_SENTENCE)
    state = Deciding(
        number=args.number,
        act=ACT[args.review_command],
        status=getattr(args, "status", ""),
        reason=getattr(args, "reason", ""),
        cost=getattr(args, "cost", None),
        words=words,
    )
    idea = await _free(house, unit, state.number, anyway=args.anyway)
    _check(house, state, idea)
    decided = await _decided(house, unit, state, idea, getattr(args, "into", 0))
    letters = await in_time(unit, house.city.card(), decided.letters)
    await did(unit, decided.event, letters)
    return sent_reply(state, idea).blocks


def _words(house: House, text: str, most: int) -> str:
    words = clean(text)
    if not words or len(words) > most:
        raise Refused(house.line("ideas-review-say", most=most, n=len(words)))
    return words


async def _free(house: House, unit: Unit, number: int, *, anyway: bool) -> IdeaCard:
    """The idea, unless it is gone or in somebody's hands."""
    idea = await found(unit, number)
    if idea is None:
        raise Refused(plain(house, line("ideas-queue-gone", n=str(number))))
    if idea.reviewer and not anyway:
        raise Refused(plain(house, changed(idea, "")), house.line("ideas-review-anyway"))
    return idea


def _check(house: House, state: Deciding, idea: IdeaCard) -> None:
    why = refused(idea, state.act, state.status)
    if why:
        raise Refused(plain(house, line(f"idea-cannot-{why}", n=str(idea.number))))
    if (state.becomes == "not_selected") != bool(state.reason):
        raise Refused(house.line("ideas-review-reason"))
    if state.cost is not None and not 0 <= state.cost < LARGEST_COST:
        raise Refused(house.line("ideas-review-cost"))


async def _decided(house: House, unit: Unit, state: Deciding, idea: IdeaCard, into: int) -> Decided:
    match state.act:
        case "more":
            return more_asked(idea, state.words)
        case "merge":
            other = await found(unit, into)
            if other is None or not other.published or other.ref == idea.ref:
                raise Refused(plain(house, line("idea-merge-unknown", n=str(into))))
            return merge_proposed(idea, other, state.words)
    assert state.becomes
    return moved(idea, state.becomes, state.words, state.reason, state.cost)


async def reword(house: House, args: Namespace) -> int:
    """Another text or title; what its author wrote stays readable to them."""
    why = WHY[args.review_command]
    try:
        text = _read(house, args.text)
        most = LONGEST_TITLE if why == "title" else MOST_CHARACTERS
        words = _words(house, text, most)
        answer = getattr(args, "answer", "")
        await house.store.write(
            lambda unit: _reword(house, unit, args.number, (why, answer), words)
        )
    except Refused as refusal:
        complain(*refusal.says)
        return 1
    say(plain(house, line("idea-reworded")))
    return 0


async def _reword(house: House, unit: Unit, number: int, what: tuple[Why, str], words: str) -> None:
    (why, answer), idea = what, await found(unit, number)
    if idea is None or idea.status in OVER:
        raise Refused(plain(house, line("ideas-queue-gone", n=str(number))))
    if answer and answer not in dict(idea.written.answers):
        raise Refused(house.line("ideas-review-answer", n=str(number)))
    await did(unit, reworded(idea, with_words(idea, why, words, answer), why), ())


def _read(house: House, file: str) -> str:
    """The text of a file, or what comes in at the terminal."""
    try:
        raw = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
        return raw.decode("utf-8")
    except (OSError, UnicodeDecodeError) as wrong:
        detail = refusal(wrong, house.lang) if isinstance(wrong, OSError) else "UTF-8"
        raise Refused(house.line("ideas-review-file", file=file, detail=detail)) from None
