"""Looks a receipt up, which the staff log knows: a receipt is something of a person."""

import secrets
from datetime import UTC, datetime

from conversations.surveys.events import ReceiptChecked
from storage.submissions import by_receipt
from storage.unit import Unit


async def looked_up(unit: Unit, code: str) -> tuple[str, str] | None:
    """(consultation, moment) of what was handed in under `code`; None when there is nothing."""
    found = await by_receipt(unit.db, code)
    if found is not None:
        event = ReceiptChecked(slug=found[0])
        await unit.did(event, f"staff-{secrets.token_hex(8)}", datetime.now(UTC))
    return found
