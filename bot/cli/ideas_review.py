"""`portevoix ideas review`: ideas read and decided about at the town's own machine."""

from argparse import SUPPRESS, Namespace
from typing import TYPE_CHECKING, Any

from bot.cli.opening import House, chosen, in_the_house

if TYPE_CHECKING:
    from bot.cli.opening import Work

# Written out, so that a command stays light to import; a test compares them with the rules.
SCOPES = ("waiting", "mine", "asked", "public", "comments")
STEPS = ("published", "under_study", "selected", "not_selected", "under_way", "done")
REASONS = (
    *("beyond_us", "exists", "rules", "too_costly", "private", "unclear", "unlawful", "other"),
)
SHEET = ("problem", "whom", "where", "change", "helpers", "cost", "known")
DECISIONS = {
    "publish": "everybody may see it from now on",
    "ask": "ask its author for more",
    "decline": "it is not selected, and why",
    "merge": "propose to its author that it join another one",
    "move": "it stands elsewhere now",
}
WORDINGS = {
    "hide": "a text without what is personal, instead of the one there is",
    "transcribe": "what a voice message says, in writing",
    "title": "what it is called",
}


def add_to(commands: Any) -> None:
    """Hang `review` and its commands under the commands of `ideas`."""
    review = commands.add_parser("review", help="read ideas and decide about them")
    review.set_defaults(func=run, review_command="list", scope="waiting", lang=None)
    _lang(review)
    acts = review.add_subparsers(dest="review_command")
    listed = acts.add_parser("list", help="what waits, longest first")
    listed.add_argument("--scope", choices=SCOPES, default="waiting", help="what else to list")
    acts.add_parser("show", help="everything about one").add_argument("number", **_NUMBER)
    for name, meaning in DECISIONS.items():
        _deciding(acts.add_parser(name, help=meaning), name)
    for name, meaning in WORDINGS.items():
        wording = acts.add_parser(name, help=meaning)
        wording.add_argument("number", **_NUMBER)
        wording.add_argument("--text", metavar="FILE", required=True, help="a text file, or -")
        if name == "hide":
            wording.add_argument("--answer", choices=SHEET, default="", help=_ANSWER)
    for parser in acts.choices.values():
        parser.set_defaults(func=run)
        _lang(parser)


_ANSWER = "an answer of its project sheet instead of its text"
_NUMBER: dict[str, Any] = {"type": int, "metavar": "N", "help": "its number"}


def _lang(parser: Any) -> None:
    help = "the language of the answer"
    parser.add_argument("--lang", choices=("fr", "en"), default=SUPPRESS, help=help)


def _deciding(parser: Any, name: str) -> None:
    parser.add_argument("number", **_NUMBER)
    if name == "move":
        parser.add_argument("status", choices=STEPS, help="where it stands from now on")
        parser.add_argument("--cost", type=int, metavar="EUROS", help="what it would cost")
    if name == "merge":
        parser.add_argument("--into", type=int, required=True, metavar="N", help="the other one")
    if name in ("decline", "move"):
        wanted = {"choices": REASONS, "default": "", "required": name == "decline"}
        parser.add_argument("--reason", **wanted, help="why it is not selected")
    parser.add_argument("--say", metavar="TEXT", required=True, help="what its author reads")
    parser.add_argument("--anyway", action="store_true", help="even if somebody has it in hand")


def run(args: Namespace) -> int:
    """Do it; 1 after saying why not."""
    return in_the_house(_work(args), chosen(args.lang))


def _work(args: Namespace) -> "Work":
    async def work(house: House) -> int:
        from bot.cli import ideas_review_acts, ideas_review_reading

        match args.review_command:
            case "show":
                return await ideas_review_reading.show(house, args.number)
            case name if name in DECISIONS:
                return await ideas_review_acts.decide(house, args)
            case name if name in WORDINGS:
                return await ideas_review_acts.reword(house, args)
        return await ideas_review_reading.list_all(house, args.scope)

    return work
