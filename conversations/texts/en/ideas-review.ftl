# The room of the ideas: what the town hall decides about them, and who is told.

idea-status-received = handed in
idea-status-in-review = being read
idea-status-more-asked = more was asked
idea-status-published = published
idea-status-under-study = under study
idea-status-selected = selected
idea-status-not-selected = not selected
idea-status-under-way = under way
idea-status-done = done
idea-status-withdrawn = withdrawn
idea-status-merged = joined to another idea

idea-reason-beyond-us = it is not for the city to decide
idea-reason-exists = it exists already
idea-reason-rules = it does not follow the rules of the call for ideas
idea-reason-too-costly = it would cost too much
idea-reason-private = it is about a private interest
idea-reason-unclear = we did not understand it
idea-reason-unlawful = the law does not allow it
idea-reason-other = another reason

idea-news-yours = 📬 <b>Your idea no. { $n }</b>: { $title }
idea-news-supported = 📬 <b>An idea you support, no. { $n }</b>: { $title }
idea-news-now = Where it stands: <b>{ $status }</b>.
idea-news-reading = Somebody at the town hall has it in hand. You will learn here what comes of it.
idea-news-reason = Why: { $reason }.
idea-news-words = The town hall writes: “{ $words }”
idea-news-withdrawn = Idea no. { $n }, which you supported, was withdrawn by the person who proposed it. Thank you for your support.
idea-news-merged = 📬 Idea no. { $n }, which you support, joins idea no. { $other }: { $title }
    Your support was not moved. Would you like to support idea no. { $other } too?

button-idea-open = 👁 See the idea
button-idea-unfollow = Stop supporting it
button-idea-support-also = 👍 Support idea no. { $n }

idea-more-asked = 📬 <b>A question about your idea no. { $n }</b>: { $title }
idea-merge-asked = 📬 <b>Your idea no. { $n }</b>: { $title }
    It is much like idea no. { $other }: { $theirs }
    The town hall proposes to join them.
idea-merge-means = If you agree, your idea joins the other one, for good. If you do not, nothing changes. No support is moved.
button-idea-answer = ✍️ Answer
button-idea-other = 👁 See idea no. { $n }
button-merge-yes = ✅ Yes, join them
button-merge-no = No, keep mine apart
idea-merge-agreed = Done: your idea no. { $n } joins idea no. { $other }. Thank you!
idea-merge-refused = Noted: your idea no. { $n } stays apart.
idea-merge-gone = This proposal does not wait for an answer any more.
idea-answer-how = Answer in writing, with a photo or with a voice message. The town hall does not see your name.
idea-answer-wants = Please send your answer in writing, as a photo or as a voice message.
idea-answer-sent = ✅ Thank you! Your answer about idea no. { $n } was passed on.
idea-answer-dropped = Understood: nothing is sent.
idea-answer-gone = This idea does not wait for an answer any more.
idea-title-answer = Answer the town hall
idea-author-answered = 📬 An answer came about idea no. { $n }.
idea-author-agreed = 📬 The merger is agreed to: idea no. { $n } joins idea no. { $other }.
idea-author-refused = 📬 The merger is refused: idea no. { $n } stays apart from idea no. { $other }.

# For the team.

ideas-menu-queue = 💡 Ideas to review
command-queue = Ideas to review
button-queue = ‹ Ideas to review
button-queue-open = Open the idea
button-queue-before = ‹ Previous page
button-queue-next = Next page ›
button-idea-stop = Stop
idea-number = No. { $n }
ideas-queue = <b>Ideas to review</b>
    To review: { $waiting } · In your hands: { $mine } · Comments: { $comments }
ideas-queue-shown = List: { $scope }
ideas-queue-empty = Nothing here.
ideas-queue-row = <b>No. { $n }</b> · { $status } · { $place } · { $held }
    { $title }
ideas-queue-about = { $campaign } · { $theme }
ideas-queue-held = in hand: { $label }
ideas-queue-free = free
ideas-no-label = the team
ideas-scope-waiting = To review
ideas-scope-mine = Mine
ideas-scope-asked = More asked
ideas-scope-public = Published and after
ideas-scope-comments = Comments
ideas-comment-waits = <b>No. { $n }</b> · { $language } · { $at }
    “{ $words }”
button-comment-yes = ✅ Publish { $at }
button-comment-no = ❌ Leave out { $at }
ideas-comment-gone = This comment does not wait any more.
ideas-comment-published = ✅ Comment published.
ideas-comment-declined = Comment left out.
ideas-queue-gone = Idea no. { $n } is not here any more.
ideas-queue-theirs = Idea no. { $n } is in other hands: { $label }.
ideas-queue-changed = Idea no. { $n } has changed meanwhile. It is now: { $status }.
ideas-morning = 💡 Good morning! Ideas to review: { $n }. Comments to review: { $comments }. The oldest idea has waited for { $days ->
        [0] less than a day
        [one] { $days } day
       *[other] { $days } days
    }.

idea-team-head = <b>Idea no. { $n }</b> · { $status } · { $language }
    Handed in on { $at }, { $channel }
