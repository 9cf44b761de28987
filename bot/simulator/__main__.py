"""The command line: python -m bot.simulator serves the simulator until it is told to stop."""

from __future__ import annotations

import argparse
import asyncio
import signal
import sys

from bot.simulator.server import DEFAULT_TOKEN, serve


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bot.simulator", description=__doc__)
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=8081)
    parser.add_argument("--token", default=DEFAULT_TOKEN)
    return parser.parse_args()


async def _run(host: str, port: int, token: str) -> None:
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    async with serve(host, port, token) as simulator:
        sys.stdout.write(f"{simulator.url}/\n")
        sys.stdout.flush()
        await stop.wait()


def main() -> None:
    arguments = _arguments()
    try:
        asyncio.run(_run(arguments.host, arguments.port, arguments.token))
    except OSError as error:
        raise SystemExit(f"The simulator cannot listen there: {error.strerror}") from None


if __name__ == "__main__":
    main()
