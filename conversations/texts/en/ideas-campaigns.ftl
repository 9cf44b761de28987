# Campaigns: how they are read, and how the team opens, changes and closes them.

campaign-intro = <b>{ $title }</b>
campaign-intro-until = <b>{ $title }</b>
    Until { $day }, that day included
campaign-lines = { $first }
    { $next }
campaign-for-area = 📍 For this part of town: { $area }
campaign-for-who = 👥 Who may take part: { $who }
campaign-investment = 🧱 Investment only: works and equipment, no running costs
campaign-cap = 💶 €{ $cap } at most

## What the team reads of a campaign

campaign-title-in = Name ({ $language }): { $title }
campaign-title-missing = Name ({ $language }) ⚠️ missing, these people will read: { $instead }
campaign-rules-in = Rules: { $languages }
campaign-rules-none = Rules: none
campaign-days-none = 📅 No dates
campaign-days-until = 📅 Until { $last }, that day included
campaign-days-from = 📅 From { $first }
campaign-days = 📅 From { $first } to { $last }, that day included
campaign-themes-town = 🏷 Themes: the City’s topics
campaign-themes = 🏷 Themes: { $themes }
campaign-area-whole = 📍 For the whole city
campaign-switches = Support: { $supports } · Comments: { $comments }
campaign-sheet-none = Project sheet: nothing is asked
campaign-sheet = Project sheet: { $questions }
campaign-sheet-problem = the problem
campaign-sheet-whom = for whom
campaign-sheet-where = where
campaign-sheet-change = what changes
campaign-sheet-helpers = who could help
campaign-sheet-cost = the cost
campaign-sheet-known = how to know that it works
campaign-state-coming = to come
campaign-state-open = open
campaign-state-over = over
campaign-state-closed = closed
campaign-figures = Ideas received: { $received } · to review: { $waiting } · public: { $public }
campaign-part-title = The name
campaign-part-rules = The rules
campaign-part-who = Who may take part
campaign-part-themes = The themes
campaign-warning-missing = ⚠️ { $what }: missing in { $languages }
campaign-warning-themes = ⚠️ These themes disappear: { $themes }. { $count ->
    [one] 1 idea would have no theme any more.
   *[other] { $count } ideas would have no theme any more.
}
campaign-warning-over = ⚠️ Its last day is past ({ $last }): nobody will be able to hand in an idea.
campaign-warning-reopens = ⚠️ This campaign is closed: it will open again.
campaign-wrong-days = The last day is before the first: change one of them.
campaign-wrong-title = The campaign has no name yet.

## Writing one, and the list of them

campaign-menu = 📮 Campaigns
command-campaign = Campaigns for ideas
campaigns-title = <b>📮 Campaigns for ideas</b>
campaigns-row = <b>{ $title }</b> · { $state }
campaigns-earlier = Older ones: { $n }. Whoever looks after the machine sees them with “portevoix ideas list”.
campaign-button-new = ➕ New campaign
campaign-button-see = 👁 See it as residents do
campaign-button-change = ✏️ Change
campaign-button-close = ⛔ Close
campaign-button-close-sure = Yes, close it
campaign-button-keep-open = No, leave it open
campaign-button-link = 🔗 The campaign’s link
campaign-button-card = See the campaign
campaign-button-all = ‹ All campaigns
campaign-unknown = I cannot find this campaign.
campaign-not-closable = This campaign is not open, or is never closed.
campaign-close-sure = Close “{ $title }” now? Nobody will be able to hand in an idea any more. The ideas received stay.
campaign-closed-now = ⛔ “{ $title }” is closed.
campaign-talk-new = A new campaign for ideas
campaign-talk = The campaign { $title }
campaign-write-title = <b>Name of the campaign: { $language }</b>
    { $most } characters at most.
campaign-write-rules = <b>Rules of the campaign: { $language }</b>
    A few sentences, { $most } characters at most.
campaign-write-who = <b>Who may take part: { $language }</b>
    For example: everybody who lives in the city, from the age of 11. { $most } characters at most.
campaign-themes-write = <b>Themes of the campaign: { $language }</b>
    In a single message: one theme a line, or semicolons between them.
campaign-before = The text as it is:
campaign-wants-words = Please write a text.
campaign-too-long = This text has { $n } characters: { $most } at most. Please make it shorter.
campaign-themes-count = It takes { $n ->
    [one] 1 line
   *[other] { $n } lines
}: one theme a line, in the same order as in the first language.
campaign-themes-many = There are too many themes: { $most } at most.
campaign-themes-long = A theme is too long: { $most } characters at most, it is a button.
campaign-themes-twice = A theme is written twice.
campaign-ask-languages = <b>Which language do you want to write?</b>
campaign-ask-opens = <b>What is the first day?</b>
campaign-ask-closes = <b>What is the last day?</b>
campaign-ask-choose = <b>Which themes?</b>
campaign-choose-town = The City’s topics
campaign-choose-own = My own themes
campaign-ask-area = <b>For which parts of town?</b>
    Choose none for the whole city.
campaign-ask-cap = <b>How much may an idea cost at most, in euros?</b>
campaign-cap-wrong = Please write an amount in euros, from 1 to 100 million.
campaign-ask-sheet = <b>What does the project sheet ask?</b>
    Choose none to let people write without questions.
campaign-hub = <b>📮 Your campaign</b>
campaign-to-title = ✏️ Name
campaign-to-rules = 📜 Rules
campaign-to-opens = 📅 First day
campaign-to-closes = 🏁 Last day
campaign-to-themes = 🏷 Themes
campaign-to-area = 📍 Parts of town
campaign-to-cap = 💶 Amount
campaign-to-who = 👥 For whom
campaign-to-sheet = 📋 Project sheet
campaign-switch-investment = Investment only
campaign-switch-supports = Support
campaign-switch-comments = Comments
campaign-button-open = ✅ Open the campaign
campaign-button-keep = ✅ Keep the changes
campaign-button-abandon = Give up
campaign-button-hub = ‹ Back to the campaign
campaign-button-skip-language = Skip this language
campaign-button-remove = Remove
campaign-button-anyway = I have read this: keep it
campaign-warned = <b>To read before it is kept:</b>
campaign-warning-meanwhile = ⚠️ Somebody changed this campaign meanwhile: your answers will replace theirs.
campaign-kept = ✅ “{ $title }” is kept ({ $state }).
campaign-warning-shuts = “{ $title }” is open now: written like this, it takes no more ideas today.
