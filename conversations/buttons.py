"""Buttons that every room shows, and how a button that is good forever is made."""

from conversations.reply import Button, Command, Row, Words, line

MENU = Button(label=line("button-menu"), press=Command(name="menu"))
MENU_ROW: Row = (MENU,)


def does(label: Words, name: str, *args: object) -> Button:
    """A button that carries the command `/name args`."""
    return Button(label=label, press=Command(name=name, args=" ".join(map(str, args))))
