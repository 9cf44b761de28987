# The room of the consultations.

surveys-list = <b>Open consultations</b>
    Tap the one that interests you.
surveys-none = No consultation is open at the moment. Come back soon!
survey-unknown = I cannot find that consultation.
survey-coming = “{ $title }” is not open yet. It opens on { $at }.
survey-closed = “{ $title }” is over. Thank you to everyone who answered.
survey-consent = Before we start: do you agree that the City keeps your answers to consultations, apart from your identity? They may show what you think of public life.
survey-no-consent = Understood, nothing is kept. You can change your mind with /privacy, or take part on paper:
survey-intro = <b>{ $title }</b>
    { $n ->
        [one] About one question
       *[other] About { $n } questions
    }, { $m ->
        [one] one minute
       *[other] { $m } minutes
    }. You can take a break at any time.
survey-free-text-warning = Please do not write anyone’s name or health information.
survey-question = <b>{ $label }</b>
survey-hint = <i>{ $hint }</i>
survey-skipped = Skipped
survey-required = This question needs an answer before we go on.
survey-constraint = That answer does not fit. Could you check it?
survey-now = Your answer so far: { $answer }
survey-paused = Saved. You will pick up where you were, today or another day.
survey-paused-session = Kept for as long as this phone is lent. After that, what was not sent is erased.
survey-recap = <b>Your answers</b>
    Read them over. You can still change everything.
survey-recap-line = <b>{ $question }</b>
    { $answer }
survey-recap-end = All correct? Send your answers, or change one.
survey-place-received = Location received.
survey-recap-empty = You have not answered any question.
survey-no-answer = No answer
survey-which = Which answer do you want to change?
survey-receipt = ✅ Your answers have arrived, thank you!
    Receipt: { $code }
    You can read, change or withdraw them with /consultations, until { $days } days after the consultation closes.
survey-results-to-come = You will see the results in /consultations once at least { $few } people have answered.
survey-already = You have already answered “{ $title }”. What would you like to do?
survey-withdrawn = Your answers are withdrawn and erased.
survey-kept = Your answers stay as they are.
survey-to-mend = Something is missing in this answer before it can be sent:
button-hand-in = ✅ Send my answers
button-change = ✏️ Change an answer
button-to-recap = Back to the summary
button-see = 👀 Read and change
button-withdraw = 🗑 Withdraw my answers
button-keep = Change nothing
surveys-answered = ✅ { $title }
button-keep-answer = Keep this answer
button-clear = Clear this answer
survey-withdraw-sure = Withdraw your answers for good?
survey-intro-session = <b>{ $title }</b>
    { $n ->
        [one] About one question
       *[other] About { $n } questions
    }, { $m ->
        [one] one minute
       *[other] { $m } minutes
    }. At the end, tap “Send my answers”: what is not sent is erased.
survey-open-until = Open until { $day }.
survey-closed-before = “{ $title }” closed before you sent. Your answers were not passed on.
survey-anonymous = “{ $title }” is over and its answers have become anonymous: they can no longer be read or changed.
survey-receipt-helper = ✅ The answers have arrived, thank you!
    Receipt: { $code }
    ✍️ Copy it on paper for the person. With this receipt the town hall can say whether the answers arrived.
survey-receipt-guest = ✅ Your answers have arrived, thank you!
    Receipt: { $code }
    ✍️ Write it down on paper. With this receipt the town hall can say whether your answers arrived.

survey-file-lost = A file that came with your answers could not be kept (“{ $title }”). It is too large, damaged, or of a type we do not take. Your other answers are safely here.
survey-file-lost-again = You can send another one by correcting your answers.
button-survey-file-again = Correct my answers
