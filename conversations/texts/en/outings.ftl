# The room of the outings: the team's field log.

command-field = My outings
button-field = 🚶 My outings
button-outing-new = ➕ Note an outing
button-outing = ✏️ { $n }
button-outing-save = ✅ Save
button-outing-delete = 🗑 Delete this outing
button-outing-recap = Back to the summary
button-outing-stop = Note nothing
button-outing-all-secteur = The whole city
button-outing-all-arrondissement = The whole secteur

field-title = <b>Your outings of the last 7 days</b>
field-how = Tap a number to correct or delete an outing.

outing-title = Note an outing
outing-short = { $day } · { $kind } · { $where } · { $met }
outing-unknown = The log no longer knows that this outing is yours: it cannot be changed here any more.

outing-ask-secteur = <b>Where were you?</b>
outing-ask-arrondissement = <b>Which arrondissement?</b>
outing-ask-place = <b>Where were you?</b>
    The name of a public place is enough: a market, a square, a school. No private address.
outing-ask-kind = <b>What kind of outing was it?</b>
outing-ask-day = <b>Which day?</b>
outing-ask-met = <b>About how many people did you meet?</b>
outing-ask-topics = <b>What came up?</b>
outing-ask-sentence = <b>One thing to remember?</b>
    One sentence at most (280 characters).
outing-ask-posters = <b>Which posters and links?</b>
outing-no-names = ⚠️ No names, no addresses, nothing about anybody’s health.
outing-sentence-check = ⚠️ Read your sentence again: no names, no addresses, nothing about health. It is kept and read as it stands.
outing-met-how = Tap a button, or write the number.
outing-met-wanted = Please write a whole number from 0 to { $most }.
outing-future = That day has not come yet. Choose today or a day in the past.

outing-secteur = { $name } ({ $numbers })
outing-everywhere = The whole city
outing-nothing = nothing
outing-met-button = { $least } to { $most }
outing-met-range = { $least } to { $most } people
outing-met-number = { $n ->
    [0] nobody
    [one] 1 person
   *[other] { $n } people
}

outing-kind-door-to-door = Door to door
outing-kind-market = Market
outing-kind-school = School or campus
outing-kind-event = Event
outing-kind-stand = Stand
outing-kind-association = Association
outing-kind-elsewhere = Other

outing-name-secteur = Place
outing-name-place = Place
outing-name-kind = Kind of outing
outing-name-day = Day
outing-name-met = People met
outing-name-topics = Topics
outing-name-sentence = To remember
outing-name-posters = Posters and links

outing-recap = <b>Your outing</b>
outing-recap-line = { $what }: { $answer }
outing-lines = { $first }
    { $next }
outing-which = What do you want to change?
outing-delete-sure = Delete this outing from the log? It will not count any more.
outing-saved = ✅ Noted. Thank you for going out to meet people.
outing-corrected = ✅ Corrected.
outing-deleted = Deleted.
