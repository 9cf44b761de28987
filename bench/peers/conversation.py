"""The same as a ConversationHandler with PicklePersistence, on the default client.

`python -m bench.peers.conversation consultation|rsvp|idea`
"""

import os
import sys
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

from bench.peers.flows import FLOWS, RSVP, Asked, Flow

Context = ContextTypes.DEFAULT_TYPE
Handler = ConversationHandler[Context]
TEXT = filters.TEXT & ~filters.COMMAND


def keyboard(labels: tuple[str, ...]) -> InlineKeyboardMarkup | None:
    """A row for each button."""
    rows = [[InlineKeyboardButton(one, callback_data=str(n))] for n, one in enumerate(labels)]
    return InlineKeyboardMarkup(rows) if rows else None


class Questions:
    """One state a question, and the recap."""

    def __init__(self, flow: Flow) -> None:
        self._flow = flow

    async def begin(self, update: Update, context: Context) -> int:
        """The command: the first question."""
        assert context.user_data is not None
        context.user_data["given"] = []
        return await self._ask(update, 0)

    async def wrote(self, update: Update, context: Context) -> int:
        """Keep what was typed."""
        assert update.message is not None
        return await self._next(update, context, update.message.text or "")

    async def pressed(self, update: Update, context: Context) -> int:
        """Keep what was pressed."""
        assert update.callback_query is not None and context.user_data is not None
        await update.callback_query.answer()
        one = self._flow.asked[len(context.user_data["given"])]
        return await self._next(update, context, one.buttons[int(update.callback_query.data or 0)])

    async def _next(self, update: Update, context: Context, said: str) -> int:
        """Keep the answer to the question that waits; ask the next one, or show the recap."""
        assert context.user_data is not None and update.effective_message is not None
        given: list[str] = context.user_data["given"]
        if self._flow.asked[len(given)].number and not said.isdecimal():
            return await self._ask(update, len(given))
        given.append(said)
        if len(given) < len(self._flow.asked):
            return await self._ask(update, len(given))
        markup = keyboard((self._flow.send,))
        await update.effective_message.reply_text(self._flow.recap(given), reply_markup=markup)
        return len(given)

    async def _ask(self, update: Update, number: int) -> int:
        assert update.effective_message is not None
        one = self._flow.asked[number]
        await update.effective_message.reply_text(one.words, reply_markup=keyboard(one.buttons))
        return number

    async def sent(self, update: Update, context: Context) -> int:
        """The button under the recap: keep the answers and give a receipt."""
        assert update.callback_query is not None and context.user_data is not None
        await update.callback_query.answer()
        context.user_data["submitted"] = context.user_data.pop("given")
        await update.callback_query.message.reply_text(self._flow.receipt)  # type: ignore[union-attr]
        return ConversationHandler.END

    def handler(self) -> Handler:
        """All of it."""
        begin = CommandHandler(self._flow.command, self.begin)
        states = {n: [self._hears(one)] for n, one in enumerate(self._flow.asked)}
        states[len(self._flow.asked)] = [CallbackQueryHandler(self.sent)]
        return ConversationHandler([begin], states, [begin], name="bench", persistent=True)  # type: ignore[arg-type]

    def _hears(self, one: Asked) -> object:
        return (
            CallbackQueryHandler(self.pressed) if one.buttons else MessageHandler(TEXT, self.wrote)
        )


async def shown(update: Update, _context: Context) -> int:
    """The card of the meeting."""
    assert update.message is not None
    await update.message.reply_text(RSVP.title, reply_markup=keyboard(RSVP.buttons))
    return 0


async def answered(update: Update, context: Context) -> int:
    """Keep what was pressed; the card says so."""
    assert update.callback_query is not None and context.user_data is not None
    await update.callback_query.answer()
    said = RSVP.buttons[int(update.callback_query.data or 0)]
    context.user_data["answer"] = said
    await update.callback_query.edit_message_text(
        RSVP.said(said), reply_markup=keyboard(RSVP.buttons)
    )
    return 0


def meeting() -> Handler:
    """The card, answered as often as one likes."""
    begin = CommandHandler(RSVP.command, shown)
    states = {0: [CallbackQueryHandler(answered)]}
    return ConversationHandler([begin], states, [begin], name="bench", persistent=True)  # type: ignore[arg-type]


def main(stage: str) -> None:
    """Poll until told to stop; PICKLE_EVERY overrides the library's 60 seconds."""
    # The library warns whenever both kinds of handler meet in one conversation, as they must here.
    filterwarnings("ignore", category=PTBUserWarning)
    every = float(os.environ.get("PICKLE_EVERY", "60"))
    kept = PicklePersistence(os.environ["PICKLE_FILE"], update_interval=every)
    builder = Application.builder().token(os.environ["BOT_TOKEN"]).persistence(kept)
    application = builder.base_url(f"{os.environ['BOT_API_URL']}/bot").build()
    application.add_handler(Questions(FLOWS[stage]).handler() if stage in FLOWS else meeting())
    application.run_polling()


if __name__ == "__main__":
    main(sys.argv[1])
