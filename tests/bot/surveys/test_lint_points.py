"""Every point that the check of a consultation must name, each shown by a small spreadsheet."""

import pytest

from bot.surveys.bundle import Bundle
from bot.surveys.checking import Report, check
from bot.surveys.printing import report_lines
from bot.surveys.reading import read_bytes
from tests.bot.surveys.tables import SETTINGS, xlsx_of

PLAIN = "| survey |\n| | type | name | label | relevant | constraint | required | choice_filter |\n"
LIST = "| choices |\n| | list_name | name | label |\n| | l | oui | Oui |\n| | l | non | Non |\n"
TWO = "| survey |\n| | type | name | label::Français (fr) | label::English (en) |\n"
OPEN = "| | text | a | A |"

POINTS: dict[str, tuple[str, str]] = {
    # What the bot does not do, with its row.
    "audio in the background": (
        PLAIN + OPEN + "\n| | background-audio | b | B |",
        "ligne 3, colonne « type » : le type « background-audio » ne sera pas pris en charge",
    ),
    "place without being asked": (PLAIN + OPEN + "\n| | start-geopoint | b | B |", "ligne 3"),
    "another app": (
        "| survey |\n| | type | name | label | appearance |\n| | text | a | A | ex:org.app |",
        "ligne 2, colonne « appearance » : le bot ne peut pas ouvrir une autre application",
    ),
    "entities": (
        PLAIN + OPEN + "\n| entities |\n| | dataset |\n| | x |",
        "entities : la feuille « entities » sert à une fonction que le bot n’aura pas",
    ),
    "select_one_external": (
        PLAIN + OPEN + "\n| | select_one_external villes | b | B |\n"
        "| external_choices |\n| | list_name | name | label |\n| | villes | x | X |",
        "ligne 3, colonne « type » : le bot ne pose pas « select_one_external » : mettez la liste"
        " « villes » dans un fichier .csv et écrivez « select_one_from_file villes.csv »",
    ),
    "the sheet of select_one_external": (
        PLAIN + OPEN + "\n| external_choices |\n| | list_name | name | label |\n| | v | x | X |",
        "la feuille « external_choices » n’est pas lue par le bot",
    ),
    "xml-external": (
        PLAIN + OPEN + "\n| | xml-external | villes | |",
        "ligne 3, colonne « type » : le bot ne lit pas de liste en XML : enregistrez"
        " « villes.xml » en .csv",
    ),
    "a loop": (
        PLAIN
        + OPEN
        + "\n| | begin_loop over l | b | B |\n"
        + OPEN
        + "\n| | end_loop | | |\n"
        + LIST,
        "ligne 3, colonne « type » : le bot ne pose pas de « loop »",
    ),
    "an unknown type": (PLAIN + "| | couleur | a | A |", "« couleur » n’existe pas"),
    # Words.
    "one translation missing": (
        TWO + "| | text | a | A | |",
        "ligne 2, colonne « label::English (en) » : la traduction en « en » manque",
    ),
    "many translations missing": (
        TWO + "".join(f"| | text | q{n} | Q | - |\n" for n in range(9)),
        "survey : 9 traductions manquent en « en » (lignes 2, 3, 4, 5, 6, …)",
    ),
    "no label": (PLAIN + "| | text | a | |", "ligne 2, colonne « label » : cette question n’a pas"),
    "no default language": (
        TWO + "| | text | a | A | B |",
        "sans « default_language », « fr » servira de langue par défaut",
    ),
    "a label over 35 characters": (
        PLAIN + "| | select_one l | a | A |\n" + LIST + f"| | l | z | {'Z' * 36} |",
        "choices, ligne 4, colonne « label » : ce texte a 36 caractères ; au-delà de 35",
    ),
    "more than 25 questions": (
        PLAIN + "".join(f"| | text | q{n} | Q |\n" for n in range(26)),
        "ce questionnaire a 26 questions ; au-delà de 25",
    ),
    "or_other in a list of several questions": (
        PLAIN + "| | select_one l or_other | a | A |\n| | select_one l | b | B |\n" + LIST,
        "ligne 2, colonne « type » : « or_other » ajoute « Autre » à la liste « l »",
    ),
    # Choices.
    "required with an empty list": (
        PLAIN + "| | select_one l | a | A | | | yes |",
        "ligne 2, colonne « type » : la liste « l » n’a aucun choix dans la feuille « choices »,"
        " et la question est obligatoire : personne ne pourrait continuer.",
    ),
    "required with an empty file": (
        PLAIN + "| | select_one_from_file vide.csv | a | A | | | yes |",
        "le fichier « vide.csv » n’a aucune ligne sous ses titres, et la question est obligatoire",
    ),
    "required, and nothing left of a list": (
        PLAIN
        + "| | select_one l | a | A | | | | |\n| | select_one m | b | B | | | yes | up = ${a} |\n"
        "| choices |\n| | list_name | name | label | up |\n| | l | oui | Oui | |\n"
        "| | l | non | Non | |\n| | m | x | X | oui |",
        "ligne 3, colonne « choice_filter » : après la réponse « non » à « a », il ne reste aucun"
        " choix, et la question est obligatoire",
    ),
    "a missing attachment": (
        PLAIN + "| | select_one_from_file villes.csv | a | A |",
        "ligne 2, colonne « type » : le fichier « villes.csv » n’a pas été fourni",
    ),
    "a comparison with a choice that does not exist": (
        PLAIN + "| | select_one l | a | A |\n| | text | b | B | ${a} = 'peut-etre' |\n" + LIST,
        "ligne 3, colonne « relevant » : « peut-etre » n’est pas un choix de « a »",
    ),
    "a choice_filter on a missing column": (
        PLAIN + OPEN + "\n| | select_one l | b | B | | | | ville = ${a} |\n" + LIST,
        "ligne 3, colonne « choice_filter » : la feuille « choices » n’a pas de colonne « ville »",
    ),
    # Expressions that the converter lets pass.
    "a regex that does not compile": (
        PLAIN + "| | text | a | A | | regex(., '[a-') |",
        "ligne 2, colonne « constraint » : l’expression régulière « [a- » n’est pas valable",
    ),
    "a mistake in an expression": (
        PLAIN + OPEN + "\n| | text | b | B | ${a} = |",
        "ligne 3, colonne « relevant » : cette expression s’arrête trop tôt",
    ),
    "an unknown function": (
        PLAIN + OPEN + "\n| | text | b | B | longueur(${a}) > 3 |",
        "la fonction « longueur » n’existe pas",
    ),
    "==": (PLAIN + OPEN + "\n| | text | b | B | ${a} == 'x' |", "« == » n’existe pas ici"),
    "curly quotes": (PLAIN + OPEN + "\n| | text | b | B | ${a} = ‘x’ |", "le guillemet « ‘ »"),
    "no braces": (PLAIN + OPEN + "\n| | text | b | B | $a = 'x' |", "il manque les accolades"),
    "a circle of conditions": (
        PLAIN + "| | text | a | A | ${b} = 'x' |\n| | text | b | B | ${a} = 'x' |",
        "ne seraient jamais posées : a → b → a",
    ),
    "a circle of calculations": (
        "| survey |\n| | type | name | label | calculation |\n| | text | a | A | |\n"
        "| | calculate | b | | ${c} + 1 |\n| | calculate | c | | ${b} + 1 |",
        "ne seraient jamais posées : b → c → b",
    ),
    "too many brackets": (
        PLAIN + OPEN + "\n| | text | b | B | " + "(" * 120 + "1" + ")" * 120 + " |",
        "ligne 3, colonne « relevant » : cette expression est trop compliquée",
    ),
    "too many groups in one another": (
        PLAIN
        + "".join(f"| | begin_repeat | g{n} | G |\n" for n in range(30))
        + OPEN
        + "\n| | end_repeat |" * 30,
        "ligne 22, colonne « type » : ce groupe est enfoncé dans trop d’autres",
    ),
    "a misspelt column": (
        "| survey |\n| | type | name | label | relevent |\n| | text | a | A | x |",
        "ligne 1, colonne « relevent » : cette colonne n’existe pas et serait ignorée",
    ),
    # What only the 100 random interviews see.
    "a dead end": (
        PLAIN + "| | select_one l | a | A | | . = 'oui' and . != 'oui' | yes |\n" + LIST,
        "ligne 2 : un entretien au hasard s’est arrêté ici",
    ),
    "never asked": (
        PLAIN + "| | integer | a | A |\n| | text | b | B | ${a} > 5 and ${a} < 5 |",
        "ligne 3, colonne « relevant » : cette question n’a été posée dans aucun",
    ),
}


