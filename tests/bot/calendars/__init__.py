"""Tests of the calendars' files that are written here."""
