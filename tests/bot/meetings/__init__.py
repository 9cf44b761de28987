"""Tests of the files that meetings are written in."""
