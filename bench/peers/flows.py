"""What the other bots ask: the same questions in the same order, in fewer words.

Only the standard library: the peers run where nothing of ours is installed.
"""

from typing import NamedTuple

from bench.turns.script import COME, GIVE_UP, LABELS, MAYBE, NO_TOPIC, TITLE


class Asked(NamedTuple):
    """One question; answered by a press where it has buttons."""

    words: str
    buttons: tuple[str, ...] = ()
    number: bool = False


class Flow(NamedTuple):
    """Questions one after the other, a recap with one button, a receipt."""

    command: str
    asked: tuple[Asked, ...]
    send: str
    receipt: str

    def recap(self, given: list[str]) -> str:
        """Every question and its answer."""
        pairs = zip(self.asked, given, strict=True)
        return "\n".join(f"{one.words}\n{said}" for one, said in pairs) + "\nTout est juste ?"


class Card(NamedTuple):
    """A message that stays, and says anew what was pressed under it."""

    command: str
    title: str
    buttons: tuple[str, ...]

    def said(self, answer: str) -> str:
        """The card once that was pressed."""
        return f"C’est noté : {answer}\n\n{self.title}\nsamedi 5 décembre 2026, 18 h 30"


CONSULTATION = Flow(
    "survey",
    tuple(Asked(label, number=n % 2 == 0) for n, label in enumerate(LABELS)),
    "Envoyer mes réponses",
    "Vos réponses sont bien arrivées, merci !",
)
TOPICS = ("Urbanisme et projets", "Logement", "Transports", "Culture", "Sport", NO_TOPIC)
IDEA = Flow(
    "idea",
    (
        Asked("Quelle est votre idée ?"),
        Asked("De quoi parle votre idée ?", TOPICS),
        Asked("Où est-ce ? Écrivez une adresse ou touchez.", ("Toute la ville", "Passer")),
        Asked("Une photo ? Évitez les visages.", ("Sans photo",)),
        Asked("Comment souhaitez-vous signer ?", ("Sans nom",)),
    ),
    "Déposer mon idée",
    "Votre idée est déposée, merci ! La mairie va la lire.",
)
RSVP = Card("meetings", TITLE, (COME, MAYBE, GIVE_UP))
FLOWS: dict[str, Flow] = {"consultation": CONSULTATION, "idea": IDEA}
