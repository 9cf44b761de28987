# What came of a consultation, given back.

survey-results-head = 📊 <b>{ $title }</b>
    About { $n } people answered. Counted on { $day }.
survey-results-period = About { $n } answers, counted on { $day }
survey-results-question = <b>{ $question }</b>
    { $people }
survey-results-people-one = About { $n } answers
survey-results-people-many = About { $n } people, who could choose several
survey-results-people-first = About { $n } answers. What was ranked first:
survey-results-people-scale = About { $n } answers
survey-results-people-months = About { $n } answers, by month
survey-results-people-hours = About { $n } answers, by hour
survey-results-too-few = Too few answers to give figures.
survey-results-bar = { $label }: about { $n }
survey-results-hidden = { $label }: not shown
survey-results-foot = <i>Voluntary answers, not representative. Figures to the nearest ten. Numbers below 11 are not shown, nor those by which they could be worked out.</i>
survey-results-note = Voluntary answers, not representative. Figures to the nearest ten.
survey-results-none = There are no results to show yet.
survey-results-later = The results will be given once the consultation is over.
survey-results-first = Please answer the consultation first: then you will see the results.
survey-results-silence = Around a vote no results are given, from the eve until the polls close. Please come back after { $day }.
survey-results-letter = The consultation is over. Thank you for taking part! Here are the results.
button-results = 📊 See the results
button-results-of = 📊 Results: { $title }
button-results-next = Next page ➡️
button-results-before = ⬅️ Previous page
