"""The languages of the house by their own names, and changing one's language at any time."""

from conversations.buttons import MENU_ROW
from conversations.city import TheCity
from conversations.incoming import Incoming
from conversations.known import Known
from conversations.languages import NAMES
from conversations.people.events import LanguageChosen
from conversations.questions.asking import choice
from conversations.reply import Button, Command, Row, line, say
from conversations.talk import Aside, Turn
from conversations.who import PersonByRef


def language_rows(languages: tuple[str, ...]) -> tuple[Row, ...]:
    """One button a language, as answers to a question."""
    return tuple((choice(NAMES[code], str(i)),) for i, code in enumerate(languages))


def take(args: str, incoming: Incoming, known: Known) -> Turn:
    """`/language` offers the languages, `/language ar` takes one."""
    languages = known[TheCity()].languages
    if args not in languages:
        rows = tuple(
            (Button(label=NAMES[code], press=Command(name="language", args=code)),)
            for code in languages
        )
        return Turn(replies=(say(line("language-choose"), buttons=rows),))
    card = known[PersonByRef(incoming.person)].model_copy(update={"locale": args})
    said = say(line("language-chosen"), buttons=(MENU_ROW,))
    return Turn(replies=(said,), events=(LanguageChosen(locale=args),), card=card, again=True)


LANGUAGE = Aside("language", take, in_sessions=True)
