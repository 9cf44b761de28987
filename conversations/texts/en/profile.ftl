# "Me": what people chose to tell of themselves.

button-me = 👤 Me
command-me = Me: my choices

me-title = <b>Me</b>
    Everything is optional. Tap a button to change or erase.
me-lines = { $first }
    { $next }
me-row-language = 🌍 Language: { $told }
me-row-age = 🎂 Age: { $told }
me-row-place = 🏠 Where I live: { $told }
me-row-topics = ⭐ My topics: { $told }
me-row-receive = 📬 I receive: { $told }
me-row-quiet = 🌙 Quiet hours: { $told }
me-untold = not said
me-language-phone = your phone’s own
me-place-told = { $arrondissement } ({ $secteur })
me-topics-all = all of them
me-kind-announcements = announcements
me-kind-voting-reminders = voting reminders
me-kind-meeting-invitations = invitations to meetings
me-receive-nothing = nothing
me-quiet-town = { $since }:00 to { $until }:00 ({ $city } time)
me-quiet-own = { $since }:00 to { $until }:00

button-me-change-language = 🌍 Language
button-me-change-age = 🎂 Age
button-me-change-place = 🏠 Where I live
button-me-change-topics = ⭐ My topics
button-me-change-receive = 📬 What I receive
button-me-change-quiet = 🌙 Quiet hours
button-me-erase-age = Erase age
button-me-erase-place = Erase place
button-me-erase-topics = Erase topics
button-me-erase-quiet = Erase hours

me-age-title = My age
me-age-typed = <b>How old are you?</b>
    Write it in figures. I keep the range only, not the number.
me-age-wanted = Please write a whole number from 0 to 120.
button-me-type-age = ✏️ Write my age
button-me-ages = Choose from a list

me-under-15-ask = Are you under 15? Before 15, the law also asks for a parent’s agreement. If you confirm, I erase everything I keep about you at once.
button-me-under-15 = I am under 15, erase everything
button-me-not-under-15 = No, that was a mistake

me-place-ask = <b>Where do you live?</b>
    I keep only the district. It lets me tell you what happens near your home.
me-secteur-ask = <b>{ $secteur }</b>
    Which district?

me-position-title = Where I live
me-position-ask = <b>Where do you live?</b>
    Send a place: I find its district, then forget the place at once. Telegram itself keeps it in this chat.
me-position-how = Are you at home? Tap the button below. If not: the paper clip 📎, then “Location”. A spot near your home is enough.
button-me-list = Choose from a list
me-position-list = All right, without a position.
me-position-outside = This place is not in { $city }, or I cannot find it on my map. I did not keep it.
me-position-found = Noted: { $place }.
me-position-dropped = I kept only that, not your position.

me-topics-ask = <b>Which topics interest you?</b>
    Tap a topic to choose or remove it. With none chosen, you receive announcements on all topics.
me-topics-now = ⭐ Chosen: { $told }
me-topics-no-announcements = You receive no announcements for now. You can change that under “What I receive”.

me-receive-ask = <b>What I receive</b>
    Each choice stands on its own. One tap is enough to change your mind.
me-consent-announcements-on = ✅ The City’s announcements, on your topics.
me-consent-announcements-off = ⬜ The City’s announcements: you receive none.
me-consent-voting-reminders-on = ✅ Reminders before registration deadlines and voting days.
me-consent-voting-reminders-off = ⬜ Voting reminders: you receive none.
me-consent-meeting-invitations-on = ✅ Invitations to public meetings.
me-consent-meeting-invitations-off = ⬜ Invitations to meetings: you receive none.
button-me-consent-announcements-on = Receive: announcements
button-me-consent-announcements-off = Stop: announcements
button-me-consent-voting-reminders-on = Receive: voting reminders
button-me-consent-voting-reminders-off = Stop: voting reminders
button-me-consent-meeting-invitations-on = Receive: invitations
button-me-consent-meeting-invitations-off = Stop: invitations

me-quiet-ask = <b>Quiet hours</b>
    During these hours I send no announcement and no reminder: they wait. When you write to me, I answer at once.
button-me-since = From { $hour }:00
button-me-until = Until { $hour }:00
