"""Bad sheets and exactly what is found in them: labels, settings, expressions."""

from tests.bot.surveys.cases_structure import Found

_TWO = "| survey |\n| | type | name | label::fr | label::en |\n"

WORDS: list[tuple[str, Found]] = [
    (
        "| survey |\n| | type | name | label |\n| | text | a | |",
        ("error", "survey", 2, "label", "question-no-label"),
    ),
    (
        "| survey |\n| | type | name | label |\n| | text | a | - |",
        ("error", "survey", 2, "label", "question-no-label"),
    ),
    (_TWO + "| | text | a | | A |", ("error", "survey", 2, "label::fr", "default-empty")),
    (_TWO + "| | text | a | A | |", ("warning", "survey", 2, "label::en", "translation-empty")),
    (_TWO + "| | text | a | A | - |", ("warning", "survey", 2, "label::en", "translation-empty")),
    (
        "| survey |\n| | type | name | label::fr | label::en | hint::fr | hint::en |\n"
        "| | text | a | A | A | H | |",
        ("warning", "survey", 2, "hint::en", "translation-empty"),
    ),
    (
        "| survey |\n| | type | name | label::fr | label::en | hint::fr | hint::en |\n"
        "| | text | a | A | | H | |",
        ("warning", "survey", 0, "", "translations-empty"),
    ),
    (
        _TWO + "| | select_one l | a | A | A |\n"
        "| choices |\n| | list_name | name | label::fr | label::en |\n"
        "| | l | x | X | |\n| | l | y | Y | - |",
        ("warning", "choices", 0, "", "translations-empty"),
    ),
    *(
        (
            f"| survey |\n| | type | name | label::fr | label::en | label::ar | {base}::fr |\n"
            "| | text | a | A | A | A | H |",
            ("warning", "survey", 1, f"{base}::fr", "translation-column"),
        )
        for base in ("hint", "constraint_message", "required_message")
    ),
    (
        _TWO + "| | select_one l | a | A | A |\n"
        "| choices |\n| | list_name | name | label::fr |\n| | l | x | X |",
        ("warning", "choices", 1, "label::en", "language-missing"),
    ),
    (
        "| survey |\n| | type | name | label | label::English (en) |\n| | text | a | A | A |",
        ("error", "survey", 1, "label", "language-unnamed"),
    ),
    (
        f"| survey |\n| | type | name | label |\n| | text | a | {'A' * 3801} |",
        ("error", "survey", 2, "label", "text-long"),
    ),
    (
        f"| survey |\n| | type | name | label |\n| | note | n | {'é' * 2000} |\n"
        f"| | text | a | {'😀' * 950} |",
        ("error", "survey", 3, "label", "text-long"),
    ),
    (
        "| survey |\n| | type | name | label |\n| | text | a | Notre Sondage |",
        ("warning", "survey", 2, "label", "word-sondage"),
    ),
    (
        "| survey |\n| | type | name | label |\n| | text | a | Pour qui voterez-vous ? |",
        ("warning", "survey", 2, "label", "voting-intention"),
    ),
    (
        "| survey |\n| | type | name | label |\n| | text | a | A |\n"
        "| settings |\n| | form_title |\n| | Un sondage |",
        ("warning", "settings", 2, "form_title", "word-sondage"),
    ),
    (
        "| survey |\n| | type | name | label | constraint |\n| | integer | a | A | . > 3 |",
        ("warning", "survey", 2, "constraint", "constraint-silent"),
    ),
    (
        "| survey |\n| | type | name | label |\n| | text | a | A |\n| settings |\n| | form_id |",
        ("error", "settings", 2, "form_title", "title-missing"),
    ),
    (
        "| survey |\n| | type | name | label |\n| | text | a | A |\n"
        f"| settings |\n| | form_title |\n| | {'T' * 121} |",
        ("error", "settings", 2, "form_title", "title-long"),
    ),
    (
        _TWO + "| | text | a | A | A |\n| settings |\n| | form_title |\n| | T |",
        ("warning", "settings", 2, "form_title::en", "title-language"),
    ),
    (
        _TWO + "| | text | a | A | A |",
        ("warning", "settings", 2, "default_language", "default-unnamed"),
    ),
    (
        _TWO + "| | text | a | A | A |\n| settings |\n| | form_title | default_language |\n"
        "| | T | Español (es) |",
        ("error", "settings", 2, "default_language", "default-unknown"),
    ),
    (
        "| survey |\n| | type | name | label::Francais (frr) |\n| | select_one l | a | A |\n"
        "| choices |\n| | list_name | name | label::Français (fr) |\n| | l | x | X |\n"
        "| settings |\n| | form_title | default_language |\n| | T | Français (fr) |",
        ("error", "settings", 2, "default_language", "default-unknown"),
    ),
    (
        "| survey |\n| | type | name | label | label::English (en) |\n| | text | a | A | A |\n"
        "| settings |\n| | form_title | default_language |\n| | T | Français (fr) |",
        ("error", "settings", 2, "default_language", "default-unknown"),
    ),
    (
        "| survey |\n| | type | name | label::Français (fr) | label::en |\n| | text | a | A | A |\n"
        "| settings |\n| | form_title | default_language |\n| | T | fr |",
        ("warning", "settings", 2, "default_language", "default-spelling"),
    ),
    (
        "| survey |\n| | type | name | label |\n| | text | a | A |\n"
        "| settings |\n| | form_title | public_key |\n| | T | MIIB |",
        ("error", "settings", 2, "public_key", "encrypted-never"),
    ),
    (
        "| survey |\n| | type | name | label |\n| | text | a | A |\n"
        "| settings |\n| | form_title | results |\n| | T | demain |",
        ("error", "settings", 2, "results", "results-unknown"),
    ),
    (
        "| survey |\n| | type | name | label |\n| | text | a | A |\n"
        "| settings |\n| | form_title | form_id |\n| | T | biblio été |",
        ("warning", "settings", 2, "form_id", "form-id-changed"),
    ),
]

