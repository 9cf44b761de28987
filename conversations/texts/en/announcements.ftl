# The room of the announcements, in English.

## Markup

announcement-html-nothing = This message shows no words. Please write what residents should read.
announcement-html-tag = The tag { $tag } does not work in Telegram, here: “{ $near }”. You can use { $allowed }, or Telegram’s own formatting.
announcement-html-break = The tag { $tag } is not needed: to begin a new line, simply begin a new line in your message.
announcement-html-more = The tag { $tag } stands alone, with nothing else between its brackets, here: “{ $near }”.
announcement-html-twice = The tag { $tag } is opened a second time before it is closed, here: “{ $near }”. To close it, add a slash after the first bracket.
announcement-html-unclosed = The tag { $tag } is never closed, here: “{ $near }”. Close it where the formatting ends.
announcement-html-unopened = The tag { $tag } closes nothing, here: “{ $near }”. Remove it, or open the formatting where it begins.
announcement-html-crossed = { $tag } comes too early, here: “{ $near }”. { $first } must come first: the tag opened last is closed first.
announcement-html-link = The address of this link is missing or badly written, here: “{ $near }”. It stands in quotation marks, after href=.
announcement-html-link-empty = This link has no words to tap, here: “{ $near }”. Write them before the link ends.
announcement-html-link-contact = “{ $url }” does not work in Telegram. Simply write the number or the e-mail address in the text: it can be tapped.
announcement-html-link-https = “{ $url }” does not begin with https://. Only such addresses, which are safe, can be sent.
announcement-html-link-wrong = “{ $url }” is not a simple address. It is made of https://, the name of the site and the page, without spaces, user name or port number.
announcement-html-link-host = This link leads to “{ $host }”, which is not on the City’s list of sites. Possible sites: { $sites }.
announcement-html-bare = Telegram would turn “{ $host }” into a link to a site that is not on the city’s list. If it is no address, put a space after the full stop.

## Commands and menu

command-announce = Write an announcement
command-announcements = The City’s announcements
command-stop = Receive no more announcements
announcements-menu = 📣 Announcements
announcement-title = Your announcement

## What everybody gets

announcement-why = <i>You receive this message because you said yes to announcements from { $city }.</i>
announcement-why-topic = <i>You receive this message because you said yes to announcements from { $city }. Topic: { $topic }.</i>
announcement-stop = Receive no more announcements
announcement-stop-topic = Receive no more on: { $topic }
announcement-leads-survey = ✍️ Have my say
announcement-leads-idea = 💡 Propose an idea
announcement-leads-meeting = 📅 See the meeting
announcement-leads-vote = 📮 Check before voting
announcement-leads-ask = 💬 Ask a question
announcement-leads-link = Read more
announcement-withdrawn-text = The town hall has withdrawn this announcement.
announcement-button-gone = This button does not lead anywhere any more. The menu shows everything I can do.
stop-all = Done: you will receive no more announcements. Your other choices stay as they are.
stop-topic = Done: you will receive no more announcements on this topic: { $topic }.
stop-button-back = Receive announcements again
stop-button-topic-back = Receive this topic again
stop-button-all = Receive no announcements at all
stop-preview = Under the real announcement, this button stops announcements. This is only a trial: nothing has changed for you.

## Writing it

announcement-text-ask = <b>Text of the announcement: { $language }</b>
    Write it in a single message, { $most } characters at most.
announcement-text-how = You can make words bold or italic with Telegram’s own formatting, and send a photo with its caption. Nothing goes out before you agree.
announcement-text-before = The text so far:
announcement-wants-text = Please write the text in a message.
announcement-too-many = This text has { $n } characters; { $most } is the most. Please make it shorter.
announcement-caption-long = With an attachment, a text has { $most } characters at most. Too long: { $texts }. Shorten it, or remove the attachment.
announcement-ask-texts = <b>Which language do you want to change?</b>
announcement-ask-file = <b>What would you like to attach?</b>
    Send a photo, a video, a voice message or a document.
