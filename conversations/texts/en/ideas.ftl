# The room of the ideas: proposing one, reading one’s own, approving what somebody wrote down.

button-idea = 💡 Propose an idea
button-my-ideas = 📄 My ideas
button-no-name = No name
button-hand-in-idea = ✅ Hand in my idea
button-hand-in-for = ✅ Hand in for the person
button-approve-there = 📱 Approve on their phone
button-write-up = ✍️ Help me write it up
button-keep-changes = ✅ Keep these changes
button-leave-idea = Change nothing
button-edit-idea = ✏️ Text
button-edit-theme = 🏷 Theme
button-edit-place = 📍 Place
button-edit-photos = 📷 Photos
button-edit-called = 🖋 Signature
button-keep-words = Keep my text
button-no-theme = No theme
button-place-city = 🏙 The whole city
button-place-district = 🗺 Choose a district
button-no-place = Skip
button-idea-place = 📍 Send my position: the idea is here
button-public = Yes: a street, a square, a park…
button-not-public = No: near somebody’s home
button-no-photo = No photo
button-photos-done = Go on
button-photos-clear = Remove the photos
button-personal-change = ✏️ Change the text
button-personal-keep = Leave it as it is
button-see-mine = 📄 See this idea
button-similar = 👀 See idea no. { $number }
button-similar-none = Go on with my idea
button-sheet-keep = Keep my answer
button-sheet-enough = Finish
button-into-box = Put it into the ideas box
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
    Say it in your own words: write, or send a voice message. One sentence is enough.
idea-warning = Please do not write anybody’s name or anything about health.
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
idea-receipt-own = ✅ Your idea is handed in, thank you! It is no. { $number }.
    Receipt: { $code }
    The town hall will read it. You will hear here what becomes of it, at each step.
idea-receipt-helper = ✅ Idea no. { $number } is handed in, thank you!
    Receipt: { $code }
    ✍️ To be copied onto paper for the person. With this receipt the town hall can find or withdraw their idea.
idea-receipt-guest = ✅ Your idea no. { $number } is handed in, thank you!
    Receipt: { $code }
    ✍️ Note it on paper. With this receipt the town hall can find or withdraw your idea.

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

picture-themes = The topics
picture-districts = Across the city
picture-statuses = What becomes of the ideas?
picture-few = not shown
picture-hidden = Numbers below 11 are not shown, nor those by which they could be worked out.

command-idea = Propose an idea
command-myideas = My ideas

idea-box = Ideas box
idea-spoken = Idea said in a voice message
idea-theme-none = No theme
idea-place-city = The whole city
idea-place-none = No place
idea-place-map = A point on the map
idea-place-point = A point on the map, { $district }
idea-place-address = { $words } ({ $district })

# Handing in, question by question.
idea-campaign = <b>For which campaign?</b>
idea-campaign-over = “{ $campaign }” is over. Your idea can go into another campaign or into the ideas box.
idea-campaign-soon = “{ $campaign }” opens on { $day }. Come back then, or put your idea into the ideas box now.
idea-for = 📣 { $campaign }
idea-words-kept = Noted, your words are kept.
idea-words-early = You wrote:
    “{ $text }”
    Is that your idea? If not, write it now.
idea-photo-kept = Photo received, it is kept.
idea-place-later = The place comes right after this: you can send that point then.
idea-closed = Meanwhile “{ $campaign }” has ended. Your text is still here: would you like to put it into the ideas box?
idea-voice = 🎙 Your voice message. Somebody at the town hall will listen to it and write it down.
idea-about = 🏷 { $theme }
    📍 { $place }{ $photos ->
        [0] { "" }
        [one] { "" }
            📷 { $photos } photo
       *[other] { "" }
            📷 { $photos } photos
    }
idea-answer = <b>{ $heading }</b>
    { $words }
idea-only-links = I only see a link. Please say your idea in your own words; the link may follow.
idea-personal = Your text contains a number or an address: { $found }
    Everybody could read it. Do you want to leave it?
