# What people may see, take back and have erased; and the notice when it changes.

rights-mydata = <b>Everything I keep about you</b>
    It is in this file. It is a technical file (JSON), made to be kept or passed on: it opens in a browser, on a computer. Its beginning explains each heading.
    Telegram keeps a copy of this message too, as of this whole chat. You can delete it here once you have saved the file.
rights-mydata-often = You have asked for your data several times within the hour. Please wait a little, then ask again: it is always your right.
rights-nothing = I keep nothing about you. I use your Telegram number to send you this answer, then I forget it.
rights-forget-ask = <b>Erase everything?</b>
    At once and for good: your profile and choices, the answers I can still tie to you, what you have begun, your questions to the town hall and their answers, your ideas that are not published, messages still waiting.
    To keep a copy, ask for /mydata first.
rights-stays = <b>What stays</b>
    Your answers that are already anonymous: nobody can tell that they are yours. And your ideas already published, with no link to you.
rights-stays-log = The team’s log keeps its lines, under the pseudonym “{ $label }”.
rights-forgotten = Done: everything is erased.
rights-forgotten-number = I keep your Telegram number just until this message reaches you, then I forget it. Telegram itself keeps this chat: you can delete it in the app.
    Thank you for taking part. If you come back, we will start afresh.
rights-kept = All right, nothing is erased.
button-mydata = 📄 Get my data
button-forget = 🗑 Erase everything
button-forget-yes = Yes, erase everything

renewal-title = The new text about your data
renewal-changed = Our text about your data has changed. Here is the essential, before we go on.
renewal-refused = I understand. But unless you agree to this text I can keep nothing for you, so we cannot go on.
    You can read it again, decide later, or erase everything.
    Meanwhile these still work: /privacy, /mydata, /forget and /help.
renewal-later = Take your time. Write to me whenever you like: I will show you the text again.
renewal-thanks = Thank you, noted. Let’s go on.
button-later = Later
button-read-again = Read the text again

retention-month = <b>It has been a long time</b>
    If I do not hear from you, I will erase your profile on { $day }: your language, your choices, the answers still tied to you, your messages.
    To stay, one tap is enough. Otherwise there is nothing to do.
retention-week = <b>Last reminder</b>
    On { $day } I will erase everything I keep about you. There is nothing you need to do.
    If you would rather stay, tap the button.
rights-admin-gone = The profile of “{ $label }” has just been erased after a long absence. The team has one administrator fewer.
button-stay = I am staying
rights-stayed = Thank you for staying. Nothing is erased.

consent-meeting-invitations = <b>{ $n } of { $of } · Invitations</b>
    Would you like to receive invitations to the City’s meetings here?
consent-ideas = <b>{ $n } of { $of } · Ideas</b>
    Do you agree that the City keeps the ideas you propose, and publishes them without your name after review?

rights-answered = { $consent }
    <i>Your answer of { $at } · text no. { $version }</i>
rights-not-asked = { $consent }
    <i>I have not asked you yet.</i>
privacy-meeting-invitations-given = ✅ Meeting invitations: you receive them.
privacy-meeting-invitations-refused = ⬜ Meeting invitations: you do not receive them.
privacy-ideas-given = ✅ Ideas: the City may keep yours and publish them without your name.
privacy-ideas-refused = ⬜ Ideas: not agreed.
button-withdraw-meeting-invitations = Withdraw: invitations
button-withdraw-ideas = Withdraw: ideas
button-give-meeting-invitations = Agree: invitations
button-give-ideas = Agree: ideas

command-mydata = Get my data
command-forget = Erase everything
