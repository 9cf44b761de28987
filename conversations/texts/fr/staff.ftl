### Les mots destinés aux agents de la ville, en ligne de commande.

## Réglages (bot/settings.py)

settings-unknown = { $name } : ce réglage n’existe pas ; retirez-le de .env.
settings-unknown-near = { $name } : ce réglage n’existe pas ; vouliez-vous dire { $near } ?
settings-token = { $name } : ce n’est pas un jeton de bot ; copiez en entier celui que @BotFather vous a donné.
settings-url = { $name } : ce n’est pas une adresse ; écrivez-la comme https://api.telegram.org.
settings-database = { $name } : seul SQLite est connu pour l’instant ; écrivez sqlite:/// puis un nom de fichier.
settings-webhook = { $name } : ce n’est pas une adresse de webhook ; écrivez-la comme https://bot.ville.fr/telegram.
settings-number = { $name } : un nombre est attendu.
settings-small = { $name } : trop petit ; la limite est { $limit }.
settings-large = { $name } : trop grand ; la limite est { $limit }.
settings-choice = { $name } : valeur inconnue ; choisissez parmi { $choices }.
settings-other = { $name } : cette valeur est inutilisable.

## Le fichier de la ville (bot/city/)

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
city-hour = { $file }, ligne { $row }, clé « { $key } » : une heure entière de 0 à 23 est attendue.
city-weekday = { $file }, ligne { $row }, clé « { $key } » : jour inconnu « { $value } » ; connus : monday, tuesday, wednesday, thursday, friday, saturday, sunday.
city-every-day = { $file }, ligne { $row }, clé « { $key } » : il faut au moins un jour par semaine qui ne soit pas calme.
city-yes-no = { $file }, ligne { $row }, clé « { $key } » : true ou false est attendu.
city-date = { $file }, ligne { $row }, clé « { $key } » : une date est attendue, écrite comme 2027-04-18 sans guillemets.
city-rounds = { $file }, ligne { $row }, clé « { $key } » : une date est attendue, ou deux, la première d’abord.
city-percent = { $file }, ligne { $row }, clé « { $key } » : un nombre de 0 à 100 est attendu.
city-age-band = { $file }, ligne { $row }, clé « { $key } » : tranche d’âge inconnue « { $value } » ; connues : 15_17, 18_25, 26_40, 41_64, 65_plus.
city-margins = { $file }, ligne { $row }, clé « { $key } » : ces parts font { $value } ; ensemble, elles devraient faire 100.
city-no-secteur = { $file }, ligne { $row }, clé « { $key } » : il n’y a pas de secteur de numéro « { $value } ».
city-same-hour = { $file }, ligne { $row }, clé « { $key } » : les heures calmes commencent et finissent à la même heure ({ $value }).
city-code = { $file }, ligne { $row }, clé « { $key } » : « { $value } » n’est pas un code (minuscules sans accent, chiffres et traits d’union, 20 caractères au plus).
city-no-geojson = { $file }, ligne { $row }, clé « { $key } » : le fichier « { $value } » n’existe pas à côté de ce fichier.

## La carte des arrondissements (bot/city/districts.py)

districts-no-file = { $file } : ce fichier ne se lit pas.
districts-not-json = { $file } : ce fichier n’est pas du GeoJSON (le texte n’est pas du JSON en UTF-8).
districts-not-geojson = { $file } : ce fichier n’est pas du GeoJSON (une FeatureCollection avec au moins une entité est attendue).
districts-not-feature = { $file }, entité { $row } : ce n’est pas une entité GeoJSON (Feature).
districts-no-property = { $file }, entité { $row } ({ $name }) : la propriété « { $property } » manque ; présentes : { $there }.
districts-unknown-number = { $file }, entité { $row } ({ $name }) : « { $value } » (propriété « { $property } ») n’est le numéro d’aucun arrondissement du fichier de la ville.
districts-no-polygon = { $file }, entité { $row } ({ $name }) : un Polygon ou un MultiPolygon est attendu, pas « { $found } ».
districts-empty = { $file }, entité { $row } ({ $name }) : un contour a moins de quatre positions.
districts-not-closed = { $file }, entité { $row } ({ $name }) : un contour n’est pas fermé : il commence en { $first } et finit en { $last }.
districts-no-position = { $file }, entité { $row } ({ $name }) : « { $value } » n’est pas une position (deux nombres, longitude puis latitude).
districts-off-globe = { $file }, entité { $row } ({ $name }) : { $value } est hors du globe ; des degrés WGS 84 sont attendus, pas des mètres.
districts-swapped = { $file }, entité { $row } ({ $name }) : { $value } semble inversé ; GeoJSON écrit la longitude, puis la latitude.
districts-no-area = { $file } : aucune entité pour l’arrondissement numéro { $number } du fichier de la ville.
districts-more = { $file } : et { $n } autres erreurs de cette sorte.

## Le contrôle d’un questionnaire : le fichier (bot/surveys)

check-file-none = { $file } : ce fichier n’existe pas.
check-file-unreadable = { $file } : ce fichier ne peut pas être lu.
check-file-empty = Ce fichier est vide.
check-file-large = Ce fichier dépasse { $limit } Mo ; un questionnaire est bien plus petit. Retirez-en les images et les feuilles inutiles.
check-file-bomb = Ce fichier se déplierait à une taille démesurée ; il n’a pas été ouvert.
check-file-nested = Ce fichier contient une autre archive ; il n’a pas été ouvert.
check-file-entities = Ce fichier déclare un type de document (DTD), ce qu’aucun tableur n’écrit ; il n’a pas été ouvert.
check-file-encrypted = Ce fichier est protégé par un mot de passe ; enregistrez-le sans mot de passe.
check-file-damaged = Ce fichier est abîmé ou incomplet ; ouvrez-le dans votre tableur et enregistrez-le de nouveau en .xlsx.
check-file-slow = Ce fichier demande trop de temps à lire ; il a été abandonné.
check-file-rows = Ce fichier contient trop de lignes ou trop de texte pour un questionnaire : { $rows } lignes au plus en tout. Une longue liste de choix va dans un fichier .csv, avec « select_one_from_file liste.csv » : envoyez les deux dans un seul .zip.
check-file-zip = Ce fichier est une archive ZIP, mais pas un classeur .xlsx.
check-file-ods = Ce fichier vient de LibreOffice (.ods) ; enregistrez-le au format .xlsx.
check-file-xlsb = Ce fichier est un classeur binaire (.xlsb) ; enregistrez-le au format .xlsx.
check-file-word = Ce fichier est un document Word ; écrivez le questionnaire dans un tableur (.xlsx).
check-file-pdf = Ce fichier est un PDF ; écrivez le questionnaire dans un tableur (.xlsx).
check-file-picture = Ce fichier est une image ; écrivez le questionnaire dans un tableur (.xlsx).
check-file-web = Ce fichier est une page web ou du XML ; enregistrez le questionnaire au format .xlsx.
check-file-json = Ce fichier est du JSON ; enregistrez le questionnaire au format .xlsx.
check-file-semicolons = Ce fichier CSV sépare ses colonnes par des points-virgules ; enregistrez-le au format .xlsx.
check-file-csv = Ce fichier CSV n’a pas la forme attendue : les feuilles « survey », « choices » et « settings » s’y suivent l’une sous l’autre, leur nom seul dans la première colonne ; le plus simple est de l’enregistrer au format .xlsx.
check-file-encoding = Ce fichier texte n’est pas en UTF-8 ; enregistrez-le au format .xlsx.
check-file-other = Ce fichier n’est pas un tableau ; un questionnaire s’écrit en .xlsx, .xls, .csv ou .md.
check-file-gone = Ce fichier n’a pas pu être récupéré auprès de Telegram ; envoyez-le de nouveau.
check-file-fatal = La vérification de ce fichier n’a pas abouti ; essayez « portevoix survey check » sur l’ordinateur de la mairie.

## Le contrôle d’un questionnaire : le rapport

check-error = Erreur
check-warning = Attention
check-at-cell = { $severity } · { $sheet }, ligne { $row }, colonne « { $column } » : { $sentence }
check-at-row = { $severity } · { $sheet }, ligne { $row } : { $sentence }
check-at-sheet = { $severity } · { $sheet } : { $sentence }
check-fine = Aucune erreur.
check-count = Erreurs : { $errors }. Points d’attention : { $warnings }.
check-length = { $runs } entretiens au hasard. Nombre de questions : { $shortest } au plus court, { $median } d’ordinaire, { $longest } au plus long.
check-languages = Langues : { $languages }.

## Le contrôle d’un questionnaire : feuilles et colonnes

