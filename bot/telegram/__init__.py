"""Telegram, and nothing else in the house: its HTTP, its updates in, its calls out."""

import sys

# python-telegram-bot imports httpx, which we do not use. Its program for the terminal comes with it
# (rich, click, pygments: 5 MB for as long as the bot lives); httpx does without where that cannot
# be imported.
sys.modules.setdefault("httpx._main", None)  # type: ignore[arg-type]
