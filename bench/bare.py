"""The same messages without an outbox: `python -m bench.bare CITY PEOPLE`.

Our own HTTP client in a bare loop, as many calls at once as the bot makes: what sending costs when
nothing is remembered.
"""

import asyncio
import os
import sys
from itertools import count
from pathlib import Path

from bench import crowd
from bot.city.file import load_city
from bot.telegram.buttons import Tags
from bot.telegram.outbound import Renderer
from bot.telegram.request import connect
from bot.words import Words

IN_FLIGHT = 100


async def send(city_file: Path, people: int) -> None:
    """One message to each of so many people, made before the first leaves."""
    city = load_city(city_file)
    renderer = Renderer(Words(city.time_zone), Tags(b"bench"))
    said = crowd.message(city)
    made = {
        locale: renderer.calls(said, locale, crowd.chat_of(0))[0].params
        for locale in set(crowd.LOCALES)
    }
    bot = connect(os.environ["BOT_TOKEN"], os.environ["BOT_API_URL"], in_flight=IN_FLIGHT)
    numbers = count()

    async def one_after_the_other() -> None:
        while (number := next(numbers)) < people:
            params = {**made[crowd.locale_of(number)], "chat_id": crowd.chat_of(number)}
            await bot.call("sendMessage", params)

    await bot.open()
    await asyncio.gather(*(one_after_the_other() for _ in range(IN_FLIGHT)))
    await bot.end()


if __name__ == "__main__":
    asyncio.run(send(Path(sys.argv[1]), int(sys.argv[2])))
