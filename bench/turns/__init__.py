"""Turns of residents, ours and those of other bots: a consultation, a meeting, an idea."""
