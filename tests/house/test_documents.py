"""Every page can be reached, every link leads somewhere, every decision stands in its list."""

import re
from pathlib import Path

import pytest

from house.finding import Source, sources

ROOT = Path(__file__).parents[2]
PAGES = [source for source in sources(ROOT) if source.file.endswith(".md")]
WRITTEN = [page for page in PAGES if not page.file.startswith(("tests/", "bot/"))]
LINK = re.compile(r"\]\(([^)\s#]+)(?:#[^)]*)?\)")


def led(file: str, text: str) -> list[str]:
    """The files of the tree to which a page links, as they are written there."""
    return [link for link in LINK.findall(text) if "://" not in link]


@pytest.mark.parametrize("page", WRITTEN, ids=lambda page: page.file)
def test_its_links_lead_somewhere(page: Source) -> None:
    gone = [link for link in led(page.file, page.text) if not _there(page.file, link)]
    assert gone == []


def _there(file: str, link: str) -> bool:
    return (ROOT / file).parent.joinpath(link).exists()


def test_a_link_that_leads_nowhere_is_found() -> None:
    assert led("x.md", "[a](docs/gone.md#b) [c](https://ville.example)") == ["docs/gone.md"]
    assert not _there("README.md", "docs/gone.md")


def test_every_page_is_linked_from_the_two_doors() -> None:
    doors = "".join(page.text for page in PAGES if page.file in ("README.md", "CONTRIBUTING.md"))
    pages = {page.file for page in PAGES if re.fullmatch(r"docs/[^/]+\.md", page.file)}
    assert sorted(page for page in pages if f"({page}" not in doors) == []


def test_every_decision_stands_in_the_list() -> None:
    folder = ROOT / "docs" / "decisions"
    listed = (folder / "README.md").read_text(encoding="utf-8")
    assert [one.name for one in folder.glob("0*.md") if f"({one.name})" not in listed] == []
