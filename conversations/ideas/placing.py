"""What an idea is about, and where: the whole city, a district, a point, an address in words."""

from dataclasses import replace

from conversations.city import DistrictAt
from conversations.ideas.steps import (
    BACK,
    NEXT,
    Around,
    Heard,
    Idea,
    Step,
    again,
    around,
    back_row,
    moved,
    pass_button,
    tap_please,
)
from conversations.ideas.written import IdeaPlace, place_name
from conversations.incoming import Incoming, SentPlace, Wrote
from conversations.known import Known
from conversations.questions.asking import (
    NOTHING_YET,
    Answer,
    Complaint,
    Draft,
    Redraw,
    choice,
    settled,
    tapped,
)
from conversations.questions.choose_one import ChooseOne
from conversations.questions.options import side_by_side
from conversations.questions.place import Place
from conversations.questions.write import Write
from conversations.reply import Reply, Row, line, say, told

LONGEST_ADDRESS = 200
PLACE = Place()


def ask_theme(state: Idea, incoming: Incoming, known: Known) -> tuple[Reply, ...]:
    """What it is about."""
    options = _themes(state, known).options
    themes = side_by_side(choice(label, str(at)) for at, label in enumerate(options))
    rows = (*themes, (pass_button("button-no-theme"),), back_row())
    return (say(line("idea-theme"), buttons=rows),)


def _themes(state: Idea, known: Known) -> ChooseOne:
    here = around(state, known)
    return ChooseOne(tuple(one.label for one in here.campaign.topics(here.city)))


def hear_theme(state: Idea, incoming: Incoming, known: Known) -> Heard:
    """A theme, by tap or by its name, or none."""
    match tapped(incoming.what):
        case token if token == BACK:
            return moved(state.back(), incoming)
        case token if token == NEXT:
            said = settled((line("idea-theme"),), line("button-no-theme"), incoming.what)
            return Step(state.having(theme="").onward(), said)
        case _:
            pass
    if isinstance(incoming.what, SentPlace):
        return again(state, line("idea-place-later"))
    here = around(state, known)
    heard = _themes(state, known).hear(NOTHING_YET, incoming.what)
    if not isinstance(heard, Answer):
        return again(state, heard if isinstance(heard, Complaint) else line("hall-tap-please"))
    code = here.campaign.topics(here.city)[heard.value].code
    said = settled((line("idea-theme"),), heard.reads, incoming.what)
    return Step(state.having(theme=code).onward(), said)


def ask_place(state: Idea, incoming: Incoming, known: Known) -> tuple[Reply, ...]:
    """Where it is about: four ways to say it, one of which is to type."""
    city = around(state, known).city
    rows: list[Row] = [(choice(line("button-place-city"), "city"),)]
    if city.secteurs:
        rows.append((choice(line("button-place-district"), "list"),))
    rows += [(pass_button("button-no-place"),), back_row()]
    asked = say(line("idea-place"), line("idea-place-how"), buttons=tuple(rows))
    if not city.by_position:
        return (asked,)
    return (asked.model_copy(update={"ask_place": line("button-idea-place")}),)


def hear_place(state: Idea, incoming: Incoming, known: Known) -> Heard:
    """Where it is; the keyboard that sends a position goes with the answer."""
    heard = _heard_place(state, incoming, known)
    if not isinstance(heard, Step) or heard.state.stage in ("place", "public"):
        return heard
    return replace(heard, said=(*heard.said, *_without_keyboard(heard.state, known)))


def _without_keyboard(state: Idea, known: Known) -> tuple[Reply, ...]:
    """The place as it was understood."""
    city = around(state, known).city
    if not city.by_position:
        return ()
    there = say(line("idea-place-is", place=place_name(state.written.place, city)))
    return (there.model_copy(update={"drop_keyboard": True}),)


def _heard_place(state: Idea, incoming: Incoming, known: Known) -> Heard:
    """A tap, a point of the map, or an address as it is typed."""
    what = incoming.what
    match tapped(what):
        case token if token == BACK:
            return moved(state.back(), incoming)
        case token if token == NEXT:
            return moved(state.having(place=IdeaPlace()).onward(), incoming)
        case "city":
            return moved(state.having(place=IdeaPlace(kind="city")).onward(), incoming)
        case "list" if around(state, known).city.secteurs:
            return moved(state.to("district"), incoming)
        case _ if isinstance(what, SentPlace):
            return _point(state, incoming, known)
        case _ if isinstance(what, Wrote):
            return _address(state, incoming)
        case _:
            return again(state, line("idea-place-please"))


