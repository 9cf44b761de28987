"""A resident at the page: reads what the bot said last, taps, writes; waits for what is seen."""

import re

from playwright.async_api import Locator, Page, expect

# A machine that runs every test at once is slower than anyone's telephone.
expect.set_options(timeout=20_000)
LONGEST_WALK = 60
"""Steps with the Tab key after which something counts as out of reach."""
HERE = "node => node === document.activeElement"


class Resident:
    """Someone with a telephone in their hand."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.log = page.locator("#log")
        self.field = page.locator("#text")

    @property
    def last(self) -> Locator:
        """What the bot said last."""
        return self.log.locator(".message.in").last

    async def arrives(self, address: str, name: str, language: str) -> None:
        """Open the page as its first visitor, and press Start."""
        await self.page.goto(address)
        await self.introduces(name, language)

    async def introduces(self, name: str, language: str) -> None:
        """Say who one is and what language the telephone speaks, then press Start."""
        form = self.page.get_by_role("dialog")
        await form.locator("[name=name]").fill(name)
        await form.locator("[name=language]").select_option(language)
        await form.locator(".main-button").click()
        await self.page.locator("#instead-button").click()

    async def joins(self, language: str, agree: str, age: str, yes: str) -> None:
        """Go through the welcome: language, notice, age, then yes to all three questions."""
        await self.taps(language, agree, age)
        for number in (1, 2, 3):
            await expect(self.last).to_contain_text(re.compile(rf"{number} \S+ 3 · "))
            await self.taps(yes)

    async def hears(self, *words: str) -> None:
        """Wait until the bot's last message holds `words`."""
        for part in words:
            await expect(self.last).to_contain_text(part)

    async def sees(self, words: str) -> None:
        """Wait until the chat shows `words` anywhere."""
        await expect(self.log.locator(".message", has_text=words).last).to_be_visible()

    async def taps(self, *labels: str) -> None:
        """Tap buttons as they appear under the bot's last message."""
        for label in labels:
            await self.button(label).click()

    async def answers(self, question: str, *labels: str) -> None:
        """Wait for a question, then tap its answer."""
        await self.hears(question)
        await self.taps(*labels)

    async def chooses(self, *labels: str) -> None:
        """Tap several choices of one question, and see each one marked."""
        for label in labels:
            await self.taps(label)
            await expect(self.button(f"✓ {label}")).to_be_visible()

    async def writes(self, words: str) -> None:
        """Write into the field and send."""
        await self.field.fill(words)
        await self.field.press("Enter")

    def button(self, label: str) -> Locator:
        """A button of the bot's last message."""
        return self.last.get_by_role("button", name=label, exact=True)

    async def reaches(self, wanted: Locator, keys: str = "Shift+Tab") -> None:
        """Walk to something with the keyboard and press Enter there."""
        await expect(wanted).to_be_visible()
        for _ in range(LONGEST_WALK):
            if await wanted.evaluate(HERE):
                break
            await self.page.keyboard.press(keys)
        await expect(wanted).to_be_focused()
        await self.page.keyboard.press("Enter")
