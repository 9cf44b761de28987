"""Where a button that is about a campaign leads."""

from conversations.announcements.content import Pointer, args_of
from conversations.incoming import Commanded, Incoming
from conversations.known import Known
from conversations.people.menu import take_start
from conversations.talk import Goto
from tests.players.cast import NOON


def test_a_button_opens_the_campaign_it_names_and_without_one_the_ideas() -> None:
    assert args_of(Pointer(leads="idea", to="budget-2027")) == "in budget-2027"
    assert args_of(Pointer(leads="idea")) == ""
    assert args_of(Pointer(leads="survey", to="transport")) == "transport"


def test_a_link_of_a_campaign_opens_it() -> None:
    start = Commanded(name="start", args="ideas_budget-2027")
    incoming = Incoming(ref="r", person="p", at=NOON, what=start)
    assert take_start(start.args, incoming, Known({})).then == Goto("idea", "in budget-2027")