_HEAD = "| survey |\n| | type | name | label | relevant |\n| | text | a | A | |\n| | text | b | B "

EXPRESSIONS: list[tuple[str, Found]] = [
    (_HEAD + f"| {expression} |", ("error", "survey", 3, "relevant", f"xpath-{reason}"))
    for expression, reason in (
        ("${a} == 'x'", "double-equals"),
        ("${a} = ‘x’", "curly-quote"),
        ("${a} = «x»", "curly-quote"),
        ("$a = 'x'", "bare-dollar"),
        ("${a} = 'x", "unclosed-quote"),
        ("(${a} = 'x'", "unclosed-parenthesis"),
        ("${a} = 'x')", "unopened-parenthesis"),
        ("${a} = 'x' && 1", "unknown-operator"),
        ("${a} = ", "unexpected-end"),
        ("= 3", "unexpected-token"),
        ("${a} 3", "missing-operator"),
        ("${a} # 3", "unexpected-character"),
        ("lenght(${a}) > 3", "unknown-function"),
        ("contains(${a})", "wrong-argument-count"),
        ("count(3) > 1", "not-a-nodeset"),
        ("//a = 3", "unsupported-path"),
        ("regex(${a}, '[a-')", "bad-regex"),
        ("${a = 'x'", "unresolved-reference"),
        ("(" * 120 + "1" + ")" * 120, "too-deep"),
    )
]

_SELECT = (
    "| survey |\n| | type | name | label | relevant |\n| | select_one l | a | A | |\n"
    "| | text | b | B | {} |\n| choices |\n| | list_name | name | label |\n| | l | x | X |"
)
_FILTER = (
    "| survey |\n| | type | name | label | choice_filter |\n| | text | a | A | |\n"
    "| | select_one l | b | B | {} |\n"
    "| choices |\n| | list_name | name | label | secteur |\n| | l | x | X | s |"
)
_REQUIRED = "| survey |\n| | type | name | label | required |\n| | text | a | A | {} |"
EXPRESSIONS += [
    (_REQUIRED.format(word), ("error", "survey", 2, "required", "required-word"))
    for word in ("oui", "Non", "vrai", "x", "X")
]
EXPRESSIONS += [
    (_HEAD + "| ${zz} = 1 |", ("error", "survey", 3, "relevant", "reference-unknown")),
    (_HEAD + "| /data/zz = 1 |", ("error", "survey", 3, "relevant", "reference-unknown")),
    (
        "| survey |\n| | type | name | label |\n| | text | a | A ${zz} |",
        ("error", "survey", 2, "label", "reference-unknown"),
    ),
    (
        "| survey |\n| | type | name | label | relevant |\n| | text | prenom | A | |\n"
        "| | text | b | B | ${prenon} = 1 |",
        ("error", "survey", 3, "relevant", "reference-near"),
    ),
    (_HEAD + "| ${last-saved#a} = 1 |", ("error", "survey", 3, "relevant", "reference-last-saved")),
    (
        "| survey |\n| | type | name | label | default |\n| | date | a | A | |\n"
        "| | integer | b | B | int(today() - ${a}) |",
        ("warning", "survey", 3, "default", "clock-untold"),
    ),
    (
        "| survey |\n| | type | name | label | default |\n"
        "| | text | b | B | concat('Vu ', now()) |",
        ("warning", "survey", 2, "default", "clock-untold"),
    ),
    (
        _HEAD + "| ${c} = 1 |\n| | text | c | C | |",
        ("warning", "survey", 3, "relevant", "reference-later"),
    ),
    (_SELECT.format("${a} = 'maybe'"), ("error", "survey", 3, "relevant", "choice-unknown")),
    (_SELECT.format("'maybe' != ${a}"), ("error", "survey", 3, "relevant", "choice-unknown")),
    (
        _SELECT.format("selected(${a}, 'maybe')"),
        ("error", "survey", 3, "relevant", "choice-unknown"),
    ),
    (_FILTER.format("ville = ${a}"), ("error", "survey", 3, "choice_filter", "filter-unknown")),
    (_FILTER.format("secteurs = ${a}"), ("error", "survey", 3, "choice_filter", "filter-near")),
    (
        "| survey |\n| | type | name | label | choice_filter |\n| | text | a | A | x = 1 |",
        ("warning", "survey", 2, "choice_filter", "filter-useless"),
    ),
    (_HEAD + "| ${b} = 1 |", ("error", "survey", 3, "relevant", "circle")),
    (
        "| survey |\n| | type | name | label | relevant |\n| | text | a | A | ${b} = 1 |\n"
        "| | text | b | B | ${a} = 1 |",
        ("error", "survey", 2, "relevant", "circle"),
    ),
    (
        "| survey |\n| | type | name | label | calculation |\n| | text | a | A | |\n"
        "| | calculate | b | | ${c} + 1 |\n| | calculate | c | | ${b} + 1 |",
        ("error", "survey", 3, "calculation", "circle"),
    ),
    (
        "| survey |\n| | type | name | label | relevant |\n| | begin_group | g | G | ${a} = 1 |\n"
        "| | text | a | A | |\n| | end_group | | | |",
        ("error", "survey", 2, "relevant", "circle"),
    ),
]