def _point(state: Idea, incoming: Incoming, known: Known) -> Heard:
    """A point in the town; one in the sea, or in another town, is asked for again. Where the town
    has no map nobody can tell."""
    heard = PLACE.hear(NOTHING_YET, incoming.what)
    if isinstance(heard, Complaint):
        return again(state, heard)
    city = around(state, known).city
    district = known[DistrictAt(*heard.value)]
    if city.by_position and city.arrondissement(district) is None:
        return again(state, line("idea-place-outside", city=city.name))
    latitude, longitude = heard.value
    place = IdeaPlace(kind="point", arrondissement=district, latitude=latitude, longitude=longitude)
    here = around(state, known)
    said = (say(line("idea-far", campaign=here.campaign.name)),) if is_far(place, here) else ()
    return Step(state.having(place=place).to("public"), said)


def is_far(place: IdeaPlace, here: Around) -> bool:
    """Whether it lies in a part of town that its campaign is not for: said, never refused."""
    wanted = here.campaign.inside(here.city)
    known = here.city.arrondissement(place.arrondissement) is not None
    return bool(wanted) and known and place.arrondissement not in wanted


def _address(state: Idea, incoming: Incoming) -> Heard:
    heard = Write(LONGEST_ADDRESS).hear(NOTHING_YET, incoming.what)
    if isinstance(heard, Complaint):
        return again(state, heard)
    words = " ".join(heard.value.split())
    return Step(state.having(place=IdeaPlace(kind="address", words=words)).to("public"))


def ask_district(state: Idea, incoming: Incoming, known: Known) -> tuple[Reply, ...]:
    """Which arrondissement."""
    shown = _districts(state, known).show(Draft(page=state.page))
    return (say(line("idea-district"), *shown.blocks, buttons=(*shown.rows, back_row())),)


def _districts(state: Idea, known: Known) -> ChooseOne:
    return ChooseOne(tuple(told({"": name}) for _, name in _arrondissements(state, known)))


def _arrondissements(state: Idea, known: Known) -> tuple[tuple[int, str], ...]:
    """Those of the campaign's parts of town; all where it is for everybody."""
    here = around(state, known)
    wanted = here.campaign.inside(here.city)
    return tuple(
        (one.number, one.name)
        for secteur in here.city.secteurs
        for one in secteur.arrondissements
        if not wanted or one.number in wanted
    )


def hear_district(state: Idea, incoming: Incoming, known: Known) -> Heard:
    """One of the list, by tap or by its name."""
    if tapped(incoming.what) == BACK:
        return moved(state.to("place"), incoming)
    heard = _districts(state, known).hear(Draft(page=state.page), incoming.what)
    if isinstance(heard, Complaint):
        return again(state, heard)
    if isinstance(heard, Redraw):
        return moved(state.model_copy(update={"page": heard.draft.page}), incoming)
    number, _ = _arrondissements(state, known)[heard.value]
    place = IdeaPlace(kind="district", arrondissement=number)
    return moved(state.having(place=place).onward(), incoming)


def ask_public(state: Idea, incoming: Incoming, known: Known) -> tuple[Reply, ...]:
    """Whether the point may be shown exactly: a square may, somebody's door may not."""
    yes, no = (choice(line("button-public"), "y"),), (choice(line("button-not-public"), "n"),)
    asked = say(line("idea-place-found"), line("idea-public"), buttons=(yes, no, back_row()))
    return (asked.model_copy(update={"drop_keyboard": True}),)


def hear_public(state: Idea, incoming: Incoming, known: Known) -> Heard:
    """Yes or no."""
    token = tapped(incoming.what)
    if token == BACK:
        return moved(state.having(place=IdeaPlace()).to("place"), incoming)
    if token not in ("y", "n"):
        return tap_please(state)
    place = state.written.place.model_copy(update={"public": token == "y"})
    return moved(state.having(place=place).onward(), incoming)
