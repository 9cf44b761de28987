"""The child that opens spreadsheets, forked off a process that has imported everything already.

Each spreadsheet still has a process of its own, with all its limits, which runs the `main` of
`bot/surveys/convert.py` on the same input and ends. Importing the converter anew takes a hundred
times as long as most spreadsheets of the tests. Linux only; elsewhere nothing is forked.
"""

import importlib.util
import json
import os
import signal
import socket
import struct
import subprocess
import sys
import tempfile
import traceback
from contextlib import ExitStack
from threading import Lock
from types import SimpleNamespace
from typing import Any

AT_ONCE = ("pyxform.xls2xform", "pyxform.xls2json_backends", "pyxform.errors", "openpyxl", "xlrd")
MOST = 65_536
NUMBER = struct.Struct("i")
_ONE_AT_A_TIME = Lock()
_SERVERS: dict[str, tuple[socket.socket, "subprocess.Popen[bytes]"]] = {}
POSSIBLE = sys.platform == "linux"


def run(command: list[str], *, input: bytes, timeout: float, **_: Any) -> Any:
    """What `subprocess.run` gives for `python -I convert.py ARGUMENTS`."""
    with ExitStack() as opened:
        told, tells = map(opened.enter_context, socket.socketpair())
        files = [opened.enter_context(tempfile.TemporaryFile()) for _ in range(3)]
        files[0].write(input)
        files[0].seek(0)
        fds = [*(file.fileno() for file in files), tells.fileno()]
        socket.send_fds(_server(command[2]), [json.dumps(command[2:]).encode()], fds)
        tells.close()
        code = _ended(told, command, timeout)
        out, err = (file.seek(0) or file.read() for file in files[1:])
        return subprocess.CompletedProcess(command, code, out, err)


IN_PLACE_OF_SUBPROCESS = SimpleNamespace(run=run, TimeoutExpired=subprocess.TimeoutExpired)


def _ended(told: socket.socket, command: list[str], timeout: float) -> int:
    pid = _number(told)
    told.settimeout(timeout)
    try:
        return _number(told)
    except TimeoutError:
        os.kill(pid, signal.SIGKILL)
        raise subprocess.TimeoutExpired(command, timeout) from None


def _number(told: socket.socket) -> int:
    said = told.recv(NUMBER.size)
    assert said, "the process from which they are forked has ended"
    return int(NUMBER.unpack(said)[0])


def _server(script: str) -> socket.socket:
    with _ONE_AT_A_TIME:
        if script not in _SERVERS:
            ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
            with theirs:
                words = [sys.executable, "-I", __file__, script, str(theirs.fileno())]
                env = {"PYTHONUTF8": "1"}
                started = subprocess.Popen(words, env=env, pass_fds=[theirs.fileno()])
            _SERVERS[script] = ours, started
        return _SERVERS[script][0]


def end() -> None:
    """Let the processes end from which the others were forked."""
    for asks, process in _SERVERS.values():
        asks.close()
        process.wait()
    _SERVERS.clear()


def _serve(script: str, asks: socket.socket) -> None:
    """Fork for every request until nobody can ask any more."""
    spec = importlib.util.spec_from_file_location("convert", script)
    assert spec is not None and spec.loader is not None
    convert = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(convert)
    for name in AT_ONCE:
        importlib.import_module(name)
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    while True:
        asked, fds, _, _ = socket.recv_fds(asks, MOST, 4)
        if not asked:
            return
        if os.fork() == 0:
            try:
                _watch(convert, json.loads(asked), fds)
            finally:
                os._exit(0)
        for fd in fds:
            os.close(fd)


def _watch(convert: Any, words: list[str], fds: list[int]) -> None:
    """Fork once more; say who it is, and how it ended."""
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    pid = os.fork()
    if pid == 0:
        os._exit(_convert(convert, words, fds))
    os.write(fds[3], NUMBER.pack(pid))
    _, status = os.waitpid(pid, 0)
    os.write(fds[3], NUMBER.pack(os.waitstatus_to_exitcode(status)))


def _convert(convert: Any, words: list[str], fds: list[int]) -> int:
    for at, fd in enumerate(fds[:3]):
        os.dup2(fd, at)
    sys.argv = words
    try:
        convert.main()
        sys.stdout.flush()
    except BaseException:
        traceback.print_exc()
        sys.stderr.flush()
        return 1
    return 0


if __name__ == "__main__":
    _serve(sys.argv[1], socket.socket(fileno=int(sys.argv[2])))
