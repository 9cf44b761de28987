"""A process that has imported everything, and forks a child for whoever asks. Linux only.

Each child is a process of its own, with a number of its own to send signals to; it runs the same
`main` with the same words, environment and folder as one that is started. Only its imports are
there already: they take a hundred times as long as most spreadsheets of the tests, and three times
as long as the rest of the bot's start.
"""

import importlib
import importlib.util
import json
import os
import signal
import socket
import struct
import subprocess
import sys
import traceback
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from threading import Lock
from types import MappingProxyType

SPREADSHEETS = (
    "pyxform.xls2xform",
    "pyxform.xls2json_backends",
    "pyxform.errors",
    "openpyxl",
    "xlrd",
)
BOT = ("bot.app", "bot.cli.run", "bot.city.file", "bot.city.working_days")
"""What is imported once, as the first child would."""
POSSIBLE = sys.platform == "linux"
MOST = 65_536
NUMBER = struct.Struct("i")
_ROOT = str(Path(__file__).parents[2])
_ONE_AT_A_TIME = Lock()
_SERVERS: dict[str, tuple[socket.socket, "subprocess.Popen[bytes]"]] = {}
Main = Callable[[], object]
"""What a child runs, with `sys.argv`; its exit code, or something else for 0."""


def forked(
    what: str,
    words: Sequence[str],
    files: Sequence[int],
    env: Mapping[str, str] = MappingProxyType({}),
    folder: str = "",
) -> tuple[int, socket.socket]:
    """A child of the kind `what` that uses `files` as its first three: its number, and where its
    exit code will be said (`number_from`)."""
    told, tells = socket.socketpair()
    with tells:
        asked = json.dumps([list(words), dict(env), folder]).encode()
        assert len(asked) < MOST
        socket.send_fds(_server(what), [asked], [*files, tells.fileno()])
    return number_from(told.recv(NUMBER.size)), told


def number_from(said: bytes) -> int:
    """What the watcher of a child said of it."""
    assert said, "the process from which they are forked has ended"
    return int(NUMBER.unpack(said)[0])


def end() -> None:
    """Let the processes end from which the others were forked."""
    for asks, process in _SERVERS.values():
        asks.close()
        process.wait()
    _SERVERS.clear()


def _server(what: str) -> socket.socket:
    with _ONE_AT_A_TIME:
        if what not in _SERVERS:
            ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
            with theirs:
                words = [sys.executable, "-I", __file__, what, str(theirs.fileno())]
                env = {"PYTHONUTF8": "1"}
                started = subprocess.Popen(words, env=env, pass_fds=[theirs.fileno()])
            _SERVERS[what] = ours, started
        return _SERVERS[what][0]


def _converter(script: str) -> Main:
    """The `main` of `bot/surveys/convert.py`, which knows no other file of ours."""
    spec = importlib.util.spec_from_file_location("convert", script)
    assert spec is not None and spec.loader is not None
    convert = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(convert)
    for name in SPREADSHEETS:
        importlib.import_module(name)
    main: Main = convert.main
    return main


def _bot() -> Main:
    """`python -m bot`, lean as `portevoix run` makes itself."""
    sys.path.insert(0, _ROOT)
    importlib.import_module("bot.lean").begin_lean()
    for name in BOT:
        importlib.import_module(name)
    main: Main = importlib.import_module("bot.__main__").main
    return main


def _serve(what: str, asks: socket.socket) -> None:
    """Fork for every request until nobody can ask any more."""
    main = _bot() if what == "bot" else _converter(what)
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    while True:
        asked, fds, _, _ = socket.recv_fds(asks, MOST, 4)
        if not asked:
            return
        if os.fork() == 0:
            try:
                asks.close()
                _watch(main, asked, fds)
            finally:
                os._exit(0)
        for fd in fds:
            os.close(fd)


def _watch(main: Main, asked: bytes, fds: list[int]) -> None:
    """Fork once more; say who it is, and how it ended."""
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    pid = os.fork()
    if pid == 0:
        os.close(fds[3])
        os._exit(_run(main, asked, fds))
    for fd in fds[:3]:
        os.close(fd)
    os.write(fds[3], NUMBER.pack(pid))
    _, status = os.waitpid(pid, 0)
    os.write(fds[3], NUMBER.pack(os.waitstatus_to_exitcode(status)))


def _run(main: Main, asked: bytes, fds: list[int]) -> int:
    words, env, folder = json.loads(asked)
    for at, fd in enumerate(fds[:3]):
        os.dup2(fd, at)
        os.close(fd)
    sys.argv = words
    try:
        os.environ.update(env)  # beside what libraries have put there for themselves
        if folder:
            os.chdir(folder)
        code = main()
    except SystemExit as ended:
        code = ended.code
    except BaseException:
        traceback.print_exc()
        code = 1
    sys.stdout.flush()
    sys.stderr.flush()
    return code if isinstance(code, int) else 0


if __name__ == "__main__":
    _serve(sys.argv[1], socket.socket(fileno=int(sys.argv[2])))
