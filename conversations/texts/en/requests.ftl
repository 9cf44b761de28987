# The room of requests: a resident asks, the team answers.

requests-menu = 💬 Ask a question
requests-menu-mine = 📄 My questions
requests-menu-inbox = 📥 Residents’ questions
command-ask = Ask the town hall a question
command-questions = My questions and their answers
command-inbox = Residents’ questions

## The resident asks

requests-title = Your question to the town hall
requests-topic-other = Something else
requests-offer = { $n ->
    [one] Would you like to send this message to the town hall?
   *[other] Would you like to send these { $n } messages to the town hall?
}
requests-offer-follows = Yes, about question no. { $n }
requests-offer-new = Yes, as a new question
requests-offer-yes = Yes, send it
requests-offer-no = No
requests-offer-nothing = All right, nothing is sent. The menu shows everything I can do.
requests-ask-topic = <b>What is your question about?</b>
requests-ask-words = <b>What is your question?</b>
    Write it, or say it in a voice message. You can add a photo or a document.
requests-ask-more = <b>What would you like to add?</b>
    Write, or send a voice message, a photo or a document.
requests-ask-warning = ⚠️ Please write nothing about anybody’s health, and no other person’s name.
    In an emergency, call 112.
requests-noted = Noted ({ $n }). You can still add something.
requests-noted-full = Noted ({ $n }). That is the most for one sending: please read it again and send it.
requests-go-on = Go ahead.
requests-wants = I take texts, voice messages, photos and documents.
requests-too-many = This message is not added: { $most } at most at a time.
requests-recap = <b>Your message to the town hall</b> · { $topic }
requests-file-named = 📎 The file’s name will be seen, and sometimes who made it: please check that they do not say too much.
requests-recap-sure = Shall I send it? The town hall sees neither your name nor your account.
requests-sent = ✅ Sent. Your question is no. { $n }.
    The town hall usually answers within 2 working days, so by { $day }.
    Opening hours: { $hours }
    The answer will arrive right here.

requests-button-read = Read again and send
requests-button-send = ✅ Send to the town hall
requests-button-more = ➕ Add something
requests-button-anew = ✏️ Start again
requests-button-mine = My questions
requests-button-ask = 💬 Ask a question

requests-part-photo = 📷 A photo
requests-part-voice = 🎤 A voice message
requests-part-audio = 🎵 A recording
requests-part-video = 🎬 A video
requests-part-document = 📎 A document
requests-file-photo = 📷 See the photo
requests-file-voice = 🎤 Listen to the message
requests-file-audio = 🎵 Listen to the recording
requests-file-video = 🎬 See the video
requests-file-document = 📎 Open the document

## The resident's own questions

requests-mine = <b>Your questions</b>
requests-none = You have no question at the moment.
requests-unknown = I cannot find this question any more.
requests-mine-row = <b>No. { $n }</b> · { $topic } · { $status }
    Asked on { $at }
requests-status-waiting = waiting for an answer
requests-status-answered = answered
requests-status-closed = finished
requests-button-one = No. { $n } · { $topic }
requests-button-older = Older ones ›
requests-button-earlier = ‹ Earlier messages
requests-button-later = Later messages ›
requests-button-add = ➕ Add a message
requests-button-take-back = Take my question back
requests-button-take-back-sure = Yes, erase it
requests-button-keep = No, keep it
requests-take-back = Take back question no. { $n }? Your messages and the town hall’s answers will be erased here at once.
requests-taken-back = Done. Question no. { $n } is erased. What Telegram has kept of this chat stays there.
requests-said-you = <b>You</b> · { $at }
requests-words = { $text }
requests-under = { $head }
    { $words }
requests-said = <b>{ $who }</b> · { $at }
requests-voice-town = The town hall
requests-voice-ambassador = { $label }, from the team of ambassadors
requests-voice-team = The team

## The answer reaches the resident

requests-answer-town = 🏛 <b>The town hall answers you</b> (question no. { $n })
requests-answer-label = 🙋 <b>{ $label } answers you</b> (question no. { $n })
    From the town’s team of ambassadors.
requests-answer-in-fr = <i>This answer is written in French.</i>
requests-answer-in-en = <i>This answer is written in English.</i>
requests-answer-in-ar = <i>This answer is written in Arabic.</i>
requests-button-reply = Reply
requests-button-clear = Thanks, that’s clear
requests-rate-up = 👍 Helpful
requests-rate-down = 👎 Not helpful
requests-thanked = You’re welcome! Question no. { $n } is finished. A new message will open it again.
requests-rated = Thank you, that is noted. You can still change it.
requests-closed-unanswered = Your question no. { $n } was closed without an answer. If it still matters to you, write again and it will be reopened.

## The team is told

requests-notice = 📥 A resident’s question is waiting for an answer: { $topic }.
requests-notice-mine = 📥 A resident wrote again in a question you are looking after: { $topic }.
requests-given = 📥 { $label } hands you question no. { $n }: { $topic }.
requests-morning = { $n ->
    [one] ☀️ Good morning! One question has been waiting for more than 2 working days.
   *[other] ☀️ Good morning! { $n } questions have been waiting for more than 2 working days.
    }
requests-button-inbox = 📥 All questions
requests-button-open = Open the question

