"""How an outing and its parts are called: where it was, what kind, with which posters."""

from conversations.city import CityCard, PosterCard, SecteurCard
from conversations.outings.events import Notes, OutingKind
from conversations.outings.met import met_words
from conversations.questions.choose_many import listed
from conversations.reply import Day, Line, Told, Words, line, told, verbatim

NOTHING = line("outing-nothing")


def kind_words(kind: OutingKind) -> Line:
    """What kind of outing."""
    return line(f"outing-kind-{kind.replace('_', '-')}")


def secteur_words(secteur: SecteurCard) -> Words:
    """A secteur with the numbers of its arrondissements: people know those better."""
    numbers = tuple(told({"": str(one.number)}) for one in secteur.arrondissements)
    if not numbers:
        return told({"": secteur.name})
    return line("outing-secteur", name=secteur.name, numbers=listed(numbers))


def poster_words(poster: PosterCard) -> Told:
    """A poster as the town calls it."""
    return told({"": poster.label})


def where(notes: Notes, city: CityCard) -> Words:
    """The finest place that was noted."""
    part = city.arrondissement(notes.arrondissement)
    if part is not None:
        return told({"": part.name})
    secteur = next((one for one in city.secteurs if one.number == notes.secteur), None)
    if secteur is not None:
        return told({"": secteur.name})
    return verbatim(notes.place) if notes.place else line("outing-everywhere")


def topics(notes: Notes, city: CityCard) -> Words:
    """What came up, by the city's own names; a code the city has no name for any more stays."""
    names = {one.code: one.label for one in city.topics}
    return _listed(tuple(names.get(code) or verbatim(code) for code in notes.topics))


def posters(notes: Notes, city: CityCard) -> Words:
    """The posters and links that were used."""
    names = {one.code: poster_words(one) for one in city.posters}
    return _listed(tuple(names.get(code) or verbatim(code) for code in notes.posters))


def _listed(names: tuple[Words, ...]) -> Words:
    return listed(names) if names else NOTHING


def in_short(notes: Notes, city: CityCard) -> Line:
    """An outing in one line of a list."""
    return line(
        "outing-short",
        day=Day(day=notes.day),
        kind=kind_words(notes.kind),
        where=where(notes, city),
        met=met_words(notes.met_from, notes.met_to),
    )