check-sheet-missing = la feuille « { $sheet } » manque ; c’est elle qui porte les questions.
check-sheet-near = cette feuille n’est pas lue ; vouliez-vous dire « { $near } » ?
check-sheet-never = la feuille « { $sheet } » sert à une fonction que le bot n’aura pas ; retirez-la.
check-sheet-external = la feuille « { $sheet } » n’est pas lue par le bot : mettez ces choix dans un fichier .csv, et demandez-les avec « select_one_from_file ».
check-column-missing = la colonne « { $column } » manque.
check-column-near = cette colonne n’existe pas et serait ignorée ; vouliez-vous dire « { $near } » ?
check-column-unknown = cette colonne est inconnue et sera ignorée.
check-column-twice = cette colonne et « { $first } » veulent dire la même chose ; gardez-en une.
check-column-never = « { $column } » sert à une fonction que le bot n’aura pas ; videz cette case.
check-language-unknown = le bot ne parle pas la langue « { $language } » (il parle fr, fr-simple, en et ar) ; cette colonne ne sera pas montrée.
check-language-missing = cette feuille n’a pas de colonne pour la langue « { $language } », que l’autre feuille a.
check-language-unnamed = ce questionnaire a plusieurs langues ; dites celle de cette colonne, par exemple « label::Français (fr) ».
check-choice-media = les images et les sons des choix ne sont pas envoyés ; ceux de la question le sont.
check-attachment-missing = le fichier « { $file } » n’a pas été fourni : mettez-le avec le tableur dans un seul .zip, ou dans le dossier de --media.
check-attachment-missing-chat = le fichier « { $file } » n’a pas été fourni : mettez-le avec le tableur dans un seul .zip.
check-attachment-near = le fichier « { $file } » n’a pas été fourni ; vouliez-vous dire « { $near } » ?
check-attachment-column = le fichier « { $file } » n’a pas de colonne « { $name } » ; il a : { $has }.
check-attachment-empty = le fichier « { $file } » n’a aucune ligne sous ses titres : il n’y aura rien à choisir.
check-attachment-empty-required = le fichier « { $file } » n’a aucune ligne sous ses titres, et la question est obligatoire : personne ne pourrait continuer.
check-csv-encoding = ce fichier n’est ni en UTF-8 ni en Windows-1252.
check-csv-empty = ce fichier est vide : il faut une ligne de titres.
check-csv-columns = la ligne de titres a deux fois le même titre, ou plus de 60 colonnes.
check-csv-rows = ce fichier a plus de 50 000 lignes.
check-csv-cell = cette ligne a une cellule de plus de 2 000 caractères.
check-csv-broken = cette ligne ne se lit pas : un guillemet n’est pas fermé.
check-bundle-forms = Cette archive doit contenir un seul tableur (.xlsx, .xls ou .md) ; elle en contient { $count }.
check-bundle-none = Cette archive doit contenir un tableur (.xlsx, .xls ou .md) ; elle n’en contient aucun.
check-bundle-path = Cette archive contient un chemin qui en sort (« .. » ou « / » au début) ; elle n’a pas été ouverte. Refaites-la avec les fichiers seulement.
check-bundle-twice = Deux fichiers de cette archive s’appellent « { $file } » ; renommez-en un.
check-bundle-nested = « { $file } » est lui-même une archive ou un document de bureautique ; retirez-le de l’archive.
check-media-large = Le dossier est trop lourd (« { $file } ») : 20 Mo par fichier, 100 Mo et 500 fichiers en tout au plus.
check-app-never = le bot ne peut pas ouvrir une autre application ; retirez « ex: ».

## Le contrôle d’un questionnaire : types et groupes

check-type-missing = le type de la question manque.
check-type-external = le bot ne pose pas « select_one_external » : mettez la liste « { $list } » dans un fichier .csv et écrivez « select_one_from_file { $list }.csv » ; « choice_filter » reste le même.
check-type-xml-external = le bot ne lit pas de liste en XML : enregistrez « { $file } » en .csv et écrivez « csv-external » à la place de « xml-external ».
check-type-loop = le bot ne pose pas de « loop » : écrivez « begin_repeat » et « end_repeat », ou une question par ligne.
check-type-never = le type « { $type } » ne sera pas pris en charge : il demande plus que ce que la personne choisit de dire.
check-type-near = le type « { $type } » n’existe pas ; vouliez-vous dire « { $near } » ?
check-type-no-list = le type « { $type } » doit nommer sa liste, par exemple « select_one oui_non ».
check-type-unknown = le type « { $type } » n’existe pas.
check-group-not-open = « { $type } » ferme un groupe qui n’est pas ouvert.
check-group-not-closed = le groupe « { $name } » n’est jamais fermé ; ajoutez « end_group ».
check-group-crossed = cette ligne ferme « { $opens } », ouvert à la ligne { $row }, avec un autre mot.
check-group-deep = ce groupe est enfoncé dans trop d’autres : le bot en lit au plus { $most } l’un dans l’autre.
check-range-number = dans « parameters », start, end et step doivent être des nombres, par exemple « start=0 end=10 step=1 ».
check-range-step = dans « parameters », step doit être plus grand que 0 et pas plus grand que l’écart entre start et end.
check-randomize-word = « randomize » s’écrit true ou false, pas « { $word } ».
check-no-question = il n’y a aucune question.
check-too-many-questions = ce questionnaire a { $count } questions ; au-delà de 25, beaucoup de personnes s’arrêtent en route.
check-calculation-missing = ce calcul n’a pas de formule.

## Le contrôle d’un questionnaire : noms

check-name-missing = le nom de la question manque ; c’est lui qui nomme la colonne des réponses.
check-name-invalid = « { $name } » n’est pas un nom valable : une lettre ou _ d’abord, puis des lettres, des chiffres, _, - et ., sans espace.
check-name-reserved = le nom « { $name } » est réservé ; choisissez-en un autre.
check-name-twice = le nom « { $name } » est déjà pris à la ligne { $row }.
check-name-ambiguous = le nom « { $name } » sert aussi à la ligne { $row } : on ne sait pas laquelle est désignée ailleurs.
check-name-elsewhere = le nom « { $name } » sert aussi dans un autre groupe, à la ligne { $row }.
check-name-case = « { $name } » et « { $other } » ne diffèrent que par les majuscules.

## Le contrôle d’un questionnaire : choix

check-list-missing = la liste « { $list } » n’a aucun choix dans la feuille « choices ».
check-list-missing-required = la liste « { $list } » n’a aucun choix dans la feuille « choices », et la question est obligatoire : personne ne pourrait continuer.
check-list-unused = la liste « { $list } » n’est utilisée par aucune question.
check-choice-no-list = ce choix ne dit pas à quelle liste il appartient.
check-choice-no-name = ce choix n’a pas de nom.
check-choice-no-label = ce choix n’a pas de texte à montrer.
check-choice-twice = le choix « { $name } » est déjà dans la liste « { $list } », à la ligne { $row }.
check-choice-space = « { $name } » contient une espace ; avec « select_multiple », un nom s’écrit d’un seul mot.
check-choice-long = ce texte a { $count } caractères ; au-delà de 35, les choix seront numérotés.
check-choice-unknown = « { $choice } » n’est pas un choix de « { $name } » (choix : { $choices }).
check-other-shared = « or_other » ajoute « Autre » à la liste « { $list } », que d’autres questions utilisent aussi.
check-cascade-empty = après la réponse « { $answer } » à « { $parent } », il ne reste aucun choix.
check-cascade-empty-required = après la réponse « { $answer } » à « { $parent } », il ne reste aucun choix, et la question est obligatoire.

## Le contrôle d’un questionnaire : textes

check-question-no-label = cette question n’a pas de texte à montrer.
check-default-empty = le texte manque en « { $language } », la langue par défaut.
check-translation-empty = la traduction en « { $language } » manque ; la langue par défaut sera montrée.
check-translations-empty = { $count } traductions manquent en « { $language } » (lignes { $rows }) ; la langue par défaut sera montrée.
check-translation-column = « { $column } » n’a pas de colonne pour : { $languages } ; la langue par défaut sera montrée.
check-text-long = ce texte, avec ce qui est montré avec lui, a { $count } caractères ; un message en prend { $limit }.
check-word-sondage = le mot « sondage » ne convient pas (loi nº 77-808) ; dites « consultation ».
check-voting-intention = une intention de vote ne se demande pas ici (loi nº 77-808) ; retirez cette question.
check-constraint-silent = une réponse refusée ne serait pas expliquée ; ajoutez « constraint_message ».
check-title-missing = le titre manque ; ajoutez la feuille « settings » avec « form_title ».
check-title-long = ce titre est trop long ; 120 caractères suffisent.
check-title-language = le titre n’a pas de traduction en « { $language } » ; ajoutez cette colonne.
check-default-unnamed = ce questionnaire a plusieurs langues ; sans « default_language », « { $language } » servira de langue par défaut.
check-default-unknown = la langue par défaut « { $language } » n’a aucune colonne « label » dans la feuille « { $sheet } » (elle a : { $columns }) ; écrivez « label::{ $language } ».
check-default-spelling = « { $language } » doit s’écrire comme dans les colonnes : « { $near } ».
check-form-id-changed = la consultation s’appellera « { $name } » dans son lien et dans les commandes (lettres sans accent, chiffres et tirets).
check-results-unknown = quand les résultats sont donnés s’écrit avec un de ces mots : { $words }.
check-encrypted-never = des réponses chiffrées pour un autre serveur seraient illisibles ici ; videz cette case.

## Le contrôle d’un questionnaire : expressions

