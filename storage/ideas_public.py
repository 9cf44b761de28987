"""Which ideas everybody may see."""

PUBLIC = "i.published_at IS NOT NULL AND i.status NOT IN ('withdrawn', 'merged')"
"""Of `ideas i`; as the indexes say it, word for word: otherwise every idea would be looked at."""
