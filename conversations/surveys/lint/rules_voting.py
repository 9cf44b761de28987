"""What a town does not ask before an election: for whom somebody votes, or whether."""

import re
from collections.abc import Iterator

from conversations.surveys.lint.columns import TRANSLATED
from conversations.surveys.lint.finding import Finding, warning
from conversations.surveys.lint.view import View

_INTENTIONS = (
    r"\bintentions?\s+de\s+vote\b",
    r"\bpour\s+(?:qui|quel(?:le)?s?\s+(?:candidat(?:e)?s?|listes?|partis?))\b[^?]*\bvot(?:er|ez|iez|erez|eriez|é)",
    r"\bvot(?:er|ez|iez|erez|eriez|é)[^?]*\bpour\s+(?:qui|quel(?:le)?s?\s+(?:candidat(?:e)?s?|listes?|partis?))\b",
    r"\b(?:irez|iriez|allez|comptez|pensez)-vous\s+(?:aller\s+)?voter\b",
    r"\bvoterez-vous\b|\bvoteriez-vous\b",
    r"\bquel(?:le)?s?\s+(?:candidat(?:e)?s?|partis?\s+politiques?)\b[^?]*\b(?:soutenez|préférez|choisi)",
    r"\bvoting\s+intentions?\b",
    r"\b(?:who|which\s+(?:candidate|party))\b[^?]*\b(?:vote|voted|voting)\b[^?]*\bfor\b",
    r"\b(?:will|would)\s+you\s+vote\b",
    r"(?:لمن|لأي\s+(?:مرشح|حزب))[^؟?]*(?:ست)?(?:صوت|صوّت|تصوت|تصوّت)",
    r"هل\s+ستصو",
)
"""In French, English and Arabic; a question about how polling stations can be reached is none."""
_INTENTION = re.compile("|".join(_INTENTIONS), re.IGNORECASE)


def never_an_intention(view: View) -> Iterator[Finding]:
    """A voting intention is a poll (loi 77-808), and no business of the town's."""
    for sheet in (view.sheets.survey, view.sheets.choices):
        for row in sheet.rows:
            for cell in row.cells:
                if cell.column.base in TRANSLATED and _INTENTION.search(cell.text):
                    yield warning("voting-intention", sheet.name, row.number, cell.column.heading)
