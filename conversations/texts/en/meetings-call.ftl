# A meeting is written, changed and called in the chat of the team.

meeting-call-talk-new = Your new meeting
meeting-call-talk = Meeting no. { $n }
meeting-call-unknown = I can’t find this meeting.
meeting-call-gone = This meeting is cancelled or over. It can’t be changed any more.
meeting-call-copied = Here is a copy of “{ $title }”. Its date and agenda are missing.
meeting-call-write-title = <b>Title of the meeting: { $language }</b>
    { $most } characters at most.
meeting-call-write-description = <b>Description: { $language }</b>
    What will be discussed? Who is it for? { $most } characters at most.
meeting-call-write-access = <b>Getting there: { $language }</b>
    The bus stop, the step-free door, the floor... { $most } characters at most.
meeting-call-write-agenda = <b>Agenda: { $language }</b>
    One point a line, or semicolons between them. { $most } points at most.
meeting-call-before = Text now:
meeting-call-wants-words = Please write a text.
meeting-call-too-long = This is too long: { $n } characters, and { $most } at most. Please shorten it.
meeting-call-agenda-count = As many points as in the first language are needed: { $n }.
meeting-call-agenda-many = Too many points: { $most } at most.
meeting-call-ask-languages = <b>In which language?</b>
meeting-call-ask-day = <b>On which day is the meeting?</b>
meeting-call-ask-hour = <b>At what time does it start?</b>
meeting-call-ask-lasts = <b>How long does it last?</b>
meeting-call-ask-endday = <b>On which day does it end?</b>
meeting-call-ask-endhour = <b>At what time does it end on that day?</b>
meeting-call-ask-often = <b>Does this meeting come again?</b>
    Each date becomes a meeting of its own.
meeting-call-ask-until = <b>Until when does it come again?</b>
meeting-call-ask-place = <b>Where is it?</b>
    The name, for example: Community Centre.
meeting-call-ask-address = <b>At what address?</b>
    The number and the street, as on a letter.
meeting-call-ask-position = <b>Where is it on the map?</b>
meeting-call-ask-district = <b>In which district?</b>
meeting-call-ask-online = <b>What is the address of the online meeting?</b>
    It begins with https://
meeting-call-ask-capacity = <b>How many seats are there in the room?</b>
meeting-call-ask-reserved = <b>How many seats do you keep?</b>
    For people invited otherwise. Nobody else can take them.
meeting-call-ask-guests = <b>How many people may each person bring?</b>
meeting-call-ask-whom = <b>Whom do you invite?</b>
    Nothing leaves now: invitations are sent from the meeting’s page.
meeting-call-ask-needs = <b>What to ask the people who come?</b>
    Tick what you can provide.
meeting-call-ask-tongues = <b>An interpreter in which languages?</b>
meeting-call-ask-organiser = <b>Who organises the meeting?</b>
    A department or an association.
meeting-call-ask-picture = <b>Which picture goes with the invitation?</b>
meeting-call-count-how = Tap a number or type it.
meeting-call-count-between = A whole number from { $least } to { $most } is needed.
meeting-call-ends-how = Tap a length, or type when it ends: 20:30.
meeting-call-ends-other-day = It ends on another day
meeting-call-ends-before = The meeting starts at { $starts }: it can’t end at { $ends }. Choose another time, or another day.
meeting-call-hour-of = { $at }
meeting-call-lasts = { $minutes ->
    [0] { $hours } h (ends { $ends })
   *[other] { $hours } h { $minutes } (ends { $ends })
}
meeting-call-hour-over = This moment is over: { $at }. Please choose another time.
meeting-call-long = A meeting lasts { $days } days at most.
meeting-call-until-how = Tap a length, or type the last day: 30 June 2027.
meeting-call-until-before = The last day must be after { $first }.
meeting-call-until = { $n ->
    [one] One month (until { $day })
    [12] One year (until { $day })
   *[other] { $n } months (until { $day })
}
meeting-call-often-once = No, only once
meeting-call-often-fortnight = every second { $day }
meeting-call-hub = <b>📅 Your meeting</b>
meeting-call-hub-change = <b>📅 Meeting no. { $n }</b>
    Nothing has changed for residents yet.