check-xpath-empty-expression = cette expression est vide.
check-required-word = « { $word } » n’est pas compris ici ; écrivez « { $meant } ».
check-xpath-too-long = cette expression est trop longue.
check-xpath-too-deep = cette expression est trop compliquée : trop de parenthèses s’y suivent sans se fermer. Coupez-la en plusieurs lignes « calculate ».
check-xpath-unexpected-character = le signe « { $detail } » n’a pas sa place ici.
check-xpath-unexpected-token = « { $detail } » n’a pas sa place ici.
check-xpath-unexpected-end = cette expression s’arrête trop tôt.
check-xpath-missing-operator = il manque quelque chose avant « { $detail } » : « and », « or », « = » ou un calcul.
check-xpath-unknown-operator = « { $detail } » n’existe pas ici ; écrivez « and », « or » ou « != ».
check-xpath-double-equals = « == » n’existe pas ici ; écrivez un seul « = ».
check-xpath-curly-quote = le guillemet « { $detail } » n’est pas compris ; écrivez l’apostrophe droite « ' ».
check-xpath-bare-dollar = « { $detail } » : il manque les accolades ; écrivez « ${"{"}nom{"}"} ».
check-xpath-unresolved-reference = « { $detail } » n’est pas un renvoi complet ; écrivez « ${"{"}nom{"}"} ».
check-xpath-unclosed-quote = un guillemet n’est pas refermé : { $detail }
check-xpath-unclosed-parenthesis = une parenthèse n’est pas refermée.
check-xpath-unclosed-bracket = un crochet n’est pas refermé.
check-xpath-unopened-parenthesis = une parenthèse est fermée sans avoir été ouverte.
check-xpath-unknown-function = la fonction « { $detail } » n’existe pas.
check-xpath-unsupported-function = la fonction « { $detail } » n’est pas encore prise en charge.
check-xpath-wrong-argument-count = la fonction « { $detail } » n’a pas le bon nombre de valeurs entre ses parenthèses.
check-xpath-not-a-nodeset = cette fonction attend une question, pas une valeur.
check-xpath-unsupported-path = le chemin « { $detail } » n’est pas compris.
check-xpath-bad-regex = l’expression régulière « { $detail } » n’est pas valable.
check-reference-unknown = aucune question ne s’appelle « { $name } ».
check-reference-near = aucune question ne s’appelle « { $name } » ; vouliez-vous dire « { $near } » ?
check-reference-last-saved = « { $name } » renvoie à un entretien précédent, ce qui n’est pas pris en charge.
check-reference-later = « { $name } » n’est demandé que plus loin (ligne { $row }) : sa réponse sera encore vide ici.
check-clock-untold = « { $name } » est rempli d’avance par l’horloge (today(), now()) d’une façon que nous ne saurons pas reconnaître : même anonyme, la réponse dira quand elle a été donnée. Prenez une question de type date, ou un âge en années (div 365.25).
check-filter-unknown = la feuille « choices » n’a pas de colonne « { $name } » (liste « { $list } »).
check-filter-near = la feuille « choices » n’a pas de colonne « { $name } » (liste « { $list } ») ; vouliez-vous dire « { $near } » ?
check-filter-useless = cette question n’a pas de choix à filtrer.
check-circle = ces questions s’attendent l’une l’autre et ne seraient jamais posées : { $circle }.
check-repeat-count-useless = seul un « begin_repeat » prend un nombre de répétitions.
check-repeat-count-many = { $count } répétitions : { $most } au plus.
check-repeat-count-number = le nombre de répétitions vient de « { $name } », qui n’est pas un nombre.
check-repeat-no-label = sans étiquette, on ne sait pas ce qui se répète : « Personne », « Endroit »…
check-repeat-not-within = « { $name } » n’est pas dans une répétition : il n’y a rien où choisir.
check-repeat-outside = « { $name } » se répète, et ici on ne sait pas lequel : utilisez sum, count, join, max ou indexed-repeat. Sinon le premier est pris.

## Le contrôle d’un questionnaire : ce que disent pyxform et l’entretien d’essai

check-pyxform = le convertisseur refuse ce questionnaire. Ses mots : « { $said } »
check-pyxform-headers = deux colonnes de la feuille « { $sheet } » veulent dire la même chose, ou une ligne de titres manque. Mots du convertisseur : « { $said } »
check-pyxform-parameters = la case « parameters » n’est pas comprise. Mots du convertisseur : « { $said } »
check-pyxform-reference = un renvoi « ${"{"}nom{"}"} » ne mène à rien ou à plusieurs questions. Mots du convertisseur : « { $said } »
check-form-large = ce questionnaire est trop long pour le bot : coupez-le en plusieurs consultations.
check-form-unreadable = le bot ne sait pas lire ce questionnaire, alors que le tableur paraît juste. Montrez-le à la personne qui a installé le bot ({ $reason }).
check-too-slow = les calculs de ce questionnaire sont trop longs : à chaque réponse, le bot ferait attendre tout le monde. Il faut moins de répétitions, ou moins d’expressions qui regardent toutes les répétitions.
check-unsupported = « { $what } » n’est pas encore pris en charge.
check-never-asked = cette question n’a été posée dans aucun des 100 entretiens au hasard ; vérifiez sa condition.
check-dead-end-no-choices = un entretien au hasard s’est arrêté ici : la question est obligatoire et n’a plus aucun choix.
check-dead-end-all-choices-refused = un entretien au hasard s’est arrêté ici : la contrainte refuse tous les choix.
check-dead-end-no-answer-found = aucune des réponses essayées au hasard ne passe la contrainte ; vérifiez-la.
check-dead-end-invalid-at-the-end = un entretien au hasard n’a pas pu être remis : cette réponse n’est plus valable à la fin.

## Les consultations en ligne de commande (bot/cli/survey.py)

survey-refused = La consultation n’est pas publiée : corrigez d’abord les erreurs ci-dessus.
survey-published = « { $title } » est publiée : { $slug }, version { $version }.
survey-already = « { $title } » est déjà publiée telle quelle : { $slug }, version { $version }. Rien n’a changé.
survey-moved = « { $title } » change de dates : { $slug }, version { $version }, questions inchangées.
survey-opens = Elle ouvre le { $at }.
survey-open-now = Elle est ouverte.
survey-closes = Elle ferme le { $at }.
survey-moment = { $day } à { $hour } h { $minute }
survey-no-end = Elle reste ouverte jusqu’à « portevoix survey close { $slug } ».
survey-link = Son lien : ajoutez « ?start={ $payload } » à l’adresse du bot (t.me/…).
survey-slug-bad = « { $slug } » ne convient pas : des lettres sans accent, des chiffres et des tirets, 40 au plus.
survey-date-bad = « { $date } » n’est pas une date ; écrivez-la comme 2027-03-01 ou 2027-03-01T18:00.
survey-dates-crossed = La fermeture doit venir après l’ouverture.
survey-date-past = La fermeture est déjà passée.
survey-closed-already = « { $slug } » est déjà fermée.
survey-slug-closed = « { $slug } » est fermée ; choisissez un autre nom avec --slug.
survey-none = Aucune consultation n’est publiée.
survey-unknown = Aucune consultation ne s’appelle « { $slug } ».
survey-row = { $slug } · { $title } · version { $version } · { $phase } · { $opens }, { $closes } · réponses : { $count }
survey-about = environ { $people }
survey-from = du { $at }
survey-from-no-date = depuis sa publication
survey-to = jusqu’au { $at }
survey-to-no-date = sans date de fin
survey-phase-coming = à venir
survey-phase-open = ouverte
survey-phase-closed = fermée
survey-phase-anonymous = fermée, réponses anonymes
survey-fewer = moins de { $limit }
survey-results-none = Trop peu de réponses pour donner des résultats : il en faut au moins 11.
survey-results-silence = Attention : de la veille d’un vote à la fermeture des bureaux, aucun résultat ne peut être rendu public.
survey-results-written = Résultats écrits dans { $folder } ({ $n } fichiers). Réponses volontaires, non représentatives ; chiffres arrondis à la dizaine.
survey-receipt-known = { $code } : réponses à « { $slug } » bien arrivées le { $at }.
survey-receipt-unknown = { $code } : aucune réponse sous ce reçu. Elle a pu être changée, retirée ou rendue anonyme depuis.
survey-close-ask = Fermer « { $title } » ({ $slug }) ? Les personnes pourront corriger ou retirer leurs réponses jusqu’au { $until }, puis les réponses seront anonymes pour toujours. Tapez « oui » :
survey-close-yes = oui
survey-close-kept = Rien n’a changé.
survey-close-nobody = Personne n’a pu répondre : sans terminal, ajoutez --yes.
survey-closed = « { $title } » est fermée. Corrections possibles jusqu’au { $until }.
survey-database-address = L’adresse de la base de données n’est pas comprise ({ $detail }).
survey-database-directory = Le dossier de la base de données ne peut pas être créé ({ $detail }).
survey-database-unwritable = La base de données ne peut pas être écrite ({ $detail }).
survey-database-not_ours = Ce fichier n’est pas une base de données de Porte-voix ({ $detail }).
survey-database-newer = La base de données vient d’une version plus récente de Porte-voix ({ $detail }) ; mettez le programme à jour.
survey-database-older = La base de données attend une mise à jour ({ $detail }) ; elle se fera au prochain démarrage du bot.
survey-database-changed = Une mise à jour déjà faite de la base de données n’est plus la même ({ $detail }) ; réinstallez Porte-voix.
survey-database-locked = Un autre programme garde la base de données ; réessayez dans un instant ({ $detail }).
survey-database-in_use = Le bot tourne déjà sur cette base de données ({ $detail }) ; arrêtez-le d’abord.
survey-database-full = Le disque est plein ; rien n’a été écrit ({ $detail }).
survey-database-broken = La base de données ne se lit plus correctement ({ $detail }) ; restaurez une sauvegarde.
survey-database-not_whole = Cette copie de la base de données est abîmée ({ $detail }).
survey-database-none = Il n’y a pas encore de base de données ({ $detail }).
survey-database-restoring = Une sauvegarde est en cours de restauration ({ $detail }) ; attendez la fin.
survey-database-at_work = Une autre commande de Porte-voix travaille sur cette base de données ({ $detail }) ; attendez la fin.

## Les exports (bot/cli/export.py)

