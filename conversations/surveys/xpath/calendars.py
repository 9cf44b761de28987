"""The names of months and weekdays that format-date writes, by language (source: Unicode CLDR)."""

_MONTHS = {
    "en": (
        "January February March April May June July August September October November December",
        "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
    ),
    "fr": (
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.",
    ),
    "ar": (
        "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
        "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
    ),
}
_WEEKDAYS = {
    "en": (
        "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
        "Mon Tue Wed Thu Fri Sat Sun",
    ),
    "fr": (
        "lundi mardi mercredi jeudi vendredi samedi dimanche",
        "lun. mar. mer. jeu. ven. sam. dim.",
    ),
    "ar": (
        "الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد",
        "الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد",
    ),
}


def month_name(month: int, language: str, *, short: bool) -> str:
    """The name of month 1 to 12; English for a language that is not here."""
    return _name(_MONTHS, month - 1, language, short)


def weekday_name(weekday: int, language: str, *, short: bool) -> str:
    """The name of weekday 0 (Monday) to 6; English for a language that is not here."""
    return _name(_WEEKDAYS, weekday, language, short)


def _name(names: dict[str, tuple[str, str]], index: int, language: str, short: bool) -> str:
    full, abridged = names.get(language.split("-")[0], names["en"])
    return (abridged if short else full).split()[index]
