# The kinds of question of a consultation: hours, rankings, scales, traces.

question-time-how = Tap a time or type it, for example 2:30 pm.
question-time-of = On { $day }: at what time?
question-wants-time = I did not recognise that time. Type it like this: 2:30 pm.
answer-moment = { $day } at { $hour }
button-other-day = Another day
question-rank = Tap the answers in your order, first one first. Tap one again to take it back.
question-rank-find = Tap the answers in your order, first one first, or type the beginning of a word. Tap one again to take it back.
question-rank-left =
    { $n ->
        [one] One is left to rank.
       *[other] { $n } are left to rank.
    }
question-wants-ranks = Please tap the answers in your order, then “Done”.
question-lettered = { $letter }. { $label }
question-tick = { $value }: { $label }
question-scale-tap = Tap a number.
question-scale-typed = Type a number from { $low } to { $high }.
question-scale-steps = Values go up by { $step }.
question-scale-outside = I need a number from { $low } to { $high }.
question-scale-between = I need a number from { $low } to { $high }, in steps of { $step }.
