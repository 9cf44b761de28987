"""Tests of what staff bring: spreadsheets that are good, wrong, broken and hostile."""
