### Words for the town's own people at the command line.

## Settings (bot/settings.py)

settings-unknown = { $name }: there is no such setting; remove it from .env.
settings-unknown-near = { $name }: there is no such setting; did you mean { $near }?
settings-token = { $name }: this is not a bot token; copy the whole token that @BotFather gave you.
settings-url = { $name }: this is not an address; write it as https://api.telegram.org.
settings-database = { $name }: only SQLite is known for now; write sqlite:/// and a file name.
settings-webhook = { $name }: this is not the address of a webhook; write it as https://bot.town.fr/telegram.
settings-number = { $name }: a number is expected.
settings-small = { $name }: too small; the limit is { $limit }.
settings-large = { $name }: too large; the limit is { $limit }.
settings-choice = { $name }: unknown value; choose one of { $choices }.
settings-other = { $name }: this value cannot be used.

## The city file (bot/city/)

city-no-file = { $file }: there is no such file; set CITY_FILE to your town's file.
city-not-text = { $file }: this file cannot be read as text (UTF-8).
city-syntax = { $file }, line { $row }: the file cannot be read from here on ({ $detail }).
city-missing = { $file }, line { $row }, key "{ $key }": this key is missing.
city-unknown = { $file }, line { $row }, key "{ $key }": there is no such key.
city-unknown-near = { $file }, line { $row }, key "{ $key }": there is no such key (did you mean "{ $near }"?)
city-language = { $file }, line { $row }, key "{ $key }": unknown language "{ $value }"; known: fr, fr-simple, en, ar.
city-language-near = { $file }, line { $row }, key "{ $key }": unknown language "{ $value }" (did you mean "{ $near }"?)
city-words = { $file }, line { $row }, key "{ $key }": words are missing in { $value }.
city-duplicate = { $file }, line { $row }, key "{ $key }": "{ $value }" stands here twice.
city-empty = { $file }, line { $row }, key "{ $key }": something must stand here.
city-text = { $file }, line { $row }, key "{ $key }": text between quotation marks is expected.
city-number = { $file }, line { $row }, key "{ $key }": a whole number of at least 1 is expected.
city-list = { $file }, line { $row }, key "{ $key }": a list in square brackets is expected.
city-table = { $file }, line { $row }, key "{ $key }": a table with keys of its own is expected.
city-insee = { $file }, line { $row }, key "{ $key }": "{ $value }" is not an INSEE code of five characters.
city-siret = { $file }, line { $row }, key "{ $key }": "{ $value }" is not a SIRET number (14 digits and a right check digit).
city-postal = { $file }, line { $row }, key "{ $key }": "{ $value }" is not a postal code of five digits.
city-email = { $file }, line { $row }, key "{ $key }": "{ $value }" is not an e-mail address.
city-phone = { $file }, line { $row }, key "{ $key }": "{ $value }" is not a telephone number.
city-zone = { $file }, line { $row }, key "{ $key }": "{ $value }" is not a time zone; write it as Europe/Paris.
city-host = { $file }, line { $row }, key "{ $key }": "{ $value }" is not a host name; write it without https:// and without a path.
city-other = { $file }, line { $row }, key "{ $key }": this value cannot be used.
city-hour = { $file }, line { $row }, key "{ $key }": a whole hour from 0 to 23 is expected.
city-weekday = { $file }, line { $row }, key "{ $key }": unknown day "{ $value }"; known: monday, tuesday, wednesday, thursday, friday, saturday, sunday.
city-every-day = { $file }, line { $row }, key "{ $key }": one day a week at least must not be quiet.
city-yes-no = { $file }, line { $row }, key "{ $key }": true or false is expected.
city-date = { $file }, line { $row }, key "{ $key }": a date is expected, written as 2027-04-18 without quotation marks.
city-rounds = { $file }, line { $row }, key "{ $key }": one date is expected, or two, the earlier first.
city-percent = { $file }, line { $row }, key "{ $key }": a number from 0 to 100 is expected.
city-age-band = { $file }, line { $row }, key "{ $key }": unknown age band "{ $value }"; known: 15_17, 18_25, 26_40, 41_64, 65_plus.
city-margins = { $file }, line { $row }, key "{ $key }": these parts come to { $value }; together they should be 100.
city-no-secteur = { $file }, line { $row }, key "{ $key }": there is no part of town of number "{ $value }".
city-same-hour = { $file }, line { $row }, key "{ $key }": quiet hours begin and end at the same hour ({ $value }).
city-code = { $file }, line { $row }, key "{ $key }": "{ $value }" is not a code (small letters without accents, digits and hyphens, 20 characters at most).
city-no-geojson = { $file }, line { $row }, key "{ $key }": there is no file "{ $value }" next to this one.

## The map of the districts (bot/city/districts.py)

districts-no-file = { $file }: this file cannot be read.
districts-not-json = { $file }: this file is not GeoJSON (its text is not JSON in UTF-8).
districts-not-geojson = { $file }: this file is not GeoJSON (a FeatureCollection with at least one feature is expected).
districts-not-feature = { $file }, feature { $row }: this is not a GeoJSON Feature.
districts-no-property = { $file }, feature { $row } ({ $name }): the property "{ $property }" is missing; there are: { $there }.
districts-unknown-number = { $file }, feature { $row } ({ $name }): "{ $value }" (property "{ $property }") is the number of no arrondissement in the city file.
districts-no-polygon = { $file }, feature { $row } ({ $name }): a Polygon or a MultiPolygon is expected, not "{ $found }".
districts-empty = { $file }, feature { $row } ({ $name }): a ring has fewer than four positions.
districts-not-closed = { $file }, feature { $row } ({ $name }): a ring is not closed: it begins at { $first } and ends at { $last }.
districts-no-position = { $file }, feature { $row } ({ $name }): "{ $value }" is not a position (two numbers, longitude then latitude).
districts-off-globe = { $file }, feature { $row } ({ $name }): { $value } is off the globe; WGS 84 degrees are expected, not metres.
districts-swapped = { $file }, feature { $row } ({ $name }): { $value } looks swapped; GeoJSON writes the longitude, then the latitude.
districts-no-area = { $file }: no feature for arrondissement number { $number } of the city file.
districts-more = { $file }: and { $n } more mistakes of this kind.

## Checking a questionnaire: the file (bot/surveys)

check-file-none = { $file }: there is no such file.
check-file-unreadable = { $file }: this file cannot be read.
check-file-empty = This file is empty.
check-file-large = This file is over { $limit } MB; a questionnaire is far smaller. Remove pictures and unused sheets.
check-file-bomb = This file would unpack to an enormous size; it was not opened.
check-file-nested = This file contains another archive; it was not opened.
check-file-entities = This file declares a document type (DTD), which no spreadsheet program writes; it was not opened.
check-file-encrypted = This file is protected by a password; save it without one.
check-file-damaged = This file is damaged or incomplete; open it in your spreadsheet program and save it again as .xlsx.
check-file-slow = This file takes too long to read; it was given up.
check-file-rows = This file has too many rows or too much text for a questionnaire: { $rows } rows at most in all. A long list of choices goes into a .csv file, with “select_one_from_file list.csv”: send both in one .zip.
check-file-zip = This file is a ZIP archive, but not an .xlsx workbook.
check-file-ods = This file comes from LibreOffice (.ods); save it as .xlsx.
check-file-xlsb = This file is a binary workbook (.xlsb); save it as .xlsx.
check-file-word = This file is a Word document; write the questionnaire in a spreadsheet (.xlsx).
check-file-pdf = This file is a PDF; write the questionnaire in a spreadsheet (.xlsx).
check-file-picture = This file is a picture; write the questionnaire in a spreadsheet (.xlsx).
check-file-web = This file is a web page or XML; save the questionnaire as .xlsx.
check-file-json = This file is JSON; save the questionnaire as .xlsx.
check-file-semicolons = This CSV file separates its columns with semicolons; save it as .xlsx.
check-file-csv = This CSV file is not in the form expected: the sheets "survey", "choices" and "settings" stand one under the other in it, their names alone in the first column; it is simplest to save it as .xlsx.
check-file-encoding = This text file is not UTF-8; save it as .xlsx.
check-file-other = This file is not a table; a questionnaire is written as .xlsx, .xls, .csv or .md.
check-file-gone = This file could not be fetched from Telegram; send it again.
check-file-fatal = The check of this file did not come to an end; try “portevoix survey check” on the computer of the town hall.

