"""An announcement's HTML: what is sent is never refused, and what is wrong is said clearly."""

from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.simulator.html_text import parse_html
from bot.words import Words
from conversations.announcements.markup import Marked, Mistake, read_address, read_markup
from conversations.incoming import clean

HOSTS = frozenset(("www.ville.example", "ville.fr", "cité.example"))
HOME = "https://www.ville.example"
TEXTS = Path("conversations/texts")


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("Bonjour", "Bonjour"),
        ("tarif < 5 €, R&D, a > b", "tarif &lt; 5 €, R&amp;D, a &gt; b"),
        ("je vous <3, x<y", "je vous &lt;3, x&lt;y"),
        ("&lt;b&gt; &amp; &quot;&#8217;&#x2019; &amp;lt;", '&lt;b&gt; &amp; "’’ &amp;lt;'),
        ("caf&eacute;&nbsp;! &rien; &#0;", "café\u00a0! &amp;rien; \ufffd"),
        ("a&#8238;b&#7;c", "abc"),
        ("<b>gras</b> <i>a</i> <u>b</u> <s>c</s>", "<b>gras</b> <i>a</i> <u>b</u> <s>c</s>"),
        ("<strong>a</strong><EM>b</em >", "<b>a</b><i>b</i>"),
        ("<ins>a</ins><del>b</del>", "<u>a</u><s>b</s>"),
        ("<blockquote>a\n<b>b</b></blockquote>", "<blockquote>a\n<b>b</b></blockquote>"),
        ("<code>a</code><tg-spoiler>b</tg-spoiler>", "<code>a</code><tg-spoiler>b</tg-spoiler>"),
        ("a<b></b>b<i><u></u></i>", "ab"),
        ("<<b></b>i>", "&lt;i&gt;"),
        ("<b>\u0338x</b>", "<b>&#824;x</b>"),
        ("<contact@ville.fr>", "&lt;contact@ville.fr&gt;"),
        (f'<a href="{HOME}/x?a=1&amp;b=2">x</a>', f'<a href="{HOME}/x?a=1&amp;b=2">x</a>'),
        (f'<a href="{HOME}/?a=1&copy=2">x</a>', f'<a href="{HOME}/?a=1&amp;copy=2">x</a>'),
        (f"<a href='{HOME}/l’été'>x</a>", f'<a href="{HOME}/l’été">x</a>'),
        (f"<a href=“{HOME}”>x</a>", f'<a href="{HOME}">x</a>'),
        (f"<a href={HOME}/>x</a>", f'<a href="{HOME}/">x</a>'),
        ('<a href="HTTPS://WWW.Ville.Example">x</a>', f'<a href="{HOME}">x</a>'),
        ('<a href="https://Cité.example">x</a>', '<a href="https://xn--cit-dma.example">x</a>'),
        (
            '<a href="https://xn--cit-dma.example">x</a>',
            '<a href="https://xn--cit-dma.example">x</a>',
        ),
        (f"Voir {HOME}/page. ({HOME})", f"Voir {HOME}/page. ({HOME})"),
        (f'<a href="{HOME}">marseille.com</a>', f'<a href="{HOME}">marseille.com</a>'),
        ("www.ville.example/a, ville.fr.", "www.ville.example/a, ville.fr."),
    ],
)
def test_what_may_be_sent(text: str, html: str) -> None:
    marked = read_markup(text, HOSTS)
    assert isinstance(marked, Marked) and marked.html == html
    assert parse_html(html)[0] == marked.plain


@pytest.mark.parametrize(
    "text",
    [
        *("etc. Merci.Info et accueil", "à 14.30 h, 3.50 €", "M.Dupont/Mme.Durand", "p.ex. a.m."),
        *(
            "jean.dupont@mairie.com",
            "J.-C. et S.A.S.",
            "samedi.Me voici",
            "fichier.pdf",
            "1er.com1",
        ),
        *("et/ou", "www", "https", "https:", "://", "a@b.fr", "ville.fr", "Le site ville.fr !"),
        *("مرحبا.كيف", "#ville.com", "l’U.E. et la S.N.C.F."),
    ],
)
def test_no_false_alarm(text: str) -> None:
    assert isinstance(read_markup(text, HOSTS), Marked)


def test_length_is_counted_as_telegram_does() -> None:
    marked = read_markup("<b>é😀</b> &amp;", HOSTS)
    assert isinstance(marked, Marked) and (marked.plain, marked.length) == ("é😀 &", 5)


