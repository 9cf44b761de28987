# The room of the team: invitations, roles, the staff log.

team-role-ambassador = ambassador
team-role-staff = member of the town’s staff
team-role-admin = team administrator
team-list = <b>The team</b>
    { $n ->
        [0] Nobody so far.
        [one] One person.
       *[other] { $n } people.
    }
team-member = <b>{ $label }</b>
    { $role }, since { $since }
    Last here: { $seen }
team-open-links = <b>Open invitations</b> ({ $n })
team-invited = “{ $label }”
    { $role }, until { $day }
team-gone = This person is not part of the team any more.
team-last-admin = ⚠️ After that the team will have no administrator. Nobody will be able to invite or revoke here: it will take the computer at the town hall.
button-team = 🔑 The team
button-invite = ➕ Invite
button-log = 📋 Staff log
button-invited = ✉️ { $label }
button-withdraw-invitation = Withdraw the invitation
button-invite-sure = ✅ Make the invitation
button-invite-rename = ‹ Change the name
button-invite-stop = Do not invite
button-revoke = Revoke the role
button-revoke-sure = Yes, revoke the role
button-revoke-not = No, change nothing

revoke-title = Revoking the role of { $label }
revoke-ask = Revoke the role of “{ $label }” ({ $role })? They will still be able to take part like everybody else.
revoke-ask-yourself = Give up your role ({ $role })? You will still be able to take part like everybody else.
revoke-done = Done: “{ $label }” has no role any more. I told them so.
revoke-kept = Nothing has changed for “{ $label }”.
revoke-letter = Your role in the team ({ $role }) has ended. Thank you for all you did! If you were helping somebody just then, that has ended, and what was not sent is erased. You can go on having your say here.

invite-title = An invitation into the team
invite-role = <b>Inviting somebody</b>
    For which role?
invite-label = <b>Under which name?</b> ({ $role })
    Write a pseudonym, for instance a part of the town or a fruit. Never the person’s real name. Or tap the one I suggest.
invite-label-empty = It takes at least a letter or a digit.
invite-label-long = This name is too long: 40 characters at most.
invite-label-signs = This name holds an invisible sign or a line break. Please write it on a single line.
invite-label-taken = This name is taken in the team already. Please choose another one.
invite-recap = <b>Please check before the link is made</b>
    Role: { $role }
    Name shown: “{ $label }”
    It is a label, never a person’s name: residents see it, and the staff log keeps it.
invite-made = <b>The invitation is ready</b>
    Role: { $role }
    Name: “{ $label }”
invite-how = Forward this message to the person, or let them scan this code. The link is good once, for { $n } days, until { $day }.
button-invitation = Open the invitation

withdraw-ask = <b>Withdraw this invitation?</b>
    The link will stop working.
withdraw-done = Done: the invitation “{ $label }” does not work any more.
withdraw-gone = This invitation is not open any more.

join-title = The invitation into the team
join-offer = <b>An invitation for you</b>
    The City of { $city } invites you as { $role }, under the name “{ $label }”.
    That is the only name people will see. Your own is shown nowhere.
join-question = Do you accept?
button-join = ✅ Yes, I accept
button-join-not = No, thank you
join-has-role = You have a role already: { $role }, under the name “{ $label }”. If you accept, the new one takes its place.
join-loses-admin = ⚠️ You are a team administrator. If you accept, you will no longer be able to invite or revoke.
join-done = 🎉 Welcome to the team, “{ $label }”!
join-can-ambassador = You can now:
    • help somebody to have their say, on your phone or on theirs;
    • answer residents’ questions;
    • note your outings and what you heard there.
    It is all in the menu. Your own opinion still counts: it stays apart.
join-can-staff = You can now:
    • answer residents’ questions, or hand them to somebody;
    • help somebody to have their say;
    • note your outings;
    • write the town’s announcements;
    • prepare meetings and elections;
    • publish consultations;
    • review ideas and open campaigns;
    • read the City’s indicators.
    It is all in the menu. Your own opinion still counts: it stays apart.
