"""Telegram, and nothing else in the house: its HTTP, its updates in, its calls out."""
