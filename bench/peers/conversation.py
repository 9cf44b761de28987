"""The same consultation as a ConversationHandler with PicklePersistence, on the default client."""

import os
from warnings import filterwarnings

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import (
    Application,
    CallbackQueryHandler,
    CommandHandler,
    ContextTypes,
    ConversationHandler,
    MessageHandler,
    PicklePersistence,
    filters,
)
from telegram.warnings import PTBUserWarning

from bench.script import LABELS, NAMES

RECAP = len(LABELS)
Context = ContextTypes.DEFAULT_TYPE


async def begin(update: Update, context: Context) -> int:
    """`/survey`: the first question."""
    assert update.message is not None and context.user_data is not None
    context.user_data.clear()
    await update.message.reply_text(LABELS[0])
    return 0


async def answered(update: Update, context: Context) -> int:
    """Keep the answer to the question that waits; ask the next one, or show the recap."""
    assert update.message is not None and context.user_data is not None
    number, text = len(context.user_data), update.message.text or ""
    if number % 2 == 0 and not text.isdecimal():
        await update.message.reply_text(LABELS[number])
        return number
    context.user_data[NAMES[number]] = text
    if number + 1 < RECAP:
        await update.message.reply_text(LABELS[number + 1])
        return number + 1
    given = context.user_data.values()
    recap = "\n".join(f"{label}\n{one}" for label, one in zip(LABELS, given, strict=True))
    button = InlineKeyboardButton("Envoyer mes réponses", callback_data="send")
    await update.message.reply_text(recap, reply_markup=InlineKeyboardMarkup([[button]]))
    return RECAP


async def sent(update: Update, context: Context) -> int:
    """The button under the recap: keep the answers and give a receipt."""
    assert update.callback_query is not None and context.user_data is not None
    await update.callback_query.answer()
    given = dict(context.user_data)
    context.user_data.clear()
    context.user_data["submitted"] = given
    await update.callback_query.message.reply_text("Vos réponses sont bien arrivées, merci !")  # type: ignore[union-attr]
    return ConversationHandler.END


def consultation() -> ConversationHandler[Context]:
    """One state a question, and the recap."""
    # The library warns whenever both kinds of handler meet in one conversation, as they must here.
    filterwarnings("ignore", category=PTBUserWarning)
    hear = MessageHandler(filters.TEXT & ~filters.COMMAND, answered)
    return ConversationHandler(
        entry_points=[CommandHandler("survey", begin)],
        states={
            **{number: [hear] for number in range(RECAP)},
            RECAP: [CallbackQueryHandler(sent, "^send$")],
        },
        fallbacks=[CommandHandler("survey", begin)],
        name="bench",
        persistent=True,
    )


def main() -> None:
    """Poll until told to stop; PICKLE_EVERY overrides the library's 60 seconds."""
    every = float(os.environ.get("PICKLE_EVERY", "60"))
    kept = PicklePersistence(os.environ["PICKLE_FILE"], update_interval=every)
    builder = Application.builder().token(os.environ["BOT_TOKEN"]).persistence(kept)
    application = builder.base_url(f"{os.environ['BOT_API_URL']}/bot").build()
    application.add_handler(consultation())
    application.run_polling()


if __name__ == "__main__":
    main()
