"""What residents read of a campaign, and which one a button means."""

from datetime import date

from bot.words import Words
from conversations.city import ArrondissementCard, CityCard, SecteurCard
from conversations.ideas.calling import campaign_intro, choose_rows, chosen_slug
from conversations.ideas.campaign import THE_BOX, Campaign, Eligibility
from conversations.reply import Choice, told

CITY = CityCard(
    name=told({"fr": "Marseille"}),
    secteurs=(
        SecteurCard(
            number=1,
            name="1er secteur",
            arrondissements=(
                ArrondissementCard(number=1, name="1er arrondissement"),
                ArrondissementCard(number=7, name="7e arrondissement"),
            ),
        ),
        SecteurCard(
            number=2,
            name="2e secteur",
            arrondissements=(ArrondissementCard(number=2, name="2e arrondissement"),),
        ),
    ),
)
BUDGET = Campaign(
    slug="budget",
    title=told({"fr": "Budget participatif", "en": "Participatory budget"}),
    rules=told({"fr": "Une idée par personne."}),
    closes=date(2026, 12, 31),
    secteurs=(1,),
    arrondissements=(2,),
    eligibility=Eligibility(investment_only=True, cap=150_000, who=told({"fr": "dès 11 ans"})),
)


def read(campaign: Campaign, locale: str) -> list[str]:
    words = Words()
    return [words.plain(block, locale) for block in campaign_intro(campaign, CITY)]


def test_a_campaign_says_until_when_by_which_rules_and_what_it_pays_for() -> None:
    head, rules, hints = read(BUDGET, "fr")
    assert head == "Budget participatif\nJusqu’au jeudi 31 décembre 2026 inclus"
    assert rules == "Une idée par personne."
    assert hints.split("\n") == [
        "📍 Pour cette partie de la ville\u00a0: 1er secteur, 2e arrondissement",
        "👥 Qui peut participer\u00a0: dès 11 ans",
        "🧱 Investissement seulement\u00a0: des travaux, du matériel, pas de fonctionnement",
        "💶 150\u202f000\u00a0€ au plus",
    ]


def test_what_is_not_said_takes_no_room() -> None:
    assert read(THE_BOX, "fr") == ["Boîte à idées"]
    assert read(THE_BOX, "ar") == ["صندوق الأفكار"]


def test_a_campaign_is_for_the_arrondissements_of_its_parts() -> None:
    assert BUDGET.inside(CITY) == (1, 2, 7)
    assert THE_BOX.inside(CITY) == ()


def test_a_button_bears_a_position_among_those_that_were_offered() -> None:
    rows = choose_rows((BUDGET, THE_BOX))
    assert [row[0].label for row in rows] == [BUDGET.title, THE_BOX.name]
    presses = [row[0].press for row in rows]
    assert presses == [Choice(token="0"), Choice(token="1")]
    offered = ("budget", "box")
    assert [chosen_slug(offered, token) for token in ("0", "1", "2", "x", "")] == [
        *("budget", "box"),
        *(None, None, None),
    ]