meeting-call-title = Title ({ $language }): { $title }
meeting-call-title-missing = Title ({ $language }) ⚠️ missing, these people will read: { $instead }
meeting-call-description-none = Description: none
meeting-call-description-everywhere = Description: in every language
meeting-call-agenda = { $n ->
    [one] Agenda: one point
   *[other] Agenda: { $n } points
}
meeting-call-agenda-none = Agenda: none
meeting-call-agenda-everywhere = Agenda: in every language
meeting-call-missing-title = ⚠️ The title is missing in: { $languages }
meeting-call-missing-description = ⚠️ The description is missing in: { $languages }
meeting-call-missing-access = ⚠️ “Getting there” is missing in: { $languages }
meeting-call-missing-agenda = ⚠️ The agenda is missing in: { $languages }
meeting-call-no-day = 📅 The day and the time are missing.
meeting-call-no-end = 📅 The time when it ends is missing.
meeting-call-no-until = 🔁 The last day of the series is missing.
meeting-call-no-place = 📍 The place, or the online address, is missing.
meeting-call-series = 🔁 { $often }, until { $until }: { $n ->
    [one] one meeting
   *[other] { $n } meetings
}
meeting-call-series-cut = A series has { $most } meetings at most: later dates are not made.
meeting-call-mapped = 🗺 Residents can open the map.
meeting-call-district = District: { $district }
meeting-call-seats = 💺 Seats: { $n }
meeting-call-seats-reserved = 💺 Seats: { $n }, of which { $reserved } kept
meeting-call-seats-unlimited = 💺 Seats: no limit
meeting-call-guests = { $n ->
    [0] Each person comes alone.
    [one] Each person may bring one other.
   *[other] Each person may bring { $n } others.
}
meeting-call-unlimited = no limit
meeting-call-everybody = 👥 Invites: people who agreed to announcements or invitations
meeting-call-nobody = 👥 Invites nobody.
meeting-call-warn-unseen = 🙈 Nobody is invited and it is not in the list: only people to whom you give its link find it.
meeting-call-public = Everybody sees it in the list of meetings.
meeting-call-hidden = It is not in the list of meetings.
meeting-call-feedback = Afterwards, those who came are asked how it was.
meeting-call-no-feedback = Afterwards, nobody is asked how it was.
meeting-call-needs = Needs that are asked: { $needs }
meeting-call-needs-none = No needs are asked.
meeting-call-need-step-free = step-free access
meeting-call-need-sign-language = French sign language
meeting-call-need-childcare = childcare
meeting-call-need-interpreter = interpreter
meeting-call-tongues = Interpreter possible in: { $languages }
meeting-call-picture = 🖼 A picture goes with the invitation.
meeting-call-spot = <b>📍 The place</b>
meeting-call-room = <b>💺 The seats</b>
meeting-call-example = This button is an example. It works in the invitation that residents get.
meeting-call-wrong = Something still has to be put right:
meeting-call-reserved = You keep { $reserved } of { $capacity } seats: none is left for others. Keep fewer.
meeting-call-taken = { $taken } seats are taken already: you can’t go down to { $seats }. Nothing has changed.
meeting-call-warned = <b>Read before you go on:</b>
meeting-call-warn-silence = 🗳 { $day } is the eve or the day of the ballot “{ $ballot }”. On that day nothing may weigh on the vote. Better choose another day.
meeting-call-warn-promotion = ⚖️ The ballot “{ $ballot }” is near ({ $day }). In the months before it, the law forbids praising what the town has achieved (code électoral, article L52-1). Read the title, the description and the agenda again.
meeting-call-warn-holiday = 🏖 { $day } is a public holiday.
meeting-call-warn-same-hour = ⏰ Another meeting is at the same time on { $day }: “{ $title }” (no. { $n }).
meeting-call-dates = <b>🔁 { $n } meetings will be made:</b>
meeting-call-date = · { $day }, { $starts } to { $ends }
meeting-call-changes = <b>What changes:</b>
meeting-call-change-title = Title: { $title }
    Before: { $before }
