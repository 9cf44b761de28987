"""The one page of a period, made of its figures.

Drawn, written to a workbook or said, it is the same values in the same order.
"""

from collections.abc import Iterable, Sequence

from conversations.amounts import span
from conversations.city import CityCard
from conversations.indicators.figures import UNSAID, shares
from conversations.indicators.known import Activity, Cell, Count, Indicators, Week
from conversations.indicators.notes import FEW, Note, notes, number_of
from conversations.printed import Columns, Figure, IndicatorsPage, Measure, Measures, Share, Shares
from conversations.reply import Day, Label, Line, Words, line

MOST_CONSULTATIONS = 6
"""On the page; a workbook has them all."""
UNKNOWN, UNTOLD = line("indicators-unknown"), line("indicators-untold")
NO_SPAN = line("indicators-no-span")


def page_of(
    found: Indicators, city: CityCard, most: int | None = MOST_CONSULTATIONS
) -> IndicatorsPage:
    """The page; with at most so many consultations, the latest first."""
    days = found.period
    groups: tuple[Measures, ...] = (
        _growth(found),
        _completion(found, most),
        _answers(found),
        _meetings(found),
        _help(found),
        _news(found),
        _voting(found),
        _field(found),
    )
    groups = groups if found.known else tuple(_unknown(one) for one in groups)
    columns, tables = tuple(_columns(found)), tuple(_shares(found, city))
    return IndicatorsPage(
        city=city.name,
        title=line("indicators-title"),
        period=line("indicators-period", since=Day(day=days.since), until=Day(day=days.until)),
        remarks=tuple(_remarks(found)),
        columns=columns,
        groups=groups,
        shares=tables,
        reference=city.reference.source if city.reference else "",
        key=tuple(_key(groups, columns, tables)),
        notes=notes(),
    )


def _key(
    groups: Sequence[Measures], columns: Sequence[Columns], tables: Sequence[Shares]
) -> Iterable[Line]:
    """Why a figure is not there, of each reason that this page gives."""
    values = [row.value for group in groups for row in group.rows]
    weeks = {figure.known for one in columns for figure in one.figures if figure.count is None}
    if UNKNOWN in values or False in weeks:
        yield line("indicators-key-unknown")
    if line("indicators-few", few=FEW) in values or True in weeks:
        yield line("indicators-key-few", few=FEW)
    if UNTOLD in values or any(row.percent is None for one in tables for row in one.rows):
        yield line("indicators-key-untold")
    if NO_SPAN in values:
        yield line("indicators-key-no-span")


def _unknown(group: Measures) -> Measures:
    """Of days before the journal begins: none and few are not known, which is neither."""
    rows = (
        row if row.number else row.model_copy(update={"value": UNKNOWN, "number": None})
        for row in group.rows
    )
    return Measures(title=group.title, rows=tuple(rows))


def _remarks(found: Indicators) -> Iterable[Line]:
    since, active = found.known_since, found.active_since
    if since is None:
        yield line("indicators-remark-nothing")
    elif found.period.since < since:
        yield line("indicators-remark-since", day=Day(day=since))
    if since is not None and active is not None and found.period.since < active > since:
        yield line("indicators-remark-active", day=Day(day=active))
    if found.counting:
        yield line("indicators-remark-counting")


def _columns(found: Indicators) -> Iterable[Columns]:
    """One row of columns for each figure that is counted by the week."""
    weeks = found.weeks
    if len(weeks) < 2 or not found.known:
        return
    known = [found.known_since is not None and found.known_since <= w.days.until for w in weeks]
    if found.active_since is not None:
        counts = [(week, week.active, week.counted) for week in weeks]
        yield _by_week("active", counts, "active")
    for what in ("new", "answers", "ideas", "supports"):
        told = [getattr(week.flow, what) for week in weeks]
        yield _by_week(what, list(zip(weeks, told, known, strict=True)), "steps")


def _by_week(what: str, counts: list[tuple[Week, Count, bool]], note: Note) -> Columns:
    figures = tuple(
        Figure(
            label=line("indicators-week", day=Day(day=week.days.since)), count=count, known=known
        )
        for week, count, known in counts
    )
    label = line(f"indicators-figure-{what}")
    return Columns(name=what, label=label, figures=figures, note=number_of(note))


def _growth(found: Indicators) -> Measures:
    activity = found.activity
    rows = [
        _of_span("active", activity, UNKNOWN if found.span else NO_SPAN),
        _of_span("returning", activity, UNKNOWN if found.span else NO_SPAN),
        *(_stepped(what, getattr(found.flow, what)) for what in ("new", "answers")),
        *(_stepped(what, getattr(found.flow, what)) for what in ("ideas", "supports")),
    ]
    return Measures(title=line("indicators-group-growth"), rows=tuple(rows))


def _of_span(what: str, activity: Activity | None, missing: Line) -> Measure:
    if activity is not None:
        return _stepped(what, getattr(activity, what), "active")
    return _measure(what, line(f"indicators-figure-{what}"), missing, None, "active")


def _completion(found: Indicators, most: int | None) -> Measures:
    rows = []
    for one in found.consultations[:most]:
        value: Line = UNTOLD
        if one.percent is not None and one.began is not None and one.finished is not None:
            counts = {"finished": one.finished, "began": one.began}
            value = line("indicators-completion", percent=one.percent, **counts)
        name = f"completion:{one.slug}"
        rows.append(_measure(name, one.title, value, one.percent, "completion"))
    if not rows:
        none = line("indicators-none")
        rows.append(
            _measure("completion", line("indicators-figure-open"), none, None, "completion")
        )
    return Measures(title=line("indicators-group-completion"), rows=tuple(rows))


