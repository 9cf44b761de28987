"""An answer on its way to the resident: under the town's name or a label, and never a note."""

from conversations.reply import Reply, Words, line
from conversations.requests.buttons import under_answer
from conversations.requests.known import Part, Request
from conversations.requests.parts import delivered
from conversations.requests.rules import speaks_as
from conversations.requests.tongues import differs
from conversations.who import Role


def letters(request: Request, parts: tuple[Part, ...], role: Role, label: str) -> tuple[Reply, ...]:
    """What the resident receives: each message as it was written, the buttons under the last.

    Whether it helped is asked anew: what they said was about the answer before.
    """
    sent = {"to": request.person}
    made = [delivered(part).model_copy(update=sent) for part in parts]
    first = made[0]
    heading = _heading(request, role, label)
    made[0] = first.model_copy(
        update={"blocks": (*heading, *_foreign(request, parts), *first.blocks)}
    )
    buttons = under_answer(request.number, clear=False, given=None)
    made[-1] = made[-1].model_copy(update={"buttons": buttons})
    return tuple(made)


def _heading(request: Request, role: Role, label: str) -> tuple[Words, ...]:
    n = str(request.number)
    if speaks_as(role) == "town":
        return (line("requests-answer-town", n=n),)
    return (line("requests-answer-label", label=label or line("requests-voice-team"), n=n),)


def _foreign(request: Request, parts: tuple[Part, ...]) -> tuple[Words, ...]:
    """A word to a reader whose language it is not."""
    written = in_another_language(request, parts)
    return (line(f"requests-answer-in-{written}"),) if written else ()


def in_another_language(request: Request, parts: tuple[Part, ...]) -> str:
    """The language of `parts` where it is not the resident's; else, or if unsure, ''."""
    return differs(" ".join(part.text for part in parts), request.locale)


def closed_unanswered(request: Request) -> Reply:
    """That it was closed though nobody answered."""
    said = line("requests-closed-unanswered", n=str(request.number))
    buttons = under_answer(request.number, clear=False, given=None)[:1]
    return Reply(
        to=request.person,
        blocks=(said,),
        buttons=(buttons[0][:1],),
    )
