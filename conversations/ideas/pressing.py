"""The buttons of the review: what one says and does, in one place."""

from conversations.buttons import does
from conversations.questions.asking import choice
from conversations.reply import Row, Words, line


def answers(label: Words, token: str) -> Row:
    """A row of one button that answers the question it stands under."""
    return (choice(label, token),)


STOP = "x"


def leave() -> Row:
    """A way out of the talk: of this one, whatever is open when an old button is tapped."""
    return answers(line("button-idea-stop"), STOP)


def open_row(number: int) -> Row:
    """Back to the idea as the team reads it."""
    return (does(line("button-queue-open"), "queue", number),)


def back_row() -> Row:
    """Back to the list."""
    return (does(line("button-queue"), "queue"),)