## Checking a questionnaire: the report

check-error = Error
check-warning = Warning
check-at-cell = { $severity } · { $sheet }, row { $row }, column "{ $column }": { $sentence }
check-at-row = { $severity } · { $sheet }, row { $row }: { $sentence }
check-at-sheet = { $severity } · { $sheet }: { $sentence }
check-fine = No errors.
check-count = Errors: { $errors }. Warnings: { $warnings }.
check-length = { $runs } random interviews. Number of questions: { $shortest } at the shortest, { $median } as a rule, { $longest } at the longest.
check-languages = Languages: { $languages }.

## Checking a questionnaire: sheets and columns

check-sheet-missing = the sheet "{ $sheet }" is missing; it holds the questions.
check-sheet-near = this sheet is not read; did you mean "{ $near }"?
check-sheet-never = the sheet "{ $sheet }" is for something the bot will never do; remove it.
check-sheet-external = the bot does not read the sheet "{ $sheet }": put these choices into a .csv file and ask them with "select_one_from_file".
check-column-missing = the column "{ $column }" is missing.
check-column-near = there is no such column, it would be ignored; did you mean "{ $near }"?
check-column-unknown = this column is unknown and will be ignored.
check-column-twice = this column and "{ $first }" mean the same; keep one.
check-column-never = "{ $column }" is for something the bot will never do; empty this cell.
check-language-unknown = the bot does not speak "{ $language }" (it speaks fr, fr-simple, en and ar); this column will not be shown.
check-language-missing = this sheet has no column for the language "{ $language }", which the other sheet has.
check-language-unnamed = this questionnaire has several languages; say which one this column is, as in "label::English (en)".
check-choice-media = pictures and sounds of choices are not sent; those of the question are.
check-attachment-missing = the file "{ $file }" did not come with it: put it into one .zip with the spreadsheet, or into the folder of --media.
check-attachment-missing-chat = the file "{ $file }" did not come with it: put it into one .zip with the spreadsheet.
check-attachment-near = the file "{ $file }" did not come with it; did you mean "{ $near }"?
check-attachment-column = the file "{ $file }" has no column "{ $name }"; it has: { $has }.
check-attachment-empty = the file "{ $file }" has no row below its headings: there will be nothing to choose.
check-attachment-empty-required = the file "{ $file }" has no row below its headings, and the question is required: nobody could go on.
check-csv-encoding = this file is neither UTF-8 nor Windows-1252.
check-csv-empty = this file is empty: it needs a row of headings.
check-csv-columns = the row of headings has one of them twice, or more than 60 columns.
check-csv-rows = this file has more than 50,000 rows.
check-csv-cell = this row has a cell of more than 2,000 characters.
check-csv-broken = this row cannot be read: a quote is not closed.
check-bundle-forms = This archive must hold one spreadsheet (.xlsx, .xls or .md); it holds { $count }.
check-bundle-none = This archive must hold a spreadsheet (.xlsx, .xls or .md); it holds none.
check-bundle-path = This archive holds a path that leads out of it (".." or a leading "/"); it was not opened. Make it again with the files only.
check-bundle-twice = Two files of this archive are called "{ $file }"; rename one of them.
check-bundle-nested = "{ $file }" is itself an archive or an office document; take it out of the archive.
check-media-large = The folder is too large ("{ $file }"): 20 MB a file, 100 MB and 500 files in all at most.
check-app-never = the bot cannot open another application; remove "ex:".

## Checking a questionnaire: types and groups

check-type-missing = the type of the question is missing.
check-type-external = the bot does not ask "select_one_external": put the list "{ $list }" into a .csv file and write "select_one_from_file { $list }.csv"; "choice_filter" stays as it is.
check-type-xml-external = the bot reads no list in XML: save "{ $file }" as .csv and write "csv-external" instead of "xml-external".
check-type-loop = the bot does not ask a "loop": write "begin_repeat" and "end_repeat", or one question in each row.
check-type-never = the type "{ $type }" will not be supported: it asks for more than people choose to say.
check-type-near = there is no type "{ $type }"; did you mean "{ $near }"?
check-type-no-list = the type "{ $type }" must name its list, as in "select_one yes_no".
check-type-unknown = there is no type "{ $type }".
check-group-not-open = "{ $type }" closes a group that is not open.
check-group-not-closed = the group "{ $name }" is never closed; add "end_group".
check-group-crossed = this row closes "{ $opens }", opened in row { $row }, with another word.
check-group-deep = this group stands in too many others: the bot reads at most { $most } within one another.
check-range-number = in "parameters", start, end and step must be numbers, as in "start=0 end=10 step=1".
check-range-step = in "parameters", step must be more than 0 and no more than what lies between start and end.
check-randomize-word = "randomize" is true or false, not "{ $word }".
check-no-question = there is no question.
check-too-many-questions = this questionnaire has { $count } questions; beyond 25 many people stop on the way.
check-calculation-missing = this calculation has no formula.

## Checking a questionnaire: names

check-name-missing = the name of the question is missing; it names the column of the answers.
check-name-invalid = "{ $name }" is not a valid name: a letter or _ first, then letters, digits, _, - and ., without spaces.
check-name-reserved = the name "{ $name }" is reserved; choose another.
check-name-twice = the name "{ $name }" is taken in row { $row }.
check-name-ambiguous = the name "{ $name }" is also used in row { $row }: elsewhere nobody knows which one is meant.
check-name-elsewhere = the name "{ $name }" is also used in another group, in row { $row }.
check-name-case = "{ $name }" and "{ $other }" differ only by capitals.

## Checking a questionnaire: choices

check-list-missing = the list "{ $list }" has no choices on the sheet "choices".
check-list-missing-required = the list "{ $list }" has no choice on the sheet "choices", and the question is required: nobody could go on.
check-list-unused = no question uses the list "{ $list }".
check-choice-no-list = this choice does not say which list it belongs to.
check-choice-no-name = this choice has no name.
check-choice-no-label = this choice has no text to show.
check-choice-twice = the choice "{ $name }" is already in the list "{ $list }", in row { $row }.
check-choice-space = "{ $name }" contains a space; with "select_multiple" a name is one word.
check-choice-long = this text has { $count } characters; beyond 35 the choices will be numbered.
check-choice-unknown = "{ $choice }" is not a choice of "{ $name }" (choices: { $choices }).
check-other-shared = "or_other" adds "Other" to the list "{ $list }", which other questions use too.
check-cascade-empty = after the answer "{ $answer }" to "{ $parent }" no choice is left.
check-cascade-empty-required = after the answer "{ $answer }" to "{ $parent }" no choice is left, and the question is required.

## Checking a questionnaire: texts

check-question-no-label = this question has no text to show.
check-default-empty = the text is missing in "{ $language }", the default language.
check-translation-empty = the translation into "{ $language }" is missing; the default language will be shown.
check-translations-empty = { $count } translations into "{ $language }" are missing (rows { $rows }); the default language will be shown.
check-translation-column = "{ $column }" has no column for: { $languages }; the default language will be shown.
check-text-long = this text, with what is shown with it, has { $count } characters; a message takes { $limit }.
check-word-sondage = the word "sondage" is not right here (loi nº 77-808); say "consultation".
check-voting-intention = a voting intention is not asked here (loi nº 77-808); take this question out.
check-constraint-silent = a refused answer would not be explained; add "constraint_message".
check-title-missing = the title is missing; add the sheet "settings" with "form_title".
check-title-long = this title is too long; 120 characters are enough.
check-title-language = the title has no translation into "{ $language }"; add this column.
check-default-unnamed = this questionnaire has several languages; without "default_language", "{ $language }" will be the default.
check-default-unknown = the default language "{ $language }" has no "label" column on the sheet "{ $sheet }" (it has: { $columns }); write "label::{ $language }".
check-default-spelling = "{ $language }" must be written as in the columns: "{ $near }".
check-form-id-changed = the consultation will be called "{ $name }" in its link and in commands (letters without accents, digits and hyphens).
check-results-unknown = when results are given back is one of these words: { $words }.
check-encrypted-never = answers encrypted for another server could not be read here; empty this cell.

