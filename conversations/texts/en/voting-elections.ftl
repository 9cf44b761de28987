election-title = <b>{ $kind }</b>
election-vote = 🗳️ Vote: { $day }
election-round-1 = 🗳️ First round: { $day }
election-round-2 = 🗳️ Second round: { $day }
election-hours = 🕗 Polling stations: from { $opens } to { $closes }
election-hours-unknown = 🕗 Hours of the polling stations: not known yet
election-frozen = 🔒 Electoral lists frozen on { $day }, by decree
election-until-online = 💻 Register online: until { $day }
election-until-paper = 🏛️ Register at the town hall or by post: until { $day }
election-until-late = ⏳ Special cases (moving for work, turning 18 after the closing…): until { $day }
election-rule-online = Rule: sixth Wednesday before the first round (code électoral, { $article })
election-rule-paper = Rule: sixth Friday before the first round (code électoral, { $article })
election-rule-late = Rule: tenth day before the first round (code électoral, { $article })
election-by-hand = Set by hand. The rule (code électoral, { $article }) gives: { $day }
election-by-hand-only = Set by hand. The rule (code électoral, { $article }) gives none.
election-by-freezing = The day the lists were frozen. The rule (code électoral, { $article }) gives: { $day }
election-state-unconfirmed = dates to be confirmed
election-state-confirmed = dates confirmed
election-state-over = over
election-state-cancelled = cancelled
election-unconfirmed = ⚠️ Nobody has confirmed these dates. No message speaks of them.
election-confirmed-by = ✅ Dates confirmed by { $label }, { $at }.
election-cancelled = ❌ This election is cancelled.
election-list-title = <b>Elections</b>
election-list-none = No election is written down.
election-list-row = <b>{ $kind }</b>, { $day }: { $state }
election-open = { $kind }, { $day }
election-menu = 🗳 Elections
command-elections = Elections and their deadlines
election-button-add = Write an election down
election-button-all = All elections
election-button-confirm = Confirm these dates
election-button-stand = Yes, these dates are right
election-button-move = Change the dates or hours
election-button-cancel = Cancel the election
election-button-void = Yes, cancel the election
election-button-card = ‹ Back
election-confirm-sure = <b>Are these dates right?</b> Compare them with the decree. Reminders will leave after that.
election-confirmed-now = { $n ->
    [0] Thank you. The dates are confirmed. No reminder is left to send.
    [one] Thank you. The dates are confirmed. One reminder is planned.
   *[other] Thank you. The dates are confirmed. { $n } reminders are planned.
}
election-told-now = Whoever had been told will hear what has changed.
election-told-cancelled = Whoever had been told will hear of it.
election-cancel-sure = <b>Cancel this election?</b> No reminder will leave any more.
election-cancelled-now = The election is cancelled. No reminder will leave any more.
election-unknown = This election does not exist.
election-meanwhile = Somebody of the team changed this election meanwhile. Here is what is written down now.
election-not-now = That cannot be done as this election stands. Here is what is written down.
election-ask-kind = <b>Which election?</b>
election-ask-first = <b>On which day is the first round?</b> If there is only one: the day of the vote.
election-ask-second = <b>On which day is the second round?</b>
election-ask-hours = <b>From when until when can people vote?</b> Tap, or write for example: 8:00-19:00.
election-ask-online = <b>Last day to register online?</b> Only if a decree set it.
election-ask-paper = <b>Last day to register at the town hall?</b> Only if a decree set it.
election-ask-late = <b>Last day for special cases?</b> Only if a decree set it.
election-ask-frozen = <b>On which day were the lists frozen?</b> Only if a decree did so.
election-hub = <b>This is what will be written down.</b> Tap what is to be changed.
election-to-first = First round
election-to-second = Second round
election-to-hours = Hours
election-to-online = Online
election-to-paper = Town hall
election-to-late = Special cases
election-to-frozen = Lists frozen
election-hours-offered = { $opens } – { $closes }
election-hours-read = from { $opens } to { $closes }
election-button-hours-none = Not known yet
election-button-no-second = No second round
election-button-by-rule = As the rule says
election-button-hub = ‹ Back
election-button-keep = Write this election down
election-button-abandon = Give up
election-kept = It is written down. No message speaks of it before the dates are confirmed.
election-kept-moved = The changes are written down. No message speaks of them before they are confirmed.
election-talk = Write an election down
election-wrong-past = This election is over, or it is today: the first round must be yet to come.
election-wrong-twin = An election of that kind is written down for that day already.
election-wrong-one-round = This election has one round: there is no second one to write down.
election-wrong-second-before-first = The second round must come after the first.
election-wrong-after-vote = A deadline must come before the first round.
election-wrong-hours = The hours do not fit: polls open before they close, and close at 20:00 at the latest (code électoral, R41).
election-wrong-hours-read = I do not understand these hours. Write them like this: 8:00-19:00.
election-wrong-senate = Elections of the Senate are not written down: residents do not vote in them, an electoral college does.
election-wrong-same = Nothing has changed.
election-odd-weekday = ⚠️ To check: { $day } is not a Sunday.
election-odd-second = ⚠️ To check: usually the second round of this election would be on { $day }.
election-odd-far = ⚠️ To check: that is more than { $n } years away.
election-odd-near = ⚠️ To check: an election of that kind is written down within 14 days, on { $day }.
election-odd-rule = ⚠️ To check: the deadline of { $day } is more than 14 days from the rule, which gives { $rule }.
election-odd-late = ⚠️ To check: the deadline of { $day } is after that of late cases by the rule, { $late } (code électoral, L30).
election-moved-title = <b>{ $kind }: the dates have changed.</b>
election-moved-why = We had written other dates to you. Here are the right ones.
election-moved-before = Before: { $day }
election-moved-over = This is over.
election-moved-no-second = There is no second round any more.
election-new-hours-title = <b>{ $kind }: the voting hours have changed.</b>
election-new-hours-why = The voting days stay the same.
election-hours-before = Before: from { $opens } to { $closes }
election-cancelled-title = <b>{ $kind }: the vote is cancelled.</b>
election-cancelled-second-title = <b>{ $kind }: there is no second round.</b>
election-cancelled-day = ❌ No vote on { $day }
election-cancelled-after = There is nothing you have to do. We will send you no more reminders of this election.
election-waiting = { $n ->
    [one] <b>An election waits for somebody to confirm its dates.</b> No reminder leaves before.
   *[other] <b>{ $n } elections wait for somebody to confirm their dates.</b> No reminder leaves before.
}
voting-figures-button = 📊 The figures of voting
voting-figures-title = <b>The figures of voting, by week</b>
    Taps are counted, never who made them. Numbers are to the nearest ten. Below { $limit }, the number is not told.
voting-figures-none = No week has begun since that day.
voting-figures-few = fewer than { $limit }
voting-figures-week = <b>Week of { $week }</b>
    Checks taken: { $check }
    Official pages asked for: { $link }
    Reminders asked for: { $wish }
    “It’s done”: { $done }
    Check passed on: { $share }
    Came by such a link: { $shared }
voting-weeks-earlier = ‹ Earlier weeks
voting-weeks-later = Later weeks ›