export-done = { $file } est écrit. Lignes : { $rows }. Colonnes : { $columns }.
export-exists = { $file } existe déjà ; ajoutez --force pour le remplacer.
export-folder = Le dossier { $folder } n’existe pas.
export-failed = { $file } n’a pas pu être écrit : { $detail }
export-care = Ce fichier porte les réponses une par une : gardez-le sur une machine de la ville et ne l’envoyez pas par messagerie.
export-progress = Réponses écrites
export-repeat = Table « { $name } » : { $rows } ligne(s).
export-beside = Ce fichier existe déjà à côté : { $file }. Ajoutez --force pour le remplacer.
export-same = --to et --media doivent nommer deux fichiers différents.
export-spss = --spss ne vaut que pour un csv avec les noms (sans --labels).
export-since-anonymous = Les réponses sont anonymes : leur KEY a changé, et seul leur jour est gardé. Ne les ajoutez pas à un export d’avant.
export-since = Une réponse corrigée revient avec la même KEY : remplacez l’ancienne. Une réponse retirée ne se voit que dans un export complet.
export-media = { $file } : fichiers envoyés en réponse, { $kept }.
export-media-waiting = Pas encore recherchés chez Telegram : { $count }. Le bot doit tourner ; recommencez plus tard.
export-media-failed = Impossible à obtenir : { $count }.
export-media-refused = Refusés pour leur contenu : { $count }.
export-media-missing = Absents du dossier des fichiers : { $count }.

## L’état du bot (bot/cli/doctor.py)

doctor-fine = Tout va bien.
doctor-look = À regarder : { $count }.
doctor-database = Base de données : { $file }, à jour et inscriptible.
doctor-database-missing = Base de données : { $file } n’existe pas encore ; elle sera créée au premier démarrage.
doctor-integrity = Base de données : le contrôle d’intégrité échoue ({ $detail }). Restaurez une sauvegarde.
doctor-disk = Disque : il ne reste que { $free } Mo pour { $folder }. Faites de la place : sur un disque plein, tout attend.
doctor-waiting = En attente. Messages reçus : { $inbox }. À envoyer : { $outbox }.
doctor-later = Dont { $count } à leur heure : les heures calmes ou un téléphone prêté les font attendre, c’est voulu.
doctor-late = Le plus ancien message reçu attend depuis { $since } ; le bot tourne-t-il ?
doctor-far = Ce qui revient chaque jour n’est prévu que le { $at } ; l’horloge de cette machine est-elle juste ?
doctor-set-aside = Message mis de côté : source { $source }, numéro { $update }, le { $at }, erreur { $error }. La personne a été prévenue ; transmettez cette ligne à qui entretient le programme.
doctor-letter-failed = Envoi refusé par Telegram : { $id }, { $lane }, le { $at }, « { $error } ».
doctor-letter-unsure = Annonce dont on ignore si elle est partie : { $id }, le { $at }. Personne ne la reçoit deux fois ; qui l’a écrite décide de la redire.
doctor-paused = L’annonce n° { $n } est en pause : quelqu’un de l’équipe doit la reprendre ou l’arrêter (/announcements { $n }).
doctor-no-admin = L’équipe n’a pas de responsable : personne ne peut inviter ni retirer un rôle dans le chat. Faites une invitation avec « portevoix invite admin ».
doctor-media-unreadable = Le dossier des fichiers reçus, { $folder }, ne se lit pas ; le bot peut-il y lire ?
run-media-taken = Le dossier des fichiers reçus, { $folder }, appartient à un autre bot. Deux bots effaceraient chacun les fichiers de l’autre : donnez à celui-ci son propre dossier (MEDIA_FOLDER). Si ce dossier est bien le sien, supprimez-y le fichier « .portevoix ».
doctor-more = … et encore { $count }.
doctor-feed = Agenda des réunions : { $file }, à jour ({ $count }).
doctor-feed-missing = Agenda des réunions : { $file } n’existe pas ou ne se lit pas ; le bot tourne-t-il, peut-il écrire là ?
doctor-feed-old = Agenda des réunions : { $file } n’est pas à jour ; le bot tourne-t-il, peut-il écrire là ?
doctor-unreachable = Personnes injoignables (bot bloqué ou compte supprimé) : { $count }.
doctor-no-token = Jeton : aucun. Écrivez BOT_TOKEN=… (donné par @BotFather) dans le fichier .env ; sans lui, le bot ne démarre pas.
doctor-bad-token = Jeton : Telegram ne le reconnaît pas. Copiez-le de nouveau depuis @BotFather dans BOT_TOKEN.
doctor-no-answer = Telegram ne répond pas ({ $address }). Vérifiez le réseau, le pare-feu et BOT_API_URL ; d’ici là, tout attend.
doctor-telegram = Telegram : interrogé à l’instant ; il répond et connaît le jeton.
doctor-offline = Telegram : rien ne lui a été demandé (--offline).
doctor-sample-words = Ville : { $file } nomme encore la ville d’exemple ({ $words }). Les habitants le liront : écrivez vos propres mots.
doctor-webhook-set = Telegram a un webhook, alors que le bot a tourné sans : il n’entend rien. Lancez une fois « portevoix run », qui l’enlève, ou « portevoix run --webhook ».
doctor-webhook-lost = Telegram n’a pas de webhook, alors que le bot a tourné avec. Lancez « portevoix run --webhook » : il est remis, et ce qui attend arrive.
doctor-webhook-elsewhere = Le webhook de Telegram mène ailleurs que WEBHOOK_URL : un autre programme utilise ce jeton, ou le réglage a changé. Arrêtez l’autre, puis lancez « portevoix run --webhook ».
doctor-webhook-waiting = { $count } mises à jour attendent chez Telegram. Le bot tourne-t-il ? Les messages n’y restent que 24 heures.
doctor-webhook-error = Telegram n’a pas pu livrer une mise à jour le { $at } : « { $error } ». Vérifiez le proxy, son certificat, et WEBHOOK_PORT.
doctor-clock-fast = L’horloge de cette machine avance de { $s } secondes. Activez sa synchronisation (timedatectl set-ntp true).
doctor-clock-slow = L’horloge de cette machine retarde de { $s } secondes. Activez sa synchronisation (timedatectl set-ntp true).
doctor-wal = Base de données : son journal d’écriture fait { $size } Mo. Fermez ce qui tient encore le fichier ouvert, puis redémarrez le bot.
doctor-zone = Fuseaux horaires : les données de cette machine sur { $zone } sont fausses. Installez le paquet tzdata.
doctor-catalogue = Textes : il manque des lignes en { $lang }, dont { $id }. Réinstallez le programme en entier.
doctor-sqlite = SQLite { $version } peut abîmer une base que deux programmes écrivent à la fois. Les nôtres s’attendent grâce à un verrou ; n’ouvrez ce fichier avec rien d’autre pendant que le bot tourne.
doctor-overdue = Quelque chose était prévu le { $since } et n’est pas venu. Le bot tourne-t-il ? Son journal dit pourquoi.
doctor-unsent = Un envoi était prévu le { $since } et n’est pas parti. Le bot tourne-t-il, Telegram répond-il ?
doctor-backup-old = Dernière sauvegarde : le { $at }. Elle devrait avoir moins de deux jours. Regardez « systemctl status portevoix-backup.timer » et la place sur le disque, puis lancez « portevoix backup ».
doctor-backup-none = Aucune sauvegarde de cette base. Lancez « portevoix backup », puis activez portevoix-backup.timer.

## Marche et démonstration (bot/cli/run.py, bot/cli/demo.py)

run-no-token = Il manque le jeton du bot : écrivez BOT_TOKEN=… (donné par @BotFather) dans le fichier .env, puis recommencez ; pour essayer sans jeton, lancez make demo.
run-sample-city = Attention : aucun fichier de ville trouvé, le bot se présente au nom de la ville d’exemple ({ $city }). Indiquez le vôtre avec CITY_FILE.
run-another-bot = Un autre programme utilise déjà ce jeton : arrêtez-le, puis relancez celui-ci.
run-bad-token = Telegram ne reconnaît pas ce jeton : copiez-le de nouveau depuis @BotFather dans BOT_TOKEN.
run-no-webhook-url = Avec --webhook, il faut l’adresse à laquelle Telegram apporte les messages : écrivez WEBHOOK_URL=https://… dans le fichier .env, ou lancez sans --webhook.
run-bad-webhook = Telegram refuse l’adresse du webhook ({ $detail }). Vérifiez WEBHOOK_URL : https, un nom que tout Internet connaît, un port parmi 443, 80, 88 et 8443.
run-port-taken = Impossible d’écouter sur { $where }. Un autre programme y est peut-être déjà ; changez le port dans le fichier .env.
run-no-answer = Telegram ne répond pas ({ $address }). Vérifiez le réseau ou le pare-feu ; je réessaie.
run-ready = Porte-voix est en marche pour { $city }. Ctrl-C pour arrêter.
demo-ready = La démonstration est prête. Ouvrez cette page : { $url }
    Consultation d’exemple : { $slug }. Ctrl-C pour arrêter.
demo-over = La démonstration est terminée.

## Les sorties de l’équipe (portevoix outings, portevoix export outings)

