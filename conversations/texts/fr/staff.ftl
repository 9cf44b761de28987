### Les mots destinés aux agents de la ville, en ligne de commande.

## Réglages (bot/settings.py)

settings-unknown = { $name } : ce réglage n’existe pas ; retirez-le de .env.
settings-unknown-near = { $name } : ce réglage n’existe pas ; vouliez-vous dire { $near } ?
settings-token = { $name } : ce n’est pas un jeton de bot ; copiez en entier celui que @BotFather vous a donné.
settings-url = { $name } : ce n’est pas une adresse ; écrivez-la comme https://api.telegram.org.
settings-database = { $name } : seul SQLite est connu pour l’instant ; écrivez sqlite:/// puis un nom de fichier.
settings-number = { $name } : un nombre est attendu.
settings-small = { $name } : trop petit ; la limite est { $limit }.
settings-large = { $name } : trop grand ; la limite est { $limit }.
settings-choice = { $name } : valeur inconnue ; choisissez parmi { $choices }.
settings-other = { $name } : cette valeur est inutilisable.

## Le fichier de la ville (bot/city.py)

city-no-file = { $file } : ce fichier n’existe pas ; donnez à CITY_FILE le fichier de votre ville.
city-not-text = { $file } : ce fichier ne se lit pas comme du texte (UTF-8).
city-syntax = { $file }, ligne { $row } : le fichier est illisible à partir d’ici ({ $detail }).
city-missing = { $file }, ligne { $row }, clé « { $key } » : cette clé manque.
city-unknown = { $file }, ligne { $row }, clé « { $key } » : cette clé n’existe pas.
city-unknown-near = { $file }, ligne { $row }, clé « { $key } » : cette clé n’existe pas (vouliez-vous dire « { $near } » ?)
city-language = { $file }, ligne { $row }, clé « { $key } » : langue inconnue « { $value } » ; connues : fr, fr-simple, en, ar.
city-language-near = { $file }, ligne { $row }, clé « { $key } » : langue inconnue « { $value } » (vouliez-vous dire « { $near } » ?)
city-words = { $file }, ligne { $row }, clé « { $key } » : il manque le texte en { $value }.
city-duplicate = { $file }, ligne { $row }, clé « { $key } » : « { $value } » figure deux fois.
city-empty = { $file }, ligne { $row }, clé « { $key } » : il faut écrire quelque chose ici.
city-text = { $file }, ligne { $row }, clé « { $key } » : un texte entre guillemets droits est attendu.
city-number = { $file }, ligne { $row }, clé « { $key } » : un nombre entier d’au moins 1 est attendu.
city-list = { $file }, ligne { $row }, clé « { $key } » : une liste entre crochets est attendue.
city-table = { $file }, ligne { $row }, clé « { $key } » : un tableau avec ses propres clés est attendu.
city-insee = { $file }, ligne { $row }, clé « { $key } » : « { $value } » n’est pas un code INSEE de cinq caractères.
city-siret = { $file }, ligne { $row }, clé « { $key } » : « { $value } » n’est pas un numéro SIRET (14 chiffres, clé de contrôle juste).
city-postal = { $file }, ligne { $row }, clé « { $key } » : « { $value } » n’est pas un code postal de cinq chiffres.
city-email = { $file }, ligne { $row }, clé « { $key } » : « { $value } » n’est pas une adresse électronique.
city-phone = { $file }, ligne { $row }, clé « { $key } » : « { $value } » n’est pas un numéro de téléphone.
city-zone = { $file }, ligne { $row }, clé « { $key } » : « { $value } » n’est pas un fuseau horaire ; écrivez-le comme Europe/Paris.
city-host = { $file }, ligne { $row }, clé « { $key } » : « { $value } » n’est pas un nom d’hôte ; écrivez-le sans https:// et sans chemin.
city-other = { $file }, ligne { $row }, clé « { $key } » : cette valeur est inutilisable.
