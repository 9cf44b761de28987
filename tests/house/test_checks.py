"""Each of our own checks finds what it is for, and leaves good code alone."""

import argparse
import textwrap

import pytest

from house.commands import commands_differ, subcommands
from house.finding import Finding, Source
from house.imports import impure, telegram_abroad
from house.lengths import long_file, long_functions
from house.names import foreign_names
from house.openings import opening
from house.settings_table import env_example, readme_table, settings_differ
from house.words import sentences_in_code


def code(text: str, file: str = "conversations/ideas/rules.py") -> Source:
    return Source(file, textwrap.dedent(text))


def test_a_file_has_at_most_300_lines() -> None:
    assert not list(long_file(code("x = 1\n" * 300)))
    (found,) = long_file(code("x = 1\n" * 301))
    assert str(found) == "conversations/ideas/rules.py:301: 301 lines; a file has at most 300."


def test_a_function_has_at_most_40_lines_without_its_docstring() -> None:
    good = 'def f():\n    """One.\n\n    Two.\n    """\n' + "    x = 1\n" * 40
    assert not list(long_functions(code(good)))
    (found,) = long_functions(code("class A:\n  async def f(self):\n" + "    x = 1\n" * 41))
    assert (found.line, found.sentence[:15]) == (2, "f has 41 lines;")


@pytest.mark.parametrize(
    "text", ["x = 1\n", '"""no stop"""\n', '"""Two\nlines."""\n', "# a comment\n", ""]
)
def test_a_file_without_an_opening_sentence_is_found(text: str) -> None:
    assert [found.line for found in opening(code(text))] == [1]


def test_an_opening_sentence_is_enough() -> None:
    assert not list(opening(code('"""What it is for."""\n')))
    assert not list(opening(code('"""What it is for.\n\nRules:\n1. None.\n"""\nx = 1\n')))


@pytest.mark.parametrize(
    "line",
    [
        'say("Thank you for your idea")',
        'reply.told({"fr": "merci beaucoup"})',
        'title = "Votre idée est enregistrée"',
        'title = "Déposée."[0] or "Idée reçue."',
        'title = "شكرا لك."',
    ],
)
def test_sentences_for_people_are_found(line: str) -> None:
    assert [found.line for found in sentences_in_code(code(f'"""Doc."""\n{line}\n'))] == [2]


@pytest.mark.parametrize(
    "line",
    [
        'line("ideas-thanks")',
        'MONTHS = "janvier février mars"',
        'YES = ("oui", "نعم")',
        'NAME = "Français"',
        'def f():\n    """Une idée est déposée ici."""',
        'raise BookError("command opens nothing")',
    ],
)
def test_what_is_understood_or_documented_is_no_sentence(line: str) -> None:
    assert not list(sentences_in_code(code(f'"""Doc."""\n{line}\n')))


@pytest.mark.parametrize("name", ["py" + "pi.org", "files.python" + "hosted.org", "npm" + "js.com"])
def test_a_registry_is_found(name: str) -> None:
    (found,) = foreign_names(
        Source("requirements/run.txt", f"a==1\n--index-url https://{name}/x\n")
    )
    assert found.line == 2


def test_a_path_of_a_machine_is_found_and_addresses_are_not() -> None:
    (found,) = foreign_names(Source("README.md", "see /wor" + "k/main/x\n"))
    assert found.sentence.endswith("/main/x.")
    for fine in (
        "https://api.telegram.org /srv/town\n",
        "instance('towns')/roo" + "t/item[name='x']\n",
    ):
        assert not list(foreign_names(Source("README.md", fine)))


SETTINGS = [("LOG_LEVEL", "INFO", "How much"), ("BOT_TOKEN", "", "The token")]
EXAMPLE = "# Top\n\n# How much\nLOG_LEVEL=INFO\n\n# The token\nBOT_TOKEN=\n"
TABLE = """<!-- settings -->
| Variable | Default | Meaning |
|---|---|---|
| `LOG_LEVEL` | `INFO` | How much |
| `BOT_TOKEN` | | The token |
<!-- /settings -->
"""


def differences(text: str) -> list[Finding]:
    read = readme_table if "<!--" in text else env_example
    return list(settings_differ(Source("x", text), read(text), SETTINGS))


@pytest.mark.parametrize("text", [EXAMPLE, TABLE])
def test_settings_that_agree(text: str) -> None:
    assert not differences(text)


@pytest.mark.parametrize("text", [EXAMPLE, TABLE])
@pytest.mark.parametrize(
    ("old", "new", "findings"),
    [
        ("INFO", "DEBUG", 2),
        ("How much", "How little", 2),
        ("BOT_TOKEN", "BOT_TOKENS", 2),
        ("LOG_LEVEL", "", 1),
    ],
)
def test_settings_that_do_not(text: str, old: str, new: str, findings: int) -> None:
    assert len(differences(text.replace(old, new))) == findings


def test_a_file_without_settings_lacks_them_all() -> None:
    assert len(differences("")) == 2
    assert len(differences("<!-- nothing -->")) == 2


COMMANDS = """<!-- chat commands -->
| Command | Meaning |
|---|---|
| `/idea` | Give an idea |
| `/language` | Choose a language |
<!-- /chat commands -->
| `/elsewhere` | Not in the table |
"""


@pytest.mark.parametrize(
    ("commands", "said"),
    [
        ([("idea", "Give an idea"), ("language", "Choose a language")], []),
        ([("idea", "Give an idea")], ["language is not among the chat commands."]),
        (
            [("idea", "Give!"), ("language", "Choose a language")],
            ["idea means 'Give!' in the code, not 'Give an idea'."],
        ),
        (
            [("idea", "Give an idea"), ("language", "Choose a language"), ("help", "Help")],
            ["help is missing from the chat commands: 'Help'."],
        ),
    ],
)
def test_commands_against_their_table(commands: list[tuple[str, str]], said: list[str]) -> None:
    found = commands_differ(Source("docs/commands.md", COMMANDS), "chat commands", commands)
    assert [one.sentence for one in found] == said


def test_the_programs_own_commands_are_read_from_its_parser() -> None:
    parser = argparse.ArgumentParser()
    inner = parser.add_subparsers()
    inner.add_parser("run", help="Start the bot")
    inner.add_parser("doctor", help="Look for what is wrong")
    expected = [("run", "Start the bot"), ("doctor", "Look for what is wrong")]
    assert subcommands(parser) == expected


@pytest.mark.parametrize(
    "line",
    [
        "import yaml",
        "from telegram import Update",
        "x = open('y')",
        "x = datetime.now(UTC)",
        "x = date.today()",
        "x = uuid.uuid4()",
    ],
)
def test_a_conversation_that_looks_at_the_world_is_found(line: str) -> None:
    assert [found.line for found in impure(code(f"import re\n{line}\n"))] == [2]


def test_a_pure_conversation_is_left_alone() -> None:
    good = "import re\nfrom pydantic import BaseModel\nfrom conversations.reply import told\n"
    assert not list(impure(code(good + "from . import rules\nx = now + days(2)\n")))


@pytest.mark.parametrize(
    ("file", "findings"),
    [
        ("bot/desk.py", 1),
        ("tests/talks/test_x.py", 1),
        ("bot/telegram/poll.py", 0),
        ("tests/bot/telegram/test_poll.py", 0),
    ],
)
def test_telegram_is_imported_at_home_only(file: str, findings: int) -> None:
    source = Source(file, "from telegram.error import Forbidden\nimport bot.telegram\n")
    assert len(list(telegram_abroad(source))) == findings