idea-channel-telegram = in the chat
idea-channel-assisted = with the team’s help
idea-channel-meeting = at a meeting
idea-channel-paper = on paper
idea-channel-web = on the website
idea-team-sorted = { $campaign } · { $theme } · { $place }
idea-team-title = <b>{ $title }</b>
idea-team-spoken = 🎙 Only a voice message says this idea. Listen to it, then write it down.
idea-team-flag = ⚠️ { $flag }
idea-flag-links = There is a link in the text.
idea-flag-phone = There is a telephone number in the text.
idea-flag-email = There is an e-mail address in the text.
idea-flag-rude = There may be an insult in the text.
idea-flag-short = The text is very short.
idea-flag-far = The place is outside the area of the call for ideas.
idea-held-free = Nobody has it in hand.
idea-held-mine = You have it in hand.
idea-held-others = In hand: { $label }.
idea-team-no-author = Nobody can be reached about this idea: no question, no merger.
idea-team-merge = Merger proposed with idea no. { $n }: { $title }
idea-team-merged = Joined to idea no. { $n }: { $title }
idea-team-supports = Supports: { $n }
idea-team-supports-few = Supports: fewer than 11
idea-team-cost = Cost reckoned by the city: { $cost } €
idea-team-said-author = <b>The author</b>, { $at }: { $words }
idea-team-said-town = <b>The town hall</b>, { $at }: { $words }
idea-team-no-words = (no words)
idea-part = { $kind } · { $words }
idea-part-photo = 🖼 a photo
idea-part-voice = 🎙 a voice message
idea-team-way = <b>Its way so far</b>
idea-team-step = { $at }: { $status }
idea-team-step-said = { $at }: { $status } · “{ $words }”
idea-team-because = { $status } ({ $reason })
button-part-photo = 🖼 Photo received
button-part-voice = 🎙 Voice message received
button-file-photo = 🖼 Photo { $n }
button-file-voice = 🎙 Listen
button-picture-hide = Hide photo { $n }
button-picture-show = Show photo { $n }
button-hands-take = ✋ Take in hand
button-hands-leave = Leave to the others
button-decide-publish = ✅ Publish
button-decide-more = ❓ Ask for more
button-decide-decline = ❌ Decline
button-decide-merge = 🔗 Propose a merger
button-decide-move = ➡️ Next step
button-decide-send = ✅ Send
button-decide-anew = ✏️ Write again
button-reword-title = 🏷 Give a title
button-reword-personal = 🙈 Hide some text
button-reword-transcribed = 🎙 Write down
button-reword-mask = 🙈 Take this proposal
button-reword-keep = ✅ Keep
button-answer-anew = 🙈 Hide: { $heading }
button-idea-unplace = 🙈 Keep only the district
button-idea-unsign = 🙈 Remove the signature
button-idea-theme = 📂 Theme
button-cost-skip = No cost
idea-which-theme = Which theme for idea no. { $n }?

idea-cannot-over = Idea no. { $n } was withdrawn or joined to another one: there is nothing left to decide.
idea-cannot-not-now = This is not possible for idea no. { $n } as it stands.
idea-cannot-spoken = Idea no. { $n } is said by a voice message. Write it down before publishing it.
idea-cannot-no-author = Idea no. { $n } has no author who can be reached. You can decline it, with the reason “it exists already”.
idea-decide-status = Idea no. { $n }: where does it stand from now on?
idea-decide-reason = Idea no. { $n }: why is it not selected?
idea-decide-into = Idea no. { $n }: write the number of the other idea, one that is published.
idea-decide-words-move = <b>Idea no. { $n }</b>: { $title }
    Write one plain sentence. It will be read as it is.
idea-decide-words-more = <b>Idea no. { $n }</b>: { $title }
    What would you like to know? Write your question. It will be read as it is.
idea-decide-words-merge = <b>Idea no. { $n }</b>: { $title }
    Say in one sentence why to join them. It will be read as it is.
idea-decide-cost = Idea no. { $n }: what would it cost, in euros? Write a whole number, or skip this.
idea-preview = <b>To read before it is sent</b>
    Idea no. { $n }: { $title }
idea-preview-personal = ⚠️ A telephone number or an e-mail address is still in the text.
idea-preview-into = Merger proposed with idea no. { $n }: { $title }
idea-read-by-author = The person who proposed it will read this.
idea-read-by-nobody = Nobody will receive this. It is kept with the idea.
idea-readers-few-author = The person who proposed it and fewer than 11 people who support it will read this.
idea-readers-few-nobody = Fewer than 11 people who support it will read this.
idea-readers-many-author = The person who proposed it and { $n } people who support it will read this.
idea-readers-many-nobody = { $n } people who support it will read this.
idea-decided = ✅ Done. Idea no. { $n } is now: { $status }.
idea-decided-more = ✅ Your question is sent. Idea no. { $n } waits for the answer.
idea-decided-merge = ✅ The proposal is sent. Idea no. { $n } waits for the answer.
idea-decide-withdrawn = Idea no. { $n } was just withdrawn or joined to another one. Nothing is sent.
idea-decide-lost = This is not possible any more: the idea is now { $status }. Nothing is sent.
idea-decide-dropped = Dropped: nothing is sent.
idea-decide-not-sent = Here is your text, should you want to copy it:
idea-decide-answered = Meanwhile an answer came: { $words }
idea-decide-reworded = Meanwhile the text has changed: “{ $text }”
idea-decide-again = Nothing is sent yet. Read again, then decide.
idea-merge-unknown = I find no other published idea with no. { $n }.
idea-title-decide = Decide about idea no. { $n }
idea-title-reword = Reword idea no. { $n }

idea-reword-title = Idea no. { $n }: write its title.
idea-reword-personal = Idea no. { $n }: send the whole text, without what is personal. The old one stays in its author’s data (/mydata).
idea-wording-sheet = Idea no. { $n }: write “{ $heading }” anew, without what is personal. This replaces the old answer.
idea-reword-transcribed = Idea no. { $n }: write down what the voice message says, as it is.
idea-wording-now = Before: “{ $text }”
idea-wording-then = After: “{ $text }”
idea-wording-proposed = Proposal: “{ $text }”
idea-reworded = ✅ Reworded.
idea-reword-dropped = Dropped: nothing is changed.
