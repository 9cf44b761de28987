"""The buttons of this room: what a command button says and does, in one place."""

from conversations.questions.asking import choice
from conversations.reply import Button, Command, Row, Words, line
from conversations.requests.known import Rating

RATINGS: tuple[Rating, ...] = ("up", "down")


def does(label: Words, name: str, *args: object) -> Button:
    """A button that carries the command `/name args`."""
    return Button(label=label, press=Command(name=name, args=" ".join(map(str, args))))


def answers(label: Words, token: str) -> Row:
    """A row of one button that answers the question it stands under."""
    return (choice(label, token),)


def stop_row() -> Row:
    """A way out for the one who asks; what they wrote is kept for them by `/cancel`."""
    return (does(line("requests-button-stop"), "cancel"),)


def rating_row(number: int, given: Rating | None) -> Row:
    """Whether the answer helped: one tap, and another one changes it."""
    return tuple(
        Button(
            label=line(f"requests-rate-{rating}"),
            press=Command(name="rate", args=f"{number} {rating}"),
            chosen=given == rating,
        )
        for rating in RATINGS
    )


def under_answer(number: int, *, clear: bool, given: Rating | None) -> tuple[Row, ...]:
    """What a resident may do with an answer; once it is clear there is only the rating left."""
    go_on = (
        does(line("requests-button-reply"), "reply", number),
        does(line("requests-button-clear"), "thanks", number),
    )
    return ((rating_row(number, given)),) if clear else (go_on, rating_row(number, given))
