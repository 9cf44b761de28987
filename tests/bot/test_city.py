"""The city file: the sample is right, and every mistake is told with file, line and key."""

from datetime import date
from pathlib import Path

import pytest

from bot.city.definition import SAMPLE, City
from bot.city.file import KEYS, find_city_file, load_city
from bot.city.kinds import WEEKDAYS
from bot.city.lines import key_lines, line_of
from bot.staff_words import Unusable

LINES = SAMPLE.read_text(encoding="utf-8").split("\n")


def changed(tmp_path: Path, *changes: tuple[str, str]) -> Path:
    text = "\n".join(LINES)
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new, 1)
    file = tmp_path / "city.toml"
    file.write_text(text, encoding="utf-8")
    return file


def refused(file: Path, lang: str = "en") -> list[str]:
    with pytest.raises(Unusable) as caught:
        load_city(file)
    return caught.value.sentences(lang)  # type: ignore[arg-type]


def row(start: str) -> int:
    """The line of the sample that starts so."""
    return next(number for number, line in enumerate(LINES, 1) if line.strip().startswith(start))


def test_the_sample_is_marseille() -> None:
    city = load_city(SAMPLE)
    assert (city.name, len(city.secteurs), len(city.arrondissements)) == ("Marseille", 8, 16)
    assert [one.number for one in city.secteurs[4].arrondissements] == [9, 10]
    assert sorted(one.number for one in city.arrondissements) == list(range(1, 17))
    assert city.languages == ("fr", "fr-simple", "en", "ar")
    assert all(one.insee == f"132{one.number:02}" for one in city.arrondissements)


def test_the_card_for_conversations_speaks_every_language() -> None:
    card = load_city(SAMPLE).card()
    words = (card.name, card.opening_hours, card.retention, card.paper_route, card.under_15_route)
    for told in words:
        assert {locale for locale, _ in told.words} == {"fr", "fr-simple", "en", "ar"}
    assert card.notice_version == "1"


def test_the_card_knows_the_parts_the_topics_and_the_quiet_hours() -> None:
    card = load_city(SAMPLE).card()
    assert [len(secteur.arrondissements) for secteur in card.secteurs] == [2] * 8
    seventh = card.arrondissement(7)
    assert seventh is not None
    assert (seventh.name, card.arrondissement(17)) == ("7e arrondissement", None)
    home = card.secteur_of(7)
    assert home is not None
    assert (home.number, card.secteur_of(None)) == (1, None)
    assert {one.code for one in card.topics} > {"logement", "culture", "sport"}
    for topic in card.topics:
        assert {locale for locale, _ in topic.label.words} == {"fr", "fr-simple", "en", "ar"}
    assert (card.quiet.since, card.quiet.until) == (21, 9)


def test_a_city_that_says_nothing_of_them_has_no_topics_and_the_usual_hours(
    tmp_path: Path,
) -> None:
    text = "\n".join(LINES)
    quiet, secteurs = text.index("\n[quiet]"), text.index("\n[[secteurs]]")
    file = tmp_path / "city.toml"
    file.write_text(text[:quiet] + text[secteurs:], encoding="utf-8")
    card = load_city(file).card()
    assert (card.topics, card.ballots) == ((), ())
    assert (card.quiet.since, card.quiet.until, card.quiet_days.weekdays) == (21, 9, (6,))
    assert card.quiet_days.dates == set(card.holidays)


SUNDAY = 'weekdays = ["sunday"]'
ROUNDS = "rounds = [2027-04-18, 2027-05-02]"


@pytest.mark.parametrize(
    ("changes", "weekdays", "christmas"),
    [
        ([], (6,), True),
        ([(SUNDAY, 'weekdays = ["sunday", "monday"]')], (0, 6), True),
        ([(SUNDAY, "weekdays = []")], (), True),
        ([(SUNDAY, "")], (6,), True),
        ([("holidays = true", "holidays = false")], (6,), False),
        ([("holidays = true", "")], (6,), True),
        ([(SUNDAY, "weekdays = []"), ("holidays = true", "holidays = false")], (), False),
    ],
)
def test_quiet_days_are_sundays_and_holidays_unless_the_town_chose(
    tmp_path: Path,
    changes: list[tuple[str, str]],
    weekdays: tuple[int, ...],
    christmas: bool,
) -> None:
    card = load_city(changed(tmp_path, *changes)).card()
    assert card.quiet_days.weekdays == weekdays
    assert (date(2026, 12, 25) in card.quiet_days.dates) == christmas
    assert date(2026, 12, 25) in card.holidays


