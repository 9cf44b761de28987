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
question-code-how = Type the code, or send a photo of it with the paperclip 📎.
question-wants-code = I need the code, typed or as a photo.
question-line-how = Send each point of the way, in order: the paperclip 📎, then “Location”, and pick the place. The button below sends where you are.
question-area-how = Send each corner of the area, in order: the paperclip 📎, then “Location”, and pick the place. The button below sends where you are.
question-places-few = I need at least { $n } places.
question-places-many = That is enough: { $n } places at most.
button-last-place-away = Take the last place away
answer-places =
    { $n ->
        [one] One location sent
       *[other] { $n } locations sent
    }
survey-understood = Understood: { $answer }.
survey-or-other = Other
survey-or-other-which = Please tell us what.
survey-note-answer = <b>{ $answer }</b>
