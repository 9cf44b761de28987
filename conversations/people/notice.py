"""The notice of GDPR art. 13: on one screen, in full, and the buttons under it."""

from conversations.city import CityCard
from conversations.questions.asking import choice
from conversations.reply import Row, Words, line


def notice_short(city: CityCard) -> tuple[Words, ...]:
    """The notice on one screen."""
    return (line("notice-short", controller=city.controller, city=city.name),)


def notice_full(city: CityCard) -> tuple[Words, ...]:
    """The whole notice: who, why, on what ground, how long, which rights, whom to turn to."""
    controller, dpo = city.controller, city.dpo_contact
    return (
        line("notice-full-1", controller=controller, dpo=dpo),
        line("notice-full-2"),
        line("notice-full-3", retention=city.retention),
        line("notice-full-4", dpo=dpo),
        line("notice-full-5"),
    )


def notice_rows(*, full: bool = True) -> tuple[Row, ...]:
    """Agree, read all of it (where it is not shown yet), or refuse."""
    agree, refuse = choice(line("button-agree"), "y"), choice(line("button-refuse"), "n")
    read = (choice(line("button-full-notice"), "f"),)
    return ((agree,), read, (refuse,)) if full else ((agree,), (refuse,))
