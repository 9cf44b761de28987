"""Each day: authors who have not heard for long where their ideas stand are told, once for all.

Rules:
1. One letter to an author, however many ideas they have; it leaves in their time.
2. An idea with the town's last word is left out (rules.ANSWERED).
3. Whoever would have waited longer than promised by the next round is told in this one.
4. So many a day at most: whoever waited longest comes first, the others the next day.
"""

from datetime import time, timedelta

from conversations.buttons import MENU_ROW
from conversations.city import CityCard, TheCity
from conversations.courtesy import in_their_time
from conversations.ideas.news import status_name
from conversations.ideas.reminding_known import Author, AuthorsToTell, Standing
from conversations.ideas.standing import stacked, town_day
from conversations.ideas.team_events import AuthorsReminded
from conversations.incoming import Incoming
from conversations.known import Known
from conversations.reply import Button, Command, Reply, Words, line, verbatim
from conversations.talk import Turn

RULE = "ideas-reminder"
AT = time(11)
"""On the town's own clock."""
MOST = 500
"""Authors in a day."""
MOST_TOLD = 5
"""Ideas that one letter speaks of; of the others it says how many they are."""
TITLE = 60


def remind(incoming: Incoming, known: Known) -> Turn:
    """The daily round."""
    city = known[TheCity()]
    before = incoming.at - timedelta(days=city.idea_reminder_days - 1)
    authors = known[AuthorsToTell(before, MOST)]
    if not authors:
        return Turn()
    letters = tuple(letter(one, city) for one in authors)
    refs = tuple(idea.ref for author in authors for idea in author.ideas)
    told = in_their_time(letters, incoming.at, known)
    return Turn(replies=told, events=(AuthorsReminded(refs=refs, count=len(authors)),))


def letter(author: Author, city: CityCard) -> Reply:
    """Where each of their ideas stands."""
    told, more = author.ideas[:MOST_TOLD], len(author.ideas) - MOST_TOLD
    blocks: list[Words] = [line("ideas-reminder", n=len(author.ideas))]
    blocks += [said for idea in told for said in _standing(idea, city)]
    if more > 0:
        blocks.append(line("ideas-reminder-more", n=more))
    blocks.append(line("ideas-reminder-end"))
    mine = (Button(label=line("button-my-ideas"), press=Command(name="myideas")),)
    rows = (mine, MENU_ROW)
    return Reply(to=author.person, lane="reminder", blocks=tuple(blocks), buttons=rows)


def _standing(idea: Standing, city: CityCard) -> tuple[Words, ...]:
    said = line(
        "ideas-reminder-one",
        n=str(idea.number),
        title=idea.name(TITLE),
        status=status_name(idea.status),
        day=town_day(idea.since, city),
    )
    words = (line("idea-news-words", words=verbatim(idea.words)),) if idea.words else ()
    return stacked(said, *words)
