meeting-code = 🎟 Your entrance code: <b>{ $code }</b>
meeting-code-together = { $n ->
    [one] This code is good for one person.
   *[other] This code is good for { $n } people. One phone is enough.
}
meeting-code-how = Show it at the entrance, or say it aloud.
meeting-code-waiting = You are on the waiting list. This code does not give you a seat yet.
meeting-code-none = You have no code: you did not answer “yes” to this meeting.
meeting-code-unknown = I don’t know this meeting.
meeting-code-gone-over = This meeting is over. The code is of no use any more.
meeting-code-gone-cancelled = This meeting is cancelled. The code is of no use any more.
button-meeting-code = 🎟 My entrance code
button-code-meetings = Meetings
button-code-answer = Answer
meeting-door-menu = 🎟 Meeting entrance
meeting-door-show = This code is shown at the entrance of the meeting. The team scans it there.
meeting-door-none = No meeting is receiving people right now. The entrance opens 12 hours before the start and closes 24 hours after the end.
meeting-door-which = Which meeting are you at?
meeting-door-one = <b>{ $title }</b>
    { $when }
meeting-door-shut-early = The entrance is not open yet. It opens 12 hours before the meeting starts:
meeting-door-shut-over = This meeting is past. Arrivals can no longer be noted:
meeting-door-shut-cancelled = This meeting is cancelled. Nobody is to be checked in:
meeting-door-title = 🎟 Entrance: <b>{ $title }</b>
meeting-door-counters = Here: <b>{ $here }</b> (of them { $walkins } not signed up)
    Still expected: { $expected }
meeting-door-counters-seats = Here: <b>{ $here }</b> (of them { $walkins } not signed up)
    Still expected: { $expected }
    Seats in the room: { $seats }
meeting-door-empty-all = Nobody has signed up yet.
meeting-door-empty-rest = Everybody is here.
meeting-door-in-list = { $n ->
    [one] ✅ { $code }: one person is checked in.
   *[other] ✅ { $code }: { $n } people are checked in.
}
meeting-door-in = { $people ->
    [one] ✅ <b>{ $code }</b>: one person is checked in, at { $at }.
   *[other] ✅ <b>{ $code }</b>: { $n } of { $people } are checked in, at { $at }.
}
meeting-door-already = { $people ->
    [one] ☑️ <b>{ $code }</b>: already checked in, at { $at }.
   *[other] ☑️ <b>{ $code }</b>: already checked in at { $at }, { $n } of { $people }.
}
meeting-door-change = Are there fewer, or have others arrived? Tap the right number.
meeting-door-undone = ↩️ <b>{ $code }</b>: the arrival is no longer noted.
meeting-door-stand-seated = { $n ->
    [one] <b>{ $code }</b>: one person is expected.
   *[other] <b>{ $code }</b>: { $n } people are expected.
}
meeting-door-stand-waiting = { $n ->
    [one] <b>{ $code }</b>: this person is on the waiting list.
   *[other] <b>{ $code }</b>: these { $n } people are on the waiting list.
}
meeting-door-stand-offered = { $n ->
    [one] <b>{ $code }</b>: a seat was offered to this person, who has not answered yet.
   *[other] <b>{ $code }</b>: seats were offered to these { $n } people, who have not answered yet.
}
meeting-door-stand-no-seat = { $n ->
    [one] <b>{ $code }</b>: this person has no seat any more, or had said they would not come.
   *[other] <b>{ $code }</b>: these { $n } people have no seat any more, or had said they would not come.
}
meeting-door-free = { $n ->
    [0] No seat is free.
    [one] One seat is free.
   *[other] { $n } seats are free.
}
meeting-door-free-any = There is room.
meeting-door-held = { $n ->
    [one] One seat is kept for them.
   *[other] { $n } seats are kept for them.
}
meeting-door-other = The code { $code } is for another meeting:
meeting-door-unknown = I don’t know the code { $code }.
meeting-door-unknown-then = They may come in if there is room: count them as not signed up.
meeting-door-no-code = This is not a code. A code has five characters, for example K7-F2X.
meeting-door-type = Type the code you are shown. Hyphens, spaces and capitals do not matter.
meeting-door-typing = Codes at the entrance
button-door-here = ✅ { $code } · { $n }
button-door-expected = ⬜ { $code } · { $n }
button-door-all = { $n ->
    [one] ✅ One person
   *[other] ✅ All { $n } people
}
button-door-count = { $n ->
    [one] 1 person
   *[other] { $n } people
}
button-door-again = { $n ->
    [one] ✅ Check in one person
   *[other] ✅ Check in { $n } people
}
button-door-let-in = { $n ->
    [one] ✅ Let one person in
   *[other] ✅ Let { $n } people in
}
button-door-undo = ↩️ Undo this arrival
button-door-list = ‹ The list
button-door-that-one = Check in for that meeting
button-door-type = ⌨️ Type a code
button-door-done = Done
button-door-show-all = The whole list
button-door-show-rest = Only who is missing
button-door-plus = ➕ Not signed up
button-door-minus = ➖ One fewer
button-door-before = ‹ Previous page
button-door-next = Next page ›
log-act-meeting-door = Meeting: receiving people at the entrance
button-meeting-door = 🎟 Entrance: check people in
