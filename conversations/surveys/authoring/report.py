"""What the check of a spreadsheet found: a letter to whoever sent it, and `/draft` to see it again.

Rules:
1. The first ten mistakes stand in the message, all of them in a file beside it.
2. Only what has no error is offered to be played and published.
3. The remarks are written in French and English. Who reads another language gets French, is told
   so, and may have them in English.
"""

from conversations.audience_words import joined
from conversations.buttons import MENU_ROW, does
from conversations.incoming import Incoming, TimeCame
from conversations.known import Known
from conversations.languages import NAMES
from conversations.questions.asking import in_place
from conversations.questions.choose_many import listed
from conversations.reply import Reply, Row, TextFile, Told, Words, line, say
from conversations.surveys.authoring.events import SpreadsheetDiscarded
from conversations.surveys.authoring.known import ManuscriptByRef
from conversations.surveys.authoring.manuscript import Checked, Manuscript
from conversations.talk import Aside, Turn
from conversations.who import STAFF, PersonByRef

RULE = "survey-checked"
"""About: the spreadsheet's name. It comes once the file was checked."""
REMARKS = ("fr", "en")
"""The languages of the remarks, the town's own first."""
FIRST = 10
"""Mistakes that stand in the message."""
LONGEST = 300
"""Characters of one of them there; in the file they are whole."""
LONGEST_TITLE = 80
"""Characters of a title there."""


def tell(incoming: Incoming, known: Known) -> Turn:
    """The report, to whoever sent the spreadsheet, while they are of the staff."""
    assert isinstance(incoming.what, TimeCame)
    found = known[ManuscriptByRef(incoming.what.about)]
    if found is None or found.checked is None:
        return Turn()
    card = known[PersonByRef(found.person)]
    if card.role not in STAFF:
        return Turn()
    letter = _report(found, found.checked, card.locale)
    return Turn(replies=(letter.model_copy(update={"to": found.person, "for_team": True}),))


def take(args: str, incoming: Incoming, known: Known) -> Turn:
    """`/draft 1a2b3c4d`, also with `en` or `fr` (the remarks), `discard`, `discard sure`."""
    ref, _, wanted = args.partition(" ")
    found = known[ManuscriptByRef(ref)]
    if found is None:
        return Turn(replies=(gone(),))
    if found.checked is None:
        return Turn(replies=(say(line("survey-sheet-arrived"), buttons=(MENU_ROW,)),))
    if wanted == "discard":
        # Under a report that came with a file there is no text that could be rewritten.
        return Turn(replies=(_sure(found, found.checked),))
    if wanted == "discard sure":
        dropped = say(line("survey-draft-discarded"), buttons=(_LIST,))
        event = SpreadsheetDiscarded(ref=ref)
        return Turn(replies=(in_place(dropped, incoming.what),), events=(event,))
    locale = known[PersonByRef(incoming.person)].locale or incoming.locale
    report = _report(found, found.checked, locale, wanted if wanted in REMARKS else "")
    # Asked for by a button under the same report: it is rewritten, unless it came with a file.
    there = wanted in REMARKS and report.attached is None
    return Turn(replies=(in_place(report, incoming.what) if there else report,))


_LIST: Row = (does(line("button-survey-desk"), "publish"),)


def gone() -> Reply:
    """Somebody has published or discarded it."""
    return say(line("survey-draft-gone"), buttons=(_LIST,))


def _sure(found: Manuscript, checked: Checked) -> Reply:
    yes = does(line("button-survey-discard-sure"), "draft", found.ref, "discard", "sure")
    no = does(line("button-survey-draft-keep"), "draft", found.ref)
    return say(line("survey-draft-discard-sure", title=checked.title), buttons=((yes,), (no,)))


