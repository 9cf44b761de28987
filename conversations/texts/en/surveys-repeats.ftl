# What repeats in a consultation: another one, how many, which to remove.

survey-repeat-more = { $n ->
    [0] Nothing is noted here yet. Would you like to add something?
   *[other] Noted so far: { $n }. Would you like to add another?
    }
survey-repeat-full = Noted so far: { $n }. That is the most we can take.
survey-repeat-title = <b>— { $title } —</b>
survey-repeat-within = { $title }
survey-repeat-which = Which one would you like to remove?
survey-repeat-sure = Remove “{ $title }” and the answers given?
survey-repeat-removed = It is removed.
survey-repeat-change = Add or remove: { $label }
survey-repeat-too-many = That is a lot: { $n } at most, please.
button-repeat-add = ➕ Add
button-repeat-enough = No, go on
button-repeat-remove = 🗑 Remove
button-repeat-stay = Remove nothing
survey-repeat-left-out =
    { $n ->
        [one] I set aside the answers of “{ $first }”.
       *[other] I set aside { $n } sets of answers, from “{ $first }” on.
    } They will not be sent. To have them back before you send, give a larger number again.
