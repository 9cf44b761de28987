"""The project sheet: an idea on one page, for its author, and for whoever reviews it."""

from datetime import datetime
from zoneinfo import ZoneInfo

from conversations.buttons import MENU_ROW
from conversations.event import Event
from conversations.ideas.campaign import SHEET as QUESTIONS
from conversations.ideas.known import IdeaByRef, IdeaCard
from conversations.ideas.rules import may_review
from conversations.ideas.steps import Around, around_of
from conversations.ideas.team_events import IdeaSeen
from conversations.ideas.written import Written, headline, place_name
from conversations.incoming import Incoming
from conversations.known import Known
from conversations.printed import ProjectSheet
from conversations.reply import ProjectSheetFile, Reply, line, say
from conversations.talk import Aside, Turn
from conversations.who import PersonByRef


def sheet_reply(written: Written, number: int, at: datetime, locale: str, here: Around) -> Reply:
    """The page in the language of its reader, with its first photo and a code that leads to it."""
    given = dict(written.answers)
    photos = [one for one in written.photos if not one.hidden]
    sheet = ProjectSheet(
        locale=locale,
        city=here.city.name,
        campaign=here.campaign.name,
        title=headline(written.title, written.text),
        number=number,
        called=written.called,
        words=written.text,
        answers=tuple(
            (line(f"idea-heading-{one}"), given[one]) for one in QUESTIONS if one in given
        ),
        place=place_name(written.place, here.city),
        theme=here.campaign.theme(written.theme, here.city) if written.theme else "",
        day=at.astimezone(ZoneInfo(here.city.time_zone)).date(),
        has_photo=bool(photos),
    )
    file = ProjectSheetFile(
        name=f"idee-{number}.pdf",
        sheet=sheet,
        photo=photos[0].file_id if photos else "",
        start=f"idea_{number}",
    )
    said = line("idea-page", number=str(number))
    return Reply(blocks=(said,), attached=file, buttons=(MENU_ROW,))


def take(args: str, incoming: Incoming, known: Known) -> Turn:
    """`/sheet REF`: for its author and for whoever reviews ideas, which is logged; nobody else
    learns that it is there."""
    idea = known[IdeaByRef(args)]
    card = known[PersonByRef(incoming.person)]
    if idea is None or not (idea.author == incoming.person or may_review(card.role)):
        return Turn(replies=(say(line("idea-gone"), buttons=(MENU_ROW,)),))
    if not idea.written.text:
        return Turn(replies=(say(line("idea-page-spoken"), buttons=(MENU_ROW,)),))
    here = around_of(idea.written, known)
    locale = card.locale or incoming.locale
    shown = sheet_reply(idea.written, idea.number, idea.handed_in_at, locale, here)
    return Turn(replies=(shown,), events=_read(idea, incoming))


def _read(idea: IdeaCard, incoming: Incoming) -> tuple[Event, ...]:
    """That somebody of the team read what is not public."""
    if idea.published or idea.author == incoming.person:
        return ()
    return (IdeaSeen(ref=idea.ref, number=idea.number),)


SHEET = Aside("sheet", take)
