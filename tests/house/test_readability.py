"""Simple French: what is hard to read is found, what is easy is left alone."""

from pathlib import Path

import pytest

from house.finding import Finding
from house.readability import check, spoken
from house.simple_french import is_common, sentences, words, wrongs


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Vous pouvez aller à la mairie du secteur le lundi ou le mardi matin.",
            "14 words, at most 12",
        ),
        ("La mairie est ouverte ; venez demain.", "a semicolon"),
        ("Écrivez un mot (vous pouvez aussi envoyer une photo).", "more than 4 words in brackets"),
        ("La ville qui vous écrit garde ce que vous dites.", "more than one idea"),
        ("Je garde un code parce que la loi dit qu’il le faut.", "more than one idea"),
        ("Vos réponses sont lues par la Ville.", "a passive with par"),
        ("Le message sera bientôt écrit par un agent.", "a passive with par"),
        ("Vous ne pouvez pas répondre sans téléphone.", "a double negation"),
        ("Je n’ai ni nom ni adresse.", "a double negation"),
        ("Il reste trois jours.", "a number in letters"),
        ("Touche ton téléphone.", "tu instead of vous"),
        ("Demandez la rectification.", "'rectification' is not a common word"),
        ("Écrivez au DPO.", "'DPO' is not a common word"),
    ],
)
def test_what_is_hard_to_read_is_found(text: str, said: str) -> None:
    assert [wrong.rpartition(": ")[0] for wrong in wrongs(text)] == [said]


@pytest.mark.parametrize(
    "text",
    [
        "Vos réponses sont gardées sans votre nom.",
        "Que voulez-vous faire ? Qui peut vous aider ?",
        "Est-ce que vous voulez un message qui rappelle les votes ?",
        "Je garde un code que la Ville vous donne.",
        "<b>1 sur 3 · Votre avis</b>\n👋 Vous pouvez écrire 3,5 ou 14/07/2026.",
        "Vous pouvez attendre jusqu’à demain. La réponse n’est pas prête.",
        "Écrivez à \ufffc ou à mairie@ville.fr : nous lisons tout. Touchez /menu.",
        "Le 1er secteur et la 2nde rue.",
        "Aujourd’hui, quelqu’un répond. Choisissez et recevez un message.",
        "",
        "‹ 📍",
    ],
)
def test_what_is_easy_is_left_alone(text: str) -> None:
    assert list(wrongs(text)) == []


def test_a_sentence_ends_at_a_full_stop_or_with_its_line() -> None:
    text = "<b>Bonjour</b> 👋\n• Touchez « Menu ». Puis lisez !\nC’est fini"
    assert [len(words(one)) for one in sentences(text)] == [1, 2, 2, 2]


def test_twelve_words_are_the_most() -> None:
    twelve = "un" + " mot" * 11
    assert not list(wrongs(twelve))
    assert list(wrongs(f"{twelve} mot"))


def test_a_variable_is_one_word_and_a_command_is_one() -> None:
    assert len(words("Écrivez à \ufffc\u00a0: touchez /menu, l’aide ou peut-elle")) == 8


@pytest.mark.parametrize(
    "word", ["touchez", "effacées", "reçoit", "recevrez", "nouvelles", "finie"]
)
def test_a_form_of_a_common_word_is_common(word: str) -> None:
    assert is_common(word)


@pytest.mark.parametrize("word", ["récépissé", "facultatif", "chiffrement", "numériquement"])
def test_words_of_the_office_are_not(word: str) -> None:
    assert not is_common(word)


CATALOGUE = """# A comment
short = Oui
counted = { $n ->
    [one] Il y a une question.
   *[other] Il y a { $n } questions.
} Merci.
"""


def test_each_wording_of_a_message_is_read() -> None:
    assert list(spoken(CATALOGUE)) == [
        (2, "short", "Oui"),
        (3, "counted", "Il y a une question. Merci."),
        (3, "counted", "Il y a \ufffc questions. Merci."),
    ]


def found(folder: Path, text: str, allowed: str = "", city: str = "") -> list[Finding]:
    """What the check says of a catalogue, a list of words and a city file like these."""
    (folder / "fr-simple").mkdir(exist_ok=True)
    (folder / "fr-simple" / "people.ftl").write_text(text, encoding="utf-8")
    (folder / "words.txt").write_text(allowed, encoding="utf-8")
    (folder / "city.toml").write_text(city, encoding="utf-8")
    return list(check(folder, folder / "words.txt", folder / "city.toml"))


def test_a_rare_word_is_found_with_its_place_until_it_is_allowed(tmp_path: Path) -> None:
    text = "ok = Oui\nform = Voici le récépissé.\n"
    (wrong,) = found(tmp_path, text)
    assert (Path(wrong.file).name, wrong.line) == ("people.ftl", 2)
    assert wrong.sentence == "form: 'récépissé' is not a common word: Voici le récépissé"
    assert not found(tmp_path, text, "# why\nrécépissé # the paper is called so\n")


def test_a_word_is_allowed_with_a_reason_and_only_while_it_is_said(tmp_path: Path) -> None:
    (wrong,) = found(tmp_path, "ok = Oui\n", "récépissé\n")
    assert (wrong.line, wrong.sentence) == (1, "a word is allowed with a reason: word # why.")
    (wrong,) = found(tmp_path, "ok = Oui\n", "récépissé # the paper is called so\n")
    assert wrong.sentence == "'récépissé' needs no leave: nobody says it."


def test_the_sample_city_speaks_simply_too(tmp_path: Path) -> None:
    (wrong,) = found(tmp_path, "ok = Oui\n", city='fr = "x"\nfr-simple = "Un récépissé."\n')
    assert (Path(wrong.file).name, wrong.line) == ("city.toml", 2)
