"""Meetings: called, answered, held, and told what came of them."""
