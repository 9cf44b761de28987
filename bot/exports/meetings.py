"""Exports meetings as facts: one row a meeting, with the columns of Decidim, page by page.

The columns are those of Decidim's own export of meetings (decidim/decidim, decidim-meetings,
lib/decidim/meetings/meeting_serializer.rb, as it stands with taxonomies and reserved slots), which
joins nested names by `/` and has a column for each language of a text. What of it there is nothing
to say about here (attachments, comments, polls, authors) is left out; what the team asks besides
stands behind it. Hours are ISO-8601 on the town's clock, `1` is yes.

Counts of people: what is below 11 is empty, as it is for none; of the three answers none can be
worked out from the others (conversations/small_cells.py).
"""

from datetime import datetime
from zoneinfo import ZoneInfo

from conversations.city import CityCard
from conversations.ideas.open_data import Cell
from conversations.meetings.meeting import NEEDS
from conversations.reply import Told
from conversations.small_cells import shown, table
from storage.meetings_out import MeetingOut

_TEXTS = ("title", "description")
_FACTS = (
    *("start_time", "end_time", "attendees", "contributions", "organizations", "address"),
    *("location", "reference", "url", "published", "withdrawn", "withdrawn_at"),
)
_MORE = (
    *("created_at", "updated_at", "latitude", "longitude", "follows_count", "private_meeting"),
    *("transparent", "online_meeting_url", "closing_visible", "closed_at", "available_slots"),
    *("reserved_slots", "registrations_enabled", "registration_type", "type_of_meeting"),
)
_OURS = (
    *("state", "series", "organiser", "sequence", "answered_yes", "answered_no"),
    *("answered_maybe", *(f"needs_{need}" for need in NEEDS)),
)


def columns(city: CityCard) -> tuple[str, ...]:
    """The headings."""
    return (
        "id",
        *(f"{text}/{one}" for text in _TEXTS for one in city.languages),
        *_FACTS,
        *(f"location_hints/{one}" for one in city.languages),
        *_MORE,
        *_OURS,
    )


def row(one: MeetingOut, city: CityCard, username: str, now: datetime) -> dict[str, Cell]:
    """One meeting."""
    meeting, spot = one.meeting, one.meeting.spot
    cells: dict[str, Cell] = {
        "id": one.number,
        **_texts("title", meeting.title, city),
        **_texts("description", meeting.description, city),
        **_facts(one, city, username),
        **_texts("location_hints", spot.access, city),
        **_more(one, city),
        **_ours(one, now),
    }
    return {name: cells[name] for name in columns(city)}


def _texts(name: str, words: Told, city: CityCard) -> dict[str, Cell]:
    there = dict(words.words)
    return {f"{name}/{one}": there.get(one, "") for one in city.languages}


def _when(at: datetime | None, city: CityCard) -> str:
    if at is None:
        return ""
    return at.astimezone(ZoneInfo(city.time_zone)).isoformat(timespec="seconds")


def _facts(one: MeetingOut, city: CityCard, username: str) -> dict[str, Cell]:
    spot, gone = one.meeting.spot, one.status == "cancelled"
    link = f"https://t.me/{username}?start=meeting_{one.number}" if username else ""
    return {
        "start_time": _when(one.meeting.starts, city),
        "end_time": _when(one.meeting.ends, city),
        "attendees": shown(one.came),
        "contributions": one.points,
        "organizations": "",
        "address": spot.address,
        "location": spot.name,
        "reference": one.uid,
        "url": link if one.meeting.public else "",
        "published": 1,
        "withdrawn": int(gone),
        "withdrawn_at": _when(one.changed_at if gone else None, city),
    }


def _more(one: MeetingOut, city: CityCard) -> dict[str, Cell]:
    meeting, spot = one.meeting, one.meeting.spot
    place, online = bool(spot.name or spot.address), bool(spot.online)
    kind = "hybrid" if place and online else "online" if online else "in_person"
    return {
        "created_at": _when(one.called_at, city),
        "updated_at": _when(one.changed_at, city),
        "latitude": spot.latitude,
        "longitude": spot.longitude,
        "follows_count": shown(one.follows),
        "private_meeting": int(not meeting.public),
        "transparent": int(meeting.public),
        "online_meeting_url": spot.online,
        "closing_visible": int(one.minutes_at is not None),
        "closed_at": _when(one.minutes_at, city),
        "available_slots": meeting.capacity,
        "reserved_slots": meeting.reserved,
        "registrations_enabled": int(one.status == "planned"),
        "registration_type": "on_this_platform",
        "type_of_meeting": kind,
    }


def _ours(one: MeetingOut, now: datetime) -> dict[str, Cell]:
    meeting = one.meeting
    phase = "coming" if now < meeting.starts else "now" if now < meeting.ends else "over"
    yes, no, maybe = _answers((one.yes, one.no, one.maybe))
    needs = dict(one.needs)
    return {
        "state": "cancelled" if one.status == "cancelled" else phase,
        "series": one.series,
        "organiser": meeting.organiser,
        "sequence": one.sequence,
        "answered_yes": yes,
        "answered_no": no,
        "answered_maybe": maybe,
        **{f"needs_{need}": shown(needs.get(need, 0)) for need in NEEDS},
    }


def _answers(counts: tuple[int, int, int]) -> tuple[int | None, ...]:
    """Each of the answers as it may be told beside the others; nobody's is as empty as a few's."""
    told = iter(table([count for count in counts if count]))
    return tuple(next(told) if count else None for count in counts)
