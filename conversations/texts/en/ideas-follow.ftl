# The room of the ideas: browsing and supporting them, following one’s own.

button-ideas = 🏘 The residents’ ideas
command-ideas = The residents’ ideas

ideas-order = The ideas come one at a time, in an order drawn by lot for you.
ideas-card-head = 💡 <b>{ $title }</b>
    Idea no. { $n }
ideas-card-theme = 🏷 { $theme }
ideas-card-place = 📍 { $place }
ideas-card-campaign = 📣 { $campaign }
ideas-stacked = { $above }
    { $below }
ideas-stands = Where it stands: <b>{ $status }</b>, { $day }.
ideas-supports = 👍 { $n } people support it.
ideas-supports-few = 👍 Fewer than 11 people support it so far.
ideas-card-supported = ✅ You support it.
ideas-card-follow = 🔔 If you support it, you will receive its news.
ideas-card-own = 📄 This is your idea.
ideas-said = 💬 Residents say why:
ideas-comment = “{ $words }”
ideas-own-waiting = ⏳ Your words wait to be reviewed: “{ $words }”
ideas-own-published = ✅ Your words are published, without your name: “{ $words }”
ideas-own-declined = Your words are not published: “{ $words }”

button-idea-support = 👍 I support this idea
button-idea-unsupport = ↩️ Take my support back
button-idea-why = 💬 Say why
button-idea-unsay = 🗑 Take my words back
button-idea-rest = 📖 Read on
button-idea-photos = { $n ->
    [one] 🖼 See the photo
   *[other] 🖼 See the { $n } photos
}
button-idea-said = 💬 Read all that is said
button-idea-share = 📤 Share
button-ideas-choose = 🔎 Choose
button-idea-next = Next idea ›
button-idea-back = ‹ Back to the idea
button-idea-mine = 📄 See where it stands
button-ideas-older = Older ›
button-ideas-newer = ‹ Newer
button-ideas-later = Further ›
button-ideas-again = ↺ Start again
button-ideas-stop = Say nothing

ideas-which-campaign = <b>Which call for ideas would you like to see?</b>
button-ideas-all-campaigns = All calls for ideas
ideas-choose = <b>Which ideas would you like to see?</b>
ideas-chosen = At the moment: { $what }
ideas-chosen-all = all ideas
ideas-chosen-two = { $one }, { $two }
ideas-chosen-three = { $one }, { $two }, { $three }
button-ideas-by-theme = 🏷 Choose a theme
button-ideas-by-district = 📍 Choose a district
button-ideas-by-campaign = 📣 Choose a call for ideas
button-ideas-all = All ideas
ideas-which-theme = <b>Which theme?</b>
button-ideas-all-themes = All themes
ideas-which-district = <b>Which arrondissement?</b>
button-ideas-everywhere = The whole city
button-ideas-back = ‹ Back
ideas-end = You have seen all the ideas. Thank you for reading them!
ideas-shelf-empty = There is no published idea here yet.
ideas-nothing-yet = No idea is published at the moment. Yours may be the first!
ideas-not-found = I cannot find a published idea no. { $n }. It may still wait to be reviewed.
ideas-gone = Idea no. { $n } was withdrawn by the person who had proposed it.
ideas-merged = Idea no. { $n } has become part of this one:
ideas-no-photos = There is no photo to see.

ideas-consent = <b>Your agreement</b>
    Do you agree that the city keeps which ideas you support, and what you say about them? It may tell what you think of public life. Nobody will see your name. You can take everything back.
ideas-support-title = Supporting an idea
ideas-support-no-consent = Understood, nothing is kept. You can read all the ideas.
ideas-support-own = This is your idea: it is for the others to support it.
ideas-support-none = In this call for ideas there is no support to give.
ideas-supported-first = ✅ Noted: you support this idea. Nobody sees your name.
    You will receive its news here. To stop them, take your support back under the idea.
ideas-support-back = ↩️ Your support is taken back. You will receive no more news of it.
ideas-support-back-word = ↩️ Your support and your words are taken back. You will receive no more news of it.

ideas-why-title = Saying why
ideas-why = <b>Why do you support this idea?</b>
    Write a few words. The town hall reads them before they are published, without your name.
ideas-why-thanks = ✅ Thank you! Your words will be reviewed before they are published, without your name.
ideas-why-once = You have already said why. To say something else, take your words back first.
ideas-why-not = Nothing can be added under this idea.
ideas-why-support-first = To say why, support this idea first.
ideas-unsaid = 🗑 Your words are taken back.

ideas-share-card = 💡 “{ $title }”
    An idea for { $city }. Open it to read and support it.
button-idea-link = See this idea
ideas-share-how = Forward the message above to people you know, or let them scan the code.

ideas-mine-head = 📄 <b>Your idea no. { $n }</b>
ideas-mine-row = no. { $n } · { $title }
    { $status }
ideas-way = <b>Its way</b>
ideas-way-step = { $day }: <b>{ $status }</b>
ideas-asked = 📬 The town hall asks you: “{ $words }”
ideas-merge-proposed = 📬 The town hall proposes to join your idea with idea no. { $n }: { $title }
ideas-merged-into = It is part of idea no. { $n }: { $title }
button-idea-rewrite = ✏️ Change my idea
button-idea-as-others = 👁 See it as others do
button-idea-sheet = 🖨 The page to print
button-idea-way = 🧭 All of its way
idea-sure-public = It is published: the people who support it will be told.

ideas-reminder = { $n ->
    [one] 📬 <b>Where does your idea stand?</b>
   *[other] 📬 <b>Where do your ideas stand?</b>
}
ideas-reminder-one = Idea no. { $n }, “{ $title }”: <b>{ $status }</b>, { $day }.
ideas-reminder-more = { $n ->
    [one] And another one, in “My ideas”.
   *[other] And { $n } others, in “My ideas”.
}
ideas-reminder-end = Nothing is forgotten: you will be told of the next change. Everything can be read again, and withdrawn, in “My ideas”.