## Checking a questionnaire: expressions

check-xpath-empty-expression = this expression is empty.
check-required-word = "{ $word }" is not understood here; write "{ $meant }".
check-xpath-too-long = this expression is too long.
check-xpath-too-deep = this expression is too complicated: too many brackets open before one closes. Cut it into several "calculate" rows.
check-xpath-unexpected-character = the sign "{ $detail }" has no place here.
check-xpath-unexpected-token = "{ $detail }" has no place here.
check-xpath-unexpected-end = this expression ends too early.
check-xpath-missing-operator = something is missing before "{ $detail }": "and", "or", "=" or a calculation.
check-xpath-unknown-operator = there is no "{ $detail }" here; write "and", "or" or "!=".
check-xpath-double-equals = there is no "==" here; write a single "=".
check-xpath-curly-quote = the quotation mark { $detail } is not understood; write the straight one (').
check-xpath-bare-dollar = "{ $detail }": the braces are missing; write "${"{"}name{"}"}".
check-xpath-unresolved-reference = "{ $detail }" is not a whole reference; write "${"{"}name{"}"}".
check-xpath-unclosed-quote = a quotation mark is not closed: { $detail }
check-xpath-unclosed-parenthesis = a parenthesis is not closed.
check-xpath-unclosed-bracket = a bracket is not closed.
check-xpath-unopened-parenthesis = a parenthesis is closed that was not opened.
check-xpath-unknown-function = there is no function "{ $detail }".
check-xpath-unsupported-function = the function "{ $detail }" is not supported yet.
check-xpath-wrong-argument-count = the function "{ $detail }" has the wrong number of values in its parentheses.
check-xpath-not-a-nodeset = this function takes a question, not a value.
check-xpath-unsupported-path = the path "{ $detail }" is not understood.
check-xpath-bad-regex = the regular expression "{ $detail }" is not valid.
check-reference-unknown = no question is called "{ $name }".
check-reference-near = no question is called "{ $name }"; did you mean "{ $near }"?
check-reference-last-saved = "{ $name }" refers to an earlier interview, which is not supported.
check-reference-later = "{ $name }" is only asked later (row { $row }): its answer will still be empty here.
check-clock-untold = "{ $name }" is filled in by the clock (today(), now()) in a way that we cannot recognise: even once anonymous, the answer will tell when it was given. Use a question of type date, or an age in years (div 365.25).
check-filter-unknown = the sheet "choices" has no column "{ $name }" (list "{ $list }").
check-filter-near = the sheet "choices" has no column "{ $name }" (list "{ $list }"); did you mean "{ $near }"?
check-filter-useless = this question has no choices to filter.
check-circle = these questions wait for one another and would never be asked: { $circle }.
check-repeat-count-useless = only a “begin_repeat” takes a number of repetitions.
check-repeat-count-many = { $count } repetitions: { $most } at most.
check-repeat-count-number = the number of repetitions comes from “{ $name }”, which is not a number.
check-repeat-no-label = without a label nobody knows what is repeated: “Person”, “Place”…
check-repeat-not-within = “{ $name }” is not within a repeat: there is nothing to choose from.
check-repeat-outside = “{ $name }” is repeated, and here nobody knows which one is meant: use sum, count, join, max or indexed-repeat. Otherwise the first one is taken.

## Checking a questionnaire: what pyxform and the rehearsal say

check-pyxform = the converter refuses this questionnaire. Its words: "{ $said }"
check-pyxform-headers = two columns of the sheet "{ $sheet }" mean the same, or the row of headings is missing. The converter's words: "{ $said }"
check-pyxform-parameters = the cell "parameters" is not understood. The converter's words: "{ $said }"
check-pyxform-reference = a reference "${"{"}name{"}"}" leads nowhere or to several questions. The converter's words: "{ $said }"
check-form-large = this questionnaire is too long for the bot: cut it into several consultations.
check-form-unreadable = the bot cannot read this questionnaire although the spreadsheet looks right. Show it to whoever installed the bot ({ $reason }).
check-too-slow = the calculations of this questionnaire take too long: at each answer the bot would keep everybody waiting. Use fewer repeats, or fewer expressions that look at all of them.
check-unsupported = "{ $what }" is not supported yet.
check-never-asked = this question was asked in none of the 100 random interviews; look at its condition.
check-dead-end-no-choices = a random interview stopped here: the question is required and has no choice left.
check-dead-end-all-choices-refused = a random interview stopped here: the constraint refuses every choice.
check-dead-end-no-answer-found = none of the answers tried at random passes the constraint; look at it.
check-dead-end-invalid-at-the-end = a random interview could not be handed in: this answer is no longer valid at the end.

## Consultations on the command line (bot/cli/survey.py)

survey-refused = The consultation is not published: correct the errors above first.
survey-published = "{ $title }" is published: { $slug }, version { $version }.
survey-already = "{ $title }" is published exactly like this already: { $slug }, version { $version }. Nothing changed.
survey-moved = "{ $title }" has new dates: { $slug }, version { $version }, the questions unchanged.
survey-opens = It opens on { $at }.
survey-open-now = It is open.
survey-closes = It closes on { $at }.
survey-moment = { $day } at { $hour }:{ $minute }
survey-no-end = It stays open until "portevoix survey close { $slug }".
survey-link = Its link: add "?start={ $payload }" to the bot's address (t.me/…).
survey-slug-bad = "{ $slug }" will not do: letters without accents, digits and hyphens, 40 at most.
survey-date-bad = "{ $date }" is not a date; write it as 2027-03-01 or 2027-03-01T18:00.
survey-dates-crossed = It must close after it opens.
survey-date-past = The closing date has passed already.
survey-closed-already = "{ $slug }" is closed already.
survey-slug-closed = "{ $slug }" is closed; choose another name with --slug.
survey-none = No consultation is published.
survey-unknown = No consultation is called "{ $slug }".
survey-row = { $slug } · { $title } · version { $version } · { $phase } · { $opens }, { $closes } · answers: { $count }
survey-about = about { $people }
survey-from = from { $at }
survey-from-no-date = since its publication
survey-to = until { $at }
survey-to-no-date = no end date
survey-phase-coming = coming
survey-phase-open = open
survey-phase-closed = closed
survey-phase-anonymous = closed, answers anonymous
survey-fewer = fewer than { $limit }
survey-results-none = Too few answers to give results: there must be 11 at least.
survey-results-silence = Careful: from the eve of a vote until the polls close, no results may be made public.
survey-results-written = Results written into { $folder } ({ $n } files). Voluntary answers, not representative; figures to the nearest ten.
survey-receipt-known = { $code }: answers to “{ $slug }” arrived on { $at }.
survey-receipt-unknown = { $code }: no answers under this receipt. They may have been changed, withdrawn or made anonymous since.
survey-close-ask = Close "{ $title }" ({ $slug })? People may correct or withdraw their answers until { $until }; after that the answers are anonymous for good. Type "yes":
survey-close-yes = yes
survey-close-kept = Nothing changed.
survey-close-nobody = Nobody could answer: without a terminal, add --yes.
survey-closed = "{ $title }" is closed. Corrections are possible until { $until }.
survey-database-address = The address of the database is not understood ({ $detail }).
survey-database-directory = The folder of the database cannot be made ({ $detail }).
survey-database-unwritable = The database cannot be written ({ $detail }).
survey-database-not_ours = This file is not a database of Porte-voix ({ $detail }).
survey-database-newer = The database comes from a newer version of Porte-voix ({ $detail }); update the program.
survey-database-older = The database waits for an update ({ $detail }); it happens when the bot next starts.
survey-database-changed = An update of the database that was made already is no longer the same ({ $detail }); install Porte-voix again.
survey-database-locked = Another program holds the database; try again in a moment ({ $detail }).
survey-database-in_use = The bot is already running on this database ({ $detail }); stop it first.
survey-database-full = The disk is full; nothing was written ({ $detail }).
survey-database-broken = The database can no longer be read rightly ({ $detail }); restore a backup.
survey-database-not_whole = This copy of the database is damaged ({ $detail }).
survey-database-none = There is no database yet ({ $detail }).
survey-database-restoring = A backup is being restored just now ({ $detail }); wait until it is over.
survey-database-at_work = Another command of Porte-voix is at work on this database ({ $detail }); wait until it is over.

## Exports (bot/cli/export.py)

export-done = { $file } is written. Rows: { $rows }. Columns: { $columns }.
export-exists = { $file } exists already; add --force to replace it.
export-folder = There is no folder { $folder }.
export-failed = { $file } could not be written: { $detail }
export-care = This file holds answers one by one: keep it on a machine of the town and do not send it by messenger.
export-progress = Answers written
export-repeat = Table “{ $name }”: { $rows } row(s).
export-beside = This file beside it exists already: { $file }. Add --force to replace it.
export-same = --to and --media must name two different files.
export-spss = --spss is only for a csv with names (without --labels).
export-since-anonymous = The answers are anonymous: their KEY has changed, and only their day is kept. Do not add them to an earlier export.
export-since = A corrected answer comes again with the same KEY: replace the old one. An answer that was taken back is missing only from a complete export.
export-media = { $file }: { $kept } file(s) sent as answers.
export-media-waiting = Not fetched from Telegram yet: { $count }. The bot must run; try again later.
export-media-failed = Not to be had: { $count }.
export-media-refused = Refused for what they hold: { $count }.
export-media-missing = Absent from the media folder: { $count }.

## The state of the bot (bot/cli/doctor.py)

doctor-fine = All is well.
doctor-look = To look at: { $count }.
doctor-database = Database: { $file }, up to date and writable.
doctor-database-missing = Database: { $file } does not exist yet; it is made at the first start.
doctor-integrity = Database: the integrity check fails ({ $detail }). Restore a backup.
doctor-disk = Disk: only { $free } MB are left for { $folder }. Make room: on a full disk everything waits.
doctor-waiting = Waiting. Messages received: { $inbox }. To send: { $outbox }.
doctor-later = Of these, { $count } wait for their hour: quiet hours or a lent telephone hold them back, as they should.
doctor-late = The oldest message received has been waiting since { $since }; is the bot running?
doctor-far = What comes every day is not planned before { $at }; is this machine's clock right?
doctor-set-aside = Message set aside: source { $source }, number { $update }, on { $at }, error { $error }. Whoever wrote it was told so; give this line to whoever maintains the program.
doctor-letter-failed = Refused by Telegram: { $id }, { $lane }, on { $at }, "{ $error }".
doctor-letter-unsure = Announcement that may or may not have left: { $id }, on { $at }. Nobody gets it twice; whoever wrote it decides whether to say it again.
doctor-paused = Announcement { $n } is paused: somebody of the team must let it go on or stop it (/announcements { $n }).
doctor-no-admin = The team has no administrator: nobody can invite or revoke in the chat. Make an invitation with "portevoix invite admin".
doctor-media-unreadable = The folder of received files, { $folder }, cannot be read; may the bot read there?
run-media-taken = The folder of received files, { $folder }, belongs to another bot. Two bots would each erase the other’s files: give this one a folder of its own (MEDIA_FOLDER). If the folder is really its own, delete the file ".portevoix" in it.
doctor-more = … and { $count } more.
doctor-feed = Calendar of meetings: { $file }, up to date ({ $count }).
doctor-feed-missing = Calendar of meetings: { $file } is not there or cannot be read; is the bot running, may it write there?
doctor-feed-old = Calendar of meetings: { $file } is not up to date; is the bot running, may it write there?
doctor-unreachable = People who cannot be reached (bot blocked or account deleted): { $count }.
doctor-no-token = Token: none. Write BOT_TOKEN=… (from @BotFather) into the file .env; without it the bot cannot start.
doctor-bad-token = Token: Telegram does not know it. Copy it from @BotFather into BOT_TOKEN again.
doctor-no-answer = Telegram does not answer ({ $address }). Check the network, the firewall and BOT_API_URL; until then everything waits.
doctor-telegram = Telegram: asked just now; it answers and knows the token.
doctor-offline = Telegram: it was asked nothing (--offline).
doctor-sample-words = Town: { $file } still names the sample town ({ $words }). Residents will read it: write your own words.
doctor-webhook-set = Telegram has a webhook, though the bot last ran without one: it hears nothing. Start "portevoix run" once, which takes it away, or "portevoix run --webhook".
doctor-webhook-lost = Telegram has no webhook, though the bot last ran with one. Start "portevoix run --webhook": it is set, and what waits is brought.
doctor-webhook-elsewhere = Telegram's webhook leads elsewhere than WEBHOOK_URL: another program uses this token, or the setting changed. Stop the other one, then start "portevoix run --webhook".
doctor-webhook-waiting = { $count } updates wait at Telegram. Is the bot running? It keeps messages for 24 hours only.
doctor-webhook-error = Telegram could not bring an update on { $at }: "{ $error }". Check the proxy, its certificate, and WEBHOOK_PORT.
doctor-clock-fast = This machine's clock is { $s } seconds fast. Switch on time synchronisation (timedatectl set-ntp true).
doctor-clock-slow = This machine's clock is { $s } seconds slow. Switch on time synchronisation (timedatectl set-ntp true).
doctor-wal = Database: its write-ahead log has { $size } MB. Close whatever else has the file open, then restart the bot.
doctor-zone = Time zones: this machine's data about { $zone } is wrong. Install the package tzdata.
doctor-catalogue = Words: { $lang } lacks lines, the first is { $id }. Install the program again, all of it.
doctor-sqlite = SQLite { $version } can damage a database that two programs write at once. Ours keep apart by a lock of their own; open the file with nothing else while the bot runs.
doctor-overdue = Something was due on { $since } and has not come. Is the bot running? Its log says why.
doctor-unsent = A letter was due on { $since } and has not left. Is the bot running, does Telegram answer?
doctor-backup-old = Latest backup: { $at }. It should be less than two days old. Look at `systemctl status portevoix-backup.timer` and the room on the disk, then run `portevoix backup`.
doctor-backup-none = No backup of this database is known. Run `portevoix backup`, then enable portevoix-backup.timer.

## Running and demonstration (bot/cli/run.py, bot/cli/demo.py)

run-no-token = The bot's token is missing: write BOT_TOKEN=… (from @BotFather) into the file .env and start again; to try without a token, run make demo.
run-sample-city = Careful: no city file was found, so the bot speaks for the sample city ({ $city }). Name yours with CITY_FILE.
run-another-bot = Another program is using this token: stop it, then start this one again.
run-bad-token = Telegram does not know this token: copy it from @BotFather into BOT_TOKEN again.
run-no-webhook-url = With --webhook, the address to which Telegram brings messages is needed: write WEBHOOK_URL=https://… into the file .env, or start without --webhook.
run-bad-webhook = Telegram refuses the address of the webhook ({ $detail }). Check WEBHOOK_URL: https, a name that all the Internet knows, one of the ports 443, 80, 88 and 8443.
run-port-taken = Cannot listen on { $where }. Another program may be there already; change the port in the file .env.
run-no-answer = Telegram does not answer ({ $address }). Check the network or the firewall; trying again.
run-ready = Porte-voix is running for { $city }. Ctrl-C stops it.
demo-ready = The demonstration is ready. Open this page: { $url }
    Sample consultation: { $slug }. Ctrl-C stops it.
demo-over = The demonstration is over.

## The team's outings (portevoix outings, portevoix export outings)

outings-between = Outings from { $since } to { $until }. People met are counted roughly, by the team; none of them is recorded.
outings-none = No outing noted.
outings-week = Week of { $week }. Outings: { $outings }. People met: about { $met }.
outings-row = { "  " }{ $where }, { $kind }. Outings: { $outings }. People: about { $met }.
outings-everywhere = The whole city
outings-poster = Poster “{ $poster }”, link ?start=poster_{ $code }. Visits: { $count }.
outings-kind-door-to-door = door to door
outings-kind-market = market
outings-kind-school = school or campus
outings-kind-event = event
outings-kind-stand = stand
outings-kind-association = association
outings-kind-elsewhere = other
outings-exported = { $file } is written. Outings: { $rows }. The sentences are the team’s own: read them before you publish them.

## The team and its log (portevoix invite, portevoix team, portevoix log)

team-word-ambassador = ambassador
team-word-staff = member of the town’s staff
team-word-admin = team administrator
invite-made = Invitation: { $role }, under the name "{ $name }". It is good once, until { $until }.
invite-link = { $link }
    (or, in the chat with the bot: /start { $payload })
invite-no-link = The bot's name is not known yet: it will learn it when it is first started. Give the bot's address followed by "?start={ $payload }" (t.me/…), or let the person write to the bot: /start { $payload }
invite-days = --days: from 1 to { $most } days.
invite-name-empty = "{ $name }": it takes at least a letter or a digit.
invite-name-long = "{ $name }": that is too long, 40 characters at most.
invite-name-signs = This name holds an invisible sign or a line break.
invite-name-taken = "{ $name }" is taken in the team already; choose another pseudonym.
team-nobody = Nobody has a role. To begin: portevoix invite admin
team-row = { $label } · { $role } · since { $since } · last here { $seen }
team-nobody-yet = Nobody has a role yet: the invitation to become an admin waits to be accepted.
team-invited = ✉ { $label } · { $role } · invitation open until { $until }
team-withdrawn = The invitation “{ $label }” does not work any more.
team-no-invitation = No open invitation bears the name “{ $label }”.
team-unknown = Nobody in the team is called "{ $label }".
team-last = Careful: after that the team will have no administrator.
team-revoke-ask = Revoke the role of "{ $label }" ({ $role })? Type "yes":
team-kept = Nothing has changed.
team-revoked = "{ $label }" has no role any more; they read so in their chat.
log-row = { $at } · { $who } · { $act } · { $about } · people: { $people }
log-none = Nothing of that kind in the log.
demo-invite-admin = To try the team, choose another person on the page and write one of these lines; each is good once.
    Team administrator: { $link }
demo-invite-staff = Member of the town’s staff: { $link }
demo-invite-ambassador = Ambassador: { $link }
demo-database = For commands, in another terminal: DATABASE_URL={ $database } .venv/bin/portevoix …

## Files that come in (portevoix ideas import, ideas answers)

ideas-import-columns = The column “{ $column }” is there twice.
ideas-import-header = The column of the text is missing: IDEE_DESCRIPTION or text.
ideas-import-ignored = Column that is not read: { $column }.
ideas-import-encoding = The file is not UTF-8. In Excel: Save as, “CSV UTF-8”; or give the .xlsx.
ideas-import-rows = More than { $most } lines: cut the file into several.
ideas-import-cells = Line { $row }: { $found } cells instead of { $wanted }. A quote or a separator is missing.
ideas-import-quotes = Line { $row }: quotes are in the wrong place or not closed. The rest of the file is not read.
ideas-import-formula = Line { $row }: a cell is a formula. Put the value in its place.
ideas-import-empty = Line { $row }: the idea has no text.
ideas-import-long = Line { $row }: { $column } has { $length } characters, { $most } at most.
ideas-import-theme = Line { $row }: there is no theme “{ $theme }”.
ideas-import-channel = Line { $row }: the channel “{ $channel }” is not known (papier, reunion).
ideas-import-campaign = Line { $row }: no call for ideas is named “{ $campaign }”.
ideas-import-insee = Line { $row }: the INSEE code “{ $insee }” is not of the city.
ideas-import-district = Line { $row }: there is no arrondissement “{ $district }”.
ideas-import-secteur = Line { $row }: there is no secteur “{ $secteur }”.
ideas-import-disagree = Line { $row }: “{ $district }” and the INSEE code “{ $insee }” do not go together.
ideas-import-point = Line { $row }: “{ $latitude }”, “{ $longitude }” is not a place (degrees, WGS84).
ideas-import-outside = Line { $row }: “{ $latitude }”, “{ $longitude }” is outside of the city.
ideas-import-language = Line { $row }: the language “{ $language }” is not spoken here (fr, en, ar).
ideas-import-date = Line { $row }: “{ $date }” is not a date (YYYY-MM-DD or DD/MM/YYYY).
ideas-import-future = Line { $row }: “{ $date }” is still to come.
ideas-import-twice = Line { $row }: the reference “{ $reference }” is on line { $first } already.
ideas-import-stopped = { $bad } line(s) to correct: nothing is written. Correct them, or add --skip-bad to leave these lines out.
ideas-import-skipped = { $bad } line(s) left out.
ideas-import-fates = { $new } new, { $changed } changed, { $same } here already, { $kept } under review already and left as they are.
ideas-import-state = Line { $row }: the state “{ $state }” is not known. Say what it means: --state { $state }=selected.
ideas-import-unknown = Line { $row }: no idea has the number { $n } here.
ideas-import-cannot = Line { $row }: idea no. { $n } cannot go to that state.
ideas-import-hidden = Line { $row }: idea no. { $n } is not public. This proposal does not come from it.
ideas-import-taken = Line { $row }: proposal { $id } of Decidim is idea no. { $known } already, not no. { $n }.
ideas-import-elsewhere = Line { $row }: idea no. { $n } is proposal { $id } of Decidim already. This one is another.
ideas-import-cut = Line { $row }: the answer is cut at { $most } characters.
ideas-answers-json = This is no list of proposals of Decidim.
ideas-answers-header = The column “state” is missing: export the proposals from Decidim’s administration.
ideas-answers-fates = { $told } new answer(s), { $same } told already, { $waiting } without an answer, { $other } proposal(s) that do not come from here.
ideas-answers-period = When: { $words }
ideas-answers-costs = Costs: { $words }
ideas-answers-there = The answer is on the participation platform: { $url }
ideas-answers-bare = The answer is on the participation platform.
ideas-answers-more = … More: { $url }
ideas-import-dry = This was a trial: nothing is written.
ideas-import-done = The new ideas wait for the review.

## Ideas (portevoix idea, portevoix export ideas)

ideas-exported = { $file }: { $rows } idea(s). Read them before you publish anything.
ideas-exported-open = { $file }: { $rows } public idea(s), without authors.
ideas-export-schema = { $file }: the schema of the table, to be published with it.
ideas-export-suffix = Decidim reads .csv, .xlsx and .json: give “{ $file }” one of these endings, or say --format decidim-csv.
ideas-export-names = --names is only for the team’s own files: csv, xlsx, json.
ideas-export-taxonomies = --taxonomies is only for Decidim: numbers separated by commas, for example 12,15.
ideas-export-campaign = No call for ideas is named “{ $campaign }”.
ideas-progress = Ideas
idea-receipt-known = { $code }: the idea arrived on { $day }.
idea-receipt-unknown = { $code }: no idea under this receipt. It may have been withdrawn since.
idea-withdraw-sure = To erase it for good, add --yes.
idea-withdrawn-by-staff = The idea is erased, with all its versions.

## What goes with time (portevoix retention)

retention-would = This would be erased now:
retention-did = Done:
retention-row = { $name } ({ $table }): { $count }
retention-table-journal = What happened
retention-table-meetings = Meetings
retention-table-inbox = Messages received and handled
retention-table-outbox = Messages sent
retention-table-batches = Messages to many people
retention-table-uploads = Attached files that nothing uses any more
retention-table-due = Hours that were planned and are past
retention-table-talks = Talks that ended or were left
retention-table-staff-log = The team’s log
retention-table-requests = Questions to the town hall
retention-table-outings = Who noted an outing
retention-table-idea-drafts = Drafts of ideas
retention-table-manuscripts = Texts that the team was writing
retention-table-idea-comments = Comments that the review turned down
retention-table-idea-search = The search in ideas
retention-table-registrations = Registrations for meetings
retention-table-agenda-points = Points proposed for a meeting
retention-table-invitations = Invitations into the team
retention-table-invitation-tries = Tries of unknown invitations
retention-table-forgotten = Erasures to repeat after a restore
retention-table-identities = Numbers of Telegram without a person
retention-people-month = People warned, 30 days before: { $count }
retention-people-week = People warned, 7 days before: { $count }
retention-people-erase = People erased: { $count }

## Residents' questions (bot/cli/inbox.py)

inbox-row = no. { $n } · { $status } · { $age } · { $topic } · language: { $locale } · { $who }
inbox-empty = No questions.
inbox-nobody = nobody's
inbox-unknown = no. { $n }: there is no such question, or not any more.
inbox-unreachable = Messages no longer reach this person (bot blocked or account deleted).
inbox-status-waiting = waiting for an answer
inbox-status-answered = answered
inbox-status-closed = closed
inbox-said-resident = { $at } · resident:
inbox-said-team = { $at } · { $who }:
inbox-said-note = { $at } · internal note by { $who }:
inbox-file-photo = [photo]
inbox-file-voice = [voice message]
inbox-file-audio = [recording]
inbox-file-video = [video]
inbox-file-document = [document]
inbox-done-answered = no. { $n }: the answer is in the outbox; the bot delivers it as soon as it runs.
inbox-done-kept = no. { $n }: the answer is kept, but messages no longer reach this person; they will find it if they come back.
inbox-done-closed = no. { $n }: closed.
inbox-done-assigned = no. { $n }: noted ({ $label }).
inbox-done-unknown = no. { $n }: there is no such question, or that is not possible any more.
inbox-done-already = no. { $n }: somebody has answered already; read it with "portevoix inbox show { $n }", then add --anyway to answer again.
inbox-done-unanswered = no. { $n }: it is still waiting for an answer; add --yes to close it all the same.
inbox-done-no = "{ $label }": nobody in the team has this name.
inbox-figure-asked = Questions: { $value }
inbox-figure-median-days = First answer, median in working days: { $value }
inbox-figure-in-time = Answered within 2 working days, in %: { $value }
inbox-figure-helpful = Answers found helpful: { $value }
inbox-figure-unhelpful = Answers found unhelpful: { $value }
inbox-canned-row = { $name } · { $title } · { $locales }
inbox-canned-none = No prepared answers.
inbox-canned-file = { $file } cannot be read: { $detail }
inbox-canned-empty = { $file }: no answers in this file.
inbox-canned-table = "{ $name }": a table [{ $name }] is expected.
inbox-canned-name = "{ $name }": a short name is expected (lower case without accents, digits and hyphens, 24 at most).
inbox-canned-title = [{ $name }]: "title" is needed, of { $most } characters at most.
inbox-canned-key = [{ $name }]: "{ $key }" is not known; known: { $known }.
inbox-canned-text = [{ $name }]: at least one text is needed, none empty or of more than { $most } characters.
inbox-canned-added = Prepared answers kept: { $count }.
inbox-canned-unknown = "{ $name }": no prepared answer has this name.
inbox-canned-removed = "{ $name }" is not offered any more.

## Campaigns for ideas (portevoix ideas open, list, close, template)

ideas-long = { $file }, line { $row }, key "{ $key }": { $most } characters at most.
ideas-slug = { $file }, line { $row }, key "{ $key }": "{ $value }" is not a short name (lower case without accents, digits and hyphens, 32 characters at most).
ideas-closes-first = { $file }, line { $row }, key "{ $key }": the last day is before the first ({ $opens }).
ideas-box-days = { $file }, line { $row }, key "{ $key }": the ideas box is always open, it has no dates.
ideas-area-twice = { $file }, line { $row }, key "{ $key }": give secteurs or arrondissements, not both.
ideas-themes = { $file }, line { $row }, key "{ $key }": each theme is a table [[themes]].
ideas-most-themes = { $file }, line { $row }, key "{ $key }": { $most } themes at most.
ideas-no-topic = { $file }, line { $row }, key "{ $key }": "{ $value }" is not a topic of the city ({ $known }): give it a name, [themes.label].
ideas-nothing = Nothing has changed.
ideas-seen-by-residents = What residents read ({ $language }):
ideas-changes = There is a campaign "{ $slug }" already: this replaces it.
ideas-open-ask = Open the campaign "{ $slug }"? Type "yes":
ideas-change-ask = Change the campaign "{ $slug }"? Type "yes":
ideas-opened = The campaign "{ $slug }" is kept ({ $state }). Its link: t.me/{ $bot }?start=ideas_{ $slug }
ideas-row = { $slug } · { $title } · { $state } · { $days } · { $figures }
ideas-unknown = There is no campaign "{ $slug }".
ideas-close-box = The ideas box is never closed.
ideas-closed-already = The campaign "{ $slug }" is closed already.
ideas-close-ask = Close the campaign "{ $slug }"? Nobody will be able to hand in an idea any more; the ideas received stay. Type "yes":
ideas-closed = The campaign "{ $slug }" is closed.
ideas-not-staff = "{ $label }" does not open campaigns: that takes the role staff or admin.
ideas-template-there = { $file } is there already: nothing is written.
ideas-template-no = { $file }: it cannot be written here.
ideas-template-written = { $file }: change it, then: portevoix ideas open { $file }

## Announcements (portevoix announce, announcements, export announcements)

announce-no-file = { $file }: there is no such file, or it cannot be read.
announce-says = { $file }, line { $row }, key "{ $key }": { $detail }
announce-label-long = { $file }, line { $row }, key "{ $key }": { $most } characters at most: a button is narrow.
announce-at-most = { $file }, line { $row }, key "{ $key }": { $most } at most.
announce-choice = { $file }, line { $row }, key "{ $key }": "{ $value }" is not possible; possible: { $known }.
announce-at = { $file }, line { $row }, key "{ $key }": a day and an hour are expected, as in 2026-12-01T10:00.
announce-aware = { $file }, line { $row }, key "{ $key }": the hour is the town's: take the time zone away.
announce-one-file = { $file }, line { $row }, key "{ $key }": one attachment is possible: photo, video, voice or document.
announce-file-beside = { $file }, line { $row }, key "{ $key }": "{ $value }" must be the name of a file next to this one, without a folder.
announce-file-large = { $file }, line { $row }, key "{ $key }": "{ $value }" is too large: { $most } MB at most.
announce-file-photo = { $file }, line { $row }, key "{ $key }": "{ $value }" is not a JPEG, PNG or WebP picture.
announce-file-video = { $file }, line { $row }, key "{ $key }": "{ $value }" is not an MP4 video.
announce-file-voice = { $file }, line { $row }, key "{ $key }": "{ $value }" is not a voice message (Opus in an .ogg file).
announce-file-document = { $file }, line { $row }, key "{ $key }": "{ $value }" is empty.
announce-file-name = { $file }, line { $row }, key "{ $key }": the name "{ $value }" does not do: 100 characters at most, without quotation marks and slashes.
announce-every-or-rule = { $file }, line { $row }, key "{ $key }": give every or rule, not both.
announce-no-at = { $file }, line { $row }, key "{ $key }": what comes again needs at: the first day and the hour.
announce-valid-twice = { $file }, line { $row }, key "{ $key }": give valid_days or valid_hours, not both.
announce-useless = { $file }, line { $row }, key "{ $key }": this key is of no use here.
announce-rule = { $file }, line { $row }, key "{ $key }": "{ $value }" is not a rule that is possible here; see docs/announcements.md.
announce-never = { $file }, line { $row }, key "{ $key }": with this, the announcement would never leave.
announce-over = { $file }, line { $row }, key "{ $key }": this moment is over.
announce-over-now = The chosen moment went by meanwhile: nothing is planned.
announce-first-language = { $file }, line { $row }, key "{ $key }": the text in the first language of the town is missing: { $value }.
announce-language = { $file }, line { $row }, key "{ $key }": "{ $value }" is not a language of the town; its languages: { $known }.
announce-buttons = { $file }, line { $row }, key "{ $key }": each button is a table [[buttons]].
announce-most-buttons = { $file }, line { $row }, key "{ $key }": { $most } buttons at most.
announce-no-survey = { $file }, line { $row }, key "{ $key }": "{ $value }" is not a consultation that is possible here; possible: { $known }.
announce-no-meeting = { $file }, line { $row }, key "{ $key }": { $value } is not the number of a meeting to come; possible: { $known }.
announce-no-call = { $file }, line { $row }, key “{ $key }”: “{ $value }” is not a campaign that is open or to come; possible: { $known }.
announce-no-topic = { $file }, line { $row }, key "{ $key }": "{ $value }" is not a topic of the town; its topics: { $known }.
announce-number = { $file }, line { $row }, key "{ $key }": { $value } does not exist in the town; possible: { $known }.
announce-nothing = Nothing is planned.
announce-ask = Plan this announcement? Type "yes":
announce-needs-as = For so many people somebody else has to agree. Say who writes the announcement: --as “pseudonym”. Nothing is planned.
announce-accept = Nothing is planned. If you have read this and mean it: --accept { $names }
announce-warning = [{ $name }] { $words }
announce-warning-ask = Plan it in spite of this warning ({ $name })? Type "yes":
announce-not-staff = "{ $label }" does not write announcements: a role of staff or admin is needed.
announce-attached = Attached: { $what }, { $name } ({ $size } kB)
announce-button = Button: { $label } → { $to }
announce-none = No announcements.
announce-row = no. { $n } · { $state } · { $text }
announce-unknown = no. { $n }: there is no such announcement.
announce-not-now = no. { $n }: that is not possible now. See how it stands: portevoix announcements show { $n }
announce-sure = { $question } Type "yes":
announce-exported = { $file }: { $rows } sending(s).

ideas-review-say = The text must have between 1 and { $most } characters; it has { $n }.
ideas-review-anyway = Add --anyway to decide all the same.
ideas-review-reason = An idea that is not selected needs a reason (--reason), and no other does.
ideas-review-cost = The cost is a whole number of euros, not below zero.
ideas-review-file = { $file } cannot be read: { $detail }
ideas-review-answer = no. { $n }: its sheet does not answer that question.
ideas-picture-written = The picture is in { $file }, and the same figures in words in { $beside }.

## Meetings (portevoix meetings list, show, add, import, template, export meetings)

elections-row = { $id } · { $said }
elections-kind = “{ $kind }”: there is no such kind of election. There are:
elections-ask = { $question } (yes/no)
elections-keep-ask = Write { $id } down? No message will speak of it before it is confirmed. (yes/no)
elections-kept = { $id }: written down, to be confirmed: portevoix elections confirm { $id } --as LABEL
elections-dry = { $id }: a trial, nothing is written down.
elections-nothing = Nothing was changed.
elections-not-staff = { $label } is not staff or admin: they cannot confirm an election.
meetings-none = No meetings.
meetings-row = no. { $n } · { $starts } · { $title } · { $state }
meetings-coming = to come
meetings-now = going on
meetings-over = over
meetings-cancelled = cancelled
meetings-hidden = { $state }, not in the public list
meetings-unknown = no. { $n }: there is no such meeting.
meetings-figures-which = Say the number of a meeting, or --since and a day: one of the two.
meetings-figures-none = No meeting.
meetings-figures-written = Written: { $file }
meetings-calendar = Calendar: { $uid } (SEQUENCE { $sequence })
meetings-file-invites = { $file }, line { $row }, key "{ $key }": with invites = false nobody is invited: this table is of no use.
meetings-file-ends = { $file }, line { $row }, key "{ $key }": the meeting ends before it starts.
meetings-file-long = { $file }, line { $row }, key "{ $key }": the meeting is longer than a week.
meetings-file-reserved = { $file }, line { $row }, key "{ $key }": there are only { $most } seats in all: fewer must be reserved.
meetings-file-nowhere = { $file }, line { $row }, key "{ $key }": a place (name, address) or a link (online) is needed.
meetings-file-half-position = { $file }, line { $row }, key "{ $key }": latitude and longitude go together.
meetings-file-degrees = { $file }, line { $row }, key "{ $key }": a number of degrees is expected, as 43.2965.
meetings-file-least = { $file }, line { $row }, key "{ $key }": { $value } is too small.
meetings-file-agenda = { $file }, line { $row }, key "{ $key }": each point is a table [[agenda]].
meetings-file-points = { $file }, line { $row }, key "{ $key }": { $most } points at most.
meetings-file-skipped = { $file }, line { $row }, key "{ $key }": { $value } does not exist: the clocks go forward that night.
meetings-file-every = { $file }, line { $row }, key "{ $key }": say when the meeting comes again: every or rule.
meetings-file-rule = { $file }, line { $row }, key "{ $key }": "{ $value }" is not a rule that is possible here; see docs/meetings.md.
meetings-file-never = { $file }, line { $row }, key "{ $key }": with this, the meeting would never take place.
meetings-file-first = { $file }, line { $row }, key "{ $key }": the first meeting (starts) is not on a day of the series; the first one is: { $day }.
meetings-file-many = { $file }, line { $row }, key "{ $key }": { $most } meetings at most in a series; choose a nearer day.
meetings-not-staff = "{ $label }" calls no meetings: the role staff or admin is needed.
meetings-nothing = Nothing changed.
meetings-seats = Seats: { $seats } ({ $reserved } of them reserved)
meetings-seats-open = Seats: nobody counts them
meetings-guests = Everybody may bring: { $guests }
meetings-nobody = Invites nobody: people find it in the list.
meetings-audience = To be invited, once you say so. { $people }
meetings-series = A series of { $count } meetings:
meetings-point = On the agenda: { $words }
meetings-photo = Picture: { $name } ({ $size } kB)
meetings-read = { $language }:
meetings-dry = All is right. Nothing is kept (--dry-run).
meetings-add-ask = Call this meeting? Type "yes":
meetings-add-ask-many = Call these { $count } meetings? Type "yes":
meetings-added = no. { $n }: meeting called, { $starts }.
meetings-added-then = Nobody is invited yet.
meetings-template-there = { $file } is there already: nothing is written.
meetings-template-no = { $file }: it cannot be written here.
meetings-template-written = { $file }: change it, then: portevoix meetings add { $file }
meetings-ics-large = { $file }: this file is too large: 1 MB at most.
meetings-ics-many = { $file }: more than { $most } meetings; export a shorter period.
meetings-ics-unreadable = { $file }: this file cannot be read as a calendar (.ics).
meetings-ics-none = { $file }: there is no meeting in this calendar.
meetings-ics-method = { $file }: this is no published calendar but an answer (METHOD:{ $value }).
meetings-ics-uid = "{ $name }": its name for calendars (UID) is missing or cannot be used.
meetings-ics-twice = "{ $name }": it is there twice, with the same UID and version (SEQUENCE).
meetings-ics-no-start = "{ $name }": it has no start.
meetings-ics-no-end = "{ $name }": it has neither an end nor a duration.
meetings-ics-ends = "{ $name }": it ends before it starts.
meetings-ics-long = "{ $name }": it is longer than a week.
meetings-ics-all-day = "{ $name }": it takes the whole day; a meeting has an hour.
meetings-ics-broken = "{ $name }": { $key } cannot be read.
meetings-ics-zone = "{ $name }": unknown time zone: "{ $value }".
meetings-ics-rule = "{ $name }": it comes again by a rule that is not possible here: { $value }. See docs/meetings.md.
meetings-ics-range = "{ $name }": it changes the later dates too (THISANDFUTURE); that is not possible here.
meetings-ics-title = "{ $name }": it has no title.
meetings-ics-title-long = "{ $name }": its title is too long: { $most } characters at most.
meetings-ics-place-long = "{ $name }": its place is too long: { $most } characters at most.
meetings-ics-nowhere = "{ $name }": it has neither a place nor a link to a site the town allows.
meetings-ics-says = "{ $name }": { $detail }
meetings-import-new = + no. { $n } · { $starts } · { $title }
meetings-import-changed = ~ no. { $n } · { $starts } · { $title } (changed)
meetings-import-cancelled = - no. { $n } · { $starts } · { $title } (cancelled)
meetings-import-same = Unchanged: { $count }
meetings-import-over = Over, or cancelled without being known here: { $count }
meetings-import-older = "{ $name }": a newer version is here already; it stays.
meetings-import-gone = "{ $name }": this meeting is cancelled here; it stays so.
meetings-import-cut = "{ $name }": its text is too long; the end is left out.
meetings-import-more = … and { $count } more.
meetings-import-ask = Do this? Who knows of a meeting that changes or is cancelled is told. Type "yes":
meetings-imported = Done: { $count } meeting(s). Nobody is invited unless you say so.
meetings-exported = { $file }: { $rows } row(s).
meetings-exported-few = A meeting that fewer than 11 people answered has no rows.
meetings-export-ics = A calendar (.ics) holds only the public meetings.

## Meetings (portevoix meetings invite, approve, cancel, move)

## Meetings (portevoix meetings followups)

## Meetings (portevoix meetings figures)
indicators-written = Written: { $file }
indicators-turned = The first day comes after the last: give the earlier one first.
indicators-not-over = None of these days is over: yesterday is the last day that counts.
indicators-too-long = That is too long: a year at most, 366 days.
indicators-cut-short = Counted until { $day }: the days after it are not over.
voting-figures-written = { $file }: { $weeks } week(s).
meetings-act-people = This concerns: { $people }
meetings-act-ask = Do it? (yes/no)
meetings-act-changed = Somebody else of the team has changed meeting no. { $n } meanwhile. Please run the command once more.
meetings-minutes-kind = { $file }: minutes are written in .toml, .md or .pdf.
meetings-minutes-large = { $file }: this file is too large, { $most } MB at most. It was not read.
meetings-minutes-pdf = { $file }: this file is no PDF, whatever its name says.
meetings-minutes-language = "{ $value }" is no language of the town.
meetings-minutes-not-now = no. { $n }: no minutes now: the meeting has not begun, or is cancelled.
meetings-minutes-same = These minutes are published already.
meetings-minutes-meanwhile = Somebody has just published other minutes: read those first.
meetings-minutes-with = With the PDF document.
meetings-minutes-ask = Publish these minutes? Type "yes":
meetings-minutes-done = no. { $n }: minutes published (version { $edition }). The messages are leaving.

survey-source-bad = “{ $source }” cannot name a link: at least one letter or digit is needed, and { $most } characters at most.
survey-source-coded = In the link, “{ $code }” stands for “{ $source }”. The funnel shows your words.
survey-link-no-name = The bot’s name is not known yet: run it once, or give BOT_TOKEN. The link ends with “?start={ $payload }”.
survey-link-written = Written: { $file }
survey-template-there = { $file } is there already: nothing is written.
survey-template-no = { $file }: it cannot be written here.
survey-template-written = { $file }: change it, then: portevoix survey check { $file }
survey-preview-how = Preview: nothing is kept. Type what stands before a button, or your answer. For a place: @43.30,5.37; for a file: @photo.jpg. Ctrl-D ends it.
survey-preview-button = { $typed }) { $label }
survey-preview-chosen = { $typed }) ✓ { $label }
survey-funnel = “{ $title }” ({ $slug }): by which links people came
survey-funnel-few = Fewer than { $limit } people at every stage: nothing can be told yet.
survey-funnel-no-source = without a name (the list, or a plain link)
survey-funnel-others = together: { $sources }
survey-funnel-all = in all
survey-funnel-row = { $name }: came { $came }, began { $began }, sent { $finished }
survey-funnel-stages = “–”: fewer than { $limit } people in a stage somewhere; it cannot be told apart.
survey-funnel-stops = Where people stopped (nothing for a day):
survey-funnel-stop = { $question }: { $people }
survey-funnel-stop-others = other questions: { $people } each, or not to be told
survey-funnel-recap = before sending

