"""The table of rules, and the one function that applies them all."""

from collections.abc import Callable, Iterator, Mapping

from conversations.surveys.lint import (
    rules_attachments,
    rules_choices,
    rules_circles,
    rules_clock,
    rules_columns,
    rules_expressions,
    rules_kinds,
    rules_labels,
    rules_names,
    rules_parameters,
    rules_repeats,
    rules_settings,
    rules_translations,
    rules_voting,
)
from conversations.surveys.lint.finding import Finding
from conversations.surveys.lint.sheets import Sheets
from conversations.surveys.lint.view import View

Rule = Callable[[View], Iterator[Finding]]

RULES: tuple[Rule, ...] = (
    rules_columns.sheets_there,
    rules_columns.headings_needed,
    rules_columns.headings_known,
    rules_columns.headings_once,
    rules_columns.languages_known,
    rules_attachments.choices_without_media,
    rules_attachments.attachments_there,
    rules_attachments.lists_from_files,
    rules_columns.no_foreign_columns,
    rules_kinds.kinds_known,
    rules_kinds.types_there,
    rules_kinds.groups_closed,
    rules_kinds.groups_shallow,
    rules_kinds.external_apps,
    rules_kinds.questions_few,
    rules_kinds.calculations_there,
    rules_parameters.ranges_sensible,
    rules_parameters.order_drawn,
    rules_repeats.counts_useful,
    rules_repeats.repeats_named,
    rules_repeats.chosen_within,
    rules_repeats.spoken_of_from_within,
    rules_names.names_there,
    rules_names.names_valid,
    rules_names.names_once,
    rules_names.names_by_case,
    rules_choices.lists_there,
    rules_attachments.lists_filled,
    rules_choices.lists_used,
    rules_choices.choices_named,
    rules_choices.choices_once,
    rules_choices.choices_without_spaces,
    rules_choices.choices_short,
    rules_choices.other_added,
    rules_choices.cascades_full,
    rules_labels.labels_there,
    rules_translations.translations_there,
    rules_labels.hints_in_every_language,
    rules_labels.languages_on_both_sheets,
    rules_labels.languages_named,
    rules_labels.texts_short,
    rules_labels.never_a_poll,
    rules_voting.never_an_intention,
    rules_labels.constraints_explained,
    rules_expressions.expressions_read,
    rules_expressions.required_understood,
    rules_expressions.references_there,
    rules_expressions.paths_there,
    rules_expressions.choices_compared,
    rules_expressions.filters_there,
    rules_expressions.filters_useful,
    rules_expressions.asked_before,
    rules_circles.no_circles,
    rules_clock.clock_known_again,
    rules_settings.title_there,
    rules_settings.default_language_there,
    rules_settings.default_language_spelt,
    rules_settings.form_id_kept,
    rules_settings.not_encrypted,
    rules_settings.results_known,
)

_ORDER = {"survey": 0, "choices": 1, "settings": 2}


def check_sheets(
    sheets: Sheets,
    attached: Mapping[str, tuple[str, ...]] | None = None,
    empty: frozenset[str] = frozenset(),
) -> tuple[Finding, ...]:
    """Every mistake in `sheets`, in the order in which a reader meets them.

    `attached` says what came with them by its name, of a CSV with its columns; `empty` which CSVs
    have nothing below their headings.
    """
    view = View(sheets=sheets, attached=attached or {}, empty=empty)
    found = dict.fromkeys(finding for rule in RULES for finding in rule(view))
    return tuple(sorted(found, key=_place))


def _place(finding: Finding) -> tuple[int, int]:
    return _ORDER.get(finding.sheet, 3), finding.row
