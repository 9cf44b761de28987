"""What stays the same through one turn: the book, what came in, what is known, who speaks."""

from dataclasses import dataclass, replace

from conversations.book import Book
from conversations.buttons import MENU_ROW
from conversations.city import TheCity
from conversations.incoming import Incoming, SentFile, Wrote
from conversations.known import Known
from conversations.reply import Reply, line, say
from conversations.talk import Aside, Talk, TalkKind, Talks, stamped
from conversations.who import PersonByRef, PersonCard

SHEETS = frozenset(
    (
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "application/vnd.ms-excel",
        "application/vnd.ms-excel.sheet.macroenabled.12",
        "application/vnd.oasis.opendocument.spreadsheet",
        "text/csv",
        "text/comma-separated-values",
        "text/markdown",
        "application/zip",
        "application/x-zip-compressed",
    )
)
"""What spreadsheets say that they are; what they are is looked at when they are read."""


@dataclass(frozen=True)
class Scene:
    """One turn's surroundings."""

    book: Book
    incoming: Incoming
    known: Known
    card: PersonCard

    def knowing(self, card: PersonCard | None) -> "Scene":
        """The same scene once the person's card is `card`."""
        if card is None:
            return self
        known = self.known.but(PersonByRef(card.person), card)
        return replace(self, card=card, known=known)

    def ask_again(self, talks: Talks) -> tuple[Reply, ...]:
        """The open talk's question once more, or where to go from here."""
        gate = self.gate()
        if talks.open is None and gate is not None and self.card.session is not None:
            # The language is asked for with buttons that need no talk.
            return gate.begin("", self.incoming, self.known).replies
        if talks.open is None:
            return (say(line("hall-what-next"), buttons=(MENU_ROW,)),)
        kind = self.book.talks[talks.open.name]
        return stamped(talks.open, kind.ask(talks.open.state, self.incoming, self.known))

    def gate(self) -> TalkKind | None:
        """The talk that comes before anything else: a welcome, or a notice that has changed."""
        talks, welcomed = self.book.talks, self.card.welcomed
        if not welcomed and self.card.session is not None and self.book.receiving in talks:
            return talks[self.book.receiving]
        if not welcomed:
            return talks[self.book.welcome]
        return talks.get(self.book.renewal) if self._notice_changed() else None

    def _notice_changed(self) -> bool:
        agreed = self.card.notice_version
        return bool(agreed) and agreed != self.known[TheCity()].notice_version

    def at_the_gate(self, talks: Talks) -> bool:
        """Whether what is open is such a talk."""
        book = self.book
        return talks.open is not None and talks.open.name in (
            book.welcome,
            book.receiving,
            book.renewal,
        )

    def may(self, kind: TalkKind | Aside) -> bool:
        """Whether the person's role opens `kind`: the door."""
        return self.card.role in kind.roles

    def fits(self, kind: TalkKind | Aside) -> bool:
        """Whether `kind` may be opened in a chat that is lent, if it is."""
        return self.card.session is None or kind.in_sessions

    def without_fleeting(self, talks: Talks) -> Talks:
        """`talks` less the open one where that is not worth coming back to."""
        talk = talks.open
        fleeting = talk is not None and self.kind_of(talk).fleeting(talk.state)
        return talks.without(talk) if talk is not None and fleeting else talks

    def unprompted(self) -> TalkKind | None:
        """The talk for what nobody asked for; the team's words are no question to the town hall,
        and a spreadsheet of the staff's is a consultation."""
        what, talks = self.incoming.what, self.book.talks
        if not isinstance(what, Wrote | SentFile) or self.card.session is not None:
            return None
        sheet = isinstance(what, SentFile) and what.what == "document" and what.mime in SHEETS
        wanted = (self.book.handed_over, self.book.unprompted) if sheet else (self.book.unprompted,)
        found = (talks[name] for name in wanted if name in talks)
        return next((kind for kind in found if self.may(kind)), None)

    def kind_of(self, talk: Talk) -> TalkKind:
        """What kind of talk `talk` is."""
        return self.book.talks[talk.name]
