"""Journeys of residents through the sample consultation, in a browser, with the real bot."""

import re

import pytest
from playwright.async_api import Browser, Locator, expect

from storage.submissions import Submission
from tests.journeys.browsing import telephone
from tests.journeys.resident import Resident
from tests.journeys.sending import send_photo, send_place
from tests.journeys.town import Town

pytestmark = [pytest.mark.slow, pytest.mark.asyncio(loop_scope="module")]

TITLE = "Votre rue, votre place, vos déplacements"


async def test_ines_answers_in_french(resident: Resident, marseille: Town) -> None:
    await _ines_joins(resident, marseille)
    await resident.answers("Que souhaitez-vous faire", "🗳 Donner mon avis")
    await resident.answers("Consultations en cours", TITLE)
    await _ines_says_how_she_moves(resident)
    await _ines_takes_a_break(resident)
    await _ines_shows_the_place(resident)
    await _ines_changes_her_mind(resident)
    await resident.taps("✅ Envoyer mes réponses")
    await resident.sees("Vos réponses sont bien arrivées, merci")
    await resident.sees("Reçu : ")
    await _ines_is_in_the_database(marseille)


async def _ines_joins(ines: Resident, town: Town) -> None:
    await ines.arrives(town.url, "Inès Benali", "fr")
    await ines.answers("Bonjour ! Je suis Porte-voix", "Français")
    await ines.answers("Vos données, en bref", "J’accepte, on continue")
    await ines.answers("Quel âge avez-vous", "18 à 25 ans")
    await ines.answers("1 sur 3", "Oui")
    await ines.answers("2 sur 3", "Non")
    await ines.answers("3 sur 3", "Oui")


async def _ines_says_how_she_moves(ines: Resident) -> None:
    await ines.answers("Dans quel secteur", "1er secteur (1er et 7e)")
    await ines.answers("quel arrondissement", "‹ Retour")
    await ines.answers("Dans quel secteur", "2e secteur (2e et 3e)")
    await ines.answers("quel arrondissement", "3e arrondissement")
    await ines.hears("Comment vous déplacez-vous")
    await ines.chooses("À pied", "En bus")
    await ines.taps("➡️ Terminé (2)")


async def _ines_takes_a_break(ines: Resident) -> None:
    await ines.answers("Combien de minutes", "Faire une pause")
    await ines.answers("C’est gardé", "Menu")
    await ines.answers("Que souhaitez-vous faire", f"Reprendre « {TITLE} »")
    await ines.hears("Combien de minutes")
    await ines.writes("35")
    await ines.answers("environ 350 minutes par semaine", "Non, c’est trop long")
    await ines.answers("trajets trop longs", "Passer")
    await ines.answers("améliorer en premier", "Des arbres et de l’ombre")


async def _ines_shows_the_place(ines: Resident) -> None:
    await ines.sees("Voulez-vous montrer l’endroit")
    await send_place(ines, "📍 Envoyer ma position", "Belsunce", "Envoyer ce lieu")
    await ines.hears("Avez-vous une photo")
    await send_photo(ines, "Joindre", "Photo")
    await ines.answers("Quel jour", "Hier")
    await ines.hears("Quelle est votre idée")
    await ines.writes("Un platane et un banc devant l’arrêt du 49.")
    await ines.answers("Vos réponses seront étudiées", "D’accord")


async def _ines_changes_her_mind(ines: Resident) -> None:
    await ines.hears("Vos réponses", "Un platane et un banc", "Des arbres et de l’ombre")
    await ines.taps("✏️ Changer une réponse")
    await ines.answers("Quelle réponse", "Et dans quel arrondissement ?")
    await ines.answers("quel arrondissement", "2e arrondissement")
    await ines.hears("Vos réponses", "2e arrondissement")


