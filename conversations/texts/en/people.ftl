# The room of the people: welcome, notice, consents, menu.

welcome-title = Welcome
welcome-hello = 👋 Hello! I am Porte-voix, the participation service of the City of { $city }, here in Telegram.
welcome-language = Choisissez votre langue
    Choose your language
    اختاروا لغتكم
welcome-age = <b>How old are you?</b>
    A range is enough. The law has different rules before 15.
welcome-thanks = Thank you, all set.
welcome-refused = Understood: I keep nothing about you. You can take part in another way:
welcome-under-15 = Thank you for telling me. Before 15 the law also asks for a parent’s agreement, so I keep nothing about you here. You can take part in another way:
welcome-come-back = To come back, send /start.

age-under-15 = Under 15
age-15-17 = 15 to 17
age-18-25 = 18 to 25
age-26-40 = 26 to 40
age-41-64 = 41 to 64
age-65-plus = 65 and over
age-unsaid = I prefer not to say

button-agree = I agree, let’s go on
button-full-notice = Read the full text
button-begin = Begin
button-refuse = No thank you

notice-short = <b>Your data, in short</b>
    In charge of this service: { $controller }. It lets you give your view to the City of { $city }. Answering is always optional.
    • I keep your Telegram identifier (to answer you), your language, your age range, your choices and your answers. No name, no phone number.
    • Your answers are kept apart from your identity.
    • Telegram also stores this chat, without end-to-end encryption. You can take part on paper instead.
    • You can see everything (/mydata) and erase everything (/forget) at any time.
    Do you agree to talk with me?
notice-full-1 = <b>Who and why</b>
    Controller: { $controller }. Data protection officer: { $dpo }.
    This service collects residents’ views: consultations, ideas, questions to the town hall, city announcements, invitations, voting reminders. Answering is optional and changes none of your rights.
notice-full-2 = <b>On what ground</b>
    Your consent, asked separately for each use (GDPR, articles 6 and 9). You can refuse one and accept another, and change your mind at any time with /privacy.
notice-full-3 = <b>What I keep, and how long</b>
    Your Telegram user number (to answer you), your language, age range and consents. If you give them: your district, your topics, your quiet hours, your ideas, your questions to the town hall. Your answers to a consultation are kept under a code. Once the consultation is closed and the correction period is over, that code is destroyed: your answers become anonymous.
    { $retention }
notice-full-4 = <b>Your rights</b>
    /mydata: receive everything I keep about you.
    /forget: erase everything, at once.
    /privacy: take back a consent.
    To correct something, restrict its use or ask a question: { $dpo }. You may also complain to the CNIL (cnil.fr).
notice-full-5 = <b>Telegram</b>
    Telegram stores chats with a bot, outside France; they are not end-to-end encrypted. Please avoid writing names or health information. Every consultation has a paper equivalent.

consent-consultations = <b>{ $n } of { $of } · Consultations</b>
    Do you agree that the City keeps your answers to consultations, apart from your identity? They may show what you think of public life.
consent-announcements = <b>{ $n } of { $of } · Announcements</b>
    Would you like to receive the City’s announcements here: projects, new consultations?
consent-voting-reminders = <b>{ $n } of { $of } · Voting reminders</b>
    Would you like a reminder before registration deadlines and voting days?

menu-title = <b>Porte-voix · { $city }</b>
    What would you like to do?
menu-more = <b>More</b>
    What you sent, your data, and lending your phone.
button-more = ➕ More
button-consultations = 🗳 Have my say
button-language = 🌍 Language
button-privacy = 🔒 My data and choices
button-help = ❓ Help

start-link-unknown = I do not recognise that link. It may be incomplete. Here is the menu.

help-what = <b>What I do</b>
    I collect your views and ideas, invite you to meetings, and help you be ready to vote. You answer at your own pace, with buttons or in your own words.
help-how = <b>How it works</b>
    /menu: back to the menu
    /cancel: stop what is going on
    /language: change language
    You can close Telegram at any time: I keep your place.
help-more = <b>Also</b>
    /idea: propose an idea
    /ideas: read the residents’ ideas
    /myideas: follow my ideas
    /ask: ask the town hall a question
    /me: your choices
    /guest: lend your phone to somebody
help-team = <b>For the team</b>
    Questions to deal with, helping somebody and your outings have their buttons below.
help-people = <b>Talk to someone</b>

city-contact = 🏛 { $address }
    Phone: { $phone } · E-mail: { $email }
    { $hours }

language-choose = Choisissez votre langue
    Choose your language
    اختاروا لغتكم
language-chosen = Noted: I now speak English with you.

privacy-consents = <b>Your choices</b>
    One tap is enough to change your mind.
privacy-consultations-given = ✅ Consultations: the City may keep your answers, apart from your identity.
privacy-consultations-refused = ⬜ Consultations: not agreed. Answers you already sent can be withdrawn under “Have my say”.
privacy-announcements-given = ✅ Announcements: you receive them.
privacy-announcements-refused = ⬜ Announcements: you do not receive them.
privacy-voting-reminders-given = ✅ Voting reminders: you receive them.
privacy-voting-reminders-refused = ⬜ Voting reminders: you do not receive them.
button-withdraw-consultations = Withdraw: consultations
button-withdraw-announcements = Withdraw: announcements
button-withdraw-voting-reminders = Withdraw: voting reminders
button-give-consultations = Agree: consultations
button-give-announcements = Agree: announcements
button-give-voting-reminders = Agree: voting reminders

command-start = Start
command-menu = The menu
command-consultations = Open consultations
command-language = Change language
command-privacy = My data and choices
command-help = Help
command-cancel = Stop what is going on
