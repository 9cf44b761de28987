"""`/me`: what a person told of themselves, to be looked at, changed and erased at any time.

Every button carries a command and rewrites the message it stands under, so that nothing here
disturbs an open talk; only sending one's position opens one (profile_place.py).
"""

from collections.abc import Callable
from datetime import datetime

from conversations.city import TheCity, contact_of
from conversations.consent import ConsentAnswered
from conversations.event import Event
from conversations.incoming import Incoming
from conversations.known import Known
from conversations.people import profile_pages as pages
from conversations.people.events import LanguageChosen, PersonForgotten, ProfileDeclined
from conversations.people.lately import is_recent, minute
from conversations.people.profile_events import (
    AgeBandTold,
    DistrictTold,
    QuietHoursChosen,
    TopicsChosen,
)
from conversations.people.profile_pages import Me
from conversations.profile import ProfileOf
from conversations.questions.asking import in_place
from conversations.quiet import QuietHours
from conversations.reply import Button, Command, Reply, Words, line, say
from conversations.talk import Aside, Turn
from conversations.who import AGE_BANDS, TEAM, PersonByRef, PersonCard

"""Minutes during which "under 15" is taken at its word: the button erases everything."""


def me_of(incoming: Incoming, known: Known) -> Me:
    """Whoever speaks, as far as they told."""
    person = incoming.person
    return Me(known[PersonByRef(person)], known[ProfileOf(person)], known[TheCity()])


def take(args: str, incoming: Incoming, known: Known) -> Turn:
    """`/me` shows everything, `/me age` one page, `/me age 18_25` changes it."""
    me = me_of(incoming, known)
    name, _, wanted = args.partition(" ")
    turn = ACTS[name](me, wanted, incoming.at) if name in ACTS else None
    turn = turn or Turn(replies=(pages.everything(me),))
    shown = tuple(in_place(reply, incoming.what) if args else reply for reply in turn.replies)
    return Turn(
        replies=shown,
        events=turn.events,
        card=turn.card,
        again=turn.again,
        forgets=turn.forgets,
    )


Act = Callable[[Me, str, datetime], Turn | None]
"""What one word after `/me` does; None: nothing, show everything."""


def _shown(page: Reply) -> Turn:
    return Turn(replies=(page,))


def _told(me: Me, event: Event, page: Callable[[Me], Reply] = pages.everything) -> Turn:
    """`event` happened, and `me` is who they are afterwards."""
    return Turn(replies=(page(me),), events=(event,), card=me.card)


def _carded(me: Me, **changes: object) -> Me:
    return Me(me.card.model_copy(update=changes), me.profile, me.city)


def _profiled(me: Me, **changes: object) -> Me:
    return Me(me.card, me.profile.model_copy(update=changes), me.city)


def _language(me: Me, wanted: str, at: datetime) -> Turn | None:
    if wanted not in me.city.languages:
        return _shown(pages.language_page(me))
    turn = _told(_carded(me, locale=wanted), LanguageChosen(locale=wanted))
    return Turn(replies=turn.replies, events=turn.events, card=turn.card, again=True)


def _age(me: Me, wanted: str, at: datetime) -> Turn | None:
    wanted, _, confirmed = wanted.partition(" ")
    if wanted == "under_15":
        return _declined(me) if is_recent(confirmed, at) else _shown(_really(at))
    band = next((one for one in AGE_BANDS if one == wanted), None)
    if band is None:
        return _shown(pages.age_page(me))
    return _told(_carded(me, age_band=band), AgeBandTold(age_band=band))


def _really(at: datetime) -> Reply:
    yes = pages.to(f"age under_15 {minute(at)}", line("button-me-under-15"))
    no = pages.to("age", line("button-me-not-under-15"))
    return say(line("me-under-15-ask"), buttons=((yes,), (no,)))