## The inbox

requests-inbox = <b>📥 Residents’ questions</b>
    Waiting: { $waiting } · Mine: { $mine } · Nobody’s: { $free }
requests-inbox-empty = Nothing here. Well done, team!
requests-filter = Shown: { $scope } · { $topic }
requests-every-topic = All topics
requests-which-topic = Which topic?
requests-scope-waiting = Waiting
requests-scope-mine = Mine
requests-scope-free = Nobody’s
requests-scope-all = Open
requests-scope-closed = Closed
requests-number = No. { $n }
requests-row = No. { $n } · { $topic } · { $age }
requests-row-full = <b>No. { $n }</b> · { $topic } · { $language }
    { $status } · { $held }
requests-held = with { $label }
requests-held-by-nobody = nobody’s
requests-no-label = a colleague
requests-role-resident = A resident
requests-role-ambassador = An ambassador
requests-role-staff = The town hall
requests-role-admin = The town hall
requests-age-new = less than 1 h
requests-age-hours = { $n } h
requests-age-days = { $n } d
requests-language-fr = French
requests-language-fr-simple = simple French
requests-language-en = English
requests-language-ar = Arabic
requests-team-waiting = waiting for { $age }
requests-team-answered = answered, asked { $age } ago
requests-team-closed = closed, asked { $age } ago
requests-button-before = ‹ Page before
requests-button-next = Next page ›
requests-button-topics = Topic…
requests-button-prepared = Prepared answers
requests-button-notices = 🔔 Notices

requests-thread = <b>No. { $n }</b> · { $topic } · { $language }
    { $status }
requests-thread-mine = You are looking after this question.
requests-thread-free = Nobody is looking after this question yet.
requests-thread-others = With { $label }.
requests-unreachable = ⚠️ Messages no longer reach this person (bot blocked or account deleted). An answer is kept: they will find it if they come back.
requests-rated-up = 👍 The person found the last answer helpful.
requests-rated-down = 👎 The person did not find the last answer helpful.
requests-said-resident = <b>Resident</b> · { $at }
requests-said-note = <b>📝 Internal note, { $who }</b> · { $at }
requests-do-answer = ✍️ Answer
requests-do-note = 📝 Internal note
requests-do-take = ✋ I’ll take it
requests-do-release = Leave it
requests-do-give = Hand to…
requests-do-close = Close
requests-do-reopen = Reopen
requests-do-retopic = Change the topic

requests-gone = Question no. { $n } is not here any more: taken back, erased, or with somebody else.
requests-changed = Question no. { $n } has changed meanwhile. Here it is now; nothing else was done.
requests-theirs = “{ $label }” is looking after question no. { $n } now.
requests-not-now = That is not possible at the moment. Here is the question as it is.
requests-give = Whom do you hand question no. { $n } to?
requests-give-nobody = There is nobody else in the team to hand question no. { $n } to.
requests-handed = Question no. { $n } is handed to { $label }.
requests-close-sure = Question no. { $n } is waiting for an answer. Close it all the same? If nobody has answered, the person will be told.
requests-button-close-sure = Yes, close it

requests-notices-yes = You are told of a new question: one message only, until you open the inbox.
requests-notices-no = You are not told of new questions.
requests-button-notices-yes = Tell me
requests-button-notices-no = Tell me no more

requests-prepared = <b>Prepared answers</b>
    Tap one to read it.
requests-prepared-none = No answer is prepared. To add one, ask the person who runs the bot.
requests-prepared-text = <b>{ $language }</b>
    { $text }
requests-prepared-choose = Which answer? It is taken in the person’s language where there is one.

## Answering

requests-title-answer = Answer to question no. { $n }
requests-title-note = Note on question no. { $n }
requests-answer-words = <b>Your answer to question no. { $n }</b>
    The person reads { $language }. Your answer will be signed “{ $voice }”.
    Write, or send a photo, a voice message or a document.
requests-answer-recap = <b>Before sending</b> · question no. { $n }
    Your answer will be signed “{ $voice }”.
requests-answer-tongue = 💬 Your text seems to be in { $text }, and this person reads { $reader }. You can send it all the same.
requests-answer-heard = 🎤 The person will hear your voice or see your picture.
requests-answer-means = <i>The same answer in { $language }, for you only:</i>
    { $text }
requests-answer-sent = ✅ Answer sent (question no. { $n }).
requests-answer-kept = The answer to question no. { $n } is kept, but it could not be delivered: messages no longer reach this person. They will find it if they come back.
requests-answer-not-sent = Your answer was not sent. Here it is, so that you can copy it:
requests-answer-dropped = Dropped. Nothing was sent.
requests-answer-still = Send your answer all the same?
requests-just-answered = ⚠️ “{ $label }” has just answered:
requests-just-added = ⚠️ The person has just written:
requests-button-use-prepared = 📋 Prepared answer
requests-button-send-answer = ✅ Send the answer
requests-button-send-anyway = Send all the same
requests-button-drop = Drop my answer
requests-button-stop = Cancel
requests-note = <b>Note on question no. { $n }</b>
    For the team only: the person does not receive it here. They have a right to it if they ask for their data, so keep to the facts.
requests-noted-team = Note kept (question no. { $n }).
