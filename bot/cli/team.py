"""`portevoix team`: who has which role or an open link to one, and taking either back."""

import secrets
from argparse import Namespace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from bot.cli.confirming import agrees
from bot.cli.opening import House, chosen, in_the_house
from bot.cli.printing import complain, hour, say

if TYPE_CHECKING:
    from conversations.team.known import Invitation, Member
    from storage.unit import Unit


def add_to(subparsers: Any) -> None:
    """Hang `team` and its commands under `subparsers`."""
    team = subparsers.add_parser("team", help="who has which role")
    team.set_defaults(func=run_list, lang=None)
    commands = team.add_subparsers(dest="team_command")
    listed = commands.add_parser("list", help="who has which role")
    listed.set_defaults(func=run_list)
    revoke = commands.add_parser("revoke", help="take a role back")
    revoke.add_argument("label", nargs="+", help="the pseudonym")
    revoke.add_argument("--yes", action="store_true", help="do not ask for confirmation")
    revoke.set_defaults(func=run_revoke)
    withdraw = commands.add_parser("withdraw", help="end an invitation that nobody accepted")
    withdraw.add_argument("label", nargs="+", help="the pseudonym it gives")
    withdraw.set_defaults(func=run_withdraw)
    for parser in (listed, revoke, withdraw):
        parser.add_argument("--lang", choices=("fr", "en"), help="the language of the answer")


def run_list(args: Namespace) -> int:
    """Everybody in the team, then every open invitation, one line each."""
    return in_the_house(_list, chosen(args.lang))


async def _list(house: House) -> int:
    members, links = await house.store.write(_seen)
    for one in members:
        say(_row(house, one))
    for link in links:
        say(_invited(house, link))
    if not members:
        offered = any(link.role == "admin" for link in links)
        say(house.line("team-nobody-yet" if offered else "team-nobody"))
    return 0


async def _seen(unit: "Unit") -> "tuple[tuple[Member, ...], tuple[Invitation, ...]]":
    from conversations.team.events import TeamViewed
    from conversations.team.known import TheTeam, Unused
    from conversations.team.rules import open_ones

    team, at = await unit.find(TheTeam()), datetime.now(UTC)
    await unit.did(TeamViewed(people=len(team)), _ref(), at)
    return team, open_ones(await unit.find(Unused()), at)


def _invited(house: House, one: "Invitation") -> str:
    role = house.line(f"team-word-{one.role}")
    until = hour(one.expires_at, house.city.time_zone)
    return house.line("team-invited", label=one.label, role=role, until=until)


def _row(house: House, one: "Member") -> str:
    return house.line(
        "team-row",
        label=one.label,
        role=house.line(f"team-word-{one.role}"),
        since=_day(house, one.since) if one.since else "?",
        seen=_day(house, one.seen),
    )


def _day(house: House, at: datetime) -> str:
    from zoneinfo import ZoneInfo

    return at.astimezone(ZoneInfo(house.city.time_zone)).date().isoformat()


def run_withdraw(args: Namespace) -> int:
    """End an open invitation; 1 when none gives that pseudonym."""

    async def work(house: House) -> int:
        label = " ".join(args.label)
        done = await house.store.write(lambda unit: _withdrawn(unit, label))
        if done is None:
            complain(house.line("team-no-invitation", label=label))
            return 1
        say(house.line("team-withdrawn", label=done))
        return 0

    return in_the_house(work, chosen(args.lang))


async def _withdrawn(unit: "Unit", label: str) -> str | None:
    """The pseudonym whose link is over now; None where there is none."""
    from conversations.incoming import fold
    from conversations.team.events import InvitationWithdrawn
    from conversations.team.known import Unused
    from conversations.team.rules import open_ones

    at = datetime.now(UTC)
    links = open_ones(await unit.find(Unused()), at)
    one = next((each for each in links if fold(each.label) == fold(label)), None)
    if one is None:
        return None
    event = InvitationWithdrawn(token=one.token, role=one.role, label=one.label)
    await unit.did(event, _ref(), at)
    return one.label


def run_revoke(args: Namespace) -> int:
    """Take the role back after a confirmation; 1 when nobody is called so."""

    async def work(house: House) -> int:
        return await _revoke(house, " ".join(args.label), confirmed=args.yes)

    return in_the_house(work, chosen(args.lang))


async def _revoke(house: House, label: str, *, confirmed: bool) -> int:
    from conversations.team.known import TheTeam
    from conversations.team.rules import is_last_admin
    from storage.team import team

    members = await house.store.read(lambda db: team(db, TheTeam()))
    one = _called(members, label)
    if one is None:
        complain(house.line("team-unknown", label=label))
        return 1
    if is_last_admin(members, one.person):
        complain(house.line("team-last"))
    if not confirmed and not _agrees(house, one):
        say(house.line("team-kept"))
        return 1
    done = await house.store.write(lambda unit: _revoked(unit, one.label))
    say(house.line("team-revoked" if done else "team-unknown", label=one.label))
    return 0 if done else 1


def _called(members: "tuple[Member, ...]", label: str) -> "Member | None":
    from conversations.incoming import fold

    return next((one for one in members if fold(one.label) == fold(label)), None)


def _agrees(house: House, one: "Member") -> bool:
    role = house.line(f"team-word-{one.role}")
    return agrees(house, house.line("team-revoke-ask", label=one.label, role=role))


async def _revoked(unit: "Unit", label: str) -> bool:
    """Revoke and tell them, unless somebody else did meanwhile."""
    from conversations.incoming import Incoming, TimeCame
    from conversations.team.events import RoleRevoked
    from conversations.team.known import TheTeam
    from conversations.team.revoking import letter

    one = _called(await unit.find(TheTeam()), label)
    if one is None:
        return False
    ref, at = _ref(), datetime.now(UTC)
    await unit.did(RoleRevoked(person=one.person, role=one.role, label=one.label), ref, at)
    said = letter(one).model_copy(update={"to": one.person})
    await unit.post(
        Incoming(ref=ref, person="", at=at, what=TimeCame(what="staff")), "", "", [said]
    )
    return True


def _ref() -> str:
    return f"staff-{secrets.token_hex(8)}"
