# "Me": what people chose to tell of themselves.

button-me = 👤 Me
command-me = Me: my choices

me-title = <b>Me</b>
    Everything is optional. Tap a line to change or erase it.
me-lines = { $first }
    { $next }
me-language = 🌍 Language: { $told }
me-age = 🎂 Age: { $told }
me-place = 🏠 I live in: { $told }
me-topics = ⭐ My topics: { $told }
me-receive = 📬 I receive: { $told }
me-quiet = 🌙 Quiet hours: { $told }
me-untold = not said
me-language-phone = your phone’s own
me-place-told = { $arrondissement } ({ $secteur })
me-topics-all = all of them
me-receive-announcements = announcements
me-receive-voting-reminders = voting reminders
me-receive-meeting-invitations = invitations to meetings
me-receive-nothing = nothing
me-quiet-town = { $since }:00 to { $until }:00 (the City’s)
me-quiet-own = { $since }:00 to { $until }:00

button-me-language = 🌍 Language
button-me-age = 🎂 Age
button-me-place = 🏠 Where I live
button-me-topics = ⭐ My topics
button-me-receive = 📬 What I receive
button-me-quiet = 🌙 Quiet hours
button-me-erase-language = Erase language
button-me-erase-age = Erase age
button-me-erase-place = Erase place
button-me-erase-topics = Erase topics
button-me-erase-quiet = Erase hours

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
me-announcements-on = ✅ The City’s announcements, on your topics.
me-announcements-off = ⬜ The City’s announcements: you receive none.
me-voting-reminders-on = ✅ Reminders before registration deadlines and voting days.
me-voting-reminders-off = ⬜ Voting reminders: you receive none.
me-meeting-invitations-on = ✅ Invitations to public meetings.
me-meeting-invitations-off = ⬜ Invitations to meetings: you receive none.
button-me-announcements-on = Receive: announcements
button-me-announcements-off = Stop: announcements
button-me-voting-reminders-on = Receive: voting reminders
button-me-voting-reminders-off = Stop: voting reminders
button-me-meeting-invitations-on = Receive: invitations
button-me-meeting-invitations-off = Stop: invitations

me-quiet-ask = <b>Quiet hours</b>
    During these hours I send no announcement and no reminder: they wait. When you write to me, I answer at once.
button-me-since = From { $hour }:00
button-me-until = Until { $hour }:00
