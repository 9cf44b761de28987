# The hall: what any talk may have to say.

button-menu = Menu
button-resume = Continue
button-resume-title = Continue “{ $title }”
button-erase = Erase my answers
button-back = ‹ Back
button-skip = Skip
button-pause = Take a break
button-yes = Yes
button-no = No
button-ok = OK
button-today = Today
button-tomorrow = Tomorrow
button-yesterday = Yesterday
button-calendar = Pick on the calendar
button-other-year = Another year
button-other-month = Another month
button-share-place = 📍 Send my location

hall-what-next = What would you like to do?
hall-not-understood = Sorry, I did not understand. The menu shows everything I can do.
hall-unknown-command = I do not know that command. The menu shows everything I can do.
hall-tap-please = Please tap one of the buttons.
hall-stale = That button belongs to an earlier question. Nothing has changed.
hall-returned = Welcome back! One of my messages could not reach you. Here is where we were:
hall-edited = You edited a message I had already received: I keep the first version. To change an answer, tap “‹ Back”.
hall-our-fault = Something went wrong on our side, sorry. The answers you gave are safe. You can go on, or open the /menu.
hall-cancelled = Stopped. What you had already sent stays as it is.
hall-cancelled-welcome = Stopped, and I kept nothing. Send /start whenever you like.
hall-nothing-to-cancel = There is nothing to stop.
hall-nothing-to-resume = There is nothing to continue.
hall-nothing-to-erase = There is nothing left to erase.
hall-erased = Erased.
hall-set-aside = “{ $title }” is set aside. Your answers are kept: continue whenever you like.
hall-resume-offer = You had started “{ $title }”. Shall we continue?

question-numbered = { $n }. { $label }
question-answered = { $question }
    → { $answer }
question-page = { $page }/{ $pages }
question-type-to-find = You can also type the beginning of a word to find it faster.
question-many = Several answers are possible. Tap your choices, then “Done”.
question-many-find = Several answers are possible. Tap your choices or type the beginning of a word, then “Done”.
question-done = ➡️ Done ({ $n })
question-date-how = Tap a button or type the date, for example 14 July 2026.
question-date-year = Which year?
question-date-month = Which month of { $year }?
question-date-day = { $month } { $year }: which day?
question-date-two-ways = Is it { $first } or { $second }? Please write the month as a word.
question-write-how = Write your answer below.
question-number-how = Write a number.
question-whole-number-how = Write a whole number.
question-place-button = If you are there now: the button is at the bottom of the screen 👇
question-place-how = Are you there now? Tap the button below. If not, or if you are at home: the paperclip 📎, then “Location”, and pick the place.
question-photo-how = Tap the paperclip 📎 to send a photo.
question-audio-how = Tap the microphone 🎤 and speak, or the paperclip 📎 to send a sound.
question-video-how = Tap the paperclip 📎 to send a video.
question-file-how = Tap the paperclip 📎, then “File”. A PDF, a picture, an office document, a text, a sound or a video.

question-button-unknown = That button does not go with this question.
question-wants-choice = Please tap one of the answers.
question-wants-choices = Tap one or more answers, then “Done”.
question-wants-whole-number = I need a whole number, for example 12.
question-wants-number = I need a number, for example 12 or 3.5.
question-number-too-long = That number is too long: { $n } digits at most.
question-wants-words = Please write your answer in your own words.
question-too-long = Your text is too long: { $n } characters, { $most } at most. Please send a shorter one.
question-date-wants-year = Which year? Type it too, for example: { $day }.
question-wants-date = I did not recognise that date. Type it like this: 14 July 2026.
question-wants-place = I need a place: tap the button below, or the paperclip 📎 then “Location”.
question-place-off-globe = That place is not on the map. Please try again.
question-wants-photo = I need a photo, please.
question-wants-audio = I need a voice message or a sound, please.
question-wants-video = I need a video, please.
question-wants-file = I need a file, please.
question-file-refused = I cannot take that kind of file. Please send a PDF, a picture, a recent office document (Word, Excel, LibreOffice), a text, a sound or a video.
question-photo-heic = This picture is in the HEIC format, which not everybody can open. Please send it as a photo, not as a file: Telegram converts it.
question-file-too-big = That file is too heavy: { $most } MB at most.
question-wants-confirmation = Tap the button under the question to continue.

answer-and = { $first }, { $next }
answer-none-chosen = None
answer-day = { $day }
answer-number = { $n }
answer-place = Location sent
answer-photo = Photo sent
answer-sent-audio = Sound sent
answer-sent-video = Video sent
answer-sent-file = File sent

month-short = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
}

button-finish-helper = ✋ Finish helping
button-finish-guest = ✋ Give the phone back
button-finish-anyway = Finish without sending
button-go-on = Go on
button-help-next = Help somebody else
banner-helper = 🤝 <i>Helping somebody, until { $until }</i>
banner-guest = 👥 <i>Phone lent, until { $until }</i>
session-helper-finished = You have finished helping. { $n ->
        [0] Nothing was sent.
        [one] One thing was sent for this person.
       *[other] { $n } things were sent for this person.
    }
    You are back in your own chat.
session-helper-over = The time is over: helping has ended. { $n ->
        [0] Nothing was sent.
        [one] One thing was sent for this person.
       *[other] { $n } things were sent for this person.
    }
    What was not sent is erased. You are back in your own chat.
session-unsent = <b>Finish without sending?</b>
    Not sent: “{ $title }”.
    Sent already: { $n ->
        [0] nothing.
        [one] one thing.
       *[other] { $n } things.
    }
    If you finish now, what is not sent will be erased.
session-erased = What was not sent is erased.
session-guest-finished = Done. { $n ->
        [0] Nothing was sent.
        [one] One thing was sent. It is not tied to you.
       *[other] { $n } things were sent. They are not tied to you.
    }
    You are back in your own chat.
    🧹 To clear their messages from this chat: Telegram’s ⋮ menu, then “Clear history”.
session-guest-over = The time is over. { $n ->
        [0] Nothing was sent.
        [one] One thing was sent. It is not tied to you.
       *[other] { $n } things were sent. They are not tied to you.
    }
    What was not sent is erased. You are back in your own chat.
    🧹 To clear their messages from this chat: Telegram’s ⋮ menu, then “Clear history”.
session-gone = This button belongs to a session that is over. Nothing has changed.
hall-not-in-session-helper = That does not open here while you are helping. You will find it afterwards in your own chat.
hall-not-in-session-guest = That does not open while this phone is lent.
hall-nothing-to-finish = There is nothing to finish.

hall-too-fast = You write faster than I can read. Please wait a minute, then try again: I will answer.
# In a group, once: in French, then in the language of whoever added the bot.
hall-group = Bonjour ! Je suis Porte-voix, le service de participation de la Ville de { $city }. Je réponds en privé, jamais ici, et je ne garde rien de ce groupe.

    Hello! I am Porte-voix, the participation service of the City of { $city }. I answer in private, never here, and I keep nothing of this group.
button-open-private = En privé · Private chat

words-instant = { $day }, { $hour }
