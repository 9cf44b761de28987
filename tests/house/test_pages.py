"""The written pages: what is on the map and in the diagrams, and that a stale page is found."""

from pathlib import Path

import pytest

from house import map as the_map
from house.finding import Source, sources
from house.pages import pages, stale
from house.statuses import STATUSES

ROOT = Path(__file__).parents[2]
FILE = Source("storage/ideas.py", '"""Ideas | kept."""\n')


@pytest.fixture(scope="module")
def tree() -> list[Source]:
    return sources(ROOT)


def test_a_file_stands_on_the_map_with_its_sentence() -> None:
    drawn = the_map.pages([FILE, Source("tests/test_ideas.py", '"""No."""\n')])
    assert (
        "| [ideas.py](../../storage/ideas.py) | Ideas \\| kept. |" in drawn["docs/map/storage.md"]
    )
    assert "`storage/ideas.py`" in drawn["docs/map.md"]
    assert not any("test_ideas" in page for page in drawn.values())


def test_another_sentence_makes_the_page_stale(tree: list[Source]) -> None:
    assert list(stale(tree)) == []
    changed = [s._replace(text='"""Other."""\n') if s.file == FILE.file else s for s in tree]
    assert [found.file for found in stale(changed)] == ["docs/map/storage.md"]


def test_a_page_nobody_writes_is_found(tree: list[Source]) -> None:
    (found,) = stale([*tree, Source("docs/diagrams/old.md", "# old\n")])
    assert (found.file, found.sentence[:14]) == ("docs/diagrams/old.md", "nothing writes")


def test_a_button_that_leads_elsewhere_makes_the_diagram_stale(tree: list[Source]) -> None:
    said = 'ROW = does(line("x"), "forget")\n'
    grown = [
        s._replace(text=s.text + said) if s.file.endswith("outings/field.py") else s for s in tree
    ]
    assert [found.file for found in stale(grown)] == ["docs/diagrams/outings.md"]
    assert 'field_ --> forget_("/forget")' in pages(grown)["docs/diagrams/outings.md"]


def test_what_may_follow_what_is_that_of_the_rules() -> None:
    assert "published --> selected\n" in STATUSES["ideas"]()
    assert "selected --> received" not in STATUSES["ideas"]()
    assert "waiting --> answered: answer\n" in STATUSES["requests"]()
    assert "| a correction | wait | go_on | go_on | out_of_reach |" in STATUSES["surveys"]()
    assert "| door | yes | yes | yes |  |" in STATUSES["meetings"]()
    assert "| approve | another |  |" in STATUSES["announcements"]()
