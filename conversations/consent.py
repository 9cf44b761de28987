"""The consent that any room may ask for before it begins (GDPR art. 7 and 9(2)(a))."""

from conversations.event import Event
from conversations.who import Purpose


class ConsentAnswered(Event):
    """They said yes or no to one purpose, under one version of the notice."""

    purpose: Purpose
    given: bool
    notice_version: str
