"""`portevoix survey preview FILE`: plays a spreadsheet in the terminal as residents will see it.

It is the preview of the chat itself (authoring/preview.py): the same interview, the same
words. Nothing is kept, and no database is opened.
"""

import mimetypes
from argparse import Namespace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from bot.cli.opening import chosen
from bot.cli.printing import complain, say
from bot.staff_words import staff_line
from conversations.city import CityCard, TheCity
from conversations.incoming import Incoming, Pressed, SentFile, SentPlace, What, Wrote
from conversations.known import Known
from conversations.reply import Button, Choice, Reply
from conversations.surveys.authoring.known import ManuscriptByRef, ManuscriptForm
from conversations.surveys.authoring.manuscript import Manuscript
from conversations.surveys.authoring.preview import Preview, begin, step
from conversations.who import PersonByRef, PersonCard

if TYPE_CHECKING:
    from bot.surveys.checking import Report
    from conversations.surveys.form import Form

REF, PERSON = "preview", "you"
TYPED = frozenset(("text", "integer", "decimal", "date", "time", "dateTime", "barcode"))
"""Questions under which a number is an answer: there buttons are typed with a slash."""
_SENT = {"image": "photo", "audio": "voice", "video": "video"}


def run_preview(args: Namespace) -> int:
    """Play `args.file`; 1 when it has errors."""
    from bot.surveys.bundle import read_bundle
    from bot.surveys.checking import check
    from bot.surveys.printing import report_lines
    from bot.surveys.reading import Refused

    lang = chosen(args.lang if args.lang in ("fr", "en") else None)
    try:
        report = check(read_bundle(args.file, args.media))
    except Refused as refused:
        complain(refused.problem.sentence(lang))
        return 1
    if report.errors or report.form is None:
        complain(*report_lines(report, lang))
        return 1
    say(staff_line("survey-preview-how", lang))
    _Playing(report, report.form, args.lang or lang).play()
    return 0


class _Playing:
    """One interview in the terminal."""

    def __init__(self, report: "Report", form: "Form", locale: str) -> None:
        from bot.surveys.manuscripts import told_of
        from bot.words import Words

        self.words: Words = Words()
        self.form, self.locale, self.turns = form, locale, 0
        sent = datetime.now(UTC)
        found = Manuscript(ref=REF, person=PERSON, sent_at=sent, checked=told_of(report))
        self.known = Known(
            {
                TheCity(): CityCard(name=report.title),
                PersonByRef(PERSON): PersonCard(person=PERSON, role="staff", locale=locale),
                ManuscriptByRef(REF): found,
                ManuscriptForm(REF): form,
            }
        )

    def play(self) -> None:
        """Until the end, or until nothing more is typed."""
        turn = begin(f"{REF} {self.locale}", self._came(Wrote(text="")), self.known)
        while isinstance(turn.state, Preview):
            buttons = self._shown(turn.replies, turn.state)
            try:
                typed = input("> ").strip()
            except (EOFError, KeyboardInterrupt):
                say("")
                return
            what = self._meant(typed, buttons, turn.state)
            turn = step(turn.state, self._came(what), self.known)
        for reply in turn.replies:
            self._said(reply)

    def _came(self, what: What) -> Incoming:
        self.turns += 1
        at = datetime.now(UTC)
        return Incoming(ref=f"preview-{self.turns}", person=PERSON, at=at, what=what)

    def _shown(self, replies: tuple[Reply, ...], state: Preview) -> list[Button]:
        """Say what is said; the buttons of the question, each with what to type for it."""
        buttons: list[Button] = []
        for reply in replies:
            self._said(reply)
            buttons = [one for row in reply.buttons for one in row] or buttons
        slash = "/" if self._kind(state) in TYPED else ""
        for at, button in enumerate(buttons, start=1):
            id = "survey-preview-chosen" if button.chosen else "survey-preview-button"
            label = self.words.plain(button.label, self.locale)
            say(staff_line(id, "en", typed=f"{slash}{at}", label=label))
        return buttons

    def _said(self, reply: Reply) -> None:
        text = "\n".join(self.words.plain(one, self.locale) for one in reply.blocks)
        if text:
            say("", text)

    def _kind(self, state: Preview) -> str:
        interview = state.interview
        asked = self.form.question(interview.at) if interview.phase == "asking" else None
        return asked.kind if asked is not None else ""

    def _meant(self, typed: str, buttons: list[Button], state: Preview) -> What:
        kind = self._kind(state)
        number = typed.removeprefix("/") if kind in TYPED and typed.startswith("/") else typed
        pressing = kind not in TYPED or typed.startswith("/")
        if pressing and number.isascii() and number.isdecimal() and 0 < int(number) <= len(buttons):
            press = buttons[int(number) - 1].press
            if isinstance(press, Choice):
                return Pressed(talk=REF, step=0, token=press.token)
        if typed.startswith("@"):
            return _sent(typed[1:], kind)
        return Wrote(text=typed)


def _sent(said: str, kind: str) -> What:
    """`@43.3,5.4` is a place, any other `@name` a file of that name, which is not opened."""
    try:
        latitude, longitude = map(float, said.split(","))
    except ValueError:
        mime = mimetypes.guess_type(said)[0] or ""
        kinds = _SENT.get(kind, "document")
        return SentFile.model_validate({"what": kinds, "file_id": said, "mime": mime})
    return SentPlace(latitude=latitude, longitude=longitude)