outings-between = Sorties du { $since } au { $until }. Les personnes rencontrées sont comptées à peu près, par l’équipe ; aucune n’est enregistrée.
outings-none = Aucune sortie notée.
outings-week = Semaine du { $week }. Sorties : { $outings }. Personnes rencontrées : environ { $met }.
outings-row = { "  " }{ $where }, { $kind }. Sorties : { $outings }. Personnes : environ { $met }.
outings-everywhere = Toute la ville
outings-poster = Affiche « { $poster } », lien ?start=poster_{ $code }. Visites : { $count }.
outings-kind-door-to-door = porte-à-porte
outings-kind-market = marché
outings-kind-school = école ou campus
outings-kind-event = événement
outings-kind-stand = stand
outings-kind-association = association
outings-kind-elsewhere = autre
outings-exported = { $file } est écrit. Sorties : { $rows }. Les phrases sont celles de l’équipe : relisez-les avant de les publier.

## L’équipe et son journal (portevoix invite, portevoix team, portevoix log)

team-word-ambassador = ambassadrice ou ambassadeur
team-word-staff = agente ou agent de la Ville
team-word-admin = responsable de l’équipe
invite-made = Invitation : { $role }, sous le nom « { $name } ». Elle sert une seule fois, jusqu’au { $until }.
invite-link = { $link }
    (ou, dans la discussion avec le bot : /start { $payload })
invite-no-link = Le nom du bot n’est pas encore connu : il l’apprendra à son premier démarrage. Donnez l’adresse du bot suivie de « ?start={ $payload } » (t.me/…), ou faites écrire au bot : /start { $payload }
invite-days = --days : de 1 à { $most } jours.
invite-name-empty = « { $name } » : il faut au moins une lettre ou un chiffre.
invite-name-long = « { $name } » : c’est trop long, 40 caractères au plus.
invite-name-signs = Ce nom contient un signe invisible ou un retour à la ligne.
invite-name-taken = « { $name } » est déjà pris dans l’équipe ; choisissez un autre pseudonyme.
team-nobody = Personne n’a de rôle. Pour commencer : portevoix invite admin
team-row = { $label } · { $role } · depuis le { $since } · dernier passage le { $seen }
team-nobody-yet = Personne n’a encore de rôle : l’invitation à devenir responsable attend d’être acceptée.
team-invited = ✉ { $label } · { $role } · invitation ouverte jusqu’au { $until }
team-withdrawn = L’invitation « { $label } » ne marche plus.
team-no-invitation = Aucune invitation ouverte ne porte le nom « { $label } ».
team-unknown = Personne ne s’appelle « { $label } » dans l’équipe.
team-last = Attention : après cela, l’équipe n’aura plus de responsable.
team-revoke-ask = Retirer le rôle de « { $label } » ({ $role }) ? Tapez « oui » :
team-kept = Rien n’a changé.
team-revoked = « { $label } » n’a plus de rôle ; la personne le lit dans sa discussion.
log-row = { $at } · { $who } · { $act } · { $about } · personnes : { $people }
log-none = Rien de tel dans le journal.
demo-invite-admin = Pour essayer l’équipe, choisissez une autre personne dans la page et écrivez une de ces lignes, bonnes une seule fois.
    Responsable de l’équipe : { $link }
demo-invite-staff = Agente ou agent de la Ville : { $link }
demo-invite-ambassador = Ambassadrice ou ambassadeur : { $link }
demo-database = Pour les commandes, dans un autre terminal : DATABASE_URL={ $database } .venv/bin/portevoix …

## Les fichiers qui arrivent (portevoix ideas import, ideas answers)

ideas-import-columns = La colonne « { $column } » est là deux fois.
ideas-import-header = Il manque la colonne du texte : IDEE_DESCRIPTION ou text.
ideas-import-ignored = Colonne non lue : { $column }.
ideas-import-encoding = Le fichier n’est pas en UTF-8. Dans Excel : Enregistrer sous, « CSV UTF-8 » ; ou donnez le .xlsx.
ideas-import-rows = Plus de { $most } lignes : coupez le fichier en plusieurs.
ideas-import-cells = Ligne { $row } : { $found } cellules au lieu de { $wanted }. Il manque un guillemet ou un séparateur.
ideas-import-quotes = Ligne { $row } : des guillemets sont mal placés ou pas fermés. La suite du fichier n’est pas lue.
ideas-import-formula = Ligne { $row } : une cellule est une formule. Mettez la valeur à sa place.
ideas-import-empty = Ligne { $row } : l’idée n’a pas de texte.
ideas-import-long = Ligne { $row } : { $column } a { $length } caractères, { $most } au plus.
ideas-import-theme = Ligne { $row } : le thème « { $theme } » n’existe pas.
ideas-import-channel = Ligne { $row } : le canal « { $channel } » n’est pas connu (papier, reunion).
ideas-import-campaign = Ligne { $row } : aucun appel à idées ne s’appelle « { $campaign } ».
ideas-import-insee = Ligne { $row } : le code INSEE « { $insee } » n’est pas de la ville.
ideas-import-district = Ligne { $row } : l’arrondissement « { $district } » n’existe pas.
ideas-import-secteur = Ligne { $row } : le secteur « { $secteur } » n’existe pas.
ideas-import-disagree = Ligne { $row } : « { $district } » et le code INSEE « { $insee } » ne vont pas ensemble.
ideas-import-point = Ligne { $row } : « { $latitude } », « { $longitude } » n’est pas un lieu (degrés, WGS84).
ideas-import-outside = Ligne { $row } : « { $latitude } », « { $longitude } » est en dehors de la ville.
ideas-import-language = Ligne { $row } : la langue « { $language } » n’est pas parlée ici (fr, en, ar).
ideas-import-date = Ligne { $row } : « { $date } » n’est pas une date (AAAA-MM-JJ ou JJ/MM/AAAA).
ideas-import-future = Ligne { $row } : « { $date } » n’est pas encore passé.
ideas-import-twice = Ligne { $row } : la référence « { $reference } » est déjà à la ligne { $first }.
ideas-import-stopped = { $bad } ligne(s) à corriger : rien n’est écrit. Corrigez-les, ou ajoutez --skip-bad pour laisser ces lignes.
ideas-import-skipped = { $bad } ligne(s) laissée(s) de côté.
ideas-import-fates = { $new } nouvelle(s), { $changed } modifiée(s), { $same } déjà là, { $kept } déjà en cours de relecture et laissée(s) comme elles sont.
ideas-import-state = Ligne { $row } : l’état « { $state } » n’est pas connu. Dites ce qu’il veut dire : --state { $state }=selected.
ideas-import-unknown = Ligne { $row } : aucune idée n’a le n° { $n } ici.
ideas-import-cannot = Ligne { $row } : l’idée n° { $n } ne peut pas passer à cet état.
ideas-import-hidden = Ligne { $row } : l’idée n° { $n } n’est pas publique. Cette proposition ne vient pas d’elle.
ideas-import-taken = Ligne { $row } : la proposition { $id } de Decidim est déjà l’idée n° { $known }, pas la n° { $n }.
ideas-import-elsewhere = Ligne { $row } : l’idée n° { $n } est déjà la proposition { $id } de Decidim. Celle-ci en est une autre.
ideas-import-cut = Ligne { $row } : réponse coupée à { $most } caractères.
ideas-answers-json = Ce n’est pas une liste de propositions de Decidim.
ideas-answers-header = Il manque la colonne « state » : exportez les propositions depuis l’administration de Decidim.
ideas-answers-fates = { $told } réponse(s) nouvelle(s), { $same } déjà annoncée(s), { $waiting } sans réponse, { $other } proposition(s) qui ne viennent pas d’ici.
ideas-answers-period = Calendrier : { $words }
ideas-answers-costs = Coût : { $words }
ideas-answers-there = La réponse est sur la plateforme de participation : { $url }
ideas-answers-bare = La réponse est sur la plateforme de participation.
ideas-answers-more = … La suite : { $url }
ideas-import-dry = C’était un essai : rien n’est écrit.
ideas-import-done = Les idées nouvelles attendent la relecture.

## Les idées (portevoix idea, portevoix export ideas)

ideas-exported = { $file } : { $rows } idée(s). Relisez-les avant de publier quoi que ce soit.
ideas-exported-open = { $file } : { $rows } idée(s) publique(s), sans auteur.
ideas-export-schema = { $file } : le schéma de la table, à publier avec elle.
ideas-export-suffix = Decidim lit .csv, .xlsx et .json : donnez à « { $file } » l’une de ces fins, ou dites --format decidim-csv.
ideas-export-names = --names ne vaut que pour les fichiers de l’équipe : csv, xlsx, json.
ideas-export-taxonomies = --taxonomies ne vaut que pour Decidim : des numéros séparés par des virgules, par exemple 12,15.
ideas-export-campaign = Aucun appel à idées ne s’appelle « { $campaign } ».
ideas-progress = Idées
idea-receipt-known = { $code } : idée bien arrivée le { $day }.
idea-receipt-unknown = { $code } : aucune idée sous ce reçu. Elle a pu être retirée depuis.
idea-withdraw-sure = Pour l’effacer pour de bon, ajoutez --yes.
idea-withdrawn-by-staff = L’idée est effacée, avec toutes ses versions.

## Ce qui s’efface avec le temps (portevoix retention)

