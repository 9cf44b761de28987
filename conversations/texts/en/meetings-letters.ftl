## The team's list and page of a meeting

command-meeting = The City’s meetings
meeting-menu-team = 🗓 Prepare meetings
meeting-number = No. { $n }
meeting-unknown = There is no such meeting.
meeting-board-coming = 🗓 Meetings to come
meeting-board-past = 🗓 Meetings that are over or cancelled
meeting-board-none = There are none.
meeting-listed = No. { $n } · { $state } · <b>{ $title }</b>
meeting-phase-coming = to come
meeting-phase-now = going on
meeting-phase-over = over
meeting-phase-cancelled = cancelled
button-meeting-new = ➕ New meeting
button-meeting-before = ‹ Page before
button-meeting-after = Next page ›
button-meeting-coming = Meetings to come
button-meeting-past = Meetings that are over
button-meeting-all = ‹ All meetings
button-meeting-link = 🔗 Link to this meeting
button-meeting-whole = Read all of it
button-meeting-open = See the meeting
meeting-page = 🗓 Meeting no. { $n } · { $state }
meeting-page-answers = Answers: { $yes } yes · { $maybe } maybe · { $no } no
meeting-page-seats = { $reserved ->
    [0] Seats taken: { $taken } of { $seats }
   *[other] Seats taken: { $taken } of { $seats } (and { $reserved } kept by the city)
}
meeting-page-seats-open = People expected, with their guests: { $taken }
meeting-page-waiting = { $n ->
    [one] Waiting list: one person
   *[other] Waiting list: { $n } people
}
meeting-page-offered = { $n ->
    [one] Seat offered, not answered yet: one
   *[other] Seats offered, not answered yet: { $n }
}
meeting-page-need-step-free = Need step-free access: { $n }
meeting-page-need-sign-language = Need French sign language: { $n }
meeting-page-need-childcare = Need childcare: { $n }
meeting-page-need-interpreter = Need an interpreter, { $language }: { $n }
meeting-page-language-unsaid = language not told
meeting-page-nobody = Invites nobody. It is found in the list of meetings.
meeting-page-nobody-hidden = Invites nobody. It is found only by its link.
meeting-for-everyone = For: people who agreed to invitations to meetings, or to announcements
meeting-page-invites-none = Invitations: not sent yet
meeting-page-invites-awaiting = Invitations: waiting for approval, to leave { $at }
meeting-page-invites-planned = Invitations: to leave { $at }
meeting-page-invites-left = Invitations: left { $at }
meeting-page-arrived = Invitations that arrived: { $people }
meeting-page-minutes = Minutes: published { $at }
meeting-page-no-minutes = Minutes: not published yet
button-meeting-invite = ✉️ Invite
button-meeting-approve = ✅ Approve
button-meeting-refuse = ❌ Do not send the invitations
button-meeting-change = ✏️ Change
button-meeting-cancel = 🚫 Cancel the meeting
meeting-recalled = <b>This meeting has changed.</b> This is what is planned now:

## Inviting

button-meeting-again = ✉️ Invite those who were not
button-meeting-invite-now = ✉️ Invite now
button-meeting-invite-on = 🕘 Choose the day and hour
button-meeting-nothing = Do nothing
meeting-trial = This is a trial. Under the real invitation, this button answers.
meeting-not-now = That is not possible now. This is where the meeting stands.
meeting-not-your-own = Approval has to come from somebody else than you.
meeting-changed-meanwhile = Meeting no. { $n } has changed meanwhile. Nothing was sent. This is the invitation as it is now.
meeting-invites-ask = Invite to meeting no. { $n }? The invitation is just above, as people will see it.
meeting-invites-second = 👥 A second member of the team will have to approve.
meeting-invites-again = · who were not invited yet and have not answered
meeting-invites-at-once = Leaves: right away
meeting-invites-at = Leaves: { $at }
meeting-invites-lasts = Sending takes about { $span }
meeting-invites-decide = Meeting no. { $n }: somebody of the team asks for your approval to invite { $people }. The invitation is just above.
meeting-inviting-at-planned = ✅ The invitations to meeting no. { $n } will leave { $at }.
meeting-inviting-now-planned = ✅ The invitations to meeting no. { $n } leave now.
meeting-invites-await = 👥 The invitations to meeting no. { $n } wait for a second person’s approval. The team is told, at night only in the morning, and you will hear what is decided.
meeting-invites-await-nobody = 👥 The invitations to meeting no. { $n } wait for a second person’s approval, but nobody else of the team can give it.
meeting-inviting-at-approved = ✅ The invitations to meeting no. { $n } were approved: they will leave { $at }.
meeting-inviting-now-approved = ✅ The invitations to meeting no. { $n } were approved: they leave now.
meeting-invites-refused = ❌ The invitations to meeting no. { $n } will not leave.
meeting-invites-too-late = It is too late: the meeting would have begun before anybody could be invited.
meeting-invites-missed = ⌛ The invitations to meeting no. { $n } did not leave: they would have arrived after it began.
meeting-invites-held = 👥 Meeting no. { $n }: there are more people to invite than expected, or it has changed. The invitations wait for a second person’s approval.
meeting-invites-begin = ✉️ The invitations to meeting no. { $n } begin to leave.
meeting-invites-title = the invitations to meeting no. { $n }
meeting-invites-which-day = On which day should the invitations leave?
meeting-invites-which-hour = At what time?

## Reminders

meeting-remind-unanswered = <b>A meeting is coming up, and you have not answered yet.</b>
meeting-remind-coming = <b>A reminder: you said that you are coming to this meeting.</b>
button-rsvp-code = 🎟 My entry code

## Cancelling

meeting-why-ask = Why is meeting no. { $n } cancelled? Language: { $language }
meeting-why-how = Everybody who knows of it will read these words: { $most } characters at most. Nothing leaves before you agree.
meeting-why-wanted = Write the reason in a few words, or tap a button.
meeting-why-sure = Cancel meeting no. { $n }? The message just above goes to { $people }, with a file that takes it out of their calendar. Nobody is invited or reminded any more.
meeting-why-title = cancelling meeting no. { $n }
meeting-cannot-cancel = This meeting cannot be cancelled any more: it is over, or cancelled already.
meeting-changed-by-other = Somebody else of the team has just changed meeting no. { $n }. Nothing was sent. Please look once more.
meeting-cancelled-now = 🚫 Meeting no. { $n } is cancelled. Everybody who knows of it is told.
meeting-cancelled-team = 🚫 Somebody of the team has cancelled meeting no. { $n }, which you had called.
button-meeting-cancel-sure = 🚫 Yes, cancel the meeting
button-meeting-why-again = ✏️ Write the reason anew
button-meeting-skip = Skip this language
button-meeting-enough = Other languages will read this text

## Moving at the command line

meeting-moved-now = ✅ Meeting no. { $n } is moved. Everybody who knows of it is told.
meeting-move-same = Nothing changes: neither the day, nor the hour, nor the place.
meeting-move-ends = It ends before it starts.
meeting-move-long = A meeting lasts a week at most.
meeting-move-nowhere = A place or an address is missing.
meeting-move-other = This place cannot be: 200 characters at most.
