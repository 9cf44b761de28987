### Words for the town's own people at the command line.

## Settings (bot/settings.py)

settings-unknown = { $name }: there is no such setting; remove it from .env.
settings-unknown-near = { $name }: there is no such setting; did you mean { $near }?
settings-token = { $name }: this is not a bot token; copy the whole token that @BotFather gave you.
settings-url = { $name }: this is not an address; write it as https://api.telegram.org.
settings-database = { $name }: only SQLite is known for now; write sqlite:/// and a file name.
settings-number = { $name }: a number is expected.
settings-small = { $name }: too small; the limit is { $limit }.
settings-large = { $name }: too large; the limit is { $limit }.
settings-choice = { $name }: unknown value; choose one of { $choices }.
settings-other = { $name }: this value cannot be used.

## The city file (bot/city.py)

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