## Backups (portevoix backup, portevoix restore)

backup-done = Backup written, read again and right: { $file } ({ $size } MB). Files sent as answers: { $count }.
backup-no-town = The town has no file of its own yet: none is in the backup.
backup-missing = Files that answers name and that were on no disk: { $count }. They are not in the backup.
backup-care = It holds everything the bot knows of people, but not the token: keep it encrypted, on another machine of the town.
backup-gone = Older backups erased: { $count }.
backup-beside-gone = Copies from before an update or a restore erased: { $count }.
backup-exists = { $file } exists already: nothing is replaced.
backup-full = The disk is full: no backup was written, the older ones are untouched.
backup-failed = The backup could not be written: { $detail }
backup-broken = This backup is not whole, or is not one of ours ({ $detail }).
restore-old = This backup is of { $made }: older than { $days } days (BACKUP_DAYS). Who was forgotten since is no longer known in full; if there is no other, add --however-old.
restore-ask = The database as it was on { $made } takes the place of the present one; whatever residents and the team did since is lost. Write “yes” to go on.
restore-kept = Nothing was changed.
restore-done = The database is again as it was on { $made }.
restore-aside = The one before is kept in { $folder }: `portevoix restore` takes it too. `portevoix backup` erases it after BACKUP_DAYS.
restore-forgotten = People forgotten again, because they were forgotten since the backup: { $count }.
restore-taken-back = Consents taken back since are taken back again.
restore-not-known = The database before was not there or could not be read: who was forgotten, and who took a consent back, since the backup is not known. Tell people to do so again (docs/operations.md).
restore-letters = Messages that may have left since the backup and are not sent: { $count }. `portevoix doctor` lists them, an announcement can be sent again by `portevoix announcements again`.
restore-media = Files sent as answers: { $count } are there, { $missing } are nowhere.
restore-town = Your file differs from the backup’s and stays; the other one is { $file }.
restore-next = Now start the bot, and look at what `portevoix doctor` says.
restore-full = The disk is full: the database was not changed.
restore-failed = The backup could not be restored: { $detail }

