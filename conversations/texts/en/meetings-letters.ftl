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
