"""The acts on the page of a meeting: each once."""

from conversations.meetings.page import PAGE_ACTS


def test_no_act_stands_twice() -> None:
    labels = [one.label for one in PAGE_ACTS]
    assert len(labels) == len(set(labels))