def test_the_card_knows_the_ballots_and_the_sites_that_may_be_linked(tmp_path: Path) -> None:
    card = load_city(SAMPLE).card()
    (president,) = card.ballots
    assert president.rounds == (date(2027, 4, 18), date(2027, 5, 2))
    assert {locale for locale, _ in president.name.words} == {"fr", "fr-simple", "en", "ar"}
    assert {"marseille.fr", "cnil.fr"} < card.link_hosts
    one_round = load_city(changed(tmp_path, (", 2027-05-02]", "]"))).card()
    assert one_round.ballots[0].rounds == (date(2027, 4, 18),)


@pytest.mark.parametrize(
    ("old", "new", "at", "rest"),
    [
        (
            '"fr-simple", "en", "ar"] #',
            '"fr-simple", "en", "ar", "ft"] #',
            "languages",
            'key "languages": unknown language "ft" (did you mean "fr"?)',
        ),
        (
            '"3013"',
            '"call us"',
            "phone",
            'key "contacts.phone": "call us" is not a telephone number.',
        ),
        ('"13055"', "13055", "insee", 'key "insee": text between quotation marks is expected.'),
        ('"13055"', '"1305"', "insee", 'key "insee": "1305" is not an INSEE code'),
        ("0016", "0017", "siret", 'key "siret": "21130055300017" is not a SIRET number'),
        (
            "Europe/Paris",
            "Europe/Pari",
            "time_zone",
            'key "time_zone": "Europe/Pari" is not a time',
        ),
        (
            '"cnil.fr"',
            '"https://cnil.fr"',
            '"cnil.fr"',
            'key "allowed_link_hosts": "https://cnil.fr"',
        ),
        ('"cnil.fr"', '"marseille.fr"', '"cnil.fr"', '"marseille.fr" stands here twice.'),
        ("number = 10,", "number = 9,", "{ number = 10", '.number": "9" stands here twice.'),
        ("number = 10,", "number = 0,", "{ number = 10", "a whole number of at least 1"),
        ('"13010"', '"1301"', "{ number = 10", '"1301" is not a postal code of five digits.'),
        ('"Marseille"', '""', "name", 'key "name": something must stand here.'),
        ('en = "Monday', '# "Monday', "[contacts.opening", "words are missing in en."),
        ('email = "p', 'email = "@', "email", '"@articipation@marseille.example" is not an e-mail'),
        ('name = "3e secteur"', "", "[[secteurs]]", 'key "secteurs.name": this key is missing.'),
        ("since = 21", "since = 24", "since", 'key "quiet.since": a whole hour from 0 to 23'),
        ("since = 21", "since = true", "since", 'key "quiet.since": a whole hour from 0 to 23'),
        ("until = 9", "until = 21", "until", "quiet hours begin and end at the same hour (21)."),
        ('["sunday"]', '["sundays"]', "weekdays", 'key "quiet.weekdays": unknown day "sundays"'),
        ('["sunday"]', "[6]", "weekdays", 'key "quiet.weekdays": unknown day "6"; known: monday,'),
        ('["sunday"]', "[[]]", "weekdays", 'key "quiet.weekdays": unknown day "[]"; known: monday'),
        ('["sunday"]', '["sunday", "sunday"]', "weekdays", '"sunday" stands here twice.'),
        ('["sunday"]', '"sunday"', "weekdays", "a list in square brackets is expected."),
        ('["sunday"]', str([*WEEKDAYS]), "weekdays", "one day a week at least must not be quiet."),
        ("holidays = true", "holidays = 1", "holidays", 'key "quiet.holidays": true or false is'),
        ("2027-04-18,", '"2027-04-18",', "rounds", 'key "ballots.rounds": a date is expected'),
        ("2027-04-18,", "2027-04-18T08:00:00,", "rounds", "a date is expected, written as"),
        ("2027-04-18,", "0227-04-18,", "rounds", "a date is expected, written as"),
        (ROUNDS, "rounds = 2027-04-18", "rounds", "a list in square brackets"),
        (ROUNDS, "rounds = []", "rounds", "one date is expected, or two, the earlier"),
        ("2027-05-02]", "2027-04-18]", "rounds", "one date is expected, or two, the earlier first"),
        ("2027-05-02]", "2027-04-17]", "rounds", "one date is expected, or two, the earlier first"),
        ("2027-05-02]", "2027-05-02, 2027-05-09]", "rounds", "one date is expected, or two, the"),
        (ROUNDS, "", "[[ballots]]", 'key "ballots.rounds": this key is missing.'),
        ('en = "2027 pres', '# "2027 pres', "[ballots.name]", "words are missing in en."),
        (
            '"logement"',
            '"Logement"',
            'code = "logement"',
            '"Logement" is not a code (small letters',
        ),
        ('"logement"', '"urbanisme"', 'code = "logement"', '"urbanisme" stands here twice.'),
        ('en = "Planning and projects"', "", "[topics.label]", "words are missing in en."),
    ],
)
def test_a_mistake_names_file_line_and_key(
    tmp_path: Path, old: str, new: str, at: str, rest: str
) -> None:
    (told,) = refused(changed(tmp_path, (old, new)))
    number = row('name = "3e secteur"') - 2 if "3e secteur" in old else row(at)
    assert told.startswith(f"city.toml, line {number}, ")
    assert rest in told


