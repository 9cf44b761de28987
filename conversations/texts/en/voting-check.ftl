button-voting = 📮 Vote
voting-title = <b>Voting in { $city }</b>
    Check in one minute that you are ready.
voting-no-election = No voting day is confirmed at the moment. You can ask to be registered all year.
voting-election = <b>{ $kind }</b>
    { $days }
    Dates confirmed by the town hall on { $confirmed }.
voting-day-one = Voting day: { $day }
voting-days-two = First round: { $first }
    Second round: { $second }
voting-kind-presidential = Presidential election
voting-kind-legislative = Parliamentary elections
voting-kind-municipal = Town elections
voting-kind-european = European elections
voting-kind-departmental = Departmental elections
voting-kind-regional = Regional elections
voting-kind-referendum = Referendum
voting-open-french = This vote is open to French citizens.
voting-open-union = This vote is open to citizens of France and of the European Union.
voting-until-online = Online registration: until { $day } ({ $left ->
    [0] last day
    [one] one day left
   *[other] { $left } days left
}).
voting-until-paper = Registration at the town hall or by post: until { $day } ({ $left ->
    [0] last day
    [one] one day left
   *[other] { $left } days left
}). A letter counts on the day the town hall receives it.
voting-until-late = Special cases (such as turning 18 after the closing): until { $day } ({ $left ->
    [0] last day
    [one] one day left
   *[other] { $left } days left
}).
button-voting-ready = Check that I’m ready
button-voting-check = See if I am on a list
button-voting-register = Ask to be registered
button-voting-proxy = Vote by proxy
button-voting-wishes = Remind me of the dates
button-voting-share = Pass it on
button-vote-open = Open { $host }
button-voting-done = It’s done
button-vote-later = Tell me again in { $n } days
button-voting-stop = No more reminders of this
voting-check-title = the check before voting
voting-check-forgets = A few questions, one minute. I keep none of your answers.
voting-check-age = How old are you?
voting-check-age-under-16 = Under 16
voting-check-age-16-17 = 16 or 17
voting-check-age-turns-18 = 18 this year
voting-check-age-18-25 = 18 to 25
voting-check-age-26-plus = 26 or over
voting-check-citizen = What is your nationality?
voting-check-citizen-french = French
voting-check-citizen-eu = Another country of the European Union
voting-check-citizen-other = Another country
voting-check-census = Have you done the citizens’ census (recensement)? It is done at the town hall, at 16.
voting-check-census-yes = Yes
voting-check-census-no = No
voting-check-census-unsure = I don’t know
voting-check-moved = Have you moved since you last voted, or since the census?
voting-check-moved-no = No
voting-inside = Yes, within { $city }
voting-check-moved-here = Yes, from elsewhere
voting-away-on = The vote is on { $day }. Will you be there that day?
voting-check-away-no = I’ll be there
voting-check-away-yes = I’ll be away
voting-points = <b>This is what applies to you</b>
voting-no-word = I cannot see the electoral lists; only the official site can. Your answers are already forgotten.
voting-city = The consultations, the participatory budget and the councils of { $city } are open to you, whatever your nationality.
voting-point-census = Citizens’ census: at the town hall, from your 16th birthday to the end of the third month after. It stays possible until 25.
voting-on-census-month = If you turn 16 this month: until { $day }.
voting-point-census-done = Census done: keep the certificate safe.
voting-point-census-ask = Census: ask your town hall whether you have done it.
voting-point-census-late = Citizens’ census not done yet? It is possible until 25, at the town hall.
voting-point-at-18 = At 18, the State itself registers young French people who did the census, in the town of the census.
voting-on-between = To vote on { $day } you must be 18 the day before at the latest.
voting-on-second-only = If you turn 18 between the two rounds, you vote in the second, on { $day }, and not in the first.
voting-point-state = Census done and not moved: the State should have registered you at 18. Check it on the official site.
voting-point-request = You have to ask to be registered where you live.
voting-by-online = Online: until { $day } ({ $left ->
    [0] today is the last day
    [one] one day left
   *[other] { $left } days left
}).
voting-by-paper = At the town hall or by post: until { $day } ({ $left ->
    [0] today is the last day
    [one] one day left
   *[other] { $left } days left
}).
voting-by-paper-only = Online registration is closed. At the town hall: until { $day } ({ $left ->
    [0] today is the last day
    [one] one day left
   *[other] { $left } days left
}).
voting-point-closed = Registration for this vote is closed.
voting-by-late = Exceptions until { $day } ({ $left ->
    [0] today is the last day
    [one] one day left
   *[other] { $left } days left
}): turning 18 or becoming French after the closing, moving for work, and a few others. Ask the town hall.
voting-point-over = It is too late to register for this vote. A request made now is good for the next ones.
voting-point-still-there = Were you on the list of another town? Your name may still be there: check on the official page. If so, you can vote there, yourself or by proxy.
voting-point-old-station = Your name may still be at your former polling station: check on the official page. If so, you can vote there.
voting-point-left-off = Left off the list by mistake? The court (tribunal judiciaire) can decide until voting day (code électoral, article L20). Ask the town hall.
voting-point-no-date = No vote is announced here yet: a good moment to register.
voting-point-papers = Have ready: proof of identity, and proof of address less than three months old.
voting-point-moved-inside = Even within the town, tell them the new address: otherwise the polling station is the wrong one.
voting-point-parents = Under 26: you may also register where your parents live.
voting-point-parents-listed = Already on their list? In principle there is nothing to do: if you cannot go there, think of a proxy.
voting-point-check = To know whether you are on a list, and at which station, open the official page.
voting-point-eu = Citizen of the European Union: you may vote in town and European elections, on separate lists. You have to ask.
voting-point-eu-not-this = The next vote is for French citizens only.
voting-point-eu-once = In European elections people vote in one country only: here, or in your own.
voting-point-proxy = Away that day: somebody you trust can vote for you, by proxy.
voting-point-proxy-if = Away that day? If you are on a list, somebody you trust can vote for you, by proxy.
voting-on-polls = On { $day }, bring proof of identity. The voter’s card helps; you can vote without it.
voting-on-polls-if = If you are on a list: on { $day }, bring proof of identity. The voter’s card helps; you can vote without it.
voting-page-check = This page says whether you are on a list, and where to vote.
voting-page-register = On this page you can ask to be registered.
voting-page-proxy = On this page you can ask for a proxy. You will then have to show proof of identity, unless you have a certified digital identity.
voting-page-blind = It will ask for your name and date of birth. I see nothing of what you write there.
voting-site = Official site: { $host }
button-voting-term-census = What is the census?
button-voting-term-lists = What is a list?
button-voting-term-proxy = What is a proxy?
button-voting-term-late = Which exceptions?
button-voting-term-eu-lists = Which lists?
button-voting-term-rounds = Why two rounds?
button-voting-term-station = What is a station?
button-voting-term-address-proof = Which proof of address?
voting-term-census = <b>Citizens’ census</b>: done at the town hall, at 16. With it the State can register you at 18.
voting-term-lists = <b>Electoral list</b>: the list of the people who may vote in a town.
voting-term-proxy = <b>Proxy</b>: you choose somebody who votes in your place, at your polling station. They may live elsewhere, and hold two proxies at most, only one of them made in France. You can still vote yourself if you come before they do.
voting-term-late = <b>Exceptions</b>: until ten days before the vote, people may still register who turned 18 or became French since the closing, who move for work (or leave public service or the army), or who have their right to vote back (code électoral, article L30).
voting-term-eu-lists = <b>Complementary lists</b>: the lists of European citizens, for town and European elections.
voting-term-rounds = <b>Two rounds</b>: people vote a first time. Sometimes they vote again, between those who are left.
voting-term-station = <b>Polling station</b>: the place where you vote, often a school. It depends on your address.
voting-term-address-proof = <b>Proof of address</b>: a recent paper with your name and address, such as an electricity bill. If you live with somebody: their proof of address, their proof of identity, and a letter of theirs saying that you live there.
button-voting-words = The words of voting
voting-words = <b>The words of voting</b>
    Tap a word: I explain it in a sentence or two.
