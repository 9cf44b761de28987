"""Published ideas that resemble a text: found in other words, never by accident, never an error."""

from pathlib import Path

import pytest

from storage.hands import OneByOne
from storage.similar import MERGED, drop, index, index_all, scrub, similar
from storage.store import Store
from storage.wording import kept, stem, stems, words

TOWN = (
    ("velos", "Des vélos en libre-service", "Il faudrait des bicyclettes près de l’école Édouard."),
    ("cantine", "Une cantine biologique", "Que les repas des élèves soient préparés sur place."),
    ("arbres", "Des platanes sur l'avenue", "Plantons des arbres : l’été, il fait trop chaud."),
    ("bancs", "Des bancs au cimetière", "Les personnes âgées ne savent pas où s'asseoir."),
    ("lumiere", "Éteindre les vitrines", "Les enseignes allumées gaspillent l’électricité."),
    ("hadiqa", "حديقة جديدة للأطفال", "نريد أشجارا وألعابا في الحي"),
)


@pytest.fixture
async def town(store: Store) -> Store:
    """A database in which these stand."""
    for one in TOWN:
        await store.write(lambda unit, one=one: index(unit.db, *one))
    return store


async def found(store: Store, text: str, most: int = 3) -> list[str]:
    return await store.read(lambda db: similar(db, text, most))


@pytest.mark.parametrize(
    ("text", "idea"),
    [
        ("VELO", "velos"),
        ("un vélo pour tous", "velos"),
        ("faire garder les bicyclete", "velos"),  # one t; the plural is not theirs
        ("l'école d’edouard", "velos"),
        ("une cantine avec plus de bio", "cantine"),
        ("mieux manger à l'école : le repas", "cantine"),
        ("il n'y a pas d'arbre dans ma rue", "arbres"),
        ("j'ai un vieux père qui veut s'asseoir", "bancs"),
        ("eteignez les enseignes lumineuses", "lumiere"),
        ("حديقة", "hadiqa"),
        ("نريد حديقة في الحي", "hadiqa"),
    ],
)
async def test_what_says_nearly_the_same_comes_first(town: Store, text: str, idea: str) -> None:
    assert (await found(town, text))[:1] == [idea]


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n\t ",
        "🙂🙂 👍🏽",
        "?!… « »",
        "il faut que nous ayons plus de choses pour tous les gens",  # words that say nothing
        "réparer l'ascenseur de la tour",
        "مرحبا",
        "\x00",
        "\ud800",
    ],
)
async def test_what_has_nothing_in_common_is_not_shown(town: Store, text: str) -> None:
    assert await found(town, text) == []


async def test_one_word_of_many_is_not_enough(town: Store) -> None:
    asked = "un marché aux poissons sur le port avec des platanes et une fontaine moderne"
    assert await found(town, asked) == []
    assert await found(town, "des platanes et une fontaine") == ["arbres"]


@pytest.mark.parametrize(
    "text",
    [
        'vélo" OR "',
        "vélo AND NOT école",
        "NEAR(vélo école, 2)",
        "idea:velos title:vélo",
        "{title words} : vélo*",
        "^vélo + - * ( ) ' ; DROP; --",
        '"""vélo',
        "(" * 400 + "vélo",
        "vélo " * 800,
        "v\u200b\u0301élo vélo",
    ],
)
async def test_no_text_is_an_operator(town: Store, text: str) -> None:
    assert "velos" in await found(town, text)


async def test_four_thousand_characters_of_different_words(town: Store) -> None:
    text = " ".join(f"mot{n} kéfir{n:x}" for n in range(400))
    assert await found(town, text) == []
    assert await found(town, f"vélo {text}"[:4_000]) == [], "one word of hundreds"


async def test_the_better_answer_comes_first_and_no_more_than_wanted(store: Store) -> None:
    await store.write(lambda unit: index(unit.db, "a", "Le parc", "Une fontaine."))
    await store.write(lambda unit: index(unit.db, "b", "Une fontaine au parc", "Pour boire."))
    await store.write(lambda unit: index(unit.db, "c", "La plage", "Un parasol."))
    asked = "une fontaine pour boire dans le parc"
    assert await found(store, asked) == ["b", "a"]
    assert await found(store, asked, most=1) == ["b"]


async def test_an_empty_index_finds_nothing(store: Store) -> None:
    assert await found(store, "vélo") == []


async def test_what_is_dropped_is_not_found(town: Store) -> None:
    await town.write(lambda unit: drop(unit.db, "velos"))
    assert await found(town, "vélo") == []
    await town.write(lambda unit: drop(unit.db, "nobody"))
    assert await found(town, "cantine") == ["cantine"]


async def test_indexed_again_it_is_found_by_its_new_words_only(town: Store) -> None:
    await town.write(lambda unit: index(unit.db, "velos", "Une piscine", "Pour nager."))
    assert await found(town, "vélo") == []
    assert await found(town, "piscine") == ["velos"]
    assert await found(town, "nager") == ["velos"]


async def test_indexing_all_leaves_nothing_else(town: Store) -> None:
    await town.write(lambda unit: index_all(unit.db, [("new", "Un musée", "De la mer.")]))
    assert await found(town, "vélo") == []
    assert await found(town, "les musées") == ["new"]


async def test_an_undone_turn_leaves_the_index_as_it_was(town: Store) -> None:
    async def undone(unit) -> None:
        await drop(unit.db, "velos")
        raise RuntimeError

    with pytest.raises(RuntimeError):
        await town.write(undone)
    assert await found(town, "vélo") == ["velos"]


@pytest.mark.parametrize("merged", [1, MERGED])
async def test_scrubbing_takes_what_was_dropped_out_of_every_byte(
    store: Store, merged: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    for n in range(30):
        await store.write(
            lambda unit, n=n: index(unit.db, f"i{n}", f"Idée {n}", "Des bancs, des arbres.")
        )
    await store.write(lambda unit: index(unit.db, "gone", "Zqxwk", "Zqxwk partout."))
    await store.checkpoint()
    assert b"zqx" in _bytes(store.path)
    await store.write(lambda unit: drop(unit.db, "gone"))
    monkeypatch.setattr("storage.similar.MERGED", merged)
    await scrub(OneByOne(store))
    await store.checkpoint()
    left = _bytes(store.path)
    assert [part for part in (b"zqx", b"qxw", b"xwk") if part in left] == []
    assert len(await found(store, "des bancs")) == 3


def _bytes(path: Path) -> bytes:
    return b"".join(file.read_bytes() for file in sorted(path.parent.iterdir()))


def test_words_are_folded() -> None:
    assert words("L’été, qu'il aille à l'ÉCOLE !") == ["ete", "il", "aile", "a", "ecole"]
    assert kept("Vélo") == " velo "
    assert stem("veloces") == stem("veloce")
    assert {stem(word) for word in words("municipal municipale municipaux")} == {"municip"}
    assert stems("la rue et les rues, 2027")["rue"] == 1
    assert set(stems("Il faudrait que tout le monde puisse y aller")) <= {"puis"}
