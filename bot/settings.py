"""What the people who run the bot can set, from the environment and from `.env`."""

import re
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, Literal, NamedTuple

from pydantic import AfterValidator, BeforeValidator, Field, SecretStr, ValidationError
from pydantic_core import ErrorDetails, PydanticCustomError
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.staff_words import Problem, Unusable, problem

_SQLITE = "sqlite:///"


def _token(value: SecretStr) -> SecretStr:
    if not re.fullmatch(r"\d+:[A-Za-z0-9_-]+", value.get_secret_value()):
        raise PydanticCustomError("token", "not a token")
    return value


def _server(value: str) -> str:
    if not re.fullmatch(r"https?://[^\s/?#]+[^\s?#]*", value):
        raise PydanticCustomError("url", "not an address")
    return value.rstrip("/")


def _webhook(value: str) -> str:
    if not re.fullmatch(r"https?://[A-Za-z0-9.:\[\]-]+(/[A-Za-z0-9/_.~-]*)?", value):
        raise PydanticCustomError("webhook", "not an address of a webhook")
    return value


def _database(value: str) -> str:
    if not value.startswith(_SQLITE) or value == _SQLITE:
        raise PydanticCustomError("database", "not a database")
    return value


def _upper(value: object) -> object:
    return value.upper() if isinstance(value, str) else value


Level = Literal["DEBUG", "INFO", "WARNING", "ERROR"]
Days = Annotated[int, Field(ge=1, le=1096)]
OverAWeek = Annotated[int, Field(ge=8, le=1096)]
"""Days of what a week is looked back at for: doubles of an update, letters one person got."""
Port = Annotated[int, Field(ge=1, le=65_535)]
Rate = Annotated[float, Field(ge=0, le=100_000)]


class Settings(BaseSettings):
    """One field per variable; the descriptions are also the README's and `.env.example`'s."""

    model_config = SettingsConfigDict(
        extra="forbid",
        frozen=True,
        env_ignore_empty=True,
        env_file_encoding="utf-8",
        hide_input_in_errors=True,  # without it a mistake elsewhere would print the token
    )

    bot_token: Annotated[SecretStr, AfterValidator(_token)] | None = Field(
        None, description="The bot's token, from @BotFather"
    )
    bot_api_url: Annotated[str, AfterValidator(_server)] = Field(
        "https://api.telegram.org", description="Address of the Bot API server"
    )
    database_url: Annotated[str, AfterValidator(_database)] = Field(
        "sqlite:///data/portevoix.db", description="The database: `sqlite:///` and a file"
    )
    city_file: Path | None = Field(
        None, description="The town's file; empty: `city.toml` if it is here, else the sample town"
    )
    media_folder: Path | None = Field(
        None,
        description="Folder in which files sent as answers are kept; empty: beside the database",
    )
    log_level: Annotated[Level, BeforeValidator(_upper)] = Field(
        "INFO", description="`DEBUG`, `INFO`, `WARNING` or `ERROR`"
    )
    log_format: Literal["json", "text"] = Field(
        "json", description="`json` for machines, `text` for people"
    )
    send_per_second: Rate = Field(
        30, description="Messages a second, to everyone together; 0: no limit"
    )
    send_per_chat_per_second: Rate = Field(
        1, description="Messages a second to one chat; 0: no limit"
    )
    send_in_flight: Annotated[int, Field(ge=1, le=10_000)] = Field(
        100, description="Messages on their way at the same time, at most"
    )
    messages_per_minute: Annotated[int, Field(ge=0, le=100_000)] = Field(
        60, description="Messages a minute from one chat that are answered; 0: no limit"
    )
    contacts_per_week: Annotated[int, Field(ge=0, le=50)] = Field(
        3,
        description="Announcements, invitations and reminders that one person gets in a week, at"
        " most; voting deadlines and cancelled meetings do not count; 0: no limit",
    )
    approval_above: Annotated[int, Field(ge=0, le=10_000_000)] = Field(
        50, description="People above which an announcement needs a second person's approval"
    )
    public_channel: Annotated[int, Field(le=-1)] | None = Field(
        None,
        description="Number of the town's public channel (`-100...`), where the bot is an"
        " administrator: the weekly picture of the ideas is posted there; empty: nowhere",
    )
    correction_days: Annotated[int, Field(ge=0, le=365)] = Field(
        30, description="Days after a consultation closes before its answers become anonymous"
    )
    profile_days: Annotated[int, Field(ge=60, le=1096)] = Field(
        548, description="Days after the last contact before a profile is erased, with two warnings"
    )
    idea_reminder_days: OverAWeek = Field(
        60, description="Days after which authors hear again where their idea stands, at the latest"
    )
    seat_offer_hours: Annotated[int, Field(ge=1, le=72)] = Field(
        12, description="Hours a free seat of a meeting is kept for the first who waits, at most"
    )
    attendance_days: Days = Field(
        90, description="Days after a meeting it is kept who came; then only how many"
    )
    meetings_feed: Path | None = Field(
        None,
        description="File in which the public meetings stand as a calendar (`.ics`), written anew"
        " at each change; empty: none",
    )
    staff_log_days: Days = Field(365, description="Days the log of what the team does is kept")
    request_days: Days = Field(
        365, description="Days a question is kept after it is over; one that waits, twice as long"
    )
    outing_days: Days = Field(30, description="Days the field log knows who noted an outing")
    draft_days: Days = Field(30, description="Days it is kept that a draft ended, without its text")
    invitation_days: Days = Field(30, description="Days an invitation is kept after it ended")
    delivery_days: OverAWeek = Field(30, description="Days it is kept that a message was delivered")
    update_days: OverAWeek = Field(
        30, description="Days the number of a handled update is kept, so that its double is known"
    )
    backup_days: Days = Field(
        30,
        description="Days after which `portevoix backup` erases an older backup; so long it is kept"
        " who was forgotten, so that a restore forgets them again",
    )
    poll_timeout: Annotated[int, Field(ge=0, le=50)] = Field(
        50, description="Seconds one long poll waits, at most 50"
    )
    webhook_url: Annotated[str, AfterValidator(_webhook)] | None = Field(
        None,
        description="For `run --webhook`: the public `https://` address at which Telegram brings"
        " updates; its path is served here",
    )
    webhook_host: str = Field(
        "127.0.0.1", description="Address on which the webhook listens, behind a reverse proxy"
    )
    webhook_port: Port = Field(8082, description="Port on which the webhook listens")
    webhook_connections: Annotated[int, Field(ge=1, le=100)] = Field(
        40, description="Updates that Telegram brings to the webhook at the same time, at most"
    )
    health_port: Port | None = Field(
        None,
        description="Port of this machine (127.0.0.1) on which `/healthz` and `/metrics` are told;"
        " empty: none",
    )

    @property
    def database_path(self) -> Path:
        """`sqlite:///data/x.db` is relative to here, `sqlite:////srv/x.db` is absolute."""
        return Path(self.database_url.removeprefix(_SQLITE))

    @property
    def media_path(self) -> Path:
        """The folder given, or `data/portevoix-media` for `data/portevoix.db`."""
        beside = self.database_path
        return self.media_folder or beside.with_name(f"{beside.stem}-media")


