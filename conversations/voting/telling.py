"""Deadlines in words, with the days that are left."""

from datetime import date

from conversations.reply import Day, Line, line
from conversations.voting.rules import Deadline, days_left


def deadline_words(one: Deadline, today: date) -> Line:
    """Until when, by which way, and how many days are left."""
    return line(f"voting-until-{one.way}", day=Day(day=one.day), left=days_left(one.day, today))
