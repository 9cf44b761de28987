"""The names of the months as people type them, in the languages of the house."""

from conversations.incoming import fold

NAMES: tuple[str, ...] = (
    "janvier january jan janv يناير جانفي",
    "fevrier february feb fev fevr فبراير فيفري",
    "mars march mar مارس",
    "avril april apr avr ابريل افريل",
    "mai may مايو ماي",
    "juin june jun يونيو جوان",
    "juillet july jul juil يوليو جويلية",
    "aout august aug اغسطس اوت",
    "septembre september sep sept سبتمبر",
    "octobre october oct اكتوبر",
    "novembre november nov نوفمبر",
    "decembre december dec ديسمبر",
)
BY_NAME = {fold(name): n for n, names in enumerate(NAMES, 1) for name in names.split()}


def month_named(word: str) -> int | None:
    """The month (1 to 12) that `word` names; None when it names none."""
    return BY_NAME.get(fold(word))
