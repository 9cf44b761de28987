"""The short name of a consultation, as it stands in its link and in commands."""

import re
import unicodedata

LONGEST_SLUG = 40
"""Telegram takes 64 signs of payload; `survey_` and a margin are ours."""


def slugged(text: str) -> str:
    """`text` as a short name: lower case, no accents, hyphens between words."""
    bare = unicodedata.normalize("NFKD", text.casefold().replace("œ", "oe"))
    plain = "".join(sign for sign in bare if not unicodedata.combining(sign))
    words = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
    return words if len(words) <= LONGEST_SLUG else words[:LONGEST_SLUG].rpartition("-")[0]
