"""Every applier of the room of the vote, one explicit line each (see appliers.py)."""

from conversations.event import Event
from conversations.voting.events import (
    ElectionAdded,
    ElectionCancelled,
    ElectionConfirmed,
    ElectionMoved,
    ElectionsUrged,
    VotingCounted,
    VotingFiguresSeen,
    VotingLettersLeft,
    WishEnded,
    WishesChosen,
    WishPutOff,
)
from conversations.voting.wished import WishesKept
from storage import elections, voting_put_off, voting_wishes
from storage.applying import Applier, journal_only

APPLIED_BY: tuple[tuple[type[Event], Applier], ...] = (
    (ElectionAdded, elections.added),
    (ElectionMoved, elections.moved),
    (ElectionConfirmed, elections.confirmed),
    (ElectionCancelled, elections.cancelled),
    (ElectionsUrged, elections.urged),
    (VotingLettersLeft, elections.letters_left),
    (VotingCounted, elections.counted),
    (VotingFiguresSeen, journal_only),
    (WishesChosen, voting_wishes.chosen),
    (WishPutOff, voting_put_off.put_off),
    (WishEnded, voting_wishes.ended),
    (WishesKept, voting_put_off.kept),
)
