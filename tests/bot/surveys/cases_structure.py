"""Bad sheets and exactly what is found in them: headings, types, names, choices."""

Found = tuple[str, str, int, str, str]
"""(severity, sheet, row, column, id)."""

STRUCTURE: list[tuple[str, Found]] = [
    ("| settings |\n| | form_title |\n| | T |", ("error", "survey", 0, "", "sheet-missing")),
    (
        "| survey |\n| | type | name | label |\n| | text | a | A |\n| choises |\n| | list_name |",
        ("error", "choises", 0, "", "sheet-near"),
    ),
    (
        "| survey |\n| | type | name | label |\n| | text | a | A |\n| entities |\n| | dataset |",
        ("error", "entities", 0, "", "sheet-never"),
    ),
    (
        "| survey |\n| | type | name | label |\n| | text | a | A |\n| external_choices |\n| | a |",
        ("error", "external_choices", 0, "", "sheet-external"),
    ),
    (
        "| survey |\n| | type | label |\n| | text | A |",
        ("error", "survey", 1, "name", "column-missing"),
    ),
    (
        "| survey |\n| | type | name | label | relevent |\n| | text | a | A | x |",
        ("error", "survey", 1, "relevent", "column-near"),
    ),
    (
        "| survey |\n| | type | name | label | couleur |\n| | text | a | A | x |",
        ("warning", "survey", 1, "couleur", "column-unknown"),
    ),
    (
        "| survey |\n| | type | name | label | relevant | relevance |\n| | text | a | A | | |",
        ("error", "survey", 1, "relevance", "column-twice"),
    ),
    (
        "| survey |\n| | type | name | label::Français (fr) | label::Español (es) |\n"
        "| | text | a | A | B |",
        ("warning", "survey", 1, "label::Español (es)", "language-unknown"),
    ),
    (
        "| survey |\n| | type | name | label | media::image |\n| | text | a | A | a.png |",
        ("error", "survey", 2, "media::image", "attachment-missing"),
    ),
    (
        "| survey |\n| | type | name | label |\n| | select_one_from_file towns.csv | a | A |",
        ("error", "survey", 2, "type", "attachment-missing"),
    ),
    (
        "| survey |\n| | type | name | label |\n| | select_one_from_file commune.csv | a | A |",
        ("error", "survey", 2, "type", "attachment-near"),
    ),
    (
        "| survey |\n| | type | name | label | parameters |\n"
        "| | select_one_from_file communes.csv | a | A | value=insee label=label |",
        ("error", "survey", 2, "type", "attachment-column"),
    ),
    (
        "| survey |\n| | type | name | label | choice_filter |\n| | text | a | A | |\n"
        "| | select_one_from_file communes.csv | b | B | depp = ${a} |",
        ("error", "survey", 3, "type", "attachment-column"),
    ),
    (
        "| survey |\n| | type | name | label |\n| | text | a | A |\n| | csv-external | towns | |",
        ("error", "survey", 3, "name", "attachment-missing"),
    ),
    (
        "| survey |\n| | type | name | label | calculation |\n| | text | a | A | |\n"
        "| | calculate | b | | pulldata('towns', 'label', 'name', ${a}) |",
        ("error", "survey", 3, "calculation", "attachment-missing"),
    ),
    (
        "| survey |\n| | type | name | label |\n| | select_one l | a | A |\n| choices |\n"
        "| | list_name | name | label | media::image |\n| | l | x | X | x.png |",
        ("warning", "choices", 2, "media::image", "choice-media"),
    ),
    (
        "| survey |\n| | type | name | label | save_to |\n| | text | a | A | x |",
        ("error", "survey", 2, "save_to", "column-never"),
    ),
    (
        "| survey |\n| | type | name | label | appearance |\n| | text | a | A | ex:org.app |",
        ("error", "survey", 2, "appearance", "app-never"),
    ),
    (
        "| survey |\n| | type | name | label |\n| | | a | A |",
        ("error", "survey", 2, "type", "type-missing"),
    ),
    *(
        (
            f"| survey |\n| | type | name | label |\n| | text | a | A |\n| | {kind} | b | B |",
            ("error", "survey", 3, "type", found),
        )
        for kind, found in (
            ("xml-external", "type-xml-external"),
            ("select_one_external l", "type-external"),
            ("select one external l", "type-external"),
            ("begin_loop", "type-loop"),
        )
    ),
    *(
        (
            f"| survey |\n| | type | name | label |\n| | text | a | A |\n| | {kind} | b | B |",
            ("error", "survey", 3, "type", "type-never"),
        )
        for kind in ("background-audio", "start-geopoint", "audit", "phonenumber", "deviceid")
    ),
    (
        "| survey |\n| | type | name | label |\n| | txt | a | A |",
        ("error", "survey", 2, "type", "type-near"),
    ),
    (
        "| survey |\n| | type | name | label |\n| | group | a | A |",
        ("error", "survey", 2, "type", "type-near"),
    ),
    (
        "| survey |\n| | type | name | label |\n| | select_one | a | A |",
        ("error", "survey", 2, "type", "type-no-list"),
    ),
    (
        "| survey |\n| | type | name | label |\n| | xyz | a | A |",
        ("error", "survey", 2, "type", "type-unknown"),
    ),
    (
        "| survey |\n| | type | name | label |\n| | text | a | A |\n| | end_group | | |",
        ("error", "survey", 3, "type", "group-not-open"),
    ),
    (
        "| survey |\n| | type | name | label |\n| | begin_group | g | G |\n| | text | a | A |",
        ("error", "survey", 2, "type", "group-not-closed"),
    ),
    (
        "| survey |\n| | type | name | label |\n| | begin_group | g | G |\n| | text | a | A |\n"
        "| | end_repeat | | |",
        ("error", "survey", 4, "type", "group-crossed"),
    ),
    (
        "| survey |\n| | type | name | label |\n"
        + "".join(f"| | begin_group | g{n} | G |\n" for n in range(21))
        + "| | text | a | A |\n"
        + "| | end_group | | |\n" * 21,
        ("error", "survey", 22, "type", "group-deep"),
    ),
    *(
        (
            "| survey |\n| | type | name | label | parameters |\n"
            f"| | {kind} | a | A | {parameters} |\n"
            "| choices |\n| | list_name | name | label |\n| | l | x | X |",
            ("error", "survey", 2, "parameters", found),
        )
        for kind, parameters, found in (
            ("range", "start=0 end=dix", "range-number"),
            ("range", "start=0 end=10 step=un", "range-number"),
            ("range", "start=0;end=10;step=0", "range-step"),
            ("range", "start=0 end=10 step=11", "range-step"),
            ("range", "start=3 end=3", "range-step"),
            ("select_one l", "randomize=oui", "randomize-word"),
        )
    ),
    *(
        (
            "| survey |\n| | type | name | label | required |\n"
            f"| | select_one_from_file vide.csv | a | A | {required} |",
            (severity, "survey", 2, "type", found),
        )
        for required, severity, found in (
            ("", "warning", "attachment-empty"),
            ("yes", "error", "attachment-empty-required"),
        )
    ),
    (
        "| survey |\n| | type | name | label |\n| | note | a | A |",
        ("error", "survey", 0, "", "no-question"),
    ),
    (
        "| survey |\n| | type | name | label |\n"
        + "\n".join(f"| | text | q{n} | Q |" for n in range(26)),
        ("warning", "survey", 27, "", "too-many-questions"),
    ),
    (
        "| survey |\n| | type | name | label | calculation |\n| | text | a | A | |\n"
        "| | calculate | b | | |",
        ("error", "survey", 3, "calculation", "calculation-missing"),
    ),
    (
        "| survey |\n| | type | name | label |\n| | text | | A |",
        ("error", "survey", 2, "name", "name-missing"),
    ),
    *(
        (
            f"| survey |\n| | type | name | label |\n| | text | {name} | A |",
            ("error", "survey", 2, "name", "name-invalid"),
        )
        for name in ("2a", "a b", "a:b", "-a", "a'b")
    ),
    (
        "| survey |\n| | type | name | label |\n| | text | KEY | A |",
        ("error", "survey", 2, "name", "name-reserved"),
    ),
    (
        "| survey |\n| | type | name | label |\n| | text | end | A |",
        ("error", "survey", 2, "name", "name-reserved"),
    ),
    (
        "| survey |\n| | type | name | label |\n| | text | a | A |\n| | text | a | B |",
        ("error", "survey", 3, "name", "name-twice"),
    ),
    (
        "| survey |\n| | type | name | label | relevant |\n| | begin_group | g | G | |\n"
        "| | text | a | A | |\n| | end_group | | | |\n| | text | a | B | |\n"
        "| | text | c | C | ${a} = '' |",
        ("error", "survey", 5, "name", "name-ambiguous"),
    ),
    (
        "| survey |\n| | type | name | label |\n| | begin_group | g | G |\n"
        "| | text | a | A |\n| | end_group | | |\n| | text | a | B |",
        ("warning", "survey", 5, "name", "name-elsewhere"),
    ),
    (
        "| survey |\n| | type | name | label |\n| | text | a | A |\n| | text | A | B |",
        ("warning", "survey", 3, "name", "name-case"),
    ),
]

