"""What every resident of the bench goes through, with any bot: what is said, and how to tell.

The marks (`Mk03`) are plain letters, so that they can be found in a request's body without
decoding it, whatever its encoding. Our own sentences are marked by a word of theirs.
"""

from collections.abc import Sequence
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
MEETING = 17
TITLE = "MkRv La place du marché"
COME, MAYBE, GIVE_UP = "Je viens", "Peut-être", "Je ne peux plus venir"
IDEA = "Un banc et un platane devant l’arrêt du 49."
NO_TOPIC = "Sans thème"


class Step(NamedTuple):
    """One thing a resident does, and what marks the reply that ends the turn."""

    text: str
    """What is typed; empty for a press on a button of the latest message."""
    mark: bytes
    """Stands in the awaited message; empty: any message will do."""
    press: str = ""
    """Stands on the button that is pressed; empty: the first one."""


def consultation(opening: str) -> tuple[Step, ...]:
    """Open it, answer each question, press "send" under the recap: twelve turns."""
    asked = (*(label[:4].encode() for label in LABELS[1:]), LABELS[0][:4].encode())
    answers = (Step(answer, mark) for answer, mark in zip(ANSWERS, asked, strict=True))
    return (Step(opening, LABELS[0][:4].encode()), *answers, Step("", b""))


def rsvp() -> tuple[Step, ...]:
    """Read of a meeting, come, come not, perhaps, and come: the card says it each time."""
    mark = TITLE[:4].encode()
    presses = (Step("", mark, button) for button in (COME, GIVE_UP, MAYBE, COME))
    return (Step(f"/meetings {MEETING}", mark), *presses)


def idea() -> tuple[Step, ...]:
    """Its text, its topic, its place, no photo, no name, the recap, and the receipt."""
    return (
        Step("/idea", b"Quelle"),
        Step(IDEA, b"parle"),
        Step("", b"adresse", NO_TOPIC),
        Step("", b"visages"),
        Step("", b"signer"),
        Step("", b"juste"),
        Step("", b"mairie"),
    )


def echoes(script: Sequence[Step]) -> tuple[Step, ...]:
    """As many turns of the same texts, or of a word for a press; each comes back."""
    return tuple(Step(step.text.removeprefix("/") or "merci", b"") for step in script)


def form() -> str:
    """The same questions as an XLSForm, in pyxform's markdown."""
    rows = [
        f"| | {'text' if number % 2 else 'integer'} | {name} | {label} | yes |"
        for number, (name, label) in enumerate(zip(NAMES, LABELS, strict=True))
    ]
    head = ("| survey |", "| | type | name | label::fr | required |")
    settings = ("| settings |", "| | form_title | form_id | default_language |")
    return "\n".join((*head, *rows, *settings, f"| | Vos trajets | {SLUG} | fr |")) + "\n"
