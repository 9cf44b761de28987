"""What happens to the indicators: the team looks at them."""

from typing import ClassVar

from conversations.event import StaffAct


class IndicatorsSeen(StaffAct):
    """Somebody of the team read, drew or exported the indicators of a period."""

    act: ClassVar[str] = "indicators.seen"

    since: str
    until: str

    def about(self) -> str:
        """`2026-03-01..2026-03-31`."""
        return f"{self.since}..{self.until}"

    def people_count(self) -> int:
        """Nobody in particular."""
        return 0
