"""The simulator's clock on the page: it says the day and hour, and runs when it is moved on."""

from __future__ import annotations

import asyncio
import re

import pytest
from playwright.async_api import Page, expect

from bot.simulator.server import Simulator

pytestmark = [pytest.mark.slow, pytest.mark.asyncio(loop_scope="module")]

HOUR = 3600
SPOKEN_OF = re.compile(r"^\w+ \d+ \S+, \d\d:\d\d$")


async def test_a_day_goes_by_before_ones_eyes(page: Page, simulator: Simulator) -> None:
    clock = page.locator("#clock-time")
    await expect(clock).to_have_text(SPOKEN_OF)
    await expect(page.locator("#log .day")).to_have_text("Aujourd’hui")
    await page.get_by_role("button", name="Avancer le temps").click()
    dialog = page.get_by_role("dialog", name="Avancer le temps")
    await expect(dialog).to_contain_text("Pour voir ce qui partira plus tard.")
    await dialog.get_by_role("button", name="Avancer d’un jour").click()
    running = page.get_by_role("button", name="Le temps avance")
    await expect(running).to_be_focused()
    arrived = page.locator("#toast").filter(has_text="Nous sommes le")
    seen = set()
    async with asyncio.timeout(60):
        while not await arrived.is_visible():  # a busy machine draws fewer of the hours
            seen.add(await clock.text_content())
            await page.wait_for_timeout(100)
    assert len(seen) > 3
    await expect(page.get_by_role("button", name="Avancer le temps")).to_be_visible()
    assert simulator.state.ahead() == pytest.approx(24 * HOUR)
    await expect(page.locator("#log .day")).to_have_text("Hier")


async def test_another_page_sees_it_too(page: Page, simulator: Simulator) -> None:
    before = await page.locator("#clock-time").text_content()
    simulator.state.fast_time.add(3 * HOUR)
    simulator.state.look_again()
    await expect(page.locator("#toast")).to_contain_text("Nous sommes le")
    assert await page.locator("#clock-time").text_content() != before


async def test_with_the_keyboard_alone_from_right_to_left(page: Page, simulator: Simulator) -> None:
    await page.goto(f"{simulator.url}/?lang=ar")
    button = page.get_by_role("button", name="تقديم الوقت")
    await button.wait_for()
    await page.get_by_role("textbox").focus()
    for _ in range(12):
        await page.keyboard.press("Shift+Tab")
        if await button.evaluate("node => node === document.activeElement"):
            break
    await expect(button).to_be_focused()
    await page.keyboard.press("Enter")
    hour = page.get_by_role("button", name="تقديم ساعة واحدة")
    await expect(hour).to_be_focused()
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("ArrowUp")
    await page.keyboard.press("Enter")
    await expect(page.locator("#toast")).to_contain_text("الآن")
    await expect(button).to_be_focused()
    assert simulator.state.ahead() == pytest.approx(HOUR)
    assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")
