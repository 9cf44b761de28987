"""What every journey shares: one browser, and for the residents' a town and a telephone."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from playwright.async_api import Browser

from tests.journeys.browsing import CHROMIUM, NO_CHROMIUM, chromium, telephone
from tests.journeys.resident import Resident
from tests.journeys.town import Town, town


# One browser for all journeys: starting it costs more than most of them.
@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser() -> AsyncIterator[Browser]:
    if CHROMIUM is None:
        pytest.skip(NO_CHROMIUM)
    async with chromium() as started:
        yield started


@pytest_asyncio.fixture(loop_scope="module")
async def marseille(browser: Browser) -> AsyncIterator[Town]:
    async with town() as running:
        yield running


@pytest_asyncio.fixture(loop_scope="module")
async def resident(marseille: Town, browser: Browser) -> AsyncIterator[Resident]:
    async with telephone(browser, marseille.url) as page:
        yield Resident(page)
