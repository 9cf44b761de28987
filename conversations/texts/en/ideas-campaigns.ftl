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