## A command that cannot be read (bot/cli/usage.py)

usage-how = Usage: { $usage }
usage-wrong = This command cannot be understood so. { $what }
usage-more = All it takes: { $command } --help
usage-argument = { $name }: { $what }
usage-required = Missing: { $names }
usage-one-of = One of these is missing: { $names }
usage-unknown = Unknown argument: { $words }
usage-choice = { $value } does not exist; choose from { $choices }
usage-near = { $value } does not exist; did you mean { $near }?
usage-ambiguous = { $value } may mean { $choices }; write all of it
usage-not-with = does not go with { $other }
usage-no-value = no value is expected ("{ $value }")
usage-one = a value is expected
usage-some = at least one value is expected
usage-number = "{ $value }" is not a number
usage-value = "{ $value }" will not do
usage-day = "{ $value }" is not a date; write it like 2026-11-21 (year, month, day)
usage-expected = "{ $value }" will not do; expected: { $form }

## What the system says (bot/cli/system.py)

system-enoent = this file or folder does not exist
system-eisdir = this is a folder, not a file
system-enotdir = this is not a folder
system-eacces = permission is missing
system-eexist = it exists already
system-enotempty = this folder is not empty
system-erofs = this disk can only be read
system-enospc = the disk is full
system-eio = the disk has a fault
system-enametoolong = this name is too long
system-efbig = the file gets too large
system-emfile = too many files are open
system-ebusy = another program uses it
system-other = the system's error number { $number }
