"""What is asked while a campaign is written: each question, and what its answer changes."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from conversations.city import CityCard, Topic
from conversations.frozen import Frozen
from conversations.ideas.campaign import (
    LONGEST_NAME,
    LONGEST_RULES,
    LONGEST_WHO,
    MOST_EUROS,
    SHEET,
    Campaign,
)
from conversations.ideas.written import BOX
from conversations.incoming import fold
from conversations.questions.asking import NOTHING_YET, Draft, Question
from conversations.questions.choose_many import ChooseMany
from conversations.questions.choose_one import ChooseOne
from conversations.questions.date import Date
from conversations.questions.number import Number
from conversations.reply import Told, line, told, verbatim

Part = Literal["title", "rules", "who", "themes"]
"""What is written in each language of the town."""
Asked = Literal["opens", "closes", "choose", "area", "cap", "sheet"]
Stage = Literal[Asked, "words", "languages", "hub", "warned"]
LONGEST: dict[Part, int] = {"title": LONGEST_NAME, "rules": LONGEST_RULES, "who": LONGEST_WHO}
NEW = "new"
"""What a campaign is called until it is kept."""
LONGEST_SLUG, LONGEST_CODE = 24, 20


class Calling(Frozen):
    """A campaign being written: what is told of it, and what is asked now."""

    campaign: Campaign = Campaign(slug=NEW, title=told({}))
    before: Campaign | None = None
    """What it was when the writing began; None for a new one."""
    stage: Stage = "words"
    part: Part = "title"
    locale: str = ""
    """The language of the words that are asked for."""
    walking: bool = True
    """The languages are gone through one after the other for the first time."""
    draft: Draft = NOTHING_YET

    def at(self, stage: Stage, **changes: Any) -> "Calling":
        """At another question, nothing done on it yet."""
        return self.model_copy(update={"stage": stage, "draft": NOTHING_YET, **changes})

    def saying(self, **changes: Any) -> "Calling":
        """With something else about the campaign."""
        return self.model_copy(update={"campaign": self.campaign.model_copy(update=changes)})

    def hinting(self, **changes: Any) -> "Calling":
        """With another hint for whoever writes."""
        hints = self.campaign.eligibility.model_copy(update=changes)
        return self.saying(eligibility=hints)


@dataclass(frozen=True)
class Around:
    """What questions are made of beside what is told already."""

    city: CityCard
    today: date


def question_of(stage: Asked, around: Around) -> Question:
    """The question itself."""
    return _QUESTIONS[stage](around)


_QUESTIONS: dict[Asked, Callable[[Around], Question]] = {
    "opens": lambda around: Date(around.today, ahead=True),
    "closes": lambda around: Date(around.today, ahead=True),
    "choose": lambda around: ChooseOne((line("campaign-choose-town"), line("campaign-choose-own"))),
    "area": lambda around: ChooseMany(tuple(verbatim(one.name) for one in around.city.secteurs)),
    "cap": lambda around: Number(whole=True),
    "sheet": lambda around: ChooseMany(tuple(line(f"campaign-sheet-{one}") for one in SHEET)),
}


def ticked(stage: Asked, state: Calling, around: Around) -> Draft:
    """What is chosen already when a question is asked again."""
    campaign = state.campaign
    if stage == "sheet":
        return Draft(chosen=tuple(n for n, one in enumerate(SHEET) if one in campaign.sheet))
    if stage == "area":
        inside, secteurs = set(campaign.inside(around.city)), around.city.secteurs
        parts = [{one.number for one in secteur.arrondissements} for secteur in secteurs]
        return Draft(chosen=tuple(n for n, part in enumerate(parts) if part and part <= inside))
    return NOTHING_YET


def answered(stage: Asked, value: Any, state: Calling, around: Around) -> Calling:
    """The state with the answer to `stage`, at the question that follows."""
    match stage:
        case "opens" | "closes":
            return state.saying(**{stage: value}).at("hub")
        case "choose" if value:
            return opened("themes", state, around.city)
        case "choose":
            return state.saying(themes=()).at("hub")
        case "area":
            numbers = tuple(around.city.secteurs[n].number for n in value)
            return state.saying(secteurs=numbers, arrondissements=()).at("hub")
        case "cap":
            return state.hinting(cap=int(value)).at("hub")
    chosen = tuple(SHEET[n] for n in value)
    kept = tuple(one for one in state.campaign.sheet if one in chosen)
    return state.saying(sheet=(*kept, *(one for one in chosen if one not in kept))).at("hub")


def cap_fits(typed: str) -> bool:
    """Whether a number may be the most that an idea costs."""
    return typed.isdecimal() and 0 < int(typed) <= MOST_EUROS


def words_of(part: Part, campaign: Campaign) -> Told:
    """What is written, by language; themes one a line."""
    match part:
        case "title":
            return campaign.title
        case "rules":
            return campaign.rules
        case "who":
            return campaign.eligibility.who
    locales = dict.fromkeys(one for theme in campaign.themes for one, _ in theme.label.words)
    lines = {
        locale: "\n".join(dict(one.label.words).get(locale, "–") for one in campaign.themes)
        for locale in locales
    }
    return told(lines)


def opened(part: Part, state: Calling, city: CityCard) -> Calling:
    """At the words of `part`: the first time one language after the other, then one by choice."""
    if words_of(part, state.campaign).words and len(city.languages) > 1:
        return state.at("languages", part=part)
    return state.at("words", part=part, locale=city.languages[0], walking=True)


def further(state: Calling, city: CityCard) -> Calling:
    """The next language of the first walk, or the page."""
    later = city.languages[city.languages.index(state.locale) + 1 :] if state.walking else ()
    if later:
        return state.at("words", locale=later[0])
    return state.at("hub", walking=False)


def written(state: Calling, text: str, city: CityCard) -> Calling:
    """With `text` in the language that was asked for; without it where it is empty."""
    if state.part == "themes":
        return state.saying(themes=_themes(state, text.split("\n") if text else [], city))
    words = {**dict(words_of(state.part, state.campaign).words), state.locale: text}
    kept = told({one: words[one] for one in city.languages if words.get(one)})
    if state.part == "who":
        return state.hinting(who=kept)
    return state.saying(**{state.part: kept})


def _themes(state: Calling, lines: list[str], city: CityCard) -> tuple[Topic, ...]:
    """The first language says which there are; what is called as before, or stands where something
    was that is called otherwise now, stays the same theme for the ideas that have it."""
    themes, locale, first = state.campaign.themes, state.locale, city.languages[0]
    if locale != first:
        return tuple(
            one.model_copy(update={"label": _labelled(one.label, locale, text, city)})
            for one, text in zip(themes, lines or [""] * len(themes), strict=True)
        )
    named = {fold(one.label.spoken(first)[1]): one for one in themes}
    same = len(lines) == len(themes)
    wanted = {fold(text) for text in lines}
    taken = {one.code for one in themes}
    found: list[Topic] = []
    for n, text in enumerate(lines):
        old = named.get(fold(text))
        if old is None and same and fold(themes[n].label.spoken(first)[1]) not in wanted:
            old = themes[n]
        label = _labelled(old.label if old else told({}), first, text, city)
        code = old.code if old else free(_code(text), taken, LONGEST_CODE)
        taken.add(code)
        found.append(Topic(code=code, label=label))
    return tuple(found)


def _labelled(label: Told, locale: str, text: str, city: CityCard) -> Told:
    words = {**dict(label.words), locale: text}
    return told({one: words[one] for one in city.languages if words.get(one)})


def _code(text: str) -> str:
    """The code of a theme begins with a letter."""
    name = slugged(text, "t")
    return name if name[0].isalpha() else f"t-{name}"


def slugged(text: str, otherwise: str) -> str:
    """`text` as a short name; `otherwise` where no Latin letter is in it."""
    name = re.sub(r"[^a-z0-9]+", "-", fold(text)).strip("-")
    return name if re.search(r"[a-z]", name) else otherwise


def free(name: str, taken: set[str], most: int = LONGEST_SLUG) -> str:
    """`name`, with a number where it is taken."""
    short = name[:most].strip("-")
    others = (f"{name[: most - 3].strip('-')}-{n}" for n in range(2, 100))
    return next((one for one in (short, *others) if one not in taken), short)


def slug_of(campaign: Campaign, there: tuple[Campaign, ...]) -> str:
    """What a new campaign is called, after its name in the town's first language."""
    title = campaign.title.words[0][1]
    return free(slugged(title, "ideas"), {*(one.slug for one in there), BOX, NEW})
