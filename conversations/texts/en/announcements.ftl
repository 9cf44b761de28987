# The room of the announcements, in English.

## Markup

announcement-html-nothing = This message shows no words. Please write what residents should read.
announcement-html-tag = The tag { $tag } does not work in Telegram, here: “{ $near }”. You can use { $allowed }, or Telegram’s own formatting.
announcement-html-break = The tag { $tag } is not needed: to begin a new line, simply begin a new line in your message.
announcement-html-more = The tag { $tag } stands alone, with nothing else between its brackets, here: “{ $near }”.
announcement-html-twice = The tag { $tag } is opened a second time before it is closed, here: “{ $near }”. To close it, add a slash after the first bracket.
announcement-html-unclosed = The tag { $tag } is never closed, here: “{ $near }”. Close it where the formatting ends.
announcement-html-unopened = The tag { $tag } closes nothing, here: “{ $near }”. Remove it, or open the formatting where it begins.
announcement-html-crossed = { $tag } comes too early, here: “{ $near }”. { $first } must come first: the tag opened last is closed first.
announcement-html-link = The address of this link is missing or badly written, here: “{ $near }”. It stands in quotation marks, after href=.
announcement-html-link-empty = This link has no words to tap, here: “{ $near }”. Write them before the link ends.
announcement-html-link-contact = “{ $url }” does not work in Telegram. Simply write the number or the e-mail address in the text: it can be tapped.
announcement-html-link-https = “{ $url }” does not begin with https://. Only such addresses, which are safe, can be sent.
announcement-html-link-wrong = “{ $url }” is not a simple address. It is made of https://, the name of the site and the page, without spaces, user name or port number.
announcement-html-link-host = This link leads to “{ $host }”, which is not on the city’s list of allowed sites. Choose a page of one of these, or have this one added to the list.
announcement-html-bare = Telegram would turn “{ $host }” into a link to a site that is not on the city’s list. If it is no address, put a space after the full stop.
