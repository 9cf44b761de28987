"""What somebody is told whose point was looked at: each time something became of it."""

from conversations.buttons import does
from conversations.meetings.agenda_known import Point, PointStatus
from conversations.meetings.known import MeetingCard
from conversations.reply import Reply, Words, line, verbatim


def news(point: Point, card: MeetingCard, again: PointStatus | None = None) -> tuple[Reply, ...]:
    """The letter to its author; none where nobody knows them. `again`: it had been further."""
    if not point.author:
        return ()
    said = "off-agenda" if again == "shown" else point.status
    blocks: list[Words] = [
        line("meeting-point-news", title=card.meeting.title),
        line("meeting-point-words", words=verbatim(point.words))
        if point.words
        else line("meeting-point-voice"),
        line(f"meeting-point-news-{said}"),
    ]
    if point.reply:
        blocks.append(line("meeting-point-why", words=verbatim(point.reply)))
    opens = (does(line("button-meeting-agenda"), "agenda", card.number),)
    return (Reply(to=point.author, lane="reminder", blocks=tuple(blocks), buttons=(opens,)),)