def test_a_misspelt_key_is_missing_and_unknown(tmp_path: Path) -> None:
    told = refused(changed(tmp_path, ("phone =", "phome =")), "fr")
    assert told == [
        f"city.toml, ligne {row('[contacts]')}, clé « contacts.phone » : cette clé manque.",
        f"city.toml, ligne {row('phone')}, clé « contacts.phome » : cette clé n’existe pas"
        " (vouliez-vous dire « phone » ?)",
    ]


def test_every_problem_is_told_at_once_in_the_order_of_lines(tmp_path: Path) -> None:
    wrong = changed(
        tmp_path, ('"3013"', '"x"'), ('"13055"', '"1"'), ("number = 16,", "number = 15,")
    )
    told = refused(wrong)
    assert [sentence.split('"')[1] for sentence in told] == [
        "insee",
        "contacts.phone",
        "secteurs.arrondissements.number",
    ]


def test_broken_toml_names_its_line(tmp_path: Path) -> None:
    (told,) = refused(changed(tmp_path, ('phone = "3013"', 'phone = "3013')))
    assert told.startswith(f"city.toml, line {row('phone')}: the file cannot be read from here on")
    (told,) = refused(changed(tmp_path, ("2027-04-18,", "2027-02-30,")))
    assert told.startswith(f"city.toml, line {row('rounds')}: the file cannot be read from here on")


def test_a_file_that_is_not_there_or_not_text(tmp_path: Path) -> None:
    file = tmp_path / "city.toml"
    assert refused(file)[0].endswith("there is no such file; set CITY_FILE to your town's file.")
    file.write_bytes(b"name = '\xff'")
    assert "cannot be read as text" in refused(file)[0]


def test_a_small_town_needs_neither_secteurs_nor_every_language(tmp_path: Path) -> None:
    text = "\n".join(LINES[: row("[[secteurs]]") - 1])
    file = tmp_path / "city.toml"
    file.write_text(text.replace('"fr", "fr-simple", "en", "ar"]', '"fr"]'), encoding="utf-8")
    city: City = load_city(file)
    assert (city.secteurs, city.languages) == ((), ("fr",))


def test_which_file_is_read(tmp_path: Path) -> None:
    chosen = tmp_path / "aubagne.toml"
    assert find_city_file(chosen, tmp_path) == (chosen, False)
    assert find_city_file(None, tmp_path) == (SAMPLE, True)
    (tmp_path / "city.toml").touch()
    assert find_city_file(None, tmp_path) == (tmp_path / "city.toml", False)


def test_lines_are_found_inside_what_spans_several() -> None:
    text = 'a = [\n  "x", # why\n\n  "y",\n]\nb = """\nc = 1\n"""\n'
    text += "[[t]]\nd = [\n{ e = 1 },\n{ e = 2 },\n]\n"
    lines = key_lines(text)
    places = {("a",): 1, ("a", 0): 2, ("a", 1): 4, ("b",): 6, ("t", 0, "d", 1, "e"): 12}
    assert {path: lines[path] for path in places} == places
    assert ("c",) not in lines
    assert line_of(lines, ("t", 0, "nothing")) == 9


def test_posters_have_codes_that_fit_a_link_and_no_twins(tmp_path: Path) -> None:
    assert [one.code for one in load_city(SAMPLE).card().posters] == ["marche", "carte"]
    (wrong,) = refused(changed(tmp_path, ('code = "marche"', 'code = "Le marché"')))
    assert "posters.code" in wrong
    (twin,) = refused(changed(tmp_path, ('code = "marche"', 'code = "carte"')))
    assert "posters.code" in twin and "twice" in twin


def test_the_document_names_every_key() -> None:
    document = (Path(__file__).parents[2] / "docs" / "city.md").read_text(encoding="utf-8")
    assert [key for key in KEYS if f"`{key}`" not in document and f"[{key}]" not in document] == []
