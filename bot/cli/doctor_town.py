"""What `doctor` sees of the town's own file: whether the bot still speaks for the sample town."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from bot.cli.opening import Town

if TYPE_CHECKING:
    from bot.city.definition import City


def findings(town: Town) -> Iterator[str]:
    """What needs a look; of a file of the town's own, whom its notice names."""
    from bot.city.definition import SAMPLE
    from bot.city.file import find_city_file, load_city

    file, is_sample = find_city_file(town.settings.city_file)
    if is_sample:
        yield town.line("run-sample-city", city=town.city.name)
        return
    ours, sample = ({*named} for named in (_named(town.city), _named(load_city(SAMPLE))))
    if left := sorted(ours & sample):
        yield town.line("doctor-sample-words", file=file, words=", ".join(left))


def _named(city: "City") -> tuple[str, ...]:
    return city.privacy.controller, city.privacy.dpo_contact, city.contacts.email