retention-would = Ce qui serait effacé maintenant :
retention-did = C’est fait :
retention-row = { $name } ({ $table }) : { $count }
retention-table-journal = Ce qui s’est passé
retention-table-meetings = Réunions
retention-table-inbox = Messages reçus et traités
retention-table-outbox = Messages envoyés
retention-table-batches = Envois à beaucoup de personnes
retention-table-uploads = Fichiers joints dont rien ne se sert plus
retention-table-due = Heures prévues et passées
retention-table-talks = Conversations finies ou abandonnées
retention-table-staff-log = Journal de l’équipe
retention-table-requests = Questions à la mairie
retention-table-outings = Qui a noté une sortie
retention-table-idea-drafts = Brouillons d’idées
retention-table-manuscripts = Textes en préparation de l’équipe
retention-table-idea-comments = Commentaires que la relecture a écartés
retention-table-idea-search = Recherche dans les idées
retention-table-registrations = Inscriptions aux réunions
retention-table-agenda-points = Points proposés pour une réunion
retention-table-invitations = Invitations dans l’équipe
retention-table-invitation-tries = Essais d’invitations inconnues
retention-table-forgotten = Effacements à refaire après une restauration
retention-table-identities = Numéros de Telegram sans personne
retention-people-month = Personnes averties, 30 jours avant : { $count }
retention-people-week = Personnes averties, 7 jours avant : { $count }
retention-people-erase = Personnes effacées : { $count }

## Les questions des habitants (bot/cli/inbox.py)

inbox-row = n° { $n } · { $status } · { $age } · { $topic } · langue : { $locale } · { $who }
inbox-empty = Aucune question.
inbox-nobody = à personne
inbox-unknown = n° { $n } : cette question n’existe pas, ou plus.
inbox-unreachable = Les messages n’atteignent plus cette personne (bot bloqué ou compte supprimé).
inbox-status-waiting = attend une réponse
inbox-status-answered = répondue
inbox-status-closed = close
inbox-said-resident = { $at } · habitant :
inbox-said-team = { $at } · { $who } :
inbox-said-note = { $at } · note interne de { $who } :
inbox-file-photo = [photo]
inbox-file-voice = [message vocal]
inbox-file-audio = [enregistrement]
inbox-file-video = [vidéo]
inbox-file-document = [document]
inbox-done-answered = n° { $n } : la réponse est dans la boîte d’envoi ; le bot la remet dès qu’il tourne.
inbox-done-kept = n° { $n } : la réponse est gardée, mais les messages n’atteignent plus cette personne ; elle la trouvera si elle revient.
inbox-done-closed = n° { $n } : close.
inbox-done-assigned = n° { $n } : c’est noté ({ $label }).
inbox-done-unknown = n° { $n } : cette question n’existe pas, ou ce n’est plus possible.
inbox-done-already = n° { $n } : quelqu’un a déjà répondu ; lisez-la avec « portevoix inbox show { $n } », puis ajoutez --anyway pour répondre encore.
inbox-done-unanswered = n° { $n } : elle attend encore une réponse ; ajoutez --yes pour la clore quand même.
inbox-done-no = « { $label } » : personne ne porte ce nom dans l’équipe.
inbox-figure-asked = Questions : { $value }
inbox-figure-median-days = Première réponse, médiane en jours ouvrés : { $value }
inbox-figure-in-time = Répondues sous 2 jours ouvrés, en % : { $value }
inbox-figure-helpful = Réponses jugées utiles : { $value }
inbox-figure-unhelpful = Réponses jugées inutiles : { $value }
inbox-canned-row = { $name } · { $title } · { $locales }
inbox-canned-none = Aucune réponse préparée.
inbox-canned-file = { $file } ne peut pas être lu : { $detail }
inbox-canned-empty = { $file } : aucune réponse dans ce fichier.
inbox-canned-table = « { $name } » : un tableau [{ $name }] est attendu.
inbox-canned-name = « { $name } » : un nom court est attendu (minuscules sans accent, chiffres et traits d’union, 24 au plus).
inbox-canned-title = [{ $name }] : il faut « title », de { $most } caractères au plus.
inbox-canned-key = [{ $name }] : « { $key } » n’est pas connu ; connus : { $known }.
inbox-canned-text = [{ $name }] : il faut au moins un texte, et aucun de plus de { $most } caractères ni vide.
inbox-canned-added = Réponses préparées gardées : { $count }.
inbox-canned-unknown = « { $name } » : aucune réponse préparée ne porte ce nom.
inbox-canned-removed = « { $name } » n’est plus proposée.

## Campaigns for ideas (portevoix ideas open, list, close, template)

ideas-long = { $file }, ligne { $row }, clé « { $key } » : { $most } signes au plus.
ideas-slug = { $file }, ligne { $row }, clé « { $key } » : « { $value } » n’est pas un nom court (minuscules sans accent, chiffres et traits d’union, 32 caractères au plus).
ideas-closes-first = { $file }, ligne { $row }, clé « { $key } » : le dernier jour est avant le premier ({ $opens }).
ideas-box-days = { $file }, ligne { $row }, clé « { $key } » : la boîte à idées est toujours ouverte, elle n’a pas de dates.
ideas-area-twice = { $file }, ligne { $row }, clé « { $key } » : donnez secteurs ou arrondissements, pas les deux.
ideas-themes = { $file }, ligne { $row }, clé « { $key } » : chaque thème est un tableau [[themes]].
ideas-most-themes = { $file }, ligne { $row }, clé « { $key } » : { $most } thèmes au plus.
ideas-no-topic = { $file }, ligne { $row }, clé « { $key } » : « { $value } » n’est pas un sujet de la ville ({ $known }) : donnez-lui un nom, [themes.label].
ideas-nothing = Rien n’a changé.
ideas-seen-by-residents = Ce que lisent les habitants ({ $language }) :
ideas-changes = Une campagne « { $slug } » existe déjà : ceci la remplace.
ideas-open-ask = Ouvrir la campagne « { $slug } » ? Tapez « oui » :
ideas-change-ask = Modifier la campagne « { $slug } » ? Tapez « oui » :
ideas-opened = La campagne « { $slug } » est enregistrée ({ $state }). Son lien : t.me/{ $bot }?start=ideas_{ $slug }
ideas-row = { $slug } · { $title } · { $state } · { $days } · { $figures }
ideas-unknown = Il n’y a pas de campagne « { $slug } ».
ideas-close-box = La boîte à idées ne se ferme pas.
ideas-closed-already = La campagne « { $slug } » est déjà fermée.
ideas-close-ask = Fermer la campagne « { $slug } » ? Plus personne ne pourra y déposer d’idée ; les idées reçues restent. Tapez « oui » :
ideas-closed = La campagne « { $slug } » est fermée.
ideas-not-staff = « { $label } » n’ouvre pas de campagnes : il faut un rôle staff ou admin.
ideas-template-there = { $file } existe déjà : rien n’est écrit.
ideas-template-no = { $file } : impossible d’écrire ici.
ideas-template-written = { $file } : changez-le, puis : portevoix ideas open { $file }

## Announcements (portevoix announce, announcements, export announcements)

announce-no-file = { $file } : ce fichier n’existe pas, ou ne peut pas être lu.
announce-says = { $file }, ligne { $row }, clé « { $key } » : { $detail }
announce-label-long = { $file }, ligne { $row }, clé « { $key } » : { $most } signes au plus : un bouton est étroit.
announce-at-most = { $file }, ligne { $row }, clé « { $key } » : { $most } au plus.
announce-choice = { $file }, ligne { $row }, clé « { $key } » : « { $value } » n’est pas possible ; possibles : { $known }.
announce-at = { $file }, ligne { $row }, clé « { $key } » : un jour et une heure sont attendus, par exemple 2026-12-01T10:00.
announce-aware = { $file }, ligne { $row }, clé « { $key } » : l’heure est celle de la ville : retirez le fuseau horaire.
announce-one-file = { $file }, ligne { $row }, clé « { $key } » : une seule pièce jointe est possible : photo, video, voice ou document.
announce-file-beside = { $file }, ligne { $row }, clé « { $key } » : « { $value } » doit être le nom d’un fichier placé à côté de celui-ci, sans dossier.
announce-file-large = { $file }, ligne { $row }, clé « { $key } » : « { $value } » est trop lourd : { $most } Mo au plus.
announce-file-photo = { $file }, ligne { $row }, clé « { $key } » : « { $value } » n’est pas une image JPEG, PNG ou WebP.
announce-file-video = { $file }, ligne { $row }, clé « { $key } » : « { $value } » n’est pas une vidéo MP4.
announce-file-voice = { $file }, ligne { $row }, clé « { $key } » : « { $value } » n’est pas un message vocal (Opus dans un fichier .ogg).
announce-file-document = { $file }, ligne { $row }, clé « { $key } » : « { $value } » est vide.
announce-file-name = { $file }, ligne { $row }, clé « { $key } » : le nom « { $value } » ne convient pas : 100 signes au plus, sans guillemets ni barres.
announce-every-or-rule = { $file }, ligne { $row }, clé « { $key } » : donnez every ou rule, pas les deux.
announce-no-at = { $file }, ligne { $row }, clé « { $key } » : ce qui revient a besoin de at : le premier jour et l’heure.
announce-valid-twice = { $file }, ligne { $row }, clé « { $key } » : donnez valid_days ou valid_hours, pas les deux.
announce-useless = { $file }, ligne { $row }, clé « { $key } » : cette clé ne sert à rien ici.
announce-rule = { $file }, ligne { $row }, clé « { $key } » : « { $value } » n’est pas une règle possible ici ; voyez docs/announcements.md.
announce-never = { $file }, ligne { $row }, clé « { $key } » : avec cela, l’annonce ne partirait jamais.
announce-over = { $file }, ligne { $row }, clé « { $key } » : ce moment est passé.
announce-over-now = Le moment choisi est passé entre-temps : rien n’est programmé.
announce-first-language = { $file }, ligne { $row }, clé « { $key } » : il manque le texte dans la première langue de la ville : { $value }.
announce-language = { $file }, ligne { $row }, clé « { $key } » : « { $value } » n’est pas une langue de la ville ; ses langues : { $known }.
announce-buttons = { $file }, ligne { $row }, clé « { $key } » : chaque bouton est un tableau [[buttons]].
announce-most-buttons = { $file }, ligne { $row }, clé « { $key } » : { $most } boutons au plus.
announce-no-survey = { $file }, ligne { $row }, clé « { $key } » : « { $value } » n’est pas une consultation possible ici ; possibles : { $known }.
announce-no-meeting = { $file }, ligne { $row }, clé « { $key } » : { $value } n’est pas le numéro d’une réunion à venir ; possibles : { $known }.
announce-no-call = { $file }, ligne { $row }, clé « { $key } » : « { $value } » n’est pas une campagne ouverte ou à venir ; possibles : { $known }.
announce-no-topic = { $file }, ligne { $row }, clé « { $key } » : « { $value } » n’est pas un sujet de la ville ; ses sujets : { $known }.
announce-number = { $file }, ligne { $row }, clé « { $key } » : { $value } n’existe pas dans la ville ; possibles : { $known }.
announce-nothing = Rien n’est programmé.
announce-ask = Programmer cette annonce ? Tapez « oui » :
announce-needs-as = À tant de personnes, quelqu’un d’autre doit donner son accord. Dites qui écrit l’annonce : --as « pseudonyme ». Rien n’est programmé.
announce-accept = Rien n’est programmé. Si vous avez lu et voulez passer outre : --accept { $names }
announce-warning = [{ $name }] { $words }
announce-warning-ask = Programmer malgré cet avertissement ({ $name }) ? Tapez « oui » :
announce-not-staff = « { $label } » n’écrit pas d’annonces : il faut un rôle staff ou admin.
announce-attached = Pièce jointe : { $what }, { $name } ({ $size } ko)
announce-button = Bouton : { $label } → { $to }
announce-none = Aucune annonce.
announce-row = n° { $n } · { $state } · { $text }
announce-unknown = n° { $n } : cette annonce n’existe pas.
announce-not-now = n° { $n } : ce n’est pas possible maintenant. Voyez où elle en est : portevoix announcements show { $n }
announce-sure = { $question } Tapez « oui » :
announce-exported = { $file } : { $rows } envoi(s).