def _check(text: str) -> Report:
    whole = text if "| settings |" in text else text + SETTINGS
    return check(Bundle(read_bytes(xlsx_of(whole)), {"vide.csv": b"name,label\n"}))


@pytest.mark.parametrize("point", POINTS)
def test_the_check_names(point: str) -> None:
    text, said = POINTS[point]
    lines = [line.replace("\u00a0", " ") for line in report_lines(_check(text), "fr")]
    assert [line for line in lines if said in line], "\n".join(lines)


def test_lengths_of_random_interviews_are_told() -> None:
    lines = list(report_lines(_check(PLAIN + OPEN), "en"))
    assert lines[1].startswith("100 random interviews. Number of questions: 1 at the shortest, 1")


@pytest.mark.parametrize(
    "parameters", ["start=0 end=10 step=0", "start=0 end=10 step=x", "start=0 end=10 step=20"]
)
def test_a_bad_step_is_one_error(parameters: str) -> None:
    head = "| survey |\n| | type | name | label | parameters |\n"
    (finding,) = _check(head + f"| | range | a | A | {parameters} |").findings
    assert (finding.severity, finding.row, finding.column) == ("error", 2, "parameters")


def test_what_only_the_converter_refuses_is_one_error() -> None:
    head = "| survey |\n| | type | name | label | parameters |\n"
    (finding,) = _check(head + "| | range | a | A | pas=3 |").findings
    assert finding.id == "pyxform-parameters"
    assert "'pas'" in dict(finding.args)["said"]


def test_a_form_half_translated_is_told_once_for_each_language() -> None:
    head = (
        "| survey |\n| | type | name | label::Français (fr) | label::English (en)"
        " | label::العربية (ar) | hint::Français (fr) | hint::English (en) | hint::العربية (ar) |\n"
    )
    rows = "".join(f"| | text | q{n} | Q | | | H | |\n" for n in range(20))
    report = _check(head + rows)
    told = [dict(one.args) for one in report.findings if one.id == "translations-empty"]
    assert [(one["language"], one["count"]) for one in told] == [("ar", "40"), ("en", "40")]
