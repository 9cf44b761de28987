"""What every resident of the bench goes through: the questions, the answers, and how to tell.

The marks (`Mk03`) are plain letters, so that they can be found in a request's body without
decoding it, whatever its encoding.
"""

from typing import NamedTuple

SLUG = "bench"
QUESTIONS = (
    "Combien de trajets faites-vous par jour ?",
    "Quelle rue prenez-vous le plus souvent ?",
    "Combien de minutes dure le plus long ?",
    "Que faudrait-il changer en premier ?",
    "Combien de fois par semaine prenez-vous le bus ?",
    "Quel arrêt devrait avoir un abri ?",
    "Combien de vélos y a-t-il chez vous ?",
    "Où manque-t-il une place pour les garer ?",
    "Combien de personnes vivent avec vous ?",
    "Un dernier mot pour la Ville ?",
)
LABELS = tuple(f"Mk{number:02} {words}" for number, words in enumerate(QUESTIONS))
ANSWERS = tuple(
    f"Réponse {number}, avenue de la République" if number % 2 else str(number + 3)
    for number in range(len(QUESTIONS))
)
NAMES = tuple(f"q{number}" for number in range(len(QUESTIONS)))


class Step(NamedTuple):
    """One thing a resident does, and what marks the reply that ends the turn."""

    text: str
    """What is typed; empty for a press on the first button of the latest message."""
    mark: bytes
    """Stands in the awaited message; empty: any message will do."""


def consultation(opening: str) -> tuple[Step, ...]:
    """Open it, answer each question, press "send" under the recap: twelve turns."""
    asked = (*(label[:4].encode() for label in LABELS[1:]), LABELS[0][:4].encode())
    answers = (Step(answer, mark) for answer, mark in zip(ANSWERS, asked, strict=True))
    return (Step(opening, LABELS[0][:4].encode()), *answers, Step("", b""))


def echoes() -> tuple[Step, ...]:
    """As many turns of the same texts, each of which comes back."""
    return tuple(Step(text, b"") for text in ("bonjour", *ANSWERS, "merci"))


def form() -> str:
    """The same questions as an XLSForm, in pyxform's markdown."""
    rows = [
        f"| | {'text' if number % 2 else 'integer'} | {name} | {label} | yes |"
        for number, (name, label) in enumerate(zip(NAMES, LABELS, strict=True))
    ]
    head = ("| survey |", "| | type | name | label::fr | required |")
    settings = ("| settings |", "| | form_title | form_id | default_language |")
    return "\n".join((*head, *rows, *settings, f"| | Vos trajets | {SLUG} | fr |")) + "\n"
