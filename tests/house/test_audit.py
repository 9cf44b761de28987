"""What we ship is asked about; a known vulnerability is a finding, and no answer is none."""

import json
import zipfile
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from house.audit import PINNED, Unreached, audit

ROOT = Path(__file__).parents[2]
SECTION = "leaky-1.0.dist-info/"
PARTS = {
    "leaky.py": "",
    f"{SECTION}METADATA": "Metadata-Version: 2.1\nName: leaky\nVersion: 1.0\n",
    f"{SECTION}WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    f"{SECTION}RECORD": "",
}
KNOWN = {
    "id": "PYSEC-1",
    "modified": "2026-01-01T00:00:00Z",
    "summary": "it leaks",
    "affected": [{"package": {"ecosystem": "PyPI", "name": "leaky"}}],
}


class Database(BaseHTTPRequestHandler):
    """A small database of vulnerabilities, which knows one of the package called leaky."""

    knows = ("leaky",)

    def do_POST(self) -> None:
        asked = json.loads(self.rfile.read(int(self.headers["content-length"])))["queries"]
        found = [{"id": KNOWN["id"], "modified": KNOWN["modified"]}]
        known = (one["package"]["name"] in self.knows for one in asked)
        self._say({"results": [{"vulns": found} if leaks else {} for leaks in known]})

    def do_GET(self) -> None:
        self._say(KNOWN)

    def _say(self, value: Any) -> None:
        body = json.dumps(value).encode()
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:
        """Nothing is printed."""


class Silent(Database):
    """One that knows of nothing."""

    knows = ()


@pytest.fixture
def offline(tmp_path: Path) -> dict[str, str]:
    """A package that can be had without any network."""
    with zipfile.ZipFile(tmp_path / "leaky-1.0-py3-none-any.whl", "w") as wheel:
        for name, text in PARTS.items():
            wheel.writestr(name, text)
    (tmp_path / "pinned.txt").write_text("leaky==1.0\n")
    return {"UV_NO_INDEX": "1", "UV_FIND_LINKS": str(tmp_path)}


@pytest.fixture
def database(request: pytest.FixtureRequest) -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), request.param)
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize("database", [Database], indirect=True)
def test_a_known_vulnerability_is_a_finding(
    database: str, offline: dict[str, str], tmp_path: Path
) -> None:
    told = audit(tmp_path / "pinned.txt", database, offline)
    assert "leaky 1.0" in told
    assert "PYSEC-1" in told


@pytest.mark.parametrize("database", [Silent], indirect=True)
def test_where_nothing_is_known_nothing_is_told(
    database: str, offline: dict[str, str], tmp_path: Path
) -> None:
    assert audit(tmp_path / "pinned.txt", database, offline) == ""


def test_where_nobody_answers_it_is_no_pass(offline: dict[str, str], tmp_path: Path) -> None:
    with pytest.raises(Unreached):
        audit(tmp_path / "pinned.txt", "http://127.0.0.1:9/", offline)


def test_what_is_no_list_of_requirements_is_trouble(tmp_path: Path) -> None:
    (tmp_path / "pinned.txt").write_text("not a requirement at all\n")
    with pytest.raises(RuntimeError):
        audit(tmp_path / "pinned.txt")


def test_what_we_ship_has_no_known_vulnerability() -> None:
    try:
        told = audit(ROOT / PINNED)
    except Unreached as why:
        pytest.skip(f"nobody answers about vulnerabilities: {why}")
    assert told == ""