def _answers(found: Indicators) -> Measures:
    asked = (("questions", found.questions), ("ideas", found.ideas))
    rows: list[Measure] = []
    for what, one in asked:
        note: Note = "questions" if what == "questions" else "ideas"
        if what == "questions":
            rows.append(_stepped("questions", one.asked, note))
        rows.append(_stepped(f"{what}-answered", one.answered, note))
        days = UNKNOWN if one.days is None else line("indicators-days", n=one.days)
        days = UNTOLD if one.answered is None else days
        label = line(f"indicators-figure-{what}-days")
        rows.append(_measure(f"{what}-days", label, days, one.days, note))
    return Measures(title=line("indicators-group-answers"), rows=tuple(rows))


def _meetings(found: Indicators) -> Measures:
    one = found.meetings
    rows = [_exact("held", one.held, "meetings"), _exact("cancelled", one.cancelled, "meetings")]
    if one.held:
        rows += [
            _rough("came", one.came, "meetings"),
            _rough("first-timers", one.first_timers, "meetings"),
            _rough("feedback", one.feedback, "feedback"),
            _rough("content", one.content, "feedback"),
        ]
    return Measures(title=line("indicators-group-meetings"), rows=tuple(rows))


def _help(found: Indicators) -> Measures:
    spoken = (
        _measure(
            f"language:{one.name}",
            line(f"requests-language-{one.name}"),
            _told(one.count),
            one.count,
            "spoken",
        )
        for one in found.spoken
    )
    rows = (*spoken, _stepped("assisted", found.assisted, "spoken"))
    return Measures(title=line("indicators-group-spoken"), rows=rows)


def _news(found: Indicators) -> Measures:
    one = found.news
    rows = [_exact("sendings", one.sendings, "news")]
    if one.sendings:
        rows += [
            _exact("sent", one.people, "news"),
            _exact("reached", one.reached, "news"),
            _rough("taps", one.taps, "news"),
            _rough("stopped", one.stopped, "news"),
            _late("late", one.late_seconds),
            _late("latest", one.latest_seconds),
        ]
    return Measures(title=line("indicators-group-news"), rows=tuple(rows))


def _late(name: str, seconds: int | None) -> Measure:
    value = UNKNOWN if seconds is None else span(seconds)
    return _measure(name, line(f"indicators-figure-{name}"), value, seconds, "news")


def _voting(found: Indicators) -> Measures:
    rows = tuple(
        _measure(
            f"voting:{one.name}",
            line(f"indicators-voting-{one.name}"),
            _summed(one.count),
            one.count,
            "voting",
        )
        for one in found.voting
    )
    return Measures(title=line("indicators-group-voting"), rows=rows)


def _field(found: Indicators) -> Measures:
    one = found.field
    rows = [_exact("outings", one.outings, "field")]
    for kind, n in one.kinds:
        label = line(f"outing-kind-{kind.replace('_', '-')}")
        value = line("indicators-exact", n=n)
        rows.append(_measure(f"outings:{kind}", label, value, n, "field"))
    if one.outings:
        met = line("indicators-some", n=one.met)
        rows.append(_measure("met", line("indicators-figure-met"), met, one.met, "field"))
    rows.append(_stepped("posters", one.posters, "field"))
    return Measures(title=line("indicators-group-field"), rows=tuple(rows))


def _shares(found: Indicators, city: CityCard) -> Iterable[Shares]:
    parts, against = found.parts, city.reference
    if parts is None:
        return
    names = {str(one.number): one.name for one in city.secteurs}
    tables: tuple[tuple[str, tuple[Cell, ...], tuple[tuple[str, float], ...]], ...] = (
        ("age", parts.age_bands, against.age_bands if against else ()),
        ("secteur", parts.secteurs, against.secteurs if against else ()),
        ("language", parts.languages, against.languages if against else ()),
    )
    for what, cells, reference in tables:
        margins = dict(reference)
        rows = tuple(
            Share(
                name=name,
                label=_part(what, name, names),
                percent=percent,
                reference=margins.get(name),
            )
            for name, percent in shares(cells)
        )
        if rows:
            title = line(f"indicators-shares-{what}", day=Day(day=parts.day))
            yield Shares(name=what, title=title, rows=rows, note=number_of("parts"))


def _part(what: str, name: str, secteurs: dict[str, str]) -> Label:
    match what:
        case "age":
            return line(f"age-{name.replace('_', '-')}")
        case "language":
            return line(f"requests-language-{name}")
    return secteurs.get(name, name if name != UNSAID else line("age-unsaid"))


def _stepped(what: str, count: Count, note: Note = "steps") -> Measure:
    return _measure(what, line(f"indicators-figure-{what}"), _told(count), count, note)


def _rough(what: str, count: Count, note: Note) -> Measure:
    return _measure(what, line(f"indicators-figure-{what}"), _summed(count), count, note)


def _exact(what: str, count: int, note: Note) -> Measure:
    return _measure(
        what, line(f"indicators-figure-{what}"), line("indicators-exact", n=count), count, note
    )


def _told(count: Count) -> Line:
    return line("indicators-few", few=FEW) if count is None else line("indicators-some", n=count)


def _summed(count: Count) -> Line:
    """A sum of parts of which those that are too few are left out: it may be more than few."""
    return UNTOLD if count is None else line("indicators-some", n=count)


def _measure(name: str, label: Label, value: Words, number: float | None, note: Note) -> Measure:
    return Measure(name=name, label=label, value=value, number=number, note=number_of(note))
