"""What every test shares: a run in which nothing passed and nothing failed is no run."""

import gc
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

from bot.surveys import converting
from storage import store
from tests.empty import copied
from tests.order import long_ones_first
from tests.warm import converter, forking

# What is made until the last test is collected stays until the end: nothing of it is garbage.
gc.disable()

# Machines are shared: how long an example took says nothing about the code.
settings.register_profile("shared", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("shared")

_outcomes: set[str] = set()

FOR_REAL = ("test_copying", "test_empty", "test_gate", "test_migrate", "test_store", "test_upgrade")
"""Files whose tests migrate every fresh database, statement by statement; others copy one."""
STARTED = ("test_hostile", "test_reading", "test_sample")
"""Files whose spreadsheets are opened by a process that is started, as in life; others fork it."""


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Several workers begin with what takes long."""
    workers = getattr(config, "workerinput", {"workercount": 1})["workercount"]
    if workers > 1:
        items[:] = long_ones_first(items, workers)


def pytest_collection_finish() -> None:
    """From now on garbage is looked for, not among what was made before."""
    gc.freeze()
    gc.enable()


@pytest.fixture(autouse=True, scope="module")
def _made_once(request: pytest.FixtureRequest) -> Iterator[None]:
    """What every test would make anew: a fresh database is a copy, a converter is forked."""
    with pytest.MonkeyPatch.context() as patch:
        if not request.path.stem.startswith(FOR_REAL):
            patch.setattr(store, "migrate", copied)
        if forking.POSSIBLE and not request.path.stem.startswith(STARTED):
            patch.setattr(converting, "subprocess", converter.IN_PLACE_OF_SUBPROCESS)
        yield


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    _outcomes.add(report.outcome if report.when == "call" else f"{report.when} {report.outcome}")


def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    """Everything skipped must not look like everything well."""
    forking.end()
    if exitstatus == pytest.ExitCode.OK and "passed" not in _outcomes:
        session.exitstatus = pytest.ExitCode.NO_TESTS_COLLECTED
