"""The pure floor: what may be said next, given what was said and what is known."""
