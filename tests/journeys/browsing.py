"""Chromium as a telephone: how it is started, and a page that must not err or fetch elsewhere."""

import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from playwright.async_api import Browser, Page, async_playwright

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
NO_CHROMIUM = "there is no chromium on this machine"
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]
PHONE = {"width": 390, "height": 844}


@asynccontextmanager
async def chromium() -> AsyncIterator[Browser]:
    """A browser that is closed at the end."""
    async with async_playwright() as playwright:
        started = await playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield started
        await started.close()


@asynccontextmanager
async def telephone(browser: Browser, home: str, **more: Any) -> AsyncIterator[Page]:
    """An empty page in a context of its own; it loaded nothing from elsewhere and broke nowhere."""
    options = {"viewport": PHONE, "locale": "fr-FR", "timezone_id": "Europe/Paris", **more}
    context = await browser.new_context(**options)
    page = await context.new_page()
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("console", lambda said: wrong.append(said.text) if said.type == "error" else None)
    page.on("request", lambda asked: _elsewhere(asked.url, home, wrong))
    try:
        yield page
    finally:
        await context.close()
    assert not wrong, wrong


def _elsewhere(url: str, home: str, wrong: list[str]) -> None:
    if not url.startswith((home, "blob:", "data:")):
        wrong.append(f"loaded from elsewhere: {url}")