async def _ines_is_in_the_database(town: Town) -> None:
    (submission,) = await town.handed_in()
    answers = _answers(submission)
    assert (submission.locale, submission.channel) == ("fr", "telegram")
    assert (answers["secteur"], answers["arrondissement"]) == ("s2", "a02")
    assert (answers["moyens"], answers["minutes"]) == ("marche bus", "35")
    assert answers["idee"] == "Un platane et un banc devant l’arrêt du 49."
    assert answers["lieu"] == "43.3003000 5.3769000 0 0"
    assert "trop_long" not in answers
    (photo,) = await town.files()
    assert answers["photo"] == photo


def _answers(submission: Submission) -> dict[str, str]:
    """By the question's own name, without its groups."""
    return {path.rsplit("-", 1)[-1]: value for path, value in submission.answers}


async def test_fatima_answers_in_arabic(resident: Resident, marseille: Town) -> None:
    await resident.arrives(f"{marseille.url}/?lang=ar", "فاطمة", "ar")
    await _fatima_reaches_the_consultation(resident)
    await resident.hears("كم دقيقة تستغرق")
    await expect(resident.last.locator(".words")).to_have_css("direction", "rtl")
    await resident.writes("٢٥")
    await resident.answers("نحو 250 دقيقة في الأسبوع", "نعم")
    await resident.answers("ما الذي ينبغي تحسينه أولًا", "المقاعد ومياه الشرب")
    await resident.sees("هل ترغبون في تحديد المكان")
    await resident.log.get_by_role("button", name="تخطّي", exact=True).last.click()
    await resident.hears("ما فكرتكم")
    await resident.writes("مقعد في الظلّ قرب السوق")
    await resident.answers("ستدرس مصالح المدينة", "موافق")
    await resident.answers("إجاباتكم", "✅ إرسال إجاباتي")
    await resident.sees("وصلت إجاباتكم")
    await _everything_runs_from_right_to_left(resident)
    (submission,) = await marseille.handed_in()
    answers = _answers(submission)
    assert (submission.locale, answers["minutes"]) == ("ar", "25")
    assert answers["idee"] == "مقعد في الظلّ قرب السوق"


async def _fatima_reaches_the_consultation(fatima: Resident) -> None:
    await fatima.answers("أهلًا بكم", "العربية")
    await fatima.answers("بياناتكم باختصار", "أوافق، لنتابع")
    await fatima.answers("كم عمركم", "65 سنة وأكثر")
    for number in ("1", "2", "3"):
        await fatima.answers(f"{number} من 3", "نعم")
    await fatima.answers("ماذا تودّون", "🗳 إبداء رأيي")
    await fatima.answers("الاستشارات المفتوحة", "شارعكم، ساحتكم، تنقّلاتكم")
    await fatima.answers("في أي قطاع", "القطاع 8 (الدائرتان 15 و16)")
    await fatima.answers("وفي أي دائرة", "الدائرة 15")
    await fatima.hears("ما وسائل تنقّلكم")
    await fatima.chooses("بالحافلة", "سيرًا على الأقدام")
    await fatima.taps("⬅️ تم (2)")


async def _everything_runs_from_right_to_left(fatima: Resident) -> None:
    assert await fatima.page.evaluate("document.documentElement.dir") == "rtl"
    for words in await fatima.log.locator(".message.in .words").all():
        await expect(words).to_have_css("direction", "rtl")
    assert await fatima.page.evaluate("document.documentElement.scrollWidth <= innerWidth")


async def test_simple_french_with_the_keyboard_alone(resident: Resident, marseille: Town) -> None:
    page = resident.page
    await page.goto(marseille.url)
    await page.get_by_role("heading", name="Qui êtes-vous").wait_for()
    await resident.reaches(page.get_by_role("button", name="Commencer"), "Tab")
    await resident.reaches(page.get_by_role("button", name="Démarrer"), "Tab")
    for question, answer in (
        ("Bonjour", "Français simple"),
        ("Vos informations", "J’accepte"),
        ("Quel âge", "41 à 64 ans"),
        ("1 sur 3", "Oui"),
        ("2 sur 3", "Oui"),
        ("3 sur 3", "Non"),
        ("Que voulez-vous faire", "🗳 Donner mon avis"),
        ("Touchez un sujet", "Votre rue, votre place, vos trajets"),
        ("Dans quel secteur", "4e secteur (6e et 8e)"),
        ("Dans quel arrondissement", "8e arrondissement"),
    ):
        await resident.hears(question)
        await resident.reaches(resident.button(answer))
    await resident.hears("Comment allez-vous d’un endroit à l’autre")


