"""What is forgotten at the start is never said: dates, plurals and numbers stay as they were."""

import subprocess
import sys

_SAYS = """
import sys
from datetime import date, timedelta
from bot.lean import forget_unsaid, give_back
if sys.argv[1] == "lean":
    forget_unsaid()
    give_back()
from babel import Locale, localedata
from bot.words import BABEL, day_text, number_text
for locale, tag in BABEL.items():
    for months in range(12):
        print(day_text(date(2026, 1, 1) + timedelta(days=31 * months), locale))
    for number in (0, 1, 2, 3, 11, 100, 1.5, 1234567):
        plural = Locale.parse(tag).plural_form(number)
        print(number_text(number, locale), plural, Locale.parse(tag).ordinal_form(number))
print(sum(len(localedata.load(tag)) for tag in BABEL.values()), file=sys.stderr)
"""


def _said(how: str) -> tuple[list[str], int]:
    done = subprocess.run(
        [sys.executable, "-c", _SAYS, how], check=True, capture_output=True, text=True, timeout=60
    )
    return done.stdout.splitlines(), int(done.stderr)


def test_what_is_forgotten_is_never_said() -> None:
    whole, parts = _said("whole")
    lean, fewer = _said("lean")
    assert lean == whole
    assert len(whole) == 4 * (12 + 8)
    assert fewer < parts / 2
