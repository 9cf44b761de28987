"""The same consultation step in towns of several sizes: is a turn slower in a larger one?"""

import asyncio
import json
import os
import shutil
import sqlite3
import sys
from argparse import Namespace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median
from typing import Any

from bench import ours
from bench.machine import cores, cpu_seconds, running
from bench.measure import Unfinished, ask, fresh_folder, last_words, polled, port_of, quantile
from bench.report import Said, Target, row, spread, verdict
from bench.residents import FIRST_CHAT
from bench.turns.contenders import CONSULTATION
from bench.turns.script import ANSWERS, NAMES, SLUG
from conversations.frozen import utc_text
from conversations.surveys.events import Given, SurveyHandedIn
from conversations.who import PURPOSES

SIZES = (1_000, 100_000, 1_000_000)
RESIDENTS = 40
"""Who answers in each round, on a schedule of so many updates a second."""
PACE = 50.0
PLANTED_FROM = FIRST_CHAT + 100_000_000
"""The chats of those who are in the database already."""
FLAT = Target("p50 of the largest town at most 1.3 times that of the smallest", 1.3001, False)
MARGIN = 1_000_000
"""Between the numbers of the updates of two rounds: the bot knows which ones it has had."""

_PEOPLE = """
WITH RECURSIVE n (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM n WHERE n + 1 < :people)"""
# Ids rise with n and are spread over all there can be: the file is written from its beginning to
# its end, and those who come later stand anywhere among these.
_ID = "printf('%016x%016x', n.n * (9223372036854775807 / :people), n.n)"
PLANTED = (
    f"""
    INSERT INTO identities (person, chat_id, seen_at)
    {_PEOPLE} SELECT {_ID}, :first + n.n, :at FROM n""",
    f"""
    INSERT INTO people (person, locale, age_band, notice_version, welcomed_at, last_seen_at)
    {_PEOPLE} SELECT {_ID}, 'fr', '18_25', :notice, :at, :at FROM n""",
    f"""
    INSERT INTO consents (person, purpose, at, given, version)
    {_PEOPLE} SELECT {_ID}, p.value, :at, 1, :notice FROM n, json_each(:purposes) p""",
    f"""
    INSERT INTO submissions (id, slug, version, locale, channel, started_at, submitted_at, receipt)
    {_PEOPLE} SELECT {_ID}, :slug, 1, 'fr', 'telegram', :at, :at,
        printf('%04X-%04X', n.n / 65536, n.n % 65536) FROM n""",
    f"""
    INSERT INTO answers (submission, position, name, value)
    {_PEOPLE} SELECT {_ID}, a.key, json_extract(a.value, '$[0]'), json_extract(a.value, '$[1]')
    FROM n, json_each(:answers) a""",
    f"""
    INSERT INTO journal (ref, at, name, data)
    {_PEOPLE} SELECT 'bench-' || n.n, :at, 'SurveyHandedIn', :event FROM n""",
    f"""
    INSERT INTO talks (person, ref, name, key, state, step, last_press, place, position, updated_at)
    {_PEOPLE} SELECT {_ID}, 't', '', '', '', 0, '', 'ended', 0, :at FROM n""",
    f"""
    INSERT INTO inbox (source, update_id, arrived_at, handled_at)
    {_PEOPLE} SELECT 'telegram', 'bench-' || n.n, :at, :at FROM n""",
    f"""
    INSERT INTO outbox (id, person, lane, locale, made_at, state, over_at)
    {_PEOPLE} SELECT 'bench-' || n.n, {_ID}, 'reply', 'fr', :at, 'sent', :at FROM n""",
)
"""A town whose residents all consented and handed in ten answers: what the appliers write of it,
with the last arrival of each and the record of the last letter."""


async def town(people: int, rounds: int) -> Path:
    """A folder with a database of so many residents, and those who will come in the rounds."""
    folder = fresh_folder()
    await CONSULTATION.prepare(folder, RESIDENTS * rounds)
    await asyncio.to_thread(plant, folder, people)
    return folder


def plant(folder: Path, people: int) -> None:
    """So many more residents and ten times as many answers, in a few statements."""
    database = sqlite3.connect(ours.database(folder).removeprefix("sqlite:///"))
    try:
        # No log while it is made: it would be as large as the database, and slow. The bot
        # turns it on again.
        database.execute("PRAGMA journal_mode = OFF")
        database.execute("PRAGMA synchronous = OFF")
        database.execute("PRAGMA cache_size = -262144")
        with database:
            for sql in PLANTED:
                database.execute(sql, _params(people))
    finally:
        database.close()
    # On disk before anybody is timed: the first commit would wait for gigabytes to be written.
    os.sync()


