# Staff bring a consultation in the chat.

survey-menu-team = 📊 Publish a consultation
command-publish = The City’s consultations
log-act-survey-sent = Consultation sent to be checked
log-act-survey-discarded = Consultation discarded before publication

survey-desk = <b>The City’s consultations</b>
    To publish a new one, write its questions in a spreadsheet and send me the file. I check it, you play it as a resident would, then you publish.
survey-desk-list = Tap a consultation to see where it stands.
survey-desk-none = No consultation yet.
survey-desk-draft = 📝 To publish: { $title }
survey-desk-row-coming = 🗓 { $title }
survey-desk-row-open = 🟢 { $title }
survey-desk-row-closed = ⚪️ { $title }
survey-desk-row-anonymous = ⚪️ { $title }
survey-desk-title = <b>{ $title }</b>
survey-desk-is-coming = Name: { $name }, version { $n }. Not open yet.
survey-desk-is-open = Name: { $name }, version { $n }. Open now.
survey-desk-is-closed = Name: { $name }, version { $n }. Over.
survey-desk-is-anonymous = Name: { $name }, version { $n }. Over, its answers are anonymous.
survey-desk-closed-at = Closed on { $at }.
survey-desk-answers = Answers: { $people }.
survey-answers-about = about { $n }
survey-desk-change = To change its dates or questions, send the file again with /publish, under the same name.
survey-back-answering = Results: seen by whoever has answered.
survey-back-closing = Results: seen once it is over.
survey-back-never = Results: never shown.
survey-desk-link = Link, QR code and poster: <code>{ $link }</code>. How people came and where they stopped: <code>{ $funnel }</code>.
survey-desk-close-sure = Close “{ $title }” now? Nobody can begin any more. Whoever has answered may correct or withdraw until { $at }.
survey-desk-closed-now = “{ $title }” is closed.
survey-desk-closed-already = This consultation is over already.

survey-sheet-ask = Send me the spreadsheet here, as a file: .xlsx if you can, { $most } MB at most.
survey-sheet-archive = With sounds, pictures or lists: one .zip that holds everything, { $most } MB at most.
survey-sheet-template = The template, with an example of each kind of question. Fill it in, then send it to me here.
survey-sheet-wants-file = I am waiting for a spreadsheet file (.xlsx) or an archive (.zip).
survey-sheet-large = This file is too large: { $most } MB at most. Remove pictures and unused sheets.
survey-archive-large = This archive is too large: { $most } MB at most. Make the sounds, pictures and films lighter.
survey-sheet-arrived = Received. I am checking the file; the result comes here in a moment.
survey-sheet-title = Sending a consultation

survey-report-refused = I could not read this file.
    { $why }
survey-report-title = <b>Check of “{ $title }”</b>
survey-report-untitled = <b>Check of your spreadsheet</b>
survey-report-finding = • { $said }
survey-report-more =
    { $n ->
        [one] And one more: the whole list is in the file.
       *[other] And { $n } more: the whole list is in the file.
    }
survey-report-languages = Languages: { $languages }.
survey-report-attached =
    { $n ->
        [one] One file came with it.
       *[other] { $n } files came with it.
    }
survey-report-aside =
    { $n ->
        [one] One file was left aside: it is no sound, picture, film or .csv list.
       *[other] { $n } files were left aside: they are no sounds, pictures, films or .csv lists.
    }
survey-report-tongue-fr = These remarks are in French.
survey-report-tongue-en = These remarks are in English.
survey-report-length = { $runs } random interviews. Number of questions: { $shortest } at the shortest, { $median } as a rule, { $longest } at the longest. { $minutes ->
        [one] About a minute.
       *[other] About { $minutes } minutes.
    }
survey-report-errors = ❌ Errors: { $errors }. Warnings: { $warnings }. Correct the errors in the spreadsheet and send it again.
survey-report-warnings =
    { $n ->
        [one] ✅ No errors, one warning. You can publish.
       *[other] ✅ No errors, { $n } warnings. You can publish.
    }
survey-report-fine = ✅ No errors. You can publish.

survey-draft-gone = This spreadsheet is no longer here: it was published or discarded.
survey-draft-discard-sure = Discard “{ $title }”? You keep your spreadsheet.
survey-draft-discarded = Done: nothing of it is kept here.

survey-preview-language = In which language?
survey-preview-banner = 👁 <i>Preview: nothing is kept.</i>
survey-preview-title = Preview of “{ $title }”
survey-preview-stopped = The preview ends here. Nothing was kept.
survey-preview-over = This is where the answers would be sent. Nothing was kept: it was a preview.

survey-release-title = <b>Publish “{ $title }”</b>
survey-release-talk = Publishing “{ $title }”
survey-release-called = Name: { $name }. It stands in the link and in commands.
survey-release-over = A consultation that is over is called “{ $name }” already. Choose another name.
survey-release-version = This name exists: “{ $title }” gets its version { $n }. Whoever has begun keeps the old one. If this is another consultation, change the name.
survey-release-same = “{ $title }” is published with these very questions: only the dates change.
survey-release-opens = Opens: { $at }.
survey-release-opens-now = Opens: at once.
survey-release-closes = Closes: { $at }.
survey-release-by-hand = Closes: by hand, with /publish.
survey-release-ask-opens-day = On which day does it open?
survey-release-ask-opens-hour = At what time does it open?
survey-release-ask-closes-day = On which day does it close?
survey-release-ask-closes-hour = At what time does it close?
survey-release-name = Its name is “{ $name }”. Type another one: letters without accents, digits and dashes, { $most } signs at most.
survey-release-wants-name = Type the name, please.
survey-release-name-wrong = That name will not do. Letters without accents, digits and dashes, { $most } signs at most: <code>rue-de-rome</code>
survey-release-past = The closing has passed already. Choose another one.
survey-release-crossed = It would close before it opens. Change one of the two.
survey-release-hour-over = That time has passed. Choose another one.
survey-release-published = ✅ “{ $title }” is published.
survey-release-scheduled = 🗓 “{ $title }” is scheduled: it opens by itself.

button-survey-send = 📄 Send a spreadsheet
button-survey-send-again = 📄 Send another spreadsheet
button-survey-desk = 📊 The consultations
button-survey-sheet-template = 📄 Get the template
button-survey-sheet-stop = Later
button-survey-play = 👁 Play it as a resident
button-survey-play-again = 👁 Play it again
button-survey-publish = ✅ Publish…
button-survey-schedule = 🗓 Schedule…
button-survey-discard = 🗑 Discard
button-survey-discard-sure = 🗑 Yes, discard
button-survey-draft-keep = No, keep it
button-survey-report = ‹ The check
button-survey-open-page = 📊 See its page
button-survey-close = ⏹ Close it now
button-survey-close-sure = ⏹ Yes, close it
button-survey-close-not = No, leave it open
button-survey-release-go = ✅ Publish now
button-survey-release-schedule = 🗓 Schedule
button-survey-release-opens = Change the opening
button-survey-release-closes = Change the closing
button-survey-release-name = Change the name
button-survey-release-stop = Later
button-survey-release-now = At once
button-survey-release-by-hand = By hand
button-survey-release-page = ‹ Back
button-survey-remarks-en = The remarks in English
button-survey-remarks-fr = The remarks in French