meeting-call-change-when = Date: { $when }
    Before: { $before }
meeting-call-change-where = Place: { $where }
    Before: { $before }
meeting-call-change-seats = 💺 Seats for residents: { $seats }
    Before: { $before }
meeting-call-change-other = Also: { $what }
meeting-call-part-title = the title
meeting-call-part-when = the date or time
meeting-call-part-where = the place
meeting-call-part-description = the description
meeting-call-part-agenda = the agenda
meeting-call-part-seats = the seats
meeting-call-part-guests = how many people each brings
meeting-call-part-audience = who is invited
meeting-call-part-public = whether it is listed
meeting-call-part-needs = the needs asked
meeting-call-part-organiser = who organises it
meeting-call-part-picture = the picture
meeting-call-part-feedback = the question afterwards
meeting-call-hear = 📣 Everybody who got the invitation, answered or follows the meeting gets a message: { $people }.
meeting-call-alone = This meeting is part of a series. It alone changes.
meeting-call-hear-nobody = 📣 Nobody knows of this meeting yet: nobody gets a message.
meeting-call-rewritten = 📣 Nobody gets a message. What was sent already is rewritten.
meeting-call-unheard = 📣 Nobody gets a message.
meeting-call-offers = 🪑 Seats become free: they are offered to those who wait.
meeting-call-nothing = You haven’t changed anything.
meeting-call-meanwhile = Somebody else changed this meeting while you were writing: { $what }. Nothing is lost. Here are their changes and yours together: check them, then save.
meeting-call-both = You had both changed the same thing: { $what }. The other person’s version is kept, because people may have heard of it. Change it if need be.
meeting-call-done = ✅ The meeting “{ $title }” is made: it is no. { $n }.
meeting-call-done-series = ✅ “{ $title }”: { $n } meetings are made.
meeting-call-then-invite = Nobody is invited yet. Open its page to send the invitations.
meeting-call-then-each = Nobody is invited yet. Each meeting has its page, from which its invitations are sent.
meeting-call-kept-offered = ✅ “{ $title }” is saved. Free seats are offered to those who wait.
meeting-call-then-look = Open its page to follow it.
meeting-call-kept = ✅ “{ $title }” is saved. Nobody got a message.
meeting-call-kept-told = ✅ “{ $title }” is saved. Those who knew of it get a message.
button-call-hub = ‹ Back to the meeting
button-call-abandon = Give up
button-call-skip-language = Skip this language
button-call-remove = Remove
button-call-unlimited = No limit
button-call-title = ✏️ Title
button-call-description = 📝 Description
button-call-day = 📅 Day and time
button-call-lasts = ⏱ End
button-call-often = 🔁 Does it come again?
button-call-until = 🔁 Last day
button-call-spot = 📍 Place
button-call-room = 💺 Seats
button-call-whom = 👥 Who is invited
button-call-needs = ♿ Needs
button-call-agenda = 📋 Agenda
button-call-organiser = 🏛 Organiser
button-call-picture = 🖼 Picture
button-call-place = 🏠 Name
button-call-address = ✉️ Address
button-call-position = 🗺 On the map
button-call-district = 🏘 District
button-call-access = 🚏 Getting there
button-call-online = 💻 Online
button-call-capacity = 💺 Seats in the room
button-call-reserved = 🔒 Seats kept
button-call-guests = 👫 Others they bring
button-call-public = In the list
button-call-feedback = Ask afterwards
button-call-everybody = Everybody
button-call-nobody = Nobody
button-call-see = 👁 See it as residents will
button-call-call = ✅ Call the meeting
button-call-keep = ✅ Save
button-call-sure = I’ve read it: call the meeting
button-calls-sure = ✅ Call these { $n } meetings
button-call-sure-change = ✅ Yes, change the meeting
button-call-copy = 📄 Make another like it
button-call-page = See the meeting’s page
