"""What each resident means to say: every step of the way, and the answers that must be stored.

Typed answers carry the resident's number and the question, so that each stored one can be traced.
"""

from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

SLUG = "rue"
TITLE = "Votre rue"
FIRST_ID = 7_345_000_000
AGES = ("15 à 17 ans", "18 à 25 ans", "26 à 40 ans", "65 ans et plus")
MODES = {"À pied": "walk", "À vélo": "bike", "En bus": "bus"}
NEEDS = {"Des pistes cyclables": "lanes", "Plus de bus": "buses", "De l'ombre": "shade"}
OPINIONS = {"Du bien": "good", "Du mal": "bad"}
FIRST = "Comment vous déplacez-vous"
FINISHED = "Vos réponses sont bien arrivées"


@dataclass(frozen=True)
class Step:
    """Once a message holding `prompt` (and the button) is there: press `label`, or say `text`."""

    prompt: str
    label: str = ""
    text: str = ""
    may_repeat: bool = True
    """A standing button (the menu's) says its thing again at every press: nobody presses twice."""


@dataclass
class Meaning:
    """One resident's way through everything."""

    number: int
    steps: list[Step] = field(default_factory=list)
    answers: dict[str, str] = field(default_factory=dict)
    typed: list[str] = field(default_factory=list)

    @property
    def id(self) -> int:
        """Their number at Telegram."""
        return FIRST_ID + self.number

    def press(self, prompt: str, label: str, **more: bool) -> None:
        """Next, press a button."""
        self.steps.append(Step(prompt, label=label, **more))

    def write(self, prompt: str, text: str, column: str, value: str) -> None:
        """Next, type an answer."""
        self.steps.append(Step(prompt, text=text))
        self.answers[column] = value


def meaning_of(number: int) -> Meaning:
    """The same for the same number, always."""
    dice = Random(f"meaning-{number}")
    meant = Meaning(number)
    _welcome(meant, dice, by_poster=number % 2 == 0)
    _consultation(meant, dice)
    meant.press("Envoyer mes réponses", "Envoyer mes réponses")
    return meant


def _welcome(meant: Meaning, dice: Random, *, by_poster: bool) -> None:
    meant.steps.append(Step("", text=f"/start survey_{SLUG}" if by_poster else "/start"))
    meant.press("Choisissez votre langue", "Français")
    meant.press("Acceptez-vous de parler avec moi", "J’accepte, on continue")
    meant.press("Quel âge avez-vous", dice.choice(AGES))
    meant.press("1 sur 3", "Oui")
    meant.press("2 sur 3", dice.choice(("Oui", "Non")))
    meant.press("3 sur 3", dice.choice(("Oui", "Non")))
    if not by_poster:
        meant.press("Que souhaitez-vous faire", "Donner mon avis", may_repeat=False)
        meant.press("Consultations en cours", TITLE, may_repeat=False)


def _consultation(meant: Meaning, dice: Random) -> None:
    mode, opinion = dice.choice([*MODES]), dice.choice([*OPINIONS])
    meant.press(FIRST, mode)
    steps = str(100 * meant.number + 7)
    meant.write("Combien de pas par jour", steps, "trips", steps)
    _needs(meant, dice)
    _words(meant, dice, "Quelle est votre idée", "idea")
    whole = meant.number
    meant.write("Combien d'heures dehors", f"{whole},25", "hours", f"{whole}.25")
    day = date(1990, 1, 1) + timedelta(days=37 * meant.number)
    meant.write("Depuis quand êtes-vous là", f"{day:%d/%m/%Y}", "since", day.isoformat())
    meant.press("Que pensez-vous de la rue", opinion)
    _words(meant, dice, "Un mot pour la Ville", "word")
    meant.answers |= {"mode": MODES[mode], "opinion": OPINIONS[opinion]}


def _needs(meant: Meaning, dice: Random) -> None:
    chosen = dice.sample([*NEEDS], dice.randint(1, 3))
    for count, label in enumerate(chosen):
        meant.press(f"Terminé ({count})", label)
    done = f"Terminé ({len(chosen)})"
    meant.press(done, done)
    meant.answers["needs"] = " ".join(name for label, name in NEEDS.items() if label in chosen)


def _words(meant: Meaning, dice: Random, prompt: str, column: str) -> None:
    marker = f"marque-{column}-{meant.number:03d}-{dice.randrange(16**8):08x}"
    words = f"{marker} & <b>merci</b>"
    meant.typed.append(marker)
    meant.write(prompt, words, column, words)
