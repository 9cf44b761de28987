"""What people write in a walk: answers that fit some question, and what fits none."""

MARK = "{mark}"
"""Where a word stands that nobody can guess, so that it is known again wherever it turns up."""
PHONE = "{phone}"
"""The same for a telephone number."""

POOL = (
    *("oui", "non", "1", "2", "12", "3,5", "75", "2 1", "15e", "13015", "À pied", "hier"),
    *("05/12/2026", "5 décembre 2026", "24/11/2026 18:30", "18:30", "18h", "2026-12-20", "demain"),
    *("20 places", "19h-21h", "500", "0", "1000000", "Maison pour tous", "1 rue de la Paix"),
    "https://elections.interieur.gouv.fr/",
    f"{MARK}",
    f"{MARK} des bancs",
    f"Bonjour, {MARK} : des bancs sur la place, s’il vous plaît !",
    f"{MARK} il y a trop de voitures dans la rue de mon école",
    f"Je m’appelle {MARK}, mon numéro est le {PHONE}, rappelez-moi.",
    f"{MARK} https://evil.example/x @somebody",
    f"{MARK} مقاعد في الساحة",
    f"<b>{MARK}</b> & <a href='https://evil.example'>ici</a>",
)
WILD = (
    *("", " ", "\n", "\t\t", "0" * 400, "-1", "1e999", "٣", "½", "\x00", "\ud800", "\udfff x"),
    f"\u202e{MARK}\u202d",
    f"\u2066{MARK}",
    f"{MARK}" + "x" * 4_085,
    f"{MARK} " + "é" * 4_080,
    f"{MARK} " + "👨\u200d👩\u200d👧" * 500,
    f"{MARK}\ud83d",
    f"{MARK} a" + "\u0301" * 300,
    f"{MARK}\x00\x07\x1b[31m",
    f"{MARK} {{name}} {{ $n }} %s %(x)s",
    f"=HYPERLINK({MARK})",
    f"{MARK}'; DROP TABLE people; --",
    "&lt;&amp;&#x1F600;&nosuch;",
    "<" * 3_000,
    "&" * 3_000,
    "\u200b" * 10,
    "/",
    "/ menu",
    "/start@other_bot x",
    "/nosuchcommand",
    "/start %00",
    "/survey ../../x",
    "/resume zzz",
    "/erase zzz",
)


def made(text: str, mark: str, phone: str) -> str:
    """`text` with the writer's own word and number in it."""
    return text.replace(MARK, mark).replace(PHONE, phone)