ideas-review-say = Le texte doit avoir entre 1 et { $most } caractères ; il en a { $n }.
ideas-review-anyway = Ajoutez --anyway pour décider quand même.
ideas-review-reason = Une idée non retenue demande une raison (--reason), et elle seule.
ideas-review-cost = Le coût est un nombre d’euros entier et positif.
ideas-review-file = { $file } ne peut pas être lu : { $detail }
ideas-review-answer = n° { $n } : sa fiche ne répond pas à cette question.
ideas-picture-written = L’image est dans { $file }, et les mêmes chiffres en mots dans { $beside }.

## Meetings (portevoix meetings list, show, add, import, template, export meetings)

elections-row = { $id } · { $said }
elections-kind = « { $kind } » : ce type d’élection n’existe pas. Il y a :
elections-ask = { $question } (oui/non)
elections-keep-ask = Noter { $id } ? Aucun message n’en parlera avant confirmation. (oui/non)
elections-kept = { $id } : c’est noté, à confirmer : portevoix elections confirm { $id } --as ÉTIQUETTE
elections-dry = { $id } : essai, rien n’est noté.
elections-nothing = Rien n’a été changé.
elections-not-staff = { $label } n’a pas le rôle staff ou admin : cette personne ne peut pas confirmer une élection.
meetings-none = Aucune réunion.
meetings-row = n° { $n } · { $starts } · { $title } · { $state }
meetings-coming = à venir
meetings-now = en cours
meetings-over = terminée
meetings-cancelled = annulée
meetings-hidden = { $state }, hors de la liste publique
meetings-unknown = n° { $n } : cette réunion n’existe pas.
meetings-figures-which = Dites le numéro d’une réunion, ou --since et un jour : l’un des deux.
meetings-figures-none = Aucune réunion.
meetings-figures-written = Écrit : { $file }
meetings-calendar = Agenda : { $uid } (SEQUENCE { $sequence })
meetings-file-invites = { $file }, ligne { $row }, clé « { $key } » : avec invites = false, personne n’est invité : cette table ne sert à rien.
meetings-file-ends = { $file }, ligne { $row }, clé « { $key } » : la réunion finit avant de commencer.
meetings-file-long = { $file }, ligne { $row }, clé « { $key } » : la réunion dure plus d’une semaine.
meetings-file-reserved = { $file }, ligne { $row }, clé « { $key } » : il n’y a que { $most } places en tout : il faut en réserver moins.
meetings-file-nowhere = { $file }, ligne { $row }, clé « { $key } » : il faut un lieu (name, address) ou un lien (online).
meetings-file-half-position = { $file }, ligne { $row }, clé « { $key } » : latitude et longitude vont ensemble.
meetings-file-degrees = { $file }, ligne { $row }, clé « { $key } » : un nombre de degrés est attendu, comme 43.2965.
meetings-file-least = { $file }, ligne { $row }, clé « { $key } » : { $value } est trop petit.
meetings-file-agenda = { $file }, ligne { $row }, clé « { $key } » : chaque point est un tableau [[agenda]].
meetings-file-points = { $file }, ligne { $row }, clé « { $key } » : { $most } points au plus.
meetings-file-skipped = { $file }, ligne { $row }, clé « { $key } » : { $value } n’existe pas : cette nuit-là, on avance l’heure.
meetings-file-every = { $file }, ligne { $row }, clé « { $key } » : dites quand la réunion revient : every ou rule.
meetings-file-rule = { $file }, ligne { $row }, clé « { $key } » : « { $value } » n’est pas une règle possible ici ; voyez docs/meetings.md.
meetings-file-never = { $file }, ligne { $row }, clé « { $key } » : avec cela, la réunion n’aurait jamais lieu.
meetings-file-first = { $file }, ligne { $row }, clé « { $key } » : la première réunion (starts) ne tombe pas sur un jour de la série ; le premier est : { $day }.
meetings-file-many = { $file }, ligne { $row }, clé « { $key } » : { $most } réunions au plus dans une série ; choisissez un jour plus proche.
meetings-not-staff = « { $label } » n’organise pas de réunions : il faut un rôle staff ou admin.
meetings-nothing = Rien n’a changé.
meetings-seats = Places : { $seats } (dont { $reserved } réservées)
meetings-seats-open = Places : personne ne les compte
meetings-guests = Chacun peut amener : { $guests }
meetings-nobody = N’invite personne : on la trouve dans la liste.
meetings-audience = À inviter, quand vous le direz. { $people }
meetings-series = Série de { $count } réunions :
meetings-point = À l’ordre du jour : { $words }
meetings-photo = Image : { $name } ({ $size } ko)
meetings-read = { $language } :
meetings-dry = Tout est juste. Rien n’est enregistré (--dry-run).
meetings-add-ask = Organiser cette réunion ? Tapez « oui » :
meetings-add-ask-many = Organiser ces { $count } réunions ? Tapez « oui » :
meetings-added = n° { $n } : réunion organisée, { $starts }.
meetings-added-then = Personne n’est encore invité.
meetings-template-there = { $file } existe déjà : rien n’est écrit.
meetings-template-no = { $file } : impossible d’écrire ici.
meetings-template-written = { $file } : changez-le, puis : portevoix meetings add { $file }
meetings-ics-large = { $file } : ce fichier est trop lourd : 1 Mo au plus.
meetings-ics-many = { $file } : plus de { $most } réunions ; exportez une période plus courte.
meetings-ics-unreadable = { $file } : ce fichier ne se lit pas comme un agenda (.ics).
meetings-ics-none = { $file } : il n’y a aucune réunion dans cet agenda.
meetings-ics-method = { $file } : ce n’est pas un agenda publié, mais une réponse (METHOD:{ $value }).
meetings-ics-uid = « { $name } » : son identifiant (UID) manque ou ne convient pas.
meetings-ics-twice = « { $name } » : il figure deux fois, avec le même UID et la même version (SEQUENCE).
meetings-ics-no-start = « { $name } » : il n’a pas de début.
meetings-ics-no-end = « { $name } » : il n’a ni fin ni durée.
meetings-ics-ends = « { $name } » : il finit avant de commencer.
meetings-ics-long = « { $name } » : il dure plus d’une semaine.
meetings-ics-all-day = « { $name } » : il dure toute la journée ; une réunion a une heure.
meetings-ics-broken = « { $name } » : { $key } est illisible.
meetings-ics-zone = « { $name } » : fuseau horaire inconnu : « { $value } ».
meetings-ics-rule = « { $name } » : il revient selon une règle qui n’est pas possible ici : { $value }. Voyez docs/meetings.md.
meetings-ics-range = « { $name } » : il change aussi les dates suivantes (THISANDFUTURE) ; ce n’est pas possible ici.
meetings-ics-title = « { $name } » : il n’a pas de titre.
meetings-ics-title-long = « { $name } » : son titre est trop long : { $most } signes au plus.
meetings-ics-place-long = « { $name } » : son lieu est trop long : { $most } signes au plus.
meetings-ics-nowhere = « { $name } » : il n’a ni lieu, ni lien vers un site permis par la ville.
meetings-ics-says = « { $name } » : { $detail }
meetings-import-new = + n° { $n } · { $starts } · { $title }
meetings-import-changed = ~ n° { $n } · { $starts } · { $title } (modifiée)
meetings-import-cancelled = - n° { $n } · { $starts } · { $title } (annulée)
meetings-import-same = Inchangées : { $count }
meetings-import-over = Passées, ou annulées sans être connues ici : { $count }
meetings-import-older = « { $name } » : une version plus récente est déjà ici ; elle reste.
meetings-import-gone = « { $name } » : cette réunion est annulée ici ; elle le reste.
meetings-import-cut = « { $name } » : son texte est trop long ; la fin est laissée.
meetings-import-more = … et { $count } autres.
meetings-import-ask = Faire cela ? Qui connaît une réunion modifiée ou annulée en est averti. Tapez « oui » :
meetings-imported = C’est fait : { $count } réunion(s). Personne n’est invité sans que vous le disiez.
meetings-exported = { $file } : { $rows } ligne(s).
meetings-exported-few = Une réunion à laquelle moins de 11 personnes ont répondu n’a aucune ligne.
meetings-export-ics = Un agenda (.ics) ne contient que les réunions publiques.

