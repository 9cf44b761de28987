# The kinds of question of a consultation: hours, rankings, scales, traces.

question-time-how = Tap a time or type it, for example 2:30 pm.
question-time-of = On { $day }: at what time?
question-wants-time = I did not recognise that time. Type it like this: 2:30 pm.
answer-moment = { $day } at { $hour }
button-other-day = Another day
