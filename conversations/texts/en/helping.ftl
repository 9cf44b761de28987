# The room of helping: a chat lent to a resident who is helped, or to a neighbour.

button-assist = 🤝 Help somebody
button-guest = 👥 Lend my phone
button-agree-and-15 = Yes, I agree, and I am 15 or over
button-longer = ⏱ 10 more minutes

helping-what-helper = <b>Help somebody</b>
    • For 30 minutes this phone serves one person only: consultations, ideas.
    • You read aloud and tap their answers. Nobody asks them who they are.
    • Nothing mixes with your profile or your own answers.
helping-what-guest = <b>Lend my phone</b>
    • For 15 minutes somebody else can answer here instead of you.
    • Their answers are not tied to you, and nothing of your profile is used.
    • Telegram keeps showing the messages from before, and then theirs: you can clear the history before and after.
helping-opened-helper = Open until { $until }. From now on, everything answered here belongs to the person you help.
helping-opened-guest = Open until { $until }. You can hand over the phone.
helping-read-helper = 🗣 <i>To be read aloud, or handed over to read</i>
helping-read-guest = <b>Before we begin</b>
helping-notice = This service belongs to the City of { $city }. Responsible: { $controller }. Answering is optional.
    • Your answers are kept to prepare the city’s projects. Neither your name nor anything that tells who you are is kept.
    • Once sent, they can no longer be read or changed here.
    • Telegram also keeps this chat, without end-to-end encryption. You can answer on paper.
helping-agree = <b>Do you agree that the city keeps your answers, and are you 15 or over?</b>
    They may tell what you think of public life.
helping-under-15 = Thank you for saying so. Under 15, the law also asks for a parent’s agreement: nothing is kept. There are other ways to take part:
helping-refused = Understood: nothing is kept. There are other ways to take part:
helping-nearly-over-helper = 5 minutes are left: it is open until { $until }. If you need more time, tap the button.
helping-longer-helper = You have until { $until } now.
helping-not-longer = There is nothing to lengthen.

command-assist = Help somebody
command-guest = Lend my phone
