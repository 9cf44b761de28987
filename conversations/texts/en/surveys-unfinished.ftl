# Reminded, once, of a consultation one began.

survey-unfinished = You began “{ $title }”. Your answers are kept: you can go on where you left off.
button-unfinished-stop = No more reminders like this
survey-unfinished-stopped = Noted: no more reminders of consultations you left. Your answers are still there, in the menu.
button-unfinished-again = Turn these reminders on again
survey-unfinished-again = Noted: I shall remind you, once, of a consultation you left.
survey-unfinished-how = A reminder comes once, two days later, when a consultation was left half-way.
