"""Public ideas as proposals that Decidim's importer takes: CSV, XLSX or JSON.

What its importer asks (decidim-proposals, lib/decidim/proposals/import, and decidim-admin,
lib/decidim/admin/import, as of 0.31):
- the columns `title/<default locale>` and `body/<default locale>`, and none twice
  (proposals_verifier.rb); every proposal with a title and a body (models/proposal.rb);
- in JSON the same flat names, in the same order in every object: the headings are read off the
  first one and the rest by their place (readers/json.rb);
- `taxonomies/ids` as a text of numbers between commas, in XLSX too (proposal_creator.rb splits it).
It does not ask how long a title is, but whoever edits the proposal afterwards is held to 15 to 150
characters (app/forms/.../admin/proposal_form.rb), so ours are. Older versions do not know a byte
order mark (readers/csv.rb), and a CSV with line breaks is answered by an error (issue 17287): see
sinks.py. Its export wraps a body at 65 characters (proposal_serializer.rb, by premailer): so our
reference has no blank in it.
"""

import re

from conversations.ideas.open_data import LANGUAGE, Cell, Town, position
from conversations.ideas.out import IdeaOut
from conversations.ideas.written import headline

SHORTEST, LONGEST = 15, 150
REFERENCE = re.compile(r"\[porte-voix:([0-9]{1,12})\]")
"""Our own reference, as it stands in the last line of a body, and comes back from there."""
_ENDS = ("address", "latitude", "longitude")


def columns(taxonomies: str) -> tuple[str, ...]:
    """The headings; `taxonomies` stands in every row where it is given."""
    more = ("taxonomies/ids",) if taxonomies else ()
    return (f"title/{LANGUAGE}", f"body/{LANGUAGE}", *more, *_ENDS)


def proposal(idea: IdeaOut, town: Town, taxonomies: str) -> dict[str, Cell]:
    """One row."""
    place = position(idea)
    cells = (
        title(idea),
        f"{idea.text}\n\n{reference(idea.number)}".strip(),
        *((taxonomies,) if taxonomies else ()),
        _address(idea, town),
        place[0] if place else None,
        place[1] if place else None,
    )
    return dict(zip(columns(taxonomies), cells, strict=True))


def title(idea: IdeaOut) -> str:
    """15 to 150 characters."""
    number = f"n° {idea.number}"
    found = headline(idea.title, idea.text, LONGEST)
    if not found:
        return f"Idée orale {number}"
    return found if len(found) >= SHORTEST else f"{found} (idée {number})"


def reference(number: int) -> str:
    """The last line of the body."""
    return f"[porte-voix:{number}]"


def referred(body: str) -> int | None:
    """The number in the last reference of `body`; None where there is none."""
    found = REFERENCE.findall(body)
    return int(found[-1]) if found else None


def _address(idea: IdeaOut, town: Town) -> str:
    """As it was written where the place is public; else the part of town."""
    if idea.public_place and idea.place_words:
        return idea.place_words
    part = town.city.arrondissement(idea.arrondissement)
    return part.name if part else ""
