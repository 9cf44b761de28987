"""Journeys on the simulator's page: writing, tapping, sending, switching, mouse or no mouse."""

from __future__ import annotations

import struct
import zlib
from typing import Any

import pytest
from playwright.async_api import Page, expect

from bot.simulator.server import Simulator

pytestmark = [pytest.mark.slow, pytest.mark.asyncio(loop_scope="module")]

# Controls without any name for those who do not see the page.
NAMELESS = """() => [...document.querySelectorAll("button, input, textarea, a, img")]
    .filter((node) => !node.closest("[aria-hidden=true]") && node.getAttribute("alt") !== "")
    .filter((node) => !node.getAttribute("aria-label") && !node.textContent.trim())
    .filter((node) => !node.alt && !node.labels?.length)
    .map((node) => node.outerHTML)"""


def png() -> bytes:
    def chunk(name: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        )

    rows = (b"\0" + b"\x20\x90\xa0" * 90) * 60
    body = chunk(b"IHDR", struct.pack(">IIBBBBB", 90, 60, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + body + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


async def write(page: Page, text: str) -> None:
    field = page.get_by_role("textbox", name="Votre message")
    await field.fill(text)
    await field.press("Enter")


def last(page: Page) -> Any:
    return page.locator("#log .message").last


async def test_writing_and_being_answered(page: Page) -> None:
    await write(page, "Bonjour")
    await expect(last(page)).to_contain_text("Écho : Bonjour")
    field = page.get_by_role("textbox", name="Votre message")
    await expect(field).to_be_focused()
    await expect(field).to_have_value("")
    await expect(page.locator("#log .day")).to_have_text("Aujourd’hui")


async def test_tapping_an_inline_button(page: Page) -> None:
    await write(page, "choix")
    await page.get_by_role("button", name="Oui").click()
    await expect(last(page)).to_contain_text("Choisi oui")
    await expect(last(page)).to_contain_text("modifié")
    await expect(page.locator("#toast")).to_have_text("Noté oui")
    await page.get_by_role("button", name="Avis").click()
    alert = page.get_by_role("alertdialog")
    await expect(alert).to_contain_text("Merci !")
    await page.keyboard.press("Escape")
    await expect(alert).to_have_count(0)


async def test_sending_a_photo(page: Page) -> None:
    await page.get_by_role("textbox").fill("Le banc")
    await page.get_by_role("button", name="Joindre").click()
    async with page.expect_file_chooser() as choosing:
        await page.get_by_role("button", name="Photo").click()
    chooser = await choosing.value
    await chooser.set_files([{"name": "banc.png", "mimeType": "image/png", "buffer": png()}])
    await expect(last(page)).to_contain_text("Reçu photo")
    image = page.get_by_role("img", name="Le banc")
    assert await image.evaluate("image => image.decode().then(() => image.naturalWidth)") == 90
    await page.get_by_role("button", name="Agrandir la photo").click()
    await expect(page.get_by_role("dialog")).to_be_visible()
    await page.get_by_role("button", name="Fermer").click()


async def test_sending_and_hearing_a_voice_message(page: Page) -> None:
    await page.get_by_role("button", name="Joindre").click()
    await page.get_by_role("button", name="Message vocal").click()
    await page.get_by_role("button", name="Envoyer un exemple").click()
    await expect(last(page)).to_contain_text("Reçu voice")
    await page.get_by_role("button", name="Écouter").click()
    await expect(page.get_by_role("button", name="Pause")).to_be_visible()


async def test_the_reply_keyboard_and_a_place(page: Page) -> None:
    await write(page, "clavier")
    await page.get_by_role("button", name="Ma position").click()
    await page.get_by_role("button", name="Belsunce").click()
    await page.get_by_role("button", name="Envoyer ce lieu").click()
    await expect(last(page)).to_contain_text("Reçu location")
    await expect(page.locator("#log")).to_contain_text("43.30030, 5.37690")
    await page.get_by_role("button", name="Passer").click()
    await expect(last(page)).to_contain_text("Écho : Passer")
    await page.get_by_role("button", name="Masquer le clavier du bot").click()
    await expect(page.get_by_role("button", name="Passer")).to_be_hidden()


async def test_sending_a_file_and_downloading_it(page: Page) -> None:
    await page.get_by_role("button", name="Joindre").click()
    async with page.expect_file_chooser() as choosing:
        await page.get_by_role("button", name="Fichier").click()
    chooser = await choosing.value
    file = {"name": "liste.csv", "mimeType": "text/csv", "buffer": b"a;b"}
    await chooser.set_files([file])
    await expect(last(page)).to_contain_text("Reçu document")
    async with page.expect_download() as downloading:
        await page.get_by_role("link", name="Télécharger liste.csv").click()
    download = await downloading.value
    assert download.suggested_filename == "liste.csv"


async def test_a_sticker_and_a_contact(page: Page) -> None:
    await page.get_by_role("button", name="Joindre").click()
    await page.get_by_role("button", name="Autocollant").click()
    await page.get_by_role("button", name="🎉").click()
    await expect(last(page)).to_contain_text("Reçu sticker")
    await page.get_by_role("button", name="Joindre").click()
    await page.get_by_role("button", name="Contact").click()
    await expect(last(page)).to_contain_text("Reçu contact")


async def test_arabic_runs_from_right_to_left(page: Page) -> None:
    await write(page, "مرحباً، أين Vieux-Port؟")
    words = page.locator("#log .message.out .words", has_text="Vieux-Port")
    assert await words.evaluate("words => getComputedStyle(words).direction") == "rtl"
    await page.get_by_role("button", name="Options").click()
    await page.get_by_role("button", name="العربية").click()
    assert await page.evaluate("document.documentElement.dir") == "rtl"
    await expect(page.get_by_role("textbox", name="رسالة")).to_be_visible()
    overflow = "document.documentElement.scrollWidth <= innerWidth"
    assert await page.evaluate(overflow)


async def test_everything_with_the_keyboard_alone(page: Page) -> None:
    await page.keyboard.type("choix")
    await page.keyboard.press("Enter")
    yes = page.get_by_role("button", name="Oui")
    await yes.wait_for()
    for _ in range(12):
        await page.keyboard.press("Shift+Tab")
        if await yes.evaluate("node => node === document.activeElement"):
            break
    await expect(yes).to_be_focused()
    await page.keyboard.press("Enter")
    await expect(last(page)).to_contain_text("Choisi oui")
    # The message was drawn anew, and the focus is still on its button.
    await expect(yes).to_be_focused()
    menu = page.get_by_role("button", name="Ouvrir le menu des commandes")
    await menu.focus()
    await page.keyboard.press("Enter")
    await page.keyboard.press("Enter")
    await expect(last(page)).to_contain_text("Écho : /aide")
    await expect(menu).to_be_focused()


async def test_answering_and_editing_a_message(page: Page) -> None:
    await write(page, "Bonjour")
    await expect(last(page)).to_contain_text("Écho : Bonjour")
    await last(page).focus()
    await page.keyboard.press("Enter")
    await page.get_by_role("button", name="Répondre").click()
    await write(page, "Encore")
    await expect(page.locator(".message.out .quote").last).to_contain_text("Écho : Bonjour")
    await expect(last(page)).to_contain_text("Écho : Encore")
    await page.locator(".message.out").last.focus()
    await page.keyboard.press("Enter")
    await page.get_by_role("button", name="Modifier").click()
    await write(page, "Corrigé")
    await expect(page.locator(".message.out").last).to_contain_text("Corrigé")
    await expect(page.locator(".message.out").last).to_contain_text("modifié")


async def test_changing_person(page: Page) -> None:
    await page.get_by_role("button", name="Changer de personne").click()
    await page.get_by_role("button", name="Ajouter une personne").click()
    await page.get_by_label("Prénom et nom").fill("Ali Haddad")
    await page.get_by_label("Langue de son téléphone").select_option("ar")
    await page.get_by_role("button", name="Ajouter").click()
    await page.get_by_role("button", name="Démarrer").click()
    await expect(last(page)).to_contain_text("Écho : /start")
    await write(page, "C’est Ali")
    await expect(last(page)).to_contain_text("Écho : C’est Ali")
    await page.get_by_role("button", name="Changer de personne").click()
    await page.get_by_role("button", name="Léa Martin").click()
    await expect(page.locator("#person-name")).to_have_text("Léa")
    await expect(page.locator("#log .message")).to_have_count(2)


async def test_a_deep_link_stays_in_the_page(page: Page, simulator: Simulator) -> None:
    await write(page, "lien")
    await page.get_by_role("link", name="ici").click()
    await page.get_by_role("button", name="Démarrer").click()
    await expect(last(page)).to_contain_text("Écho : /start affiche")
    await page.goto(f"{simulator.url}/?start=mairie")
    await page.get_by_role("button", name="Démarrer").click()
    await expect(last(page)).to_contain_text("Écho : /start mairie")


async def test_scanning_what_another_shows(page: Page) -> None:
    await page.get_by_role("button", name="Options").click()
    await page.get_by_role("button", name="Scanner un code QR").click()
    await page.get_by_label("Lien").fill("https://t.me/portevoix_bot?start=draft_x")
    await page.get_by_role("button", name="Ouvrir", exact=True).click()
    await expect(page.get_by_role("button", name="Démarrer")).to_be_focused()
    await page.keyboard.press("Enter")
    await expect(last(page)).to_contain_text("Écho : /start draft_x")
    await page.get_by_role("button", name="Options").click()
    await page.get_by_role("button", name="Scanner un code QR").click()
    await page.get_by_label("Lien").fill("https://t.me/somebody_else?start=x")
    await page.keyboard.press("Enter")
    await expect(page.locator("#toast")).to_have_text("Ce lien ne mène pas à ce bot.")
    await page.get_by_role("button", name="Options").click()
    await page.get_by_role("button", name="Scanner un code QR").click()
    await page.get_by_label("Lien").fill("survey_transport")
    await page.keyboard.press("Enter")
    await page.get_by_role("button", name="Démarrer").click()
    await expect(last(page)).to_contain_text("Écho : /start survey_transport")


async def test_a_button_that_opens_the_bot_stays_in_the_page(
    page: Page, echo: Any, simulator: Simulator
) -> None:
    (person,) = simulator.state.people
    opens = {"text": "Participer", "url": "https://t.me/portevoix_bot?start=join"}
    markup = {"inline_keyboard": [[opens]]}
    await echo.call("sendMessage", chat_id=person, text="Venez", reply_markup=markup)
    await page.get_by_role("button", name="Participer").click()
    await page.get_by_role("button", name="Démarrer").click()
    await expect(last(page)).to_contain_text("Écho : /start join")


async def test_no_word_breaks_where_three_buttons_share_a_row(
    page: Page, echo: Any, simulator: Simulator
) -> None:
    (person,) = simulator.state.people
    row = [{"text": text, "callback_data": "x"} for text in ("programme", "Le plan", "Mon agenda")]
    markup = {"inline_keyboard": [row]}
    await echo.call("sendMessage", chat_id=person, text="Quoi ?", reply_markup=markup)
    button = page.get_by_role("button", name="programme")
    lines = "(node) => { const all = document.createRange(); all.selectNodeContents(node);"
    assert await button.evaluate(lines + " return all.getClientRects().length; }") == 1


async def test_blocking_and_coming_back(page: Page) -> None:
    await page.get_by_role("button", name="Options").click()
    await page.get_by_role("button", name="Bloquer le bot").click()
    await expect(page.get_by_text("Vous avez bloqué ce bot.")).to_be_visible()
    await expect(page.get_by_role("textbox")).to_be_hidden()
    await page.get_by_role("button", name="Débloquer le bot").click()
    await expect(page.get_by_role("textbox")).to_be_visible()
    await expect(page.locator("#log .message")).to_have_count(4)


async def test_typing_is_shown(page: Page, echo: Any, simulator: Simulator) -> None:
    (person,) = simulator.state.people
    await echo.call("sendChatAction", chat_id=person, action="typing")
    await expect(page.locator("#bot-status")).to_have_text("écrit")
    await echo.call("sendMessage", chat_id=person, text="Voilà")
    await expect(page.locator("#bot-status")).to_have_text("bot")


async def test_the_first_visitor_says_who_they_are(browser: Any, simulator: Simulator) -> None:
    page = await browser.new_page()
    await page.goto(simulator.url)
    await expect(page.get_by_role("heading", name="Qui êtes-vous")).to_be_visible()
    await page.get_by_role("button", name="Commencer").click()
    await expect(page.get_by_role("button", name="Démarrer")).to_be_visible()
    assert [person.first_name for person in simulator.state.people.values()] == ["Léa"]
    await page.close()


async def test_every_control_has_a_name_and_nothing_overflows(page: Page) -> None:
    await write(page, "choix")
    await page.get_by_role("button", name="Oui").wait_for()
    assert await page.evaluate(NAMELESS) == []
    assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")
