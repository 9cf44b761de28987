"""Tests of the command line, each in an empty folder with a database of its own."""
