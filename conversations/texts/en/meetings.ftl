meeting-what = <b>{ $title }</b>
meeting-when = 📅 { $day }, { $starts } to { $ends } ({ $city } time)
meeting-when-days = 📅 From { $starts } to { $ends } ({ $city } time)
meeting-where = 📍 { $place }
meeting-where-both = 📍 { $name }, { $address }
meeting-access = Getting there: { $access }
meeting-online = 💻 Online meeting: { $link }
meeting-online-too = 💻 Also online: { $link }
meeting-seats = { $n ->
    [one] One seat left.
   *[other] { $n } seats left.
}
meeting-full = { $n ->
    [0] All seats are taken; there is a waiting list.
    [one] All seats are taken; one person is waiting.
   *[other] All seats are taken; { $n } people are waiting.
}
meeting-organiser = Organised by: { $name }
meeting-invites = <b>{ $city } invites you to a meeting</b>
meeting-invites-why = You get this because you agreed to announcements or invitations from { $city }.
button-rsvp-yes = I’m coming
button-rsvp-guests = I’m coming with others
button-rsvp-maybe = Maybe
button-rsvp-no = I’m not coming
button-rsvp-still = I’m still coming
button-rsvp-cannot = I can’t come any more
button-meeting-agenda = Agenda
button-meeting-map = Map
button-meeting-calendar = Calendar
button-meeting-online = Open the online meeting
button-meeting-stop = No more invitations
meeting-moved = <b>The meeting “{ $title }” has changed.</b>
meeting-moved-when = New date: { $when }
    Before: { $before }
meeting-moved-where = New place:
meeting-moved-answer = Your answer is kept. You can change it.
meeting-cancelled = <b>This meeting is cancelled.</b>
meeting-cancelled-why = Why: { $why }
meeting-wrong-past = The meeting starts in the past.
meeting-wrong-far = The meeting is more than three years away.
meeting-wrong-title = The meeting has no title.
meeting-wrong-guests = { $n ->
    [one] Nobody can bring others: there is only one seat.
   *[other] Nobody can bring that many people: there are only { $n } seats.
}
meeting-wrong-district = One of the districts invited is not in this city.
log-act-meeting-called = Meeting called
log-act-meeting-changed = Meeting changed
log-act-meeting-cancelled = Meeting cancelled
log-act-meeting-invites = Meeting: invitations asked for
log-act-meeting-approved = Meeting: invitations approved
log-act-meeting-refused = Meeting: invitations refused
