"""What whoever writes a campaign sees: a question, or the page from which all is reached."""

from dataclasses import dataclass
from typing import get_args
from zoneinfo import ZoneInfo

from conversations.city import CityCard, TheCity
from conversations.ideas.calling import campaign_intro
from conversations.ideas.campaign import Campaign, Campaigns, FiguresOf
from conversations.ideas.campaign_stages import (
    LONGEST,
    Around,
    Asked,
    Calling,
    Part,
    question_of,
    words_of,
)
from conversations.ideas.campaign_telling import page, warnings
from conversations.ideas.written import BOX
from conversations.incoming import Incoming
from conversations.known import Known
from conversations.languages import NAMES
from conversations.questions.asking import choice
from conversations.questions.choose_many import listed
from conversations.questions.options import OFF, ON
from conversations.reply import Button, Command, Reply, Row, Words, line, say

HUB, SKIP, REMOVE, KEEP, SEE, ANYWAY = "_h", "_s", "_x", "_y", "_v", "_p"
TO, IN = "_to", "_in"
"""Before the name of the stage, and the position of the language, that a button leads to."""
SWITCHES = {"i": "investment", "s": "supports", "c": "comments"}
"""What is on or off, by the letter of its token; a sign after it says what is wanted."""
PARTS: tuple[Part, ...] = get_args(Part)


@dataclass(frozen=True)
class Desk:
    """Everything that showing and hearing need beside the state."""

    around: Around
    known: Known

    @classmethod
    def of(cls, incoming: Incoming, known: Known) -> "Desk":
        """As it is in this turn."""
        city = known[TheCity()]
        today = incoming.at.astimezone(ZoneInfo(city.time_zone)).date()
        return cls(Around(city, today), known)

    @property
    def city(self) -> CityCard:
        """The town."""
        return self.around.city

    def kept(self, slug: str) -> Campaign | None:
        """The campaign of that name as it is now."""
        return next((one for one in self.known[Campaigns()] if one.slug == slug), None)


def show(state: Calling, desk: Desk) -> Reply:
    """What is asked now."""
    match state.stage:
        case "hub":
            return _hub(state, desk)
        case "words":
            return _words(state)
        case "languages":
            return _languages(state, desk)
        case "warned":
            return _warned(state, desk)
        case stage:
            return _question(stage, state, desk)


_TO_HUB: Row = (choice(line("campaign-button-hub"), HUB),)
_STOP: Row = (Button(label=line("campaign-button-abandon"), press=Command(name="cancel")),)


def _question(stage: Asked, state: Calling, desk: Desk) -> Reply:
    shown = question_of(stage, desk.around).show(state.draft)
    there = {
        "opens": state.campaign.opens is not None,
        "closes": state.campaign.closes is not None,
        "cap": state.campaign.eligibility.cap is not None,
    }
    none = (choice(line("campaign-button-remove"), REMOVE),)
    rows = (*shown.rows, none) if there.get(stage) else shown.rows
    return say(line(f"campaign-ask-{stage}"), *shown.blocks, buttons=(*rows, _TO_HUB))


def _words(state: Calling) -> Reply:
    part, language = state.part, NAMES[state.locale]
    asked = (
        line("campaign-themes-write", language=language)
        if part == "themes"
        else line(f"campaign-write-{part}", language=language, most=LONGEST[part])
    )
    there = words_of(part, state.campaign)
    before = [text for locale, text in there.words if locale == state.locale]
    rows: list[Row] = []
    if state.walking and there.words:
        rows.append((choice(line("campaign-button-skip-language"), SKIP),))
    if before and may_remove(state):
        rows.append((choice(line("campaign-button-remove"), REMOVE),))
    rows.append(_TO_HUB if is_named(state) else _STOP)
    said = [line("campaign-before"), said_before(state)] if before else []
    return say(asked, *said, buttons=tuple(rows))


def is_named(state: Calling) -> bool:
    """Whether it has a name: then the page can be seen."""
    return bool(state.campaign.title.words) or state.campaign.slug == BOX


def may_remove(state: Calling) -> bool:
    """Whether the words that are there may go: a campaign keeps one name; the box has one."""
    if state.part != "title" or state.campaign.slug == BOX:
        return True
    return len(state.campaign.title.words) > 1


def said_before(state: Calling) -> Words:
    """What is written now, in exactly that language."""
    there = words_of(state.part, state.campaign)
    only = tuple(one for one in there.words if one[0] == state.locale)
    return there.model_copy(update={"words": only})


def _languages(state: Calling, desk: Desk) -> Reply:
    there = dict(words_of(state.part, state.campaign).words)
    rows = [
        (choice(NAMES[one], f"{IN}{n}", chosen=one in there),)
        for n, one in enumerate(desk.city.languages)
    ]
    return say(line("campaign-ask-languages"), buttons=(*rows, _TO_HUB))


def _hub(state: Calling, desk: Desk) -> Reply:
    blocks = page(state.campaign, desk.city)
    return say(line("campaign-hub"), *blocks, buttons=_hub_rows(state, desk))


def _hub_rows(state: Calling, desk: Desk) -> tuple[Row, ...]:
    campaign, box = state.campaign, state.campaign.slug == BOX
    dates = () if box else ((_to("opens"), _to("closes")),)
    area = (_to("area"),) if desk.city.secteurs else ()
    keep = "campaign-button-open" if state.before is None else "campaign-button-keep"
    return (
        (_to("title"), _to("rules")),
        *dates,
        (_to("themes"), *area),
        (_switch("i", campaign.eligibility.investment_only),),
        (_to("cap"), _to("who")),
        (_switch("s", campaign.supports), _switch("c", campaign.comments)),
        (_to("sheet"),),
        (choice(line("campaign-button-see"), SEE),),
        (choice(line(keep), KEEP),),
        _STOP,
    )


def _to(stage: str) -> Button:
    return choice(line(f"campaign-to-{stage}"), f"{TO}{stage}")


def _switch(letter: str, on: bool) -> Button:
    label = line(f"campaign-switch-{SWITCHES[letter]}")
    return choice(label, f"{letter}{OFF if on else ON}", chosen=on)


def _warned(state: Calling, desk: Desk) -> Reply:
    anyway: Row = (choice(line("campaign-button-anyway"), ANYWAY),)
    return say(line("campaign-warned"), *warned_of(state, desk), buttons=(anyway, _TO_HUB))


def warned_of(state: Calling, desk: Desk) -> tuple[Words, ...]:
    """What to read before it is kept, also that somebody else changed it meanwhile."""
    slug = state.campaign.slug
    now, figures = desk.kept(slug), desk.known[FiguresOf(slug)]
    found = warnings(state.campaign, now, figures, desk.city, desk.around.today)
    meanwhile = (line("campaign-warning-meanwhile"),) if now != state.before else ()
    return (*meanwhile, *found)


def as_read(campaign: Campaign, city: CityCard) -> tuple[Reply, ...]:
    """What residents read, once for each language that there is a name in."""
    themes = tuple(one.label for one in campaign.topics(city))
    named = (line("campaign-themes", themes=listed(themes)),) if themes else ()
    words = (*campaign_intro(campaign, city), *named)
    own = dict(campaign.title.words)
    locales = [one for one in city.languages if one in own] or list(city.languages[:1])
    return tuple(say(*words).model_copy(update={"locale": one}) for one in locales)
