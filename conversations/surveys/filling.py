"""What a question shows, given the answers so far: words, choices, whether it is required."""

from conversations.surveys.choices import offered_choices
from conversations.surveys.form import Choice, Form, Question
from conversations.surveys.moment import Moment
from conversations.surveys.sheet import Sheet
from conversations.surveys.words import Words
from conversations.surveys.xpath import Context


def context_of(form: Form, sheet: Sheet, moment: Moment | None = None) -> Context:
    """What the form's expressions see of `sheet`, at `moment` or the latest it was told of."""
    return Context(
        form.workings,
        sheet.answers,
        sheet.hidden,
        moment or sheet.seen,
        sheet.language,
        sheet.seed,
        sheet.counts,
    )


def offered(form: Form, sheet: Sheet, question: Question) -> tuple[Choice, ...]:
    """The choices to offer now, filtered and in the order this person sees them."""
    return tuple(offered_choices(context_of(form, sheet), question))


def words(form: Form, sheet: Sheet, text: Words) -> dict[str, str]:
    """`text` by language code, expressions filled in; every language of the form has one, a
    missing translation that of the default language. {} when there are no words at all."""
    filled: dict[str, str] = {}
    for language in form.languages:
        wording = text.wording(language)
        if wording is None:
            return {}
        if wording.fixed:
            filled[language] = wording.source
        else:
            context = context_of(form, sheet)
            context.language = language
            filled[language] = wording.filled(context)
    return filled


def required(form: Form, sheet: Sheet, question: Question) -> bool:
    """Whether `question` must be answered, given the answers so far."""
    return question.required is not None and question.required.truth(context_of(form, sheet))


def is_readonly(form: Form, sheet: Sheet, question: Question) -> bool:
    """Whether nobody can answer `question` as things are."""
    when = question.readonly_when
    return question.readonly or (when is not None and when.truth(context_of(form, sheet)))