def _report(found: Manuscript, checked: Checked, locale: str, wanted: str = "") -> Reply:
    tongue = wanted or (locale if locale in REMARKS else REMARKS[0])
    again: Row = (does(line("button-survey-send-again"), "spreadsheet"),)
    if checked.refused.words:
        said = line("survey-report-refused", why=checked.refused)
        return say(said, buttons=(again, _LIST))
    titled = line("survey-report-title", title=_short(checked.title, LONGEST_TITLE))
    blocks: list[Words] = [titled if checked.title.words else line("survey-report-untitled")]
    findings = tuple(_in(tongue, one) for one in checked.findings)
    blocks += _findings(findings)
    rows: tuple[Row, ...] = ()
    if findings and locale != tongue:
        blocks.append(line(f"survey-report-tongue-{tongue}"))
        rows = _other_tongue(found, locale, tongue)
    if checked.languages:
        names = tuple(NAMES[one] for one in checked.languages if one in NAMES)
        blocks.append(line("survey-report-languages", languages=listed(names)))
    blocks += _with_it(checked)
    blocks += _length(checked)
    blocks.append(_verdict(checked))
    reply = say(*blocks, buttons=(*rows, *_acts(found, checked), again))
    if len(findings) <= FIRST:
        return reply
    lines = [one.spoken(tongue)[1] for one in findings]
    whole = TextFile(name=f"{checked.slug or 'consultation'}.txt", content="\n".join(lines) + "\n")
    return reply.model_copy(update={"attached": whole})


def _in(tongue: str, said: Told) -> Told:
    """In one language, whoever reads it; as it is where it is not written in that."""
    return Told(words=tuple(pair for pair in said.words if pair[0] == tongue) or said.words)


def _other_tongue(found: Manuscript, locale: str, tongue: str) -> tuple[Row, ...]:
    """Who reads simple French reads French; to others English may be nearer."""
    if locale.startswith(REMARKS[0]):
        return ()
    other = next(one for one in REMARKS if one != tongue)
    return ((does(line(f"button-survey-remarks-{other}"), "draft", found.ref, other),),)


def _findings(findings: tuple[Told, ...]) -> list[Words]:
    """The first ones, and how many more there are."""
    told: list[Words] = [
        line("survey-report-finding", said=_short(one)) for one in findings[:FIRST]
    ]
    more = len(findings) - FIRST
    together = [joined(tuple(told))] if told else []
    return [*together, line("survey-report-more", n=more)] if more > 0 else together


def _short(said: Told, most: int = LONGEST) -> Told:
    cut = tuple(
        (code, text if len(text) <= most else text[: most - 1].rstrip() + "…")
        for code, text in said.words
    )
    return Told(words=cut)


def _with_it(checked: Checked) -> list[Words]:
    """How many files came with it, and how many were left aside."""
    told: list[Words] = []
    if checked.attached:
        told.append(line("survey-report-attached", n=checked.attached))
    if checked.aside:
        told.append(line("survey-report-aside", n=checked.aside))
    return [joined(tuple(told))] if told else []


def _length(checked: Checked) -> list[Words]:
    found = checked.rehearsed
    if found is None:
        return []
    said = line(
        "survey-report-length",
        runs=found.runs,
        shortest=found.shortest,
        median=found.median,
        longest=found.longest,
        minutes=found.usual.minutes,
    )
    return [said]


def _verdict(checked: Checked) -> Words:
    if checked.errors:
        return line("survey-report-errors", errors=checked.errors, warnings=checked.warnings)
    if checked.warnings:
        return line("survey-report-warnings", n=checked.warnings)
    return line("survey-report-fine")


def _acts(found: Manuscript, checked: Checked) -> tuple[Row, ...]:
    rows: list[Row] = []
    if checked.ready:
        rows.append((does(line("button-survey-play"), "preview", found.ref),))
        rows.append((does(line("button-survey-publish"), "release", found.ref),))
        rows.append((does(line("button-survey-schedule"), "release", found.ref, "later"),))
    rows.append((does(line("button-survey-discard"), "draft", found.ref, "discard"),))
    return tuple(rows)


DRAFT = Aside("draft", take, roles=STAFF)