def _declined(me: Me) -> Turn:
    """Nothing is kept of somebody under 15 (loi 78-17, art. 45)."""
    city, card = me.city, me.card
    blocks: tuple[Words, ...] = (line("welcome-under-15"), city.under_15_route)
    begin = Button(label=line("button-begin"), press=Command(name="start"))
    said = say(*blocks, contact_of(city), line("welcome-come-back"), buttons=((begin,),))
    event = PersonForgotten(was=card.role) if card.role in TEAM else ProfileDeclined()
    nobody = PersonCard(person=card.person, locale=card.locale)
    return Turn(replies=(said,), events=(event,), card=nobody, forgets=True)


def _place(me: Me, wanted: str, at: datetime) -> Turn | None:
    number = _number(wanted)
    if me.city.arrondissement(number) is None:
        return _shown(pages.place_page(me)) if me.city.secteurs else None
    return _told(_profiled(me, district=number), DistrictTold(district=number))


def _secteur(me: Me, wanted: str, at: datetime) -> Turn | None:
    secteur = next((one for one in me.city.secteurs if one.number == _number(wanted)), None)
    return _place(me, "", at) if secteur is None else _shown(pages.secteur_page(me, secteur))


def _number(wanted: str) -> int | None:
    return int(wanted) if wanted.isascii() and wanted.isdecimal() and len(wanted) < 6 else None


def _topics(me: Me, wanted: str, at: datetime) -> Turn | None:
    return _shown(pages.topics_page(me)) if me.city.topics else None


def _topic(me: Me, wanted: str, at: datetime) -> Turn | None:
    sign, code = wanted[:1], wanted[1:]
    if sign not in ("+", "-") or code not in {topic.code for topic in me.city.topics}:
        return _topics(me, "", at)
    chosen = {*me.topics, code} if sign == "+" else {*me.topics} - {code}
    topics = tuple(topic.code for topic in me.city.topics if topic.code in chosen)
    return _told(_profiled(me, topics=topics), TopicsChosen(topics=topics), pages.topics_page)


def _receive(me: Me, wanted: str, at: datetime) -> Turn | None:
    name, _, answer = wanted.partition(" ")
    purpose = next((one for one in pages.RECEIVED if one == name), None)
    if purpose is None or answer not in ("yes", "no"):
        return _shown(pages.receive_page(me))
    given, version = answer == "yes", me.city.notice_version
    event = ConsentAnswered(purpose=purpose, given=given, notice_version=version)
    consents = me.card.consents | {purpose} if given else me.card.consents - {purpose}
    return _told(_carded(me, consents=consents), event, pages.receive_page)


def _quiet(me: Me, wanted: str, at: datetime) -> Turn | None:
    first, _, last = wanted.partition(" ")
    since, until = _number(first), _number(last)
    now = me.profile.quiet_in(me.city)  # may be hours of the town's that no button offers
    if since is None or since not in (*pages.SINCE, now.since):
        return _shown(pages.quiet_page(me))
    if until is None or until not in (*pages.UNTIL, now.until):
        return _shown(pages.quiet_page(me))
    hours = QuietHours(since=since, until=until)
    return _told(_profiled(me, quiet=hours), QuietHoursChosen(quiet=hours), pages.quiet_page)


def _erase(me: Me, wanted: str, at: datetime) -> Turn | None:
    match wanted:
        case "age":
            return _told(_carded(me, age_band="unsaid"), AgeBandTold(age_band="unsaid"))
        case "place":
            return _told(_profiled(me, district=None), DistrictTold())
        case "topics":
            return _told(_profiled(me, topics=()), TopicsChosen())
        case "quiet":
            return _told(_profiled(me, quiet=None), QuietHoursChosen())
    return None


ACTS: dict[str, Act] = {
    "language": _language,
    "age": _age,
    "place": _place,
    "secteur": _secteur,
    "topics": _topics,
    "topic": _topic,
    "receive": _receive,
    "quiet": _quiet,
    "erase": _erase,
}
ME = Aside("me", take)