idea-twice = You have handed in this idea already: it is no. { $number }. Do you have another one?
idea-similar = { $n ->
        [one] <b>A published idea is like yours.</b>
            You may support it instead, or go on: both are fine.
       *[other] <b>Some published ideas are like yours.</b>
            You may support one of them instead, or go on: both are fine.
    }
idea-similar-title = <b>No. { $number } · { $title }</b>
idea-similar-one = <b>No. { $number } · { $title }</b>
    { $text }
idea-theme = <b>What is your idea about?</b>
idea-place = <b>Where is it?</b>
idea-place-how = Write an address or a place, or tap a button. You can also send a point on the map: the paper clip 📎, then “Location”.
idea-place-please = Please write a place, send a point on the map, or tap a button.
idea-place-outside = This point lies outside { $city }. Please choose another one.
idea-place-is = 📍 { $place }
idea-far = “{ $campaign }” is for another part of town. You may go on: the town hall will have a look.
idea-place-found = Noted.
idea-public = <b>Is it a public place?</b>
    If so, the exact spot may be shown. If not, only the surroundings.
idea-district = <b>In which district?</b>
idea-photos = <b>A photo?</b>
    Send up to { $most }, or skip. Please avoid faces.
idea-photos-more = { $n ->
        [one] Photo received.
       *[other] { $n } photos received.
    } { $left ->
        [one] You can send one more.
       *[other] You can send { $left } more.
    }
idea-photos-all = Your { $n } photos are here.
idea-photos-enough = { $most } photos is the most. To change them, remove them first.
idea-photo-as-photo = Please send it as a photo, not as a file: tap the paperclip 📎, then choose the picture in the gallery.
idea-rewritten = Done: your idea is changed. The town hall will read this new text.
idea-unchanged = Nothing is changed.
idea-too-late = The town hall is already reading this idea: its text does not change any more. You can still withdraw it in “My ideas”.

idea-heading-problem = The problem
idea-heading-whom = For whom
idea-heading-where = Where
idea-heading-change = What would change
idea-heading-helpers = Who could help
idea-heading-cost = The cost, roughly
idea-heading-known = How to know that it works
idea-sheet-problem = <b>{ $n }/{ $all } · What is the problem?</b>
idea-sheet-problem-example = Example: “In summer there is no shade at the bus stop.”
idea-sheet-whom = <b>{ $n }/{ $all } · Who is it for?</b>
idea-sheet-whom-example = Example: “Elderly people and children who wait for the bus.”
idea-sheet-where = <b>{ $n }/{ $all } · Where exactly?</b>
idea-sheet-where-example = Example: “In front of the chemist’s, on both sides of the street.”
idea-sheet-change = <b>{ $n }/{ $all } · What would change?</b>
idea-sheet-change-example = Example: “One could wait sitting down, in the shade.”
idea-sheet-helpers = <b>{ $n }/{ $all } · Who could help?</b>
idea-sheet-helpers-example = Example: “The community centre, the shops, the pupils of the school.”
idea-sheet-cost = <b>{ $n }/{ $all } · What would it cost, roughly?</b>
idea-sheet-cost-example = Example: “Two benches and a tree: perhaps 5,000 euros.” You don’t know? Skip.
idea-sheet-known = <b>{ $n }/{ $all } · How would we know that it works?</b>
idea-sheet-known-example = Example: “One would see people sitting there, even in summer.”
idea-page = 📄 Your project sheet, idea no. { $number }. You can print it or show it.
idea-page-spoken = This idea is still a voice message: the sheet will come once its text is written.
idea-so-far = Your answer: “{ $words }”
idea-answer-personal = Careful: your answer contains a number or an address. You can change it with “Back”.
idea-many-today = You have handed in many ideas today, thank you! Come back tomorrow for more: each of them is read.
idea-author-rewrote = Idea no. { $n } was written anew by whoever proposed it.
idea-called-personal = A first name or a nickname is enough: no number and no address, please.
idea-not-begun = “{ $campaign }” opens only on { $day }. Your text is still here: would you like to put it into the ideas box?
idea-campaign-unknown = I do not know this campaign. Your idea can go elsewhere:
ideas-why-personal = Your words contain a number or an address. Please write them without: everybody will read them.
