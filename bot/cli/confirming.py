"""Asks whoever typed a command whether it is meant."""

from bot.cli.opening import House
from bot.cli.printing import say


def agrees(house: House, question: str) -> bool:
    """Whether the answer to `question` is yes; nobody there to answer is no."""
    say(question)
    try:
        answer = input()
    except EOFError:
        say(house.line("survey-close-nobody"))
        return False
    return answer.strip().casefold() == house.line("survey-close-yes")
