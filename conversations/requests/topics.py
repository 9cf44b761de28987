"""What a question is about: the town's own topics, and one for what fits nowhere."""

from collections.abc import Callable

from conversations.city import CityCard
from conversations.questions.choose_one import ChooseOne
from conversations.questions.options import side_by_side
from conversations.reply import Button, Row, Words, line
from conversations.requests.known import OTHER

Topic = tuple[str, Words]


def topics_of(city: CityCard) -> tuple[Topic, ...]:
    """The code and the name of each topic, "other" last; nothing else when the town has none."""
    other: Topic = (OTHER, line("requests-topic-other"))
    return (*((one.code, one.label) for one in city.topics if one.code != OTHER), other)


def topic_name(city: CityCard, topic: str) -> Words:
    """How `topic` is called; one that the town has dropped since is called by its key no more."""
    return dict(topics_of(city)).get(topic, line("requests-topic-other"))


def topic_question(city: CityCard) -> ChooseOne:
    """The question which topic it is."""
    return ChooseOne(tuple(name for _, name in topics_of(city)))


def topic_rows(city: CityCard, button: Callable[[str, Words], Button]) -> tuple[Row, ...]:
    """Every topic at once."""
    return side_by_side(button(key, name) for key, name in topics_of(city))