announcement-wants-file = Please send a photo, a video, a voice message or a document.
announcement-file-kept = Attached. The text is still missing.
announcement-file-large = This file is too big: 20 MB at most.
announcement-file-photo = a photo
announcement-file-voice = a voice message
announcement-file-audio = a recording
announcement-file-video = a video
announcement-file-document = a document
announcement-none = none
announcement-ask-leads = <b>Where does the new button lead?</b>
announcement-lead-survey = To a consultation
announcement-lead-idea = To the ideas box
announcement-lead-meeting = To a meeting
announcement-lead-vote = To the check before voting
announcement-lead-ask = To a question for the town hall
announcement-lead-link = To a web page
announcement-ask-survey = <b>To which consultation?</b>
announcement-ask-meeting = <b>To which meeting?</b>
announcement-meeting = { $title }, { $at }
announcement-no-survey = No consultation is open at the moment.
announcement-ask-call = <b>To which campaign?</b>
announcement-any-call = Any: people choose
announcement-ask-address = <b>What is the address of the page?</b>
    Paste it here. It begins with https:// and its site is on the city’s list.
announcement-wants-address = Please write the address of the page.

## The page from which all is reached

announcement-hub = <b>📣 Your announcement</b>
announcement-lines = { $first }
    { $next }
announcement-hub-written = Text: { $language } ✅
announcement-hub-missing = Text: { $language } ⚠️ missing, these readers will get: { $instead }
announcement-hub-unwritten = Text: { $language } ⚠️ missing
announcement-hub-file = Attachment: { $file }
announcement-hub-buttons = Buttons: { $buttons }
announcement-hub-when = Goes out: { $when }
announcement-hub-valid = If sending is late, it may still go out for: { $valid }
announcement-hub-approval = 👥 A second member of the team will have to agree.
announcement-to-texts = ✏️ Texts
announcement-to-file = 📎 Attachment
announcement-to-leads = ➕ Add a button
announcement-to-whom = 👥 For whom
announcement-to-when = 🕘 When
announcement-to-valid = ⏳ How long
announcement-button-no-buttons = Remove the buttons
announcement-button-see = 👁 Send me the message to see it
announcement-button-plan = ✅ Schedule it
announcement-button-abandon = Drop it
announcement-button-hub = ‹ Back to the announcement
announcement-button-skip-language = Skip this language
announcement-button-remove = Remove

## For whom

announcement-ask-whom = <b>Whom is the announcement for?</b>
announcement-for-everyone = For: people who agreed to announcements
announcement-for-districts = · who live in: { $districts }
announcement-for-ages = · age: { $ages }
announcement-for-locales = · language: { $languages }
announcement-for-topic = · who follow this topic, or all topics: { $topic }
announcement-part-took = · who took part in: { $title }
announcement-part-missed = · who did not take part in: { $title }
announcement-for-meeting = · who come to the meeting: { $title } (no. { $n })
announcement-for-rested = · without a message from us for { $n } days
announcement-for-not-busy = · who are not answering a consultation just now
announcement-size = Today: { $people }
announcement-people = more than { $n } people
announcement-few-people = fewer than 11 people
announcement-few = fewer than 11
announcement-left-recent = Left out, contacted a short while ago: { $people }
announcement-left-busy = Left out, answering a consultation or just invited to another: { $people }
announcement-left-budget = Left out, enough messages this week: { $people }
announcement-to-districts = 📍 Districts
announcement-to-ages = 🎂 Ages
announcement-to-locales = 🗣 Languages
announcement-to-topic = 🏷 Topic
announcement-to-took = Took part
announcement-to-missed = Did not take part
announcement-to-attends = Comes to a meeting
announcement-to-rested = 😌 Rest
announcement-button-busy = Spare whoever is answering
announcement-ask-districts = <b>In which districts?</b>
    Only people who said where they live are counted. With none ticked: the whole city.
announcement-ask-ages = <b>Which ages?</b>
    Only people who said their age are counted. With none ticked: all ages.
announcement-ask-locales = <b>Which languages?</b>
    With none ticked: all languages.
announcement-ask-topic = <b>On which topic?</b>
    People who chose other topics do not receive it.
