"""What every test shares: a run in which nothing passed and nothing failed is no run."""

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

from storage import store
from tests.empty import copied

# Machines are shared: how long an example took says nothing about the code.
settings.register_profile("shared", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("shared")

_outcomes: set[str] = set()

FOR_REAL = ("test_copying", "test_empty", "test_gate", "test_migrate", "test_store", "test_upgrade")
"""Files whose tests migrate every fresh database, statement by statement; others copy one."""


@pytest.fixture(autouse=True, scope="module")
def _fresh_databases(request: pytest.FixtureRequest) -> Iterator[None]:
    """A fresh database is a copy of one that was migrated: its tables come a hundred times."""
    with pytest.MonkeyPatch.context() as patch:
        if not request.path.stem.startswith(FOR_REAL):
            patch.setattr(store, "migrate", copied)
        yield


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    _outcomes.add(report.outcome if report.when == "call" else f"{report.when} {report.outcome}")


def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    """Everything skipped must not look like everything well."""
    if exitstatus == pytest.ExitCode.OK and "passed" not in _outcomes:
        session.exitstatus = pytest.ExitCode.NO_TESTS_COLLECTED
