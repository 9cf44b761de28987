"""What buttons carry comes back as it went, and only if we made it for that chat."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.telegram.buttons import MOST_BYTES, ButtonTooLong, Tags
from conversations.incoming import Commanded, Pressed
from conversations.reply import Choice, Command

TAGS = Tags(b"secret")
NAME = st.from_regex(r"[a-z_]{1,16}", fullmatch=True)


@given(
    st.from_regex(r"[0-9a-f]{8}", fullmatch=True), st.integers(0, 9999), st.text("a.-é", max_size=8)
)
def test_a_choice_comes_back(talk: str, step: int, token: str) -> None:
    data = TAGS.choice(Choice(token=token), talk, step, 77)
    assert len(data.encode()) <= MOST_BYTES
    assert TAGS.read(data, 5, 77) == Pressed(talk=talk, step=step, token=token, message=5)


@given(NAME, st.text("ab._-é", max_size=15))
def test_a_command_comes_back(name: str, args: str) -> None:
    data = TAGS.command(Command(name=name, args=args), 77)
    assert TAGS.read(data, None, 77) == Commanded(name=name, args=args)


def test_another_chat_another_secret_another_word_is_forged() -> None:
    data = TAGS.command(Command(name="erase", args="x"), 77)
    assert TAGS.read(data, None, 77)
    assert TAGS.read(data, None, 78) is None
    assert Tags(b"other").read(data, None, 77) is None
    assert TAGS.read(data.replace("erase", "staff"), None, 77) is None


@given(st.text())
def test_rubbish_is_nothing(data: str) -> None:
    assert TAGS.read(data, None, 77) is None


@pytest.mark.parametrize("data", ["", ".", "q.a.b", "q.a.1.0.AAAAAAAA", "c..........", "\ud800.x"])
def test_known_rubbish_is_nothing(data: str) -> None:
    assert TAGS.read(data, None, 77) is None


def test_too_long_is_refused_here_and_not_by_telegram() -> None:
    with pytest.raises(ButtonTooLong):
        TAGS.command(Command(name="survey", args="x" * 60), 77)


def test_the_secret_is_not_shown() -> None:
    assert "secret" not in repr(TAGS)