announcement-any-topic = None in particular
announcement-ask-took = <b>Which consultation did they take part in?</b>
announcement-ask-missed = <b>Which consultation did they not take part in?</b>
announcement-ask-attends = <b>Who comes to which meeting?</b>
announcement-any-survey = It does not matter
announcement-any-meeting = It does not matter
announcement-ask-rested = <b>Leave alone people we contacted a short while ago?</b>
announcement-rest = { $n ->
    [0] No
    [one] Yes, in the last day
   *[other] Yes, in the last { $n } days
}

## When

announcement-ask-when = <b>When does the announcement go out?</b>
    Never at night, on a Sunday or a public holiday: it then waits for the next moment allowed.
announcement-choose-now = As soon as possible
announcement-choose-once = On a certain day
announcement-choose-weekly = Every week
announcement-choose-monthly = Every month
announcement-ask-day = <b>Which day?</b>
announcement-day = { $day }
announcement-day-how = Tap a day or type a date, for example 12 January 2027.
announcement-day-over = That day is over. Please choose another one.
announcement-ask-hour = <b>At what time?</b>
announcement-hour = { $hour }:{ $minute }
announcement-hour-how = Tap a time or type it, for example 18:30.
announcement-hour-wrong = I do not understand this time. Please write it like this: 18:30.
announcement-hour-quiet = { $hour } is in the quiet hours: nothing goes out then. Please choose another time.
announcement-ask-weekdays = <b>Which days of the week?</b>
announcement-ask-ordinal = <b>Which week of the month?</b>
announcement-ask-weekday = <b>Which day?</b>
announcement-weekday = { $day ->
    [0] Monday
    [1] Tuesday
    [2] Wednesday
    [3] Thursday
    [4] Friday
    [5] Saturday
   *[other] Sunday
}
announcement-ordinal = { $nth ->
    [1] first
    [2] second
    [3] third
    [4] fourth
   *[other] last
}
announcement-ask-until = <b>Until when?</b>
announcement-until = { $n ->
    [0] Until somebody stops it
    [1] For one month
    [12] For one year
   *[other] For { $n } months
}
announcement-ask-valid = <b>If sending is late (a breakdown, the night), until when is the announcement useful?</b>
    What has not gone out in time is not sent any more, and is counted.
announcement-valid-hours = { $n } hours
announcement-valid-days = { $n ->
    [one] 1 day
   *[other] { $n } days
}
announcement-when-now = as soon as possible
announcement-when-once = { $day } at { $hour }
announcement-when-often = { $often } at { $hour }
announcement-when-until = { $often } at { $hour }, until { $until }
announcement-often-weekly = every { $days }
announcement-often-monthly = every { $nth } { $day } of the month
announcement-often-other = by the rule { $rule }
announcement-when-over = The moment you chose is over. Please choose another one.
announcement-moved = ⏰ Nothing goes out at that time: it will be { $at }.
announcement-duration = Sending takes about { $span }
announcement-duration-until = With the quiet hours, the last messages will go out on { $at }.
announcement-too-long = ⚠️ Too long: what is left after { $at } will not be sent.
announcement-span-seconds = { $n ->
    [0] one second
    [one] one second
   *[other] { $n } seconds
}
announcement-span-minutes = { $n ->
    [one] 1 minute
   *[other] { $n } minutes
}
announcement-span-hours = { $n } hours

## Before it is planned

