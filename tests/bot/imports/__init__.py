"""Tests of the files that come into the house."""
