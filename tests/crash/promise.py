"""The 32 faults the promise is about, and what tries each of them.

A fault is tried by stories with the real process (`tests/crash`), by tests of the suite, or by
both. docs/faults.md has the same table for people.
"""

from typing import NamedTuple


class Fault(NamedTuple):
    """One fault: its number and name, the stories and the tests (pytest's node ids) that try it."""

    number: int
    name: str
    stories: tuple[str, ...] = ()
    tests: tuple[str, ...] = ()


_STORE = "tests/storage/test_store.py::"
_TRAYS = "tests/storage/test_trays.py::"
_POLL = "tests/bot/telegram/test_poll.py::"
_POSTMAN = "tests/bot/telegram/test_postman.py::"
_CLOCK = "tests/bot/test_clock.py::"
_WEBHOOK = "tests/bot/telegram/test_webhook.py"

FAULTS: tuple[Fault, ...] = (
    Fault(1, "killed_in_conversations", ("sigkill", "webhook_killed", "answering_killed")),
    Fault(
        2,
        "killed_in_a_broadcast",
        ("broadcast", "change_killed", "news_killed", "meeting_killed", "voting_killed"),
    ),
    Fault(3, "told_later_429", ("429",), (_POSTMAN + "test_later_means_later_for_everybody",)),
    Fault(4, "errors_cuts_and_silence", ("500_502_reset_timeout",)),
    Fault(5, "blocked_and_back", ("blocked_and_back",), ("tests/bot/test_returned.py",)),
    Fault(6, "group_upgraded", (), ("tests/bot/telegram/test_delivery.py::test_the_chat_moved",)),
    Fault(
        7,
        "same_update_twice",
        ("update_twice", "update_ids_restart"),
        (_TRAYS + "test_the_same_update_twice_is_one_even_after_it_was_handled",),
    ),
    Fault(
        8,
        "out_of_order",
        (),
        (
            _WEBHOOK + "::test_what_comes_together_is_kept_in_the_order_of_its_ids",
            "tests/fuzz/test_walks.py",
        ),
    ),
    Fault(9, "double_tap", (), (_POLL + "test_a_press_is_answered_once_though_it_comes_twice",)),
    Fault(
        10,
        "old_buttons",
        (),
        (
            "tests/bot/telegram/test_buttons.py",
            "tests/talks/test_talks.py::test_talk[desk-surveys/new_version]",
            "tests/talks/test_talks.py::test_talk[desk-surveys/already]",
        ),
    ),
    Fault(
        11,
        "harmless_refusals",
        (),
        (
            _POLL + "test_a_press_too_old_to_answer_is_nobodys_trouble",
            _POSTMAN + "test_harmless_refusals_are_no_trouble",
        ),
    ),
    Fault(12, "disk_full", ("disk_full", "unwritable_database")),
    Fault(13, "database_locked", ("database_locked",)),
    Fault(
        14,
        "cancelled_tasks",
        (),
        (_STORE + "test_400_tasks_cancelled_at_random_leave_no_transaction_open",),
    ),
    Fault(15, "long_reader", (), (_STORE + "test_a_slow_reader_of_pages_does_not_pin_the_log",)),
    Fault(
        16,
        "clock_steps",
        (),
        (
            _CLOCK + "test_a_clock_that_jumps_rings_nothing_twice",
            _CLOCK + "test_what_is_daily_comes_at_its_local_hour_across_both_clock_changes",
            _CLOCK + "test_a_clock_that_was_a_year_ahead_does_not_stop_what_is_daily",
            "tests/conversations/test_schedule.py",
            "tests/conversations/test_quiet.py",
        ),
    ),
    Fault(
        17,
        "loop_blocked_or_down",
        ("frozen", "announcement_overdue"),
        (
            _CLOCK + "test_a_loop_that_was_blocked_drops_no_beat",
            _CLOCK + "test_after_a_day_of_silence_everything_comes_once",
        ),
    ),
    Fault(18, "long_texts", (), ("tests/bot/telegram/test_split.py",)),
    Fault(19, "strange_characters", (), ("tests/conversations/test_incoming.py",)),
    Fault(20, "html_in_texts", (), ("tests/bot/telegram/test_outbound.py",)),
    Fault(
        21,
        "formulas",
        (),
        ("tests/conversations/test_cells.py", "tests/bot/exports/test_xlsx_rows.py"),
    ),
    Fault(
        22,
        "hostile_files",
        (),
        (
            "tests/bot/surveys/test_reading.py",
            "tests/bot/surveys/test_hostile_archives.py",
            "tests/bot/surveys/test_hostile_pictures.py",
            "tests/conversations/surveys/test_xform_refused.py",
        ),
    ),
    Fault(23, "forged_buttons", (), ("tests/bot/telegram/test_buttons.py",)),
    Fault(
        24,
        "guessed_links",
        (),
        ("tests/bot/test_invitation_door.py", "tests/storage/test_team.py"),
    ),
    Fault(25, "every_act_as_every_role", (), ("tests/test_roles.py",)),
    Fault(
        26,
        "any_text_in_every_field",
        (),
        (
            "tests/conversations/test_incoming.py",
            "tests/bot/test_words.py",
            "tests/conversations/test_anything_goes.py",
        ),
    ),
    Fault(27, "secrets_in_logs", ("sigkill",), ("tests/bot/test_logs.py",)),
    Fault(28, "migration_killed", (), ("tests/storage/test_migrate.py",)),
    Fault(
        29,
        "backup_during_writes",
        (),
        (
            "tests/bot/backups/test_restored_since.py",
            "tests/bot/backups/test_backup.py",
            "tests/bot/backups/test_restore.py",
        ),
    ),
    Fault(30, "two_bots", ("second_bot",)),
    Fault(31, "sigterm", ("sigterm",)),
    Fault(32, "100_000_updates", ("many_updates",)),
)