announcement-warned = <b>Please read this before you schedule it:</b>
announcement-warning-promotion = ⚖️ The ballot “{ $ballot }” is near ({ $day }). In the months before it, the law forbids praising what the city has achieved (French electoral code, article L52-1). Read your text again. Your agreement is noted in the staff log.
announcement-warning-silence = 🗳 This is the day of the ballot “{ $ballot }”, or the day before. No result, and nothing that could weigh on the vote, may go out before the polling stations close. Without your agreement, nothing goes out. Your agreement is noted in the staff log.
announcement-warning-twin = 👯 The same text for the same people has gone out, or is planned, less than 24 hours apart: announcement no. { $n }. You might disturb people twice.
announcement-button-passed = I have read this: schedule it anyway
announcement-planned-now = ✅ Announcement no. { $n } goes out now.
announcement-planned = ✅ Announcement no. { $n } is scheduled. It goes out on { $at }.
announcement-awaits = 👥 Announcement no. { $n } is waiting for a second person to agree. The team has been told, and you will hear what is decided.
announcement-awaits-nobody = 👥 Announcement no. { $n } is waiting for a second person to agree, but there is nobody else in the team. Ask a team administrator to invite somebody.
announcement-grown = 👥 Announcement { $n } is for more people now: it waits for a second person’s approval.
announcement-decide-approve = <b>Announcement no. { $n }</b>: somebody in the team asks for your agreement to send it to { $people }. The message is just above.
announcement-button-approve = ✅ Agree
announcement-button-refuse = ❌ Refuse
announcement-approved-now = ✅ Announcement no. { $n } has been agreed to: it goes out now.
announcement-approved = ✅ Announcement no. { $n } has been agreed to. It goes out on { $at }.
announcement-refused = ❌ Announcement no. { $n } is refused: it will not go out.
announcement-not-your-own = Somebody other than you has to agree.
announcement-not-now = That is not possible any more: here is how the announcement stands.
announcement-unknown = I cannot find this announcement.

## While it leaves

announcement-begins = 📣 Announcement no. { $n } is starting to go out.
announcement-counting = 📣 Announcement no. { $n }: I am counting the people it is for ({ $people } so far).
announcement-run-sending = 📣 Announcement no. { $n }: { $done } of { $people }
announcement-run-paused = ⏸ Announcement no. { $n }, paused: { $done } of { $people }
announcement-run-sending-few = 📣 Announcement no. { $n } is going out to fewer than 11 people.
announcement-run-paused-few = ⏸ Announcement no. { $n } is paused (fewer than 11 people).
announcement-count-unreachable = Out of reach (bot blocked or account closed): { $n }
announcement-count-failed = Failed: { $n }
announcement-count-unsure = Uncertain, may have arrived: { $n }
announcement-count-expired = Too late, not sent: { $n }
announcement-count-dropped = Stopped before they were sent: { $n }
announcement-paused-itself = ⚠️ Announcement no. { $n } has paused by itself: too many messages do not get through ({ $failed } of the last 200). Nothing is lost. See the technical team, then resume.
announcement-over = ✅ Announcement no. { $n } has gone out. Messages that arrived: { $people }.
announcement-missed = ⌛ Announcement no. { $n }, planned for { $at }, has not gone out: its time was over. Nobody received it.
announcement-button-pause = ⏸ Pause
announcement-button-resume = ▶️ Resume
announcement-button-cut = ⏹ Stop sending
announcement-button-again = 🔁 Send uncertain ones again
announcement-button-reword = ✏️ Correct the text
announcement-button-stop = 🚫 Do not send it any more
announcement-button-withdraw = 🗑 Withdraw everywhere
announcement-button-open = See the announcement
announcement-button-all = ‹ All announcements
announcement-button-new = ➕ New announcement
announcement-button-no = No, change nothing
announcement-paused-now = ⏸ Announcement no. { $n } is paused. Messages already on their way will still arrive.
announcement-resumed-now = ▶️ Announcement no. { $n } goes on.
announcement-cut-now = ⏹ Sending announcement no. { $n } is stopped. Whoever received it keeps it.
announcement-again-now = 🔁 The uncertain messages of announcement no. { $n } are being sent again.
announcement-stopped = Announcement no. { $n } will not go out any more.
announcement-withdrawn = 🗑 Announcement no. { $n } is withdrawn. Messages less than 48 hours old are deleted; the others say that it is withdrawn.
announcement-sure-cut = Stop sending announcement no. { $n }? The people still waiting will not receive it.
announcement-sure-stop = Send announcement no. { $n } no more? It will not go out again.
announcement-sure-withdraw = Withdraw announcement no. { $n } from everybody who received it? In messages older than 48 hours the text is replaced, but a photo or file stays.
announcement-again-sure = Send the uncertain ones again ({ $people })? Some people will receive it twice.
announcement-button-cut-sure = Yes, stop
announcement-button-stop-sure = Yes, send it no more
announcement-button-withdraw-sure = Yes, withdraw it
announcement-button-again-sure = Yes, send again

