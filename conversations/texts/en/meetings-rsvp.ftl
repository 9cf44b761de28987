command-meetings = Meetings, and who comes
button-meetings = 🗓 Meetings
button-meeting-back = ‹ Back to the meeting
button-meeting-invite-me = Receive invitations again
button-meeting-follow = Tell me what comes of it
button-meeting-unfollow = No more news of it
button-rsvp-again = I still want to come
button-rsvp-alone = Nobody but me
button-rsvp-bring = Change how many we are
button-rsvp-minutes = Read the minutes
button-rsvp-drop = Erase my answer
button-rsvp-leave = Leave the waiting list
button-rsvp-leave-offer = Leave the seat
button-rsvp-needs = What I need to come
button-rsvp-need-step-free = Access without steps
button-rsvp-need-sign-language = French sign language
button-rsvp-need-childcare = Childcare
button-rsvp-interpreter = An interpreter: { $language }
button-rsvp-number = + { $n }
button-rsvp-take = I take the seat
meetings-list = <b>Meetings to come</b>
    Hours are { $city } time. Tap a meeting to read about it and to answer.
meetings-own = Those you have answered come first (✅).
meetings-none = No meeting is planned at the moment.
meetings-row = <b>{ $n }. { $title }</b>
    { $day }, { $hour }
meetings-button = { $n }. { $day } · { $title }
meetings-mine = ✅ { $title }
meeting-none-such = I cannot find that meeting. Perhaps it is open only to those who were invited.
meeting-no-map = The place is not on the map yet.
meeting-calendar = Here is the meeting for your calendar. Hours are { $city } time.
meeting-now = The meeting is going on now.
meeting-lent = This phone is lent: I cannot note here who is coming. People may come without answering, if there is room left. To keep a seat, write to me from your own phone, or call the town hall.
meeting-gone = <b>This meeting does not take place: it is cancelled.</b>
meeting-over = <b>This meeting is over.</b>
meeting-over-waits = Its minutes are not published yet.
meeting-over-minutes = Its minutes are published.
meeting-own-seat = { $n ->
    [one] ✅ <b>You are coming: a seat is yours.</b>
   *[other] ✅ <b>{ $n } of you are coming: { $n } seats are yours.</b>
}
meeting-own-comes = { $n ->
    [one] ✅ <b>Noted: you are coming.</b>
   *[other] ✅ <b>Noted: { $n } of you are coming.</b>
}
meeting-own-code = Your code for the door: <code>{ $code }</code>
meeting-own-waiting = { $n ->
    [one] ⏳ <b>You are on the waiting list.</b>
   *[other] ⏳ <b>You are on the waiting list, for { $n } seats.</b>
} { $ahead ->
    [0] Nobody waits before you.
    [one] One person waits before you.
   *[other] { $ahead } people wait before you.
}
meeting-waiting-how = As soon as there is a seat for you, I write to you here.
meeting-waiting-late = It is too late to keep a seat. If one is left, it goes to whoever asks first.
meeting-own-offered = { $n ->
    [one] 🪑 <b>A seat is kept for you</b> until { $until }.
   *[other] 🪑 <b>{ $n } seats are kept for you</b> until { $until }.
}
meeting-said-no = Noted: <b>you are not coming.</b> You can change your mind here.
meeting-said-maybe = Noted: <b>you may come.</b> No seat is kept. You can change your mind here.
meeting-own-needs = You need: { $needs }.
meeting-own-need-step-free = access without steps
meeting-own-need-sign-language = French sign language
meeting-own-need-childcare = childcare
meeting-own-interpreter = an interpreter ({ $language })
meeting-own-follows = 🔔 I will tell you what comes of this meeting.
meeting-freed = Thank you for saying so: your seat is free for somebody else.
meeting-dropped = Your answer is erased.
meeting-dropped-came = Your answer is erased. Your arrival was noted at the door: it stays counted.
meeting-consent = <b>Your agreement</b>
    Do you agree that { $city } keeps your answers about meetings, reminds you of those you come to and invites you to the next ones? Your answers are erased { $days } days after each meeting. You can change your mind at any time.
meeting-refused = Understood, nothing is kept. You can come without having answered.
meeting-refused-seats = Understood, nothing is kept. You can come without having answered, if there is room left.
meeting-bring = How many people come with you, not counting yourself?
meeting-bring-nobody = There is no room for more people.
meeting-bring-room = { $n ->
    [one] There is one seat for you.
   *[other] There are { $n } seats in all, yours among them.
}
meeting-too-many = You would be { $wanted }. { $most ->
    [one] There is only one seat.
   *[other] There are { $most } seats in all for you, your own among them.
}
meeting-too-many-allowed = You would be { $wanted }. { $most ->
    [one] At this meeting, nobody brings others.
   *[other] At this meeting, { $most } at most may come together.
}
meeting-kept = Nothing has changed: what is kept for you stays yours.
meeting-needs = <b>What do you need to come?</b>
    Tap what you need, tap again to remove it. Nothing is compulsory.
meeting-needs-kept = Only the team that prepares the meeting sees it. It is erased { $days } days after.
meeting-offer = { $n ->
    [one] 🪑 <b>A seat is free for you.</b>
   *[other] 🪑 <b>{ $n } seats are free for you.</b>
}
meeting-offer-fewer = You would be { $party }. { $held ->
    [one] There is only one seat: you can come without the others.
   *[other] There are { $held } seats: { $held } of you can come.
}
meeting-offer-until = { $n ->
    [one] It is kept for you until { $until } ({ $city } time). Then it goes to the next person.
   *[other] They are kept for you until { $until } ({ $city } time). Then they go to the next person.
}
meeting-offer-gone = No seat is kept for you at the moment.
meeting-offer-lapsed = The seat kept for you was not taken in time: it is not kept any more. You can answer again. If others are waiting, you will be after them.
meeting-stopped = Done: you will receive no more invitations to meetings. The answers you have given stay, so that you do not lose your seats. In “Meetings” you can cancel or erase each of them.