def _params(people: int) -> dict[str, Any]:
    at = datetime.now(UTC) - timedelta(days=1)
    given = tuple(Given(name=name, value=value) for name, value in zip(NAMES, ANSWERS, strict=True))
    event = SurveyHandedIn(slug=SLUG, version=1, locale="fr", started_at=at, answers=given)
    return {
        "people": people,
        "first": PLANTED_FROM,
        "at": utc_text(at),
        "notice": ours.NOTICE,
        "purposes": json.dumps(list(PURPOSES)),
        "slug": SLUG,
        "answers": json.dumps([(one.name, one.value) for one in given], ensure_ascii=False),
        "event": json.dumps(event.for_journal(), ensure_ascii=False, sort_keys=True),
    }


async def step(folder: Path, number: int) -> tuple[float, float]:
    """p50 in milliseconds of the residents of one round, and processor time of a turn."""
    server_core, bot_core = cores()
    numbers = (str(number * MARGIN), str(number * RESIDENTS))
    with running(("-m", "bench.server", *numbers), server_core, {}, folder) as server:
        port = port_of(server)
        env = {"BOT_TOKEN": "42:bench", "BOT_API_URL": f"http://127.0.0.1:{port}"}
        env |= ours.environment(folder)
        with running(("-m", "bot", "run"), bot_core, env, folder) as bot:
            await polled(port)
            await asyncio.sleep(2)
            before = cpu_seconds(bot.pid)
            phase = ask(port, "play", _asked(), 120)
            used = cpu_seconds(bot.pid) - before
    if phase["unanswered"] or not phase["turns"]:
        raise Unfinished(f"growth: {phase['unanswered']} unanswered; {last_words(folder)}")
    return quantile(sorted(phase["milliseconds"]), 0.5), used / phase["turns"] * 1000


def _asked() -> dict[str, Any]:
    script = [(one.text, one.mark.decode(), one.press) for one in CONSULTATION.script]
    times = {"per_second": PACE, "at_most": 60, "grace": 30, "polls_take": 0, "calls_take": 0}
    return {"residents": RESIDENTS, "script": script, **times}


async def measure(sizes: tuple[int, ...], rounds: int) -> dict[int, list[tuple[float, float]]]:
    """Every town in turn, round after round."""
    folders = {}
    made: dict[int, list[tuple[float, float]]] = {people: [] for people in sizes}
    try:
        for people in sizes:
            print(f"growth: a town of {people:,}", file=sys.stderr, flush=True)
            folders[people] = await town(people, rounds)
        for number in range(rounds):
            for people in sizes:
                words = f"round {number + 1} of {rounds}: {people:,} residents"
                print(words, file=sys.stderr, flush=True)
                made[people].append(await step(folders[people], number))
    finally:
        for folder in folders.values():
            shutil.rmtree(folder)
    return made


def run(args: Namespace) -> Said:
    """The rows: p50 and processor time in the largest town beside the smallest."""
    sizes = tuple(one for one in SIZES if one <= args.town)
    made = asyncio.run(measure(sizes, args.rounds))
    lines = [f"{'residents':>12}{'p50, ms':>28}{'processor time, ms a turn':>28}"]
    for people, runs in made.items():
        p50, used = zip(*runs, strict=True)
        lines.append(f"{people:>12,}{spread(p50):>28}{spread(used):>28}")
    slower, dearer = (_ratio(made, figure) for figure in (0, 1))
    largest = made[sizes[-1]]
    rows = [
        row("growth_1m", median(one[0] for one in largest), "ms", None, slower),
        row("growth_1m_cpu_ms", median(one[1] for one in largest), "ms", None, dearer),
    ]
    lines.append(f"largest / smallest: p50 x {slower:.2f}, processor time x {dearer:.2f}")
    return Said(rows, "\n".join(lines), [verdict(FLAT, slower)])


def _ratio(made: dict[int, list[tuple[float, float]]], figure: int) -> float:
    """The largest over the smallest: the median of the rounds, each compared with itself."""
    smallest, largest = made[min(made)], made[max(made)]
    return median(b[figure] / a[figure] for a, b in zip(smallest, largest, strict=True))