def load_settings(env_file: Path | None = Path(".env")) -> Settings:
    """Read the environment, then `.env`; raise `Unusable` with every problem at once."""
    try:
        return Settings(_env_file=env_file)
    except ValidationError as error:
        found = error.errors(include_url=False, include_input=False)
        raise Unusable(tuple(map(_problem, found))) from None


def _problem(detail: ErrorDetails) -> Problem:
    name = str(detail["loc"][0]).upper()
    context = detail.get("ctx", {})
    match detail["type"]:
        case "extra_forbidden":
            near = get_close_matches(name, [row.name for row in described()], 1)
            return _unknown(name, near)
        case "token" | "url" | "database" | "webhook" as kind:
            return problem(f"settings-{kind}", name=name)
        case "int_parsing" | "int_from_float" | "float_parsing":
            return problem("settings-number", name=name)
        case "greater_than_equal" | "greater_than":
            return problem("settings-small", name=name, limit=context.get("ge", context.get("gt")))
        case "less_than_equal":
            return problem("settings-large", name=name, limit=f"{context['le']:.0f}")
        case "literal_error":
            return problem("settings-choice", name=name, choices=_choices(context["expected"]))
    return problem("settings-other", name=name)


def _unknown(name: str, near: list[str]) -> Problem:
    if near:
        return problem("settings-unknown-near", name=name, near=near[0])
    return problem("settings-unknown", name=name)


def _choices(expected: str) -> str:
    return ", ".join(re.findall(r"'([^']+)'", expected))


class Described(NamedTuple):
    """One setting as people read of it."""

    name: str
    default: str
    meaning: str


def described() -> list[Described]:
    """Every setting, in order: what the README's table and `.env.example` must say too."""
    return [
        Described(name.upper(), _text(field.default), field.description or "")
        for name, field in Settings.model_fields.items()
    ]


def _text(default: object) -> str:
    if default is None:
        return ""
    return default.as_posix() if isinstance(default, Path) else str(default)
