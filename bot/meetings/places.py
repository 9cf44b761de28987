"""`[place]`: where a meeting is, in town or on the web."""

from pydantic import TypeAdapter

from bot.meetings.definition import PlacePart
from bot.meetings.reading import Reading
from bot.meetings.texts import told_of
from conversations.addresses import read_link
from conversations.meetings.meeting import Spot
from conversations.reply import Line

_PLACE = TypeAdapter(PlacePart)


def spot_of(raw: object, reading: Reading) -> Spot:
    """Where it is, after telling what is wrong with it."""
    if raw is None:
        reading.wrong(("place",), "city-missing")
        return Spot()
    part = reading.part(("place",), _PLACE, raw) or PlacePart()
    inside = raw if isinstance(raw, dict) else {}
    everywhere = [
        one.number for secteur in reading.town.city.secteurs for one in secteur.arrondissements
    ]
    if part.arrondissement is not None:
        path = ("place", "arrondissement")
        reading.one_of(path, "announce-number", part.arrondissement, everywhere)
    if (part.latitude is None) != (part.longitude is None):
        reading.wrong(("place",), "meetings-file-half-position")
    if not {"name", "address", "online"} & inside.keys():
        reading.wrong(("place",), "meetings-file-nowhere")
    return Spot(
        name=part.name.strip(),
        address=part.address.strip(),
        access=told_of(("place", "access"), part.access, inside, reading),
        latitude=part.latitude,
        longitude=part.longitude,
        arrondissement=part.arrondissement,
        online=_online(part.online, reading),
    )


def _online(url: str, reading: Reading) -> str:
    if not url:
        return ""
    read = read_link(url, reading.town.city.link_hosts)
    if isinstance(read, Line):
        reading.says(("place", "online"), read)
        return ""
    return read