WRONG = [
    *[("tag", t) for t in ("<img src='x'>", "a <script>x</script>", "<h1>x</h1>", "</span>")],
    *[("break", text) for text in ("a<br>b", "a<br/>b", "<p>a</p>", "a</p>", "<BR >")],
    *[("more", text) for text in ('<b class="x">a</b>', "<i/>", "<blockquote expandable>a")],
    *[("twice", text) for text in ("<b>a<b>", "<b>a<strong>b</strong></b>", "<b><i><b>")],
    *[("unclosed", text) for text in ("<b>a", "a <i>", f'<a href="{HOME}">a', "<b><i>x</i>")],
    *[("unopened", text) for text in ("a</b>", "<b>a</i></b>", '<a href="https://x>y</a>')],
    *[("crossed", text) for text in ("<b><i>a</b></i>", "<i>a<b>b</em></b>")],
    *[("link", text) for text in ("<a>x</a>", '<a href="">x</a>', '<a name="x">x</a>')],
    ("link", f'<a href="{HOME}" target="_blank">x</a>'),
    *[("link-empty", f'<a href="{HOME}">{text}</a>') for text in ("", " \n", "<b> </b>", "\u200b")],
    *[
        ("link-contact", f'<a href="{url}">x</a>')
        for url in ("tel:+33491000000", "mailto:a@ville.fr", "SMS:1")
    ],
    *[
        ("link-https", f'<a href="{url}">x</a>')
        for url in ("http://ville.fr", "ville.fr", "tg://user?id=1", "javascript:x", "//ville.fr")
    ],
    *[
        ("link-wrong", f'<a href="https://{rest}">x</a>')
        for rest in (
            *("", "/x", "ville.fr@evil.example", "ville.fr:443", "ville.fr:80@evil.example"),
            *(
                r"ville.fr\@evil.example",
                r"ville.fr\.evil.example",
                "ville.fr/a b",
                "ville.fr\u00a0x",
            ),
            *("ville.fr/\u200b", "ville.fr/&lt;b&gt;"),
        )
    ],
    *[
        ("link-host", f'<a href="https://{host}">x</a>')
        for host in (
            *("evil.example", "xville.fr", "a.ville.fr", "ville.fr.evil.example", "ville.fr."),
            *("ｖille.fr", "vιlle.fr", "ville%2efr", "ville。fr", "a..fr", "x" * 90, "ville.fr,"),
        )
    ],
    *[("link-host", f"voir {url} !") for url in ("https://evil.example/x", "www.evil.example")],
    ("link-host", "www.evil<b>.example</b>"),
    ("link-host", f'<a href="{HOME}">https://evil.example</a>'),
    *[
        ("link-https", f"({url})")
        for url in ("http://ville.fr", "tg://resolve", "1https://ville.fr")
    ],
    *[("link-wrong", f"« {url} »") for url in ("https://ville.fr@evil.example", "www.a.fr:80")],
    *[("bare", text) for text in ("voir marseille.com", "T.ME/x t.me/x", "a.b.org/x", "c’est.net")],
    *[("nothing", text) for text in ("", "<b> </b>", "&#160;", "\u200b", "<i></i>")],
]


@pytest.mark.parametrize(("wrong", "text"), WRONG)
def test_what_must_be_corrected(wrong: str, text: str) -> None:
    mistake = read_markup(text, HOSTS)
    assert isinstance(mistake, Mistake) and mistake.says.id == f"announcement-html-{wrong}"


@pytest.mark.parametrize("locale", ["fr", "fr-simple", "en", "ar"])
def test_every_mistake_is_a_sentence_in_every_language(locale: str) -> None:
    words = Words("Europe/Paris", TEXTS)
    for _, text in WRONG:
        mistake = read_markup(text, HOSTS)
        assert isinstance(mistake, Mistake)
        said = words.say(mistake.says, locale)
        parse_html(said)
        assert len(said) > 20 and "{" not in said and mistake.says.id not in said


def test_an_address_alone_is_judged_as_in_a_text() -> None:
    assert read_address("HTTPS://Ville.fr/Page?a=1&b=2", HOSTS) == "https://ville.fr/Page?a=1&b=2"
    for url, wrong in (("ville.fr", "https"), ("https://a.fr", "host"), ("https://", "wrong")):
        mistake = read_address(url, HOSTS)
        assert isinstance(mistake, Mistake)
        assert mistake.says.id == f"announcement-html-link-{wrong}"


def test_a_mistake_is_found_again_by_the_words_around_it() -> None:
    words = Words("Europe/Paris", TEXTS)
    mistake = read_markup("Chers habitants,\nvenez <b>nombreux<b> samedi matin à la mairie.", HOSTS)
    assert isinstance(mistake, Mistake)
    assert words.plain(mistake.says, "fr") == (
        "La balise <b> est ouverte une seconde fois avant d’être fermée, ici\u00a0: "
        "«\u00a0…venez <b>nombreux<b> samedi matin à la…\u00a0». "
        "Pour la fermer, ajoutez une barre oblique après le premier chevron."
    )


PIECES = st.sampled_from(
    [
        *("<b>", "</b>", "<strong>", "</i>", "<i>", "<code>", "</code>", "</a>", "<br>", "<", ">"),
        *("&", ";", "&lt;", "&amp;", "&#824;", "&#769;", "\u0301", "\u0338", "e", " ", "\n", "😀"),
        *(f'<a href="{HOME}/é&amp;&quot;">', "https://", "ville.fr", "www.", "/", '"', "'", "b>"),
    ]
)


@given(st.one_of(st.text(), st.lists(PIECES | st.text(max_size=3)).map("".join)))
@example("a<b></b>\u0301")
@example("<b>\u0338</b>")
@example("&<b></b>amp;")
@example("&#360;\x1f\u031b")
def test_what_is_sent_is_never_refused_and_reads_the_same_again(text: str) -> None:
    for one in (text, clean(text)):
        marked = read_markup(one, HOSTS)
        if isinstance(marked, Mistake):
            continue
        plain, _ = parse_html(marked.html)
        assert plain == marked.plain
        assert marked.length == len(plain.encode("utf-16-le")) // 2
        assert read_markup(marked.html, HOSTS) == marked


@given(
    st.recursive(
        st.text("a<&> é😀"),
        lambda inner: st.tuples(
            st.sampled_from(["b", "i", "u", "s", "code", "blockquote"]), st.lists(inner, max_size=3)
        ),
        max_leaves=8,
    )
)
def test_whatever_is_nested_well_is_taken(tree: object) -> None:
    def written(node: object, within: tuple[str, ...] = ()) -> str:
        if isinstance(node, str):
            return node.replace("&", "&amp;").replace("<", "&lt;")
        assert isinstance(node, tuple)
        name, inner = node
        text = "".join(written(one, (*within, name)) for one in inner)
        return text if name in within else f"<{name}>{text}</{name}>"

    marked = read_markup(written(tree) + ".", HOSTS)
    assert isinstance(marked, Marked)