async def test_a_link_on_a_poster_in_english(resident: Resident, marseille: Town) -> None:
    link = f"{marseille.url}/?lang=en&start=survey_{marseille.slug}"
    await resident.arrives(link, "Ben Carter", "en")
    await resident.answers("Hello! I am Porte-voix", "English")
    await resident.answers("Your data, in short", "I agree, let’s go on")
    await resident.answers("How old are you", "26 to 40")
    for number in ("1", "2", "3"):
        await resident.answers(f"{number} of 3", "Yes")
    await resident.sees("Your street, your square, your journeys")
    await resident.answers("Which sector", "Sector 1 (1st and 7th)")
    await resident.answers("which arrondissement", "7th arrondissement")
    await resident.hears("How do you usually get around?")


async def test_two_people_on_one_page_keep_their_own_chats(
    resident: Resident, marseille: Town
) -> None:
    await _ines_joins(resident, marseille)
    await resident.hears("Que souhaitez-vous faire")
    await _switcher(resident, "Changer de personne", "Ajouter une personne")
    await resident.introduces("Ali Haddad", "ar")
    await resident.answers("أهلًا بكم", "العربية")
    await resident.hears("بياناتكم باختصار")
    await expect(resident.log).not_to_contain_text("Que souhaitez-vous faire")
    await _switcher(resident, "Changer de personne", "Inès Benali")
    await resident.answers("Que souhaitez-vous faire", "🗳 Donner mon avis")
    await resident.hears("Consultations en cours")
    await expect(resident.log).not_to_contain_text("بياناتكم باختصار")
    await _switcher(resident, "Changer de personne", "Ali Haddad")
    await resident.answers("بياناتكم باختصار", "أوافق، لنتابع")
    await resident.hears("كم عمركم")


async def _switcher(resident: Resident, *names: str) -> None:
    for name in names:
        await _named(resident, name).click()


def _named(resident: Resident, name: str) -> Locator:
    return resident.page.get_by_role("button", name=re.compile(re.escape(name))).last


async def test_two_telephones_answer_at_once(
    resident: Resident, marseille: Town, browser: Browser
) -> None:
    await _ines_joins(resident, marseille)
    person = marseille.simulator.state.add_person("Ben Carter", "en")
    async with telephone(browser, marseille.url) as page:
        ben = Resident(page)
        await page.goto(f"{marseille.url}/?person={person.id}&lang=en")
        await page.get_by_role("button", name="Start", exact=True).click()
        await ben.answers("Hello! I am Porte-voix", "English")
        await resident.answers("Que souhaitez-vous faire", "🗳 Donner mon avis")
        await ben.answers("Your data, in short", "I agree, let’s go on")
        await resident.answers("Consultations en cours", TITLE)
        await ben.hears("How old are you")
        await resident.hears("Dans quel secteur")
        await expect(ben.log).not_to_contain_text("secteur")


async def test_blocking_and_coming_back(resident: Resident, marseille: Town) -> None:
    await _ines_joins(resident, marseille)
    await resident.answers("Que souhaitez-vous faire", "🗳 Donner mon avis")
    await resident.answers("Consultations en cours", TITLE)
    await resident.answers("Dans quel secteur", "2e secteur (2e et 3e)")
    await resident.hears("quel arrondissement")
    await _switcher(resident, "Options", "Bloquer le bot")
    await expect(resident.page.get_by_text("Vous avez bloqué ce bot.")).to_be_visible()
    await _switcher(resident, "Débloquer le bot")
    await resident.sees("/start")
    await resident.answers("quel arrondissement", "3e arrondissement")
    await resident.hears("Comment vous déplacez-vous")
