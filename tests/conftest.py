"""What every test shares: a run in which nothing passed and nothing failed is no run."""

import pytest
from hypothesis import HealthCheck, settings

# Machines are shared: how long an example took says nothing about the code.
settings.register_profile("shared", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("shared")

_outcomes: set[str] = set()


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    _outcomes.add(report.outcome if report.when == "call" else f"{report.when} {report.outcome}")


def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    """Everything skipped must not look like everything well."""
    if exitstatus == pytest.ExitCode.OK and "passed" not in _outcomes:
        session.exitstatus = pytest.ExitCode.NO_TESTS_COLLECTED
