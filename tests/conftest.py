"""What every test shares: a run in which nothing passed and nothing failed is no run."""

import pytest

_outcomes: set[str] = set()


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    _outcomes.add(report.outcome if report.when == "call" else f"{report.when} {report.outcome}")


def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    """Everything skipped must not look like everything well."""
    if exitstatus == pytest.ExitCode.OK and "passed" not in _outcomes:
        session.exitstatus = pytest.ExitCode.NO_TESTS_COLLECTED
