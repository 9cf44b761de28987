"""What happens to a spreadsheet that staff sent in the chat, before it is published."""

from conversations.event import PersonalText, StaffAct


class SpreadsheetSent(StaffAct):
    """Staff sent a spreadsheet to be checked."""

    act = "survey.sent"

    ref: str
    file_id: PersonalText
    """Where Telegram keeps it."""

    def about(self) -> str:
        """The spreadsheet, by our own name."""
        return self.ref

    def people_count(self) -> int:
        """Nobody yet."""
        return 0


class SpreadsheetDiscarded(StaffAct):
    """Staff threw a spreadsheet away that was not published."""

    act = "survey.discarded"

    ref: str

    def about(self) -> str:
        """The spreadsheet, by our own name."""
        return self.ref

    def people_count(self) -> int:
        """Nobody."""
        return 0
