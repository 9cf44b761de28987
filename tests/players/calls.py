"""A campaign of a scene, kept through the event that would have told it.

scene: campaign budget, closes 2026-12-31, investment, cap 150000, secteurs 1 2, "Vos projets"
"""

import re
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from conversations.ideas.campaign import Campaign, Eligibility
from conversations.ideas.team_events import CampaignKept
from conversations.reply import told
from storage.unit import Unit

CAMPAIGN = re.compile(r"campaign (?P<slug>[^,]+)(?P<more>(?:, [^,\"]+)*), \"(?P<title>.*)\"")
WORDS = (
    *("opens", "closes", "investment", "cap", "secteurs", "sheet", "rules", "who"),
    *("without supports", "without comments"),
)


@dataclass(frozen=True)
class Call:
    """A campaign of a talk file."""

    campaign: Campaign


def read(what: str) -> Call:
    """What a scene line that begins with `campaign` says."""
    match = CAMPAIGN.fullmatch(what)
    if match is None:
        raise ValueError(f"scene: {what}: not understood")
    more = dict(_word(part) for part in match["more"].split(", ")[1:])
    return Call(_made(match["slug"], match["title"], more))


def _word(part: str) -> tuple[str, str]:
    found = next((word for word in WORDS if part == word or part.startswith(f"{word} ")), "")
    if not found:
        raise ValueError(f"scene: campaign: {part}: not understood")
    return found, part.removeprefix(found).strip()


def _made(slug: str, title: str, more: dict[str, str]) -> Campaign:
    days = {key: date.fromisoformat(more[key]) for key in ("opens", "closes") if key in more}
    sheet: dict[str, Any] = {"sheet": tuple(more["sheet"].split())} if "sheet" in more else {}
    eligibility = Eligibility(
        investment_only="investment" in more,
        cap=int(more["cap"]) if "cap" in more else None,
        who=told({"fr": more["who"]} if "who" in more else {}),
    )
    return Campaign(
        slug=slug,
        title=told({"fr": title}),
        rules=told({"fr": more["rules"]} if "rules" in more else {}),
        secteurs=tuple(int(one) for one in more.get("secteurs", "").split()),
        eligibility=eligibility,
        supports="without supports" not in more,
        comments="without comments" not in more,
        **days,
        **sheet,
    )


async def called(unit: Unit, call: Call, at: datetime) -> None:
    """The town opens it."""
    await unit.did(CampaignKept(campaign=call.campaign), f"scene-{call.campaign.slug}", at)
