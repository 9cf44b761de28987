"""Buttons that every room shows."""

from conversations.reply import Button, Command, Row, line

MENU = Button(label=line("button-menu"), press=Command(name="menu"))
MENU_ROW: Row = (MENU,)