join-can-admin = You can now:
    • invite into the team and revoke a role;
    • read the staff log;
    • answer questions, and all that the team does.
    It is all in the menu. Your own opinion still counts: it stays apart.
join-declined = All right, nothing has changed. The link stays good until { $day }.
join-unknown = I do not recognise this invitation. The link may be incomplete: ask whoever gave it to you for a new one.
join-used = This invitation has been used already. A link is good once only: ask whoever gave it to you for a new one.
join-yours-already = You have accepted this invitation already. Everything is in place.
join-expired = This invitation was good until { $day }. Ask whoever gave it to you for a new one.
join-label-taken = Somebody else in the team is called “{ $label }” already. Ask for a new invitation with another name.
join-wait = Several invitation links were wrong. To be safe, I open none for an hour. Everything else works as before.

log-title = <b>Staff log</b>
log-empty = Nothing is noted so far.
log-entry = <b>{ $act }</b>: { $about }
    { $at }, by { $who }
log-entry-bare = <b>{ $act }</b>
    { $at }, by { $who }
log-entry-many = <b>{ $act }</b>: { $about } ({ $people } people)
    { $at }, by { $who }
log-fewer = fewer than { $limit }
log-about = about { $n }
log-who-machine = the computer at the town hall
log-who-clock = the bot’s clock
log-who-nobody = somebody without a role
log-who-invited = the person invited
log-about-role = { $role } “{ $label }”
log-about-ideas = the file of ideas
button-log-older = Older
log-act-team-invited = Invitation
log-act-team-withdrawn = Invitation withdrawn
log-act-role-given = Role accepted
log-act-role-revoked = Role revoked
log-act-team-viewed = List of the team read
log-act-backup-made = Backup made
log-act-backup-restored = Backup restored
log-act-log-viewed = Staff log read
log-act-log-exported = Staff log exported
log-act-survey-published = Consultation published
log-act-survey-closed = Consultation closed
log-act-export-begun = Export begun
log-act-results-written = Results of a consultation written
log-act-receipt-checked = Receipt checked
log-act-session-opened = Help begun
log-act-session-lengthened = Help made longer
log-act-session-closed = Help ended
log-act-idea-erased = Idea erased
log-act-idea-receipt = Receipt of an idea checked
log-act-ideas-imported = Ideas imported
log-act-campaign-closed = Campaign closed
log-act-campaign-kept = Campaign opened or changed
log-act-idea-comment = Comment reviewed
log-act-idea-picture = Idea: picture hidden or shown
log-act-idea-reworded = Idea: wording reviewed
log-act-idea-merge-proposed = Idea: merge proposed
log-act-idea-more-asked = Idea: more asked
log-act-idea-moved = Idea: new status
log-act-idea-left = Idea left to the others
log-act-idea-taken = Idea taken in hand
log-act-idea-seen = Idea read
log-act-ideas-exported = Ideas exported
log-act-outing-logged = Outing noted
log-act-outing-corrected = Outing corrected
log-act-outing-deleted = Outing deleted
log-act-outings-exported = Outings exported
log-act-team-forgotten = Left the team, data erased
log-act-retention = Silent profiles counted
log-act-request-seen = Question read
log-act-request-answered = Answer sent
log-act-request-noted = Note added
log-act-request-assigned = Question assigned
log-act-request-sorted = Question sorted by topic
log-act-request-closed = Question closed
log-act-request-reopened = Question reopened
log-act-prepared-kept = Prepared answer kept
log-act-prepared-removed = Prepared answer removed
log-act-announcement-composed = Announcement written
log-act-announcement-approved = Announcement approved
log-act-announcement-refused = Announcement refused
log-act-announcement-stopped = Announcement stopped
log-act-announcement-reworded = Announcement corrected
log-act-announcement-withdrawn = Announcement withdrawn
log-act-announcement-proposed = Correction proposed
log-act-announcement-declined = Correction declined
log-act-announcement-paused = Sending paused
log-act-announcement-resumed = Sending resumed
log-act-announcement-sent = Announcement sent
log-act-announcement-cut = Sending stopped
log-act-announcement-again = Sent again
log-act-announcement-exported = Announcement figures exported

command-team = The team
command-log = The staff log