voting-wishes = <b>Your reminders</b>
    You will be reminded of what is ticked. Tap a line to change it.
voting-wishes-kept = I keep these choices only. Nothing about you, nothing about your vote.
voting-wish-registration = Registration dates
voting-wish-census = The census at 16
voting-wish-proxy = The proxy
voting-wish-polling = Voting days
voting-census-when = In how long? I will remind you once.
voting-census-in = { $n ->
    [30] In a month
    [90] In three months
    [180] In six months
   *[other] In a year
}
voting-census-then = Noted: I will tell you again on { $day }.
voting-done = Thank you, noted: I won’t remind you of it for this vote.
voting-done-thanks = Thank you.
voting-done-check = After a request the town hall answers. You can check on the official site.
voting-done-check-proxy = A proxy counts once your identity has been checked. You can follow it on the official site.
voting-later = All right. I will tell you again on { $day }.
voting-later-over = After today there is no date left to remind you of.
voting-stopped = Noted. I won’t remind you of this any more.
voting-share = Ready to vote? { $city } helps you check in one minute. Nothing is kept.
voting-share-how = Forward this message, or show the code. Nobody will know that it comes from you.
voting-remind-registration-online = Online registration on the electoral lists: { $left ->
    [0] today is the last day.
    [one] one day left, until { $day }.
   *[other] { $left } days left, until { $day }.
}
voting-remind-registration-paper = Registration at the town hall on the electoral lists: { $left ->
    [0] today is the last day.
    [one] one day left, until { $day }.
   *[other] { $left } days left, until { $day }.
}
voting-remind-proxy = Away on { $day }? { $left } days are left to vote by proxy. Better not to wait.
voting-remind-polling = { $left ->
    [0] Today is voting day, { $day }.
   *[other] Tomorrow is voting day, { $day }.
}
voting-bring = Bring proof of identity. Your polling station is written on the voter’s card, and on the official site.
voting-census-again = You wanted to think of it: the citizens’ census is done at the town hall, from 16 on.
voting-polls = Polling stations are open from { $opens } to { $closes }.
voting-polls-unknown = For the hours, look at the voter’s card or ask the town hall.
voting-clock = { $hour }:{ $minute }
command-vote = Vote
