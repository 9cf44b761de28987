"""Which of a form's languages a reader is shown."""

from conversations.surveys.form import Form


def form_language(form: Form, locale: str) -> str:
    """The form's language for a reader of `locale`: theirs, else the form's default."""
    near = (locale, locale.split("-")[0])
    return next((code for code in near if code in form.languages), form.default_language)