_ONE = "| survey |\n| | type | name | label |\n| | select_one l | a | A |\n"
_SOME = "| survey |\n| | type | name | label |\n| | select_multiple l | a | A |\n"
_LIST = "| choices |\n| | list_name | name | label |\n"

CHOICES: list[tuple[str, Found]] = [
    (_ONE, ("error", "survey", 2, "type", "list-missing")),
    (_ONE + _LIST + "| | l | | X |", ("error", "survey", 2, "type", "list-missing")),
    (
        "| survey |\n| | type | name | label | required |\n| | select_one l | a | A | yes |",
        ("error", "survey", 2, "type", "list-missing-required"),
    ),
    (
        _ONE + _LIST + "| | l | x | X |\n| | m | y | Y |",
        ("warning", "choices", 3, "list_name", "list-unused"),
    ),
    (
        _ONE + _LIST + "| | l | x | X |\n| | | y | Y |",
        ("error", "choices", 3, "list_name", "choice-no-list"),
    ),
    (
        _ONE + _LIST + "| | l | x | X |\n| | l | | Y |",
        ("error", "choices", 3, "name", "choice-no-name"),
    ),
    (
        _ONE + _LIST + "| | l | x | X |\n| | l | y | |",
        ("error", "choices", 3, "label", "choice-no-label"),
    ),
    (
        _ONE + _LIST + "| | l | x | X |\n| | l | x | Y |",
        ("error", "choices", 3, "name", "choice-twice"),
    ),
    (
        _SOME + _LIST + "| | l | x | X |\n| | l | y z | Y |",
        ("error", "choices", 3, "name", "choice-space"),
    ),
    (
        _ONE + _LIST + f"| | l | x | X |\n| | l | y | {'Y' * 36} |",
        ("warning", "choices", 3, "label", "choice-long"),
    ),
    (
        "| survey |\n| | type | name | label |\n| | select_one l or_other | a | A |\n"
        "| | select_one l | b | B |\n" + _LIST + "| | l | x | X |",
        ("warning", "survey", 2, "type", "other-shared"),
    ),
]

_CASCADE = (
    "| survey |\n| | type | name | label | choice_filter | required |\n"
    "| | select_one p | a | A | | |\n| | select_one c | b | B | up = ${{a}} | {} |\n"
    "| choices |\n| | list_name | name | label | up |\n| | p | x | X | |\n| | p | y | Y | |\n"
    "| | c | z | Z | x |"
)
CHOICES += [
    (_CASCADE.format(""), ("warning", "survey", 3, "choice_filter", "cascade-empty")),
    (_CASCADE.format("yes"), ("error", "survey", 3, "choice_filter", "cascade-empty-required")),
]
