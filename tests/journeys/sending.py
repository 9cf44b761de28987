"""What residents send besides words: a photo from the gallery, a place from the keyboard."""

import struct
import zlib
from pathlib import Path

from tests.journeys.resident import Resident


async def send_place(resident: Resident, button: str, place: str, send: str) -> None:
    """Press the bot's location button, and send an example instead of where one is."""
    await resident.page.locator("#keyboard").get_by_role("button", name=button).click()
    dialog = resident.page.get_by_role("dialog")
    await dialog.get_by_role("button", name=place).click()
    await dialog.get_by_role("button", name=send).click()


async def send_photo(resident: Resident, attach: str, photo: str) -> None:
    """Attach a picture."""
    page = resident.page
    await page.get_by_role("button", name=attach, exact=True).click()
    async with page.expect_file_chooser() as choosing:
        await page.get_by_role("dialog").get_by_role("button", name=photo, exact=True).click()
    chooser = await choosing.value
    file = {"name": "place.png", "mimeType": "image/png", "buffer": _square()}
    await chooser.set_files([file])


async def send_file(resident: Resident, attach: str, file: str, path: Path) -> None:
    """Attach a file as it is."""
    page = resident.page
    await page.get_by_role("button", name=attach, exact=True).click()
    async with page.expect_file_chooser() as choosing:
        await page.get_by_role("dialog").get_by_role("button", name=file, exact=True).click()
    await (await choosing.value).set_files(path)


def _square() -> bytes:
    """A PNG of a summer afternoon: blue sky over a yellow wall."""
    rows = (b"\0" + b"\x8c\xbe\xd8" * 120) * 40 + (b"\0" + b"\xe3\xc5\x8e" * 120) * 40
    head = struct.pack(">IIBBBBB", 120, 80, 8, 2, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, body) for name, body in parts)


def _chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