## The list and the figures

announcements-title = <b>📣 Announcements</b>
announcements-none = No announcement so far.
announcements-row = <b>No. { $n }</b> · { $state }
    { $text }
announcement-number = No. { $n }
announcement-card = <b>📣 Announcement no. { $n }</b> · { $state }
announcement-by = Written by { $label }
announcement-stands-planned = goes out on { $at }
announcement-stands-over = went out on { $at }
announcement-state-awaiting = waiting for agreement
announcement-state-planned = scheduled
announcement-state-sending = going out now
announcement-state-paused = paused
announcement-state-missed = not sent in time
announcement-state-over = finished
announcement-state-refused = refused
announcement-state-cancelled = stopped
announcement-state-withdrawn = withdrawn
announcement-report = 📊 <b>Announcement no. { $n }</b>: { $sent } messages arrived out of { $people }
announcement-report-few = 📊 Announcement no. { $n } went out to fewer than 11 people. For so few, we give no figures.
announcement-few-troubled = Not all messages arrived.
announcement-report-missed = ⌛ Announcement no. { $n } did not go out in time.
announcement-lateness = Delay: { $half } for half of them, { $most } at most for 99 in 100
announcement-taps = Button { $button } tapped: { $taps } times
announcement-taps-stop = Asked to stop: { $taps }

## Other words

announcement-reword-title = Correcting announcement no. { $n }
announcement-reword-ask = <b>New text: { $language }</b>
announcement-reword-none = There was no text in this language.
announcement-confirm-sure = Here is announcement no. { $n }, corrected. Replace it for everybody who received it?
announcement-button-keep = Keep as before
announcement-button-reword-sure = ✅ Replace everywhere
announcement-button-reword-again = ✏️ Go over the texts again
announcement-reworded = ✅ Announcement no. { $n } is corrected. Messages already received change within the next few minutes.
announcement-proposed = ✏️ The correction of announcement { $n } waits for a second person’s approval, because many people have it.
announcement-decide-accept = <b>Announcement { $n }</b>: somebody on the team wants to correct this text. The new message is just above. The old one was received by { $people }.
announcement-button-accept = ✅ Accept the correction
announcement-button-decline = ❌ Keep the old text
announcement-accepted = ✅ The correction of announcement { $n } is accepted. Messages already received change in the next minutes.
announcement-declined = Announcement { $n } keeps its old text.
announcement-proposal = ✏️ A correction waits for approval:
announcement-changed = The text of announcement { $n } has changed since. Here is what waits for your approval.
announcement-confirm-right = Here is announcement { $n }, corrected. Is it right?
announcement-button-reword-right = ✅ Yes, it is
announcement-reworded-before = ✅ Announcement { $n } is corrected.
announcement-too-late = ⌛ Too late: the moment this announcement was planned for is over, and it is of no use any more. Write a new one.
stop-topic-gone = The City does not write about this topic any more. Do you want to stop all announcements?
announcement-too-near = Announcement { $n }, planned for { $at }, does not go out this time: another time is too near, or not over yet.
announcement-first = First time: { $at }
announcement-button-nothing = Correct nothing
announcement-passed-promotion = ⚖️ The author has read the warning about the coming ballot.
announcement-passed-silence = 🗳 The author has read the warning about the eve and the day of the vote, and wants to send it all the same.
announcement-passed-twin = 👯 The author knows that the same text went out already or is planned.
announcement-wait = Wait until { $at }
announcement-trial = This is a trial. Under the real announcement this button leads here: { $where }.
announcement-file-replaced = This file replaces the one before, in every language.
announcement-other-language = <i>This message is not available in English.</i>
announcement-day-far = This day is too far away: three years at most. Please choose another one.
announcement-earlier = The times before:
announcement-once = · { $at }: arrived { $people }
announcement-once-missed = · { $at }: did not go out