## Meetings (portevoix meetings invite, approve, cancel, move)

## Meetings (portevoix meetings followups)

## Meetings (portevoix meetings figures)
indicators-written = Écrit : { $file }
indicators-turned = Le premier jour vient après le dernier : mettez d’abord le plus ancien.
indicators-not-over = Aucun de ces jours n’est terminé : le dernier jour compté est hier.
indicators-too-long = C’est trop long : un an au plus, soit 366 jours.
indicators-cut-short = Compté jusqu’au { $day } : les jours suivants ne sont pas terminés.
voting-figures-written = { $file } : { $weeks } semaine(s).
meetings-act-people = Cela touche : { $people }
meetings-act-ask = Le faire ? (oui/non)
meetings-act-changed = Quelqu’un d’autre de l’équipe a changé la réunion n° { $n } entre-temps. Lancez la commande encore une fois, s’il vous plaît.
meetings-minutes-kind = { $file } : un compte rendu s’écrit en .toml, .md ou .pdf.
meetings-minutes-large = { $file } : ce fichier est trop lourd, { $most } Mo au plus. Il n’a pas été lu.
meetings-minutes-pdf = { $file } : ce fichier n’est pas un PDF, malgré son nom.
meetings-minutes-language = « { $value } » n’est pas une langue de la ville.
meetings-minutes-not-now = n° { $n } : pas de compte rendu maintenant : la réunion n’a pas commencé, ou elle est annulée.
meetings-minutes-same = C’est le compte rendu déjà publié.
meetings-minutes-meanwhile = Quelqu’un vient de publier un autre compte rendu : relisez-le d’abord.
meetings-minutes-with = Avec le document PDF.
meetings-minutes-ask = Publier ce compte rendu ? Tapez « oui » :
meetings-minutes-done = n° { $n } : compte rendu publié (version { $edition }). Les messages partent.

survey-source-bad = « { $source } » ne peut pas nommer un lien : il faut au moins une lettre ou un chiffre, et { $most } signes au plus.
survey-source-coded = Dans le lien, « { $code } » remplace « { $source } ». L’entonnoir affichera vos mots.
survey-link-no-name = Le nom du bot n’est pas encore connu : lancez-le une fois, ou donnez BOT_TOKEN. Le lien se termine par « ?start={ $payload } ».
survey-link-written = Écrit : { $file }
survey-template-there = { $file } existe déjà : rien n’est écrit.
survey-template-no = { $file } : impossible d’écrire ici.
survey-template-written = { $file } : changez-le, puis : portevoix survey check { $file }
survey-preview-how = Essai : rien n’est gardé. Tapez ce qui est écrit devant un bouton, ou votre réponse. Pour un lieu : @43.30,5.37 ; pour un fichier : @photo.jpg. Ctrl-D arrête.
survey-preview-button = { $typed }) { $label }
survey-preview-chosen = { $typed }) ✓ { $label }
survey-funnel = « { $title } » ({ $slug }) : par quels liens des personnes sont venues
survey-funnel-few = Moins de { $limit } personnes à chaque étape : rien ne peut encore être dit.
survey-funnel-no-source = sans nom (liste, ou lien simple)
survey-funnel-others = ensemble : { $sources }
survey-funnel-all = en tout
survey-funnel-row = { $name } : venues { $came }, commencées { $began }, envoyées { $finished }
survey-funnel-stages = « – » : moins de { $limit } personnes à une étape, quelque part ; elle ne peut pas être dite à part.
survey-funnel-stops = Là où des personnes se sont arrêtées (rien depuis un jour) :
survey-funnel-stop = { $question } : { $people }
survey-funnel-stop-others = autres questions : { $people } chacune, ou impossible à dire
survey-funnel-recap = au moment d’envoyer

## Sauvegardes (portevoix backup, portevoix restore)

backup-done = Sauvegarde écrite, relue et juste : { $file } ({ $size } Mo). Fichiers envoyés en réponse : { $count }.
backup-no-town = La ville n’a pas encore son propre fichier : il n’y en a pas dans la sauvegarde.
backup-missing = Fichiers que des réponses citent et qui n’étaient sur aucun disque : { $count }. Ils ne sont pas dans la sauvegarde.
backup-care = Elle contient tout ce que le bot sait des personnes, mais pas le jeton : gardez-la chiffrée, sur une autre machine de la ville.
backup-gone = Sauvegardes plus anciennes effacées : { $count }.
backup-beside-gone = Copies d’avant une mise à jour ou une restauration effacées : { $count }.
backup-exists = { $file } existe déjà : rien n’est remplacé.
backup-full = Le disque est plein : aucune sauvegarde n’a été écrite, les anciennes sont intactes.
backup-failed = La sauvegarde n’a pas pu être écrite : { $detail }
backup-broken = Cette sauvegarde n’est pas entière, ou n’est pas de Porte-voix ({ $detail }).
restore-old = Cette sauvegarde date du { $made } : plus de { $days } jours (BACKUP_DAYS). On ne sait plus tout à fait qui a été oublié depuis ; s’il n’y en a pas d’autre, ajoutez --however-old.
restore-ask = La base de données telle qu’elle était le { $made } va remplacer l’actuelle ; ce que les habitants et l’équipe ont fait depuis sera perdu. Écrivez « oui » pour continuer.
restore-kept = Rien n’a changé.
restore-done = La base de données est de nouveau telle qu’elle était le { $made }.
restore-aside = La précédente est gardée dans { $folder } : `portevoix restore` la reprend aussi. `portevoix backup` l’efface après BACKUP_DAYS.
restore-forgotten = Personnes oubliées de nouveau, parce qu’elles l’ont été depuis la sauvegarde : { $count }.
restore-taken-back = Les consentements retirés depuis sont de nouveau retirés.
restore-not-known = La base précédente manquait ou ne se lisait plus : on ne sait pas qui a été oublié ou a retiré un consentement depuis la sauvegarde. Invitez chacun à le refaire (docs/operations.md).
restore-letters = Messages peut-être partis depuis la sauvegarde, qui ne sont pas envoyés : { $count }. `portevoix doctor` les liste, une annonce se renvoie par `portevoix announcements again`.
restore-media = Fichiers envoyés en réponse : { $count } sont là, { $missing } ne sont nulle part.
restore-town = Votre fichier diffère de celui de la sauvegarde et reste ; l’autre est { $file }.
restore-next = Démarrez maintenant le bot, et regardez ce que dit `portevoix doctor`.
restore-full = Le disque est plein : la base de données n’a pas changé.
restore-failed = La sauvegarde n’a pas pu être restaurée : { $detail }

## Une commande mal écrite (bot/cli/usage.py)

usage-how = Utilisation : { $usage }
usage-wrong = Cette commande ne peut pas être comprise ainsi. { $what }
usage-more = Tout ce qu’elle accepte, en anglais : { $command } --help
usage-argument = { $name } : { $what }
usage-required = Il manque : { $names }
usage-one-of = Il manque l’un de ceux-ci : { $names }
usage-unknown = Argument inconnu : { $words }
usage-choice = { $value } n’existe pas ; choisissez parmi { $choices }
usage-near = { $value } n’existe pas ; vouliez-vous dire { $near } ?
usage-ambiguous = { $value } peut vouloir dire { $choices } ; écrivez-le en entier
usage-not-with = ne va pas avec { $other }
usage-no-value = aucune valeur n’est attendue (« { $value } »)
usage-one = une valeur est attendue
usage-some = au moins une valeur est attendue
usage-number = « { $value } » n’est pas un nombre
usage-value = « { $value } » ne convient pas
usage-day = « { $value } » n’est pas une date ; écrivez-la comme 2026-11-21 (année, mois, jour)
usage-expected = « { $value } » ne convient pas ; attendu : { $form }

## Ce que dit le système (bot/cli/system.py)

system-enoent = ce fichier ou ce dossier n’existe pas
system-eisdir = c’est un dossier, pas un fichier
system-enotdir = ce n’est pas un dossier
system-eacces = le droit manque
system-eexist = il existe déjà
system-enotempty = ce dossier n’est pas vide
system-erofs = ce disque est en lecture seule
system-enospc = le disque est plein
system-eio = le disque a une panne
system-enametoolong = ce nom est trop long
system-efbig = le fichier devient trop grand
system-emfile = trop de fichiers sont ouverts
system-ebusy = un autre programme s’en sert
system-other = erreur du système n° { $number }
