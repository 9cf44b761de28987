# The room of the ideas: proposing one, reading one’s own, approving what somebody wrote down.

button-idea = 💡 Propose an idea
button-my-ideas = 📄 My ideas
button-no-name = No name
button-hand-in-idea = ✅ Hand in my idea
button-hand-in-for = ✅ Hand in for the person
button-approve-there = 📱 Approve on their phone
button-edit-idea = ✏️ Change the text
button-edit-called = 🖋 Change the signature
button-drop-idea = Cancel
button-withdraw-idea = 🗑 Withdraw this idea
button-withdraw-sure = Yes, withdraw it
button-keep-idea = No, keep it

idea-title = Propose an idea
idea-consent = <b>Your agreement</b>
    Do you agree that the city keeps your idea, and publishes it without your name after review? It may tell what you think of public life. You can withdraw it later.
idea-consent-session = <b>Your agreement</b>
    Do you agree that the city keeps your idea, and publishes it without your name after review? It may tell what you think of public life. With your receipt, the town hall can withdraw it.
idea-no-consent = Understood, nothing is kept. You can also take part on paper:
idea-words = <b>What is your idea?</b>
    Write it below, in your own words.
idea-warning = Please do not write anybody’s name or anything about health.
idea-no-voice-own = I cannot listen to an idea yet. Please write it. You would rather speak? Ask a question by voice message with /ask, or ask an ambassador to write the idea down with you.
idea-no-voice-helper = I cannot listen to an idea yet. Please write it down for the person.
idea-no-voice-guest = I cannot listen to an idea yet. Please write it, or ask for help with writing it.
idea-short = Your idea is very short: “{ $text }”. Is that all?
button-short-enough = Yes, that is all
button-short-more = ✏️ Write a little more
idea-called = <b>How would you like to sign?</b>
idea-called-how = Write a first name or a nickname, or tap “No name”.
idea-recap = <b>Your idea</b>
idea-text = “{ $text }”
idea-signed = Signed: { $called }
idea-unsigned = No name
idea-recap-end = Is everything right?
idea-dropped = Cancelled. Nothing is kept.
idea-receipt-own = ✅ Your idea has been handed in, thank you!
    Receipt: { $code }
    You can read it again or withdraw it in “My ideas”.
idea-receipt-helper = ✅ The idea has been handed in, thank you!
    Receipt: { $code }
    ✍️ Copy it on paper for the person. With this receipt the town hall can find or withdraw their idea.
idea-receipt-guest = ✅ Your idea has been handed in, thank you!
    Receipt: { $code }
    ✍️ Write it down on paper. With this receipt the town hall can find or withdraw your idea.

ideas-mine = <b>My ideas</b>
    Tap an idea to read it again or withdraw it.
ideas-none = You have not handed in an idea yet.
idea-receipt = Receipt: { $code }
idea-sure = Withdraw this idea for good?
idea-withdrawn = Your idea is withdrawn and erased.
idea-gone = I cannot find this idea any more.

draft-title = An idea to approve
draft-code-helper = <b>The person scans this code with the camera of their phone.</b>
    Their Telegram opens: they read the text, then approve, change or refuse it. The code works once, for 24 hours.
button-code-scanned = Done, continue
button-code-back = ‹ Back to the text
button-code-link = 🔗 The link to send them
draft-waits-helper = Noted. The idea waits for the person’s approval, on their phone. You will hear here whether it is approved.
draft-theirs-now-helper = The person has already opened this idea on their phone: it is theirs to decide.
draft-hello = { $label } wrote this idea down with you. Nothing is handed in without your approval.
draft-ambassador = An ambassador
draft-decide = Does this text say your idea well?
button-approve = ✅ Approve and hand in
button-refuse-idea = ❌ Refuse and erase
draft-words = <b>Write the text the way you want it.</b>
    It will replace the old one.
draft-without-consent = Without your agreement the idea cannot be handed in. You can still change your mind, or refuse it.
draft-refused = Refused: the text is erased.
draft-told-approved-helper = ✅ The idea you wrote together has been approved and handed in.
draft-told-changed-helper = ✅ The idea you wrote together has been changed, approved and handed in.
draft-told-refused-helper = The idea you wrote together has been refused. Its text is erased.
draft-link-helper = This link is for the person: it opens on their own phone. To send it to them, press and hold “The link”, then copy it.
draft-link-guest = This link opens on your own phone, not on one that is lent.
draft-no-not-yours = You wrote this text down with somebody: it is for that person to approve, on their own phone.
draft-no-used = This code has already been used. To propose an idea, open the menu.
draft-no-expired = This code is no longer good: it lasted 24 hours. The text is erased. You can propose your idea from the menu.
draft-no-unknown = I do not recognise this code. It may be incomplete or too old. You can propose an idea from the menu.

sheet-kicker = Project sheet
sheet-number = Idea no. { $number }
sheet-signed = Signed
sheet-place = Place
sheet-theme = Topic
sheet-day = Date
sheet-the-day = { $day }
sheet-words = The idea, as it was written
sheet-rest = The text is too long for this page. The rest is in the chat.
sheet-no-photo = A photo goes with this idea. It is in the chat.
sheet-scan = Scan this code to find the idea in Telegram.
sheet-footer = Working document: one person’s idea, not a decision of the City.

command-idea = Propose an idea
command-myideas = My ideas

idea-box = Ideas box
idea-spoken = Idea said in a voice message
idea-theme-none = No theme
idea-place-city = The whole city
idea-place-none = No place
idea-place-point = A point on the map, { $district }
idea-place-address = { $words } ({ $district })
