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
idea-news-reason = Why: { $reason }.
idea-news-words = The town hall writes: “{ $words }”
idea-news-withdrawn = Idea no. { $n }, which you supported, was withdrawn by the person who proposed it. Thank you for your support.
idea-news-merged = 📬 Idea no. { $n }, which you support, joins idea no. { $other }: { $title }
    Your support was not moved. Would you like to support idea no. { $other } too?

button-idea-open = 👁 See the idea
button-idea-unfollow = Stop supporting it
button-idea-support-also = 👍 Support idea no. { $n }
