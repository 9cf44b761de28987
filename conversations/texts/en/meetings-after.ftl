meeting-minutes-there = <b>The minutes of the meeting are here.</b>
meeting-minutes-new = <b>The minutes of the meeting were corrected.</b>
meeting-minutes-whole = <b>Minutes</b>
meeting-minutes-about = “{ $title }”, { $day }
meeting-minutes-decided = <b>What was decided:</b>
meeting-minutes-decision = • { $text }
meeting-minutes-more = { $n ->
    [one] … and one more decision.
   *[other] … and { $n } more decisions.
}
meeting-minutes-why = You get this because you took part in this meeting, or follow it.
meeting-minutes-none-yet = The minutes of this meeting are not published yet.
meeting-minutes-gone = These minutes were replaced: the new ones are further down.
meeting-minutes-unknown = I know no meeting with that number.
meeting-minutes-cancelled = This meeting is cancelled: there will be no minutes.
meeting-minutes-early = The meeting has not begun: minutes are written during it or after it.
meeting-minutes-hub = <b>Minutes of “{ $title }”</b>
meeting-minutes-has-text = Text: { $languages }
meeting-minutes-no-text = Text: none
meeting-minutes-has-decisions = { $n ->
    [0] Decisions: none
    [one] Decisions: one
   *[other] Decisions: { $n }
}
meeting-minutes-has-file = PDF document: yes
meeting-minutes-no-file = PDF document: none
meeting-minutes-which-language = In which language is the text?
meeting-minutes-ask-text = Write the minutes in this language: { $language }. At most { $most } characters; if they are longer, send a PDF.
meeting-minutes-no-names = Please name no resident.
meeting-minutes-before = The text as it is:
meeting-minutes-list-none = No decision yet.
meeting-minutes-list = <b>The decisions</b>
meeting-minutes-numbered = { $n }. { $text }
meeting-minutes-ask-decision = Decision { $n }, in this language: { $language }. One short sentence, at most { $most } characters.
meeting-minutes-ask-file = Send the minutes as a PDF, at most { $most } MB.
meeting-minutes-file-kept = The PDF is attached.
meeting-minutes-wants-text = Please write a text.
meeting-minutes-large = This file is too large: at most { $most } MB. Nothing has changed.
meeting-minutes-no-pdf = I expect a PDF document, sent as a file. Nothing has changed.
meeting-minutes-nothing = These minutes are empty: they need a text, a decision or a PDF.
meeting-minutes-long = This text is too long: { $n } characters, at most { $most }. Shorten it, or send a PDF. Nothing has changed.
meeting-minutes-decision-long = A decision is too long: { $n } characters, at most { $most }. Nothing has changed.
meeting-minutes-many = There are too many decisions: at most { $most }.
meeting-minutes-sure = <b>This is what residents will get.</b>
    It goes to those who took part, and those who follow this meeting.
meeting-minutes-sure-again = <b>These are the corrected minutes.</b>
    The message people have will be rewritten. With another PDF, a new message takes its place.
meeting-minutes-lacks = Not everything is written in these languages: { $languages }. Those people will read another language.
meeting-minutes-meanwhile = Somebody of the team has just published other minutes. Read them before you publish yours.
meeting-minutes-same = Nothing has changed since they were published.
meeting-minutes-published = ✅ The minutes are published. The messages are leaving.
meeting-minutes-corrected = ✅ The minutes are corrected.
meeting-minutes-talk = The minutes of “{ $title }”
button-meeting-minutes = 📝 Minutes
button-meeting-minutes-read = Read the minutes
button-meeting-minutes-meeting = The meeting
button-meeting-minutes-page = ‹ The meeting
button-meeting-minutes-back = ‹ Back
button-meeting-minutes-text = ✏️ Text
button-meeting-minutes-decisions = ☑️ Decisions
button-meeting-minutes-file = 📎 PDF document
button-meeting-minutes-see = 👁 See, then publish
button-meeting-minutes-stop = Stop
button-meeting-minutes-remove = Remove
button-meeting-minutes-add = Add a decision
button-meeting-minutes-skip = Skip this language
button-meeting-minutes-keep = Keep this text
button-meeting-minutes-remove-decision = Remove this decision
button-meeting-minutes-publish = ✅ Publish
button-meeting-minutes-correct = ✅ Correct
meeting-minutes-missing = { $n ->
    [one] One meeting is waiting for its minutes:
   *[other] { $n } meetings are waiting for their minutes:
}
meeting-minutes-missing-one = “{ $title }”, { $day }
button-missing-minutes = ✏️ { $title }
meeting-feedback = Thank you for coming to “{ $title }”, { $day }.
meeting-feedback-ask = <b>How was it?</b> Four questions, one minute.
meeting-feedback-rules = You need not answer. Answers are kept apart from who you are, then made anonymous.
button-meeting-feedback = Say how it was
log-act-meeting-minutes = Meeting: minutes published
