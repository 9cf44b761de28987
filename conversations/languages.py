"""The languages of the house by their own names."""

from conversations.reply import Told, told

NAMES: dict[str, Told] = {
    code: told({"": name})
    for code, name in {
        "fr": "Français",
        "fr-simple": "Français simple",
        "en": "English",
        "ar": "العربية",
    }.items()
}
"""A language is named in itself, so that whoever reads only that one finds it."""
