"""What a backup says of itself: its last member, so that what was cut short has none.

A backup is an uncompressed tar with `media/...`, `town/...`, `portevoix.db` and `manifest.json`,
in this order; no member is anything but a file, and none stands in it that the manifest has not.
"""

import re
from datetime import datetime
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

DATABASE, MANIFEST, MEDIA, TOWN = "portevoix.db", "manifest.json", "media/", "town/"
MEMBER = re.compile(
    r"portevoix\.db|media/[0-9a-f]{32}\.[a-z0-9]{2,5}|town/[\w][\w .-]{0,99}", re.ASCII
)
"""The names that a backup may contain: nothing that leads out of a folder."""


class Packed(BaseModel):
    """One member: its name, bytes, and SHA-256 in hexadecimal digits."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str = Field(pattern=MEMBER)
    size: int = Field(ge=0)
    sha256: str = Field(pattern=r"^[0-9a-f]{64}$")


class Manifest(BaseModel):
    """Everything that is in a backup, and of which moment."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    format: Literal[1] = 1
    made_at: datetime
    """The moment of the database, to the second before it."""
    version: str = Field(pattern=r"^[0-9]{4}_[a-z0-9_]+\.sql$")
    """The last migration the database has seen."""
    files: tuple[Packed, ...]
    missing: tuple[str, ...] = ()
    """Files that the database names and that were on no disk."""

    def media(self) -> tuple[str, ...]:
        """The names of the files sent as answers."""
        return tuple(
            one.name.removeprefix(MEDIA) for one in self.files if one.name.startswith(MEDIA)
        )
