"""What a machine is given: units of systemd and a container file, as far as they can be read."""

import json
import os
import re
import shlex
import shutil
import subprocess
from pathlib import Path

import pytest

from bot.__main__ import parser
from bot.settings import described

ROOT = Path(__file__).parents[2]
DEPLOY = ROOT / "deploy"
UNITS = sorted([*DEPLOY.glob("*.service"), *DEPLOY.glob("*.timer")])
PROGRAM = "/opt/portevoix/.venv/bin/portevoix"
MOST_EXPOSED = 2.0
"""Of ten, as `systemd-analyze security` counts."""

analyze = pytest.mark.skipif(
    shutil.which("systemd-analyze") is None, reason="systemd-analyze is not on this machine"
)


def container() -> list[tuple[str, str]]:
    """The instructions of the container file and what each is given."""
    text = (DEPLOY / "Containerfile").read_text(encoding="utf-8")
    lines = [one for one in text.splitlines() if one and not one.startswith("#")]
    joined = "\n".join(lines).replace("\\\n", " ")
    found = [one.partition(" ") for one in joined.splitlines()]
    return [(name, given.strip()) for name, _, given in found]


def known(words: list[str]) -> None:
    """The command line understands these words."""
    parser().parse_args(words)


def test_the_units_start_commands_that_there_are() -> None:
    started = 0
    for unit in UNITS:
        for command in re.findall(r"^ExecStart=(.*)$", unit.read_text(encoding="utf-8"), re.M):
            program, *words = shlex.split(command)
            assert program == PROGRAM
            known(words)
            started += 1
    assert started == 2


@analyze
def test_systemd_understands_the_units(tmp_path: Path) -> None:
    for unit in UNITS:
        text = unit.read_text(encoding="utf-8").replace(PROGRAM, "/bin/true")
        text = re.sub(r"^(User|Group)=portevoix$", r"\1=daemon", text, flags=re.M)
        (tmp_path / unit.name).write_text(text)
    words = ["systemd-analyze", "verify", "--man=no", *(str(tmp_path / one.name) for one in UNITS)]
    said = subprocess.run(words, capture_output=True, text=True, check=False)
    assert (said.returncode, said.stdout, said.stderr) == (0, "", "")


@analyze
@pytest.mark.parametrize("name", ["portevoix.service", "portevoix-backup.service"])
def test_the_units_are_shut_in(name: str, tmp_path: Path) -> None:
    shutil.copy(DEPLOY / name, tmp_path / name)
    words = [
        "systemd-analyze",
        "security",
        "--offline=true",
        f"--threshold={MOST_EXPOSED * 10:.0f}",
    ]
    said = subprocess.run(
        [*words, str(tmp_path / name)], capture_output=True, text=True, check=False
    )
    if "unrecognized option" in said.stderr or "not supported" in said.stderr:
        pytest.skip("this systemd-analyze is too old")
    assert said.returncode == 0, said.stdout[-400:] + said.stderr


def test_the_container_copies_what_is_there() -> None:
    copied = [given.split() for name, given in container() if name == "COPY"]
    sources = [one for given in copied if not given[0].startswith("--") for one in given[:-1]]
    assert {"bot", "conversations", "storage", "requirements/run.txt"} <= set(sources)
    assert [one for one in sources if not (ROOT / one).exists()] == []


def test_the_container_is_nobody_and_writes_in_one_place() -> None:
    given = dict(container())
    assert given["USER"] == "10001"
    assert given["VOLUME"] == given["WORKDIR"] == "/data"
    last = [name for name, _ in container()]
    assert last.index("USER") < last.index("ENTRYPOINT"), "it does not start as root"


def test_the_container_starts_what_there_is() -> None:
    given = dict(container())
    entry, command = json.loads(given["ENTRYPOINT"]), json.loads(given["CMD"])
    assert entry == ["portevoix"]
    known(command)
    port = re.search(r"HEALTH_PORT=(\d+)", " ".join(g for n, g in container() if n == "ENV"))
    assert port is not None
    assert f"127.0.0.1:{port[1]}/healthz" in given["HEALTHCHECK"]
    assert "HEALTH_PORT" in {one.name for one in described()}


def test_the_command_of_the_machine_is_a_program() -> None:
    script = DEPLOY / "portevoix.sh"
    assert os.access(script, os.X_OK)
    subprocess.run(["sh", "-n", str(script)], check=True)
    assert script.read_text().count(PROGRAM) == 2
