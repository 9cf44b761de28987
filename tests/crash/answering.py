"""Killed while people send photos as answers, and while those come to the media folder.

Whoever has a receipt has their photo in the folder at the end, whole, once, and named by the
database; nothing else lies there.
"""

import asyncio
import contextlib
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from random import Random

from pyxform import xls2xform

from bot.simulator.params import Params, Upload
from bot.simulator.people import acting, tapping
from bot.simulator.refusal import Refusal
from conversations.frozen import utc_text
from conversations.reply import told
from storage.publication import Publication, publish
from tests.bot.pictures.samples import png
from tests.crash.crowd import Crowd, crowd
from tests.crash.meaning import FINISHED
from tests.crash.story import Row

SLUG, QUESTION, SEND = "photo", "Montrez votre rue", "Envoyer mes réponses"
FORM = f"""
| survey |       |      |             |          |
|        | type  | name | label::fr   | required |
|        | image | rue  | {QUESTION}  | yes      |
| settings |    |      |
|        | form_title | form_id | default_language |
|        | Votre rue  | {SLUG}   | fr               |
"""
SLOWLY = 0.05
WAITS = 3.0
"""Seconds after which a person does again what had no answer."""
ENDS_WITHIN = 240.0
_CONSENT = """
INSERT INTO consents (person, purpose, at, given, version)
SELECT person, 'consultations', :at, 1, '1' FROM people"""
_FILES = """
SELECT s.id, f.state, f.path, f.size FROM submissions s
LEFT JOIN files f ON f.submission = s.id"""
_WAITING = "SELECT count(*) FROM files WHERE state = 'waiting'"
_SENDING = "SELECT count(*) FROM outbox WHERE state = 'sending'"
_DISK = "SELECT path FROM media WHERE submission IS NOT NULL"


@dataclass
class Stage:
    """What one person does next, and when they did it last."""

    chat: int
    photo: bytes
    done: str = ""
    at: float = 0.0


async def answered(people: int, kills: int) -> Row:
    """So many send a photo each; killed so often while they do and while the photos come."""
    async with crowd(people) as those:
        here = those.here
        here.simulator.state.latency = SLOWLY
        await _asked(those)
        await here.start()
        ended = asyncio.create_task(_all_answer(those))
        bound, dice = 0, Random("answering")
        try:
            for n in range(kills):
                await _moment(those, n, dice)
                await here.bot.kill()
                with here.looking_at_the_dead() as db:
                    bound += int(db.execute(_SENDING).fetchone()[0])
                await here.start()
            await asyncio.wait_for(ended, ENDS_WITHIN)
            await here.until(lambda: not _left(those), ENDS_WITHIN)
        finally:
            ended.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await ended
        await here.bot.stop()
        return _counted(those, kills, bound)


async def _asked(those: Crowd) -> None:
    """The consultation is open, and everybody agreed to answers being kept."""
    xform = xls2xform.convert(FORM.encode(), validate=False).xform.encode()
    async with those.store() as store:
        one = Publication(SLUG, xform, told({"fr": "Votre rue"}))
        await store.write(lambda unit: publish(unit.db, one, datetime.now(UTC)))
    with those.here.writing() as db:
        db.execute(_CONSENT, {"at": utc_text(datetime.now(UTC))})


async def _moment(those: Crowd, number: int, dice: Random) -> None:
    """A moment to kill it: by turns any, and just when one more file is in the folder."""
    await asyncio.sleep(dice.uniform(0.3, 2.0))
    if number % 2:
        before = len(_folder(those))
        with contextlib.suppress(TimeoutError):
            await those.here.until(lambda: len(_folder(those)) > before, 5.0)


def _folder(those: Crowd) -> list[Path]:
    folder = those.here.database.with_name(f"{those.here.database.stem}-media")
    return [file for file in folder.glob("*") if file.is_file()] if folder.is_dir() else []


async def _all_answer(those: Crowd) -> None:
    dice, loop = Random("finger"), asyncio.get_running_loop()
    # Of different sizes, and none too narrow: Telegram takes no photo twenty times as high as wide.
    stages = [Stage(chat, png(20 + n % 20, 20 + n // 20)) for n, chat in enumerate(those.chats)]
    while stages:
        await asyncio.sleep(0.02)
        for stage in stages:
            wish = _wish(those, stage)
            if wish and (wish != stage.done or loop.time() - stage.at > WAITS):
                _do(those, stage, wish)
                stage.done, stage.at = wish, loop.time() + dice.uniform(0, 1)
        stages = [stage for stage in stages if _wish(those, stage)]


def _wish(those: Crowd, stage: Stage) -> str:
    """What this person wants to do, by what they read last; empty: nothing any more."""
    texts = those.texts(stage.chat)
    if any(FINISHED in text for text in texts):
        return ""
    if not texts:
        return "open"
    if _send_button(those, stage.chat):
        return "send"
    return "photo" if texts[-1].startswith(QUESTION) else "open"


def _send_button(those: Crowd, chat: int) -> str:
    """Its label, where the recap is what was said last; labels may wear a sign."""
    messages = those.here.simulator.state.chats[chat].messages.values()
    newest = [one for one in messages if one.from_bot][-1:]
    rows = [(one.body.get("reply_markup") or {}).get("inline_keyboard", []) for one in newest]
    labels = (button["text"] for markup in rows for row in markup for button in row)
    return next((label for label in labels if SEND in label), "")


def _do(those: Crowd, stage: Stage, wish: str) -> None:
    world = those.here.simulator.state
    person = world.people[stage.chat]
    with contextlib.suppress(Refusal):
        if wish == "open":
            acting.open_link(world, person, f"survey_{SLUG}")
        elif wish == "photo":
            upload = Upload("rue.png", "image/png", stage.photo)
            acting.send_file(world, person, "photo", upload, Params())
        else:
            tapping.tap(world, person, {"label": _send_button(those, stage.chat)})


def _left(those: Crowd) -> int:
    with those.here.looking() as db:
        return int(db.execute(_WAITING).fetchone()[0] + db.execute(_SENDING).fetchone()[0])


def _counted(those: Crowd, kills: int, bound: int) -> Row:
    with those.here.looking_at_the_dead() as db:
        files = db.execute(_FILES).fetchall()
        named = {path for (path,) in db.execute(_DISK)}
    disk = {file.name: file.stat().st_size for file in _folder(those) if file.name[0] != "."}
    whole = [one for one in files if one[1] == "kept" and disk.get(one[2]) == one[3]]
    times = {
        chat: sum(
            one.method == "sendMessage" and FINISHED in one.text for one in those.here.shows[chat]
        )
        for chat in those.chats
    }
    wrong = those.told_too_much()
    wrong += [f"files of nobody: {sorted(disk.keys() - named)}"] * bool(disk.keys() - named)
    wrong += [f"files that are gone: {sorted(named - disk.keys())}"] * bool(named - disk.keys())
    parts = [file.name for file in _folder(those) if file.name.endswith(".part")]
    wrong += [f"half files: {parts}"] * bool(parts)
    print(f"answering_killed: {Counter(state for _, state, _, _ in files)}")
    return Row(
        "answering_killed",
        kills,
        lost=len(those.chats) - len(whole),
        stored_twice=max(0, len(files) - len(those.chats)),
        sent_twice=sum(max(0, often - 1) for often in times.values()),
        bound=bound,
        wrong=wrong,
    )
