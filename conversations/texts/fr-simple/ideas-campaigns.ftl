# Campaigns: how they are read, and how the team opens, changes and closes them.

campaign-intro = <b>{ $title }</b>
campaign-intro-until = <b>{ $title }</b>
    Vous pouvez donner une idée jusqu’au { $day }.
campaign-lines = { $first }
    { $next }
campaign-for-area = 📍 Pour cette partie de la ville : { $area }
campaign-for-who = 👥 Qui peut donner une idée : { $who }
campaign-investment = 🧱 L’argent sert à construire ou à acheter. Il ne paie pas de salaire.
campaign-cap = 💶 { $cap } € au plus

## What the team reads of a campaign

campaign-title-in = Nom ({ $language }) : { $title }
campaign-title-missing = Nom ({ $language }) ⚠️ il manque. Ces personnes lisent : { $instead }
campaign-rules-in = Règles : { $languages }
campaign-rules-none = Règles : rien
campaign-days-none = 📅 Pas de date
campaign-days-until = 📅 Jusqu’au { $last }
campaign-days-from = 📅 À partir du { $first }
campaign-days = 📅 Du { $first } au { $last }
campaign-themes-town = 🏷 Thèmes : les sujets de la ville
campaign-themes = 🏷 Thèmes : { $themes }
campaign-area-whole = 📍 Pour toute la ville
campaign-switches = Soutiens : { $supports } · Commentaires : { $comments }
campaign-sheet-none = Questions du projet : rien
campaign-sheet = Questions du projet : { $questions }
campaign-sheet-problem = le problème
campaign-sheet-whom = pour qui
campaign-sheet-where = où
campaign-sheet-change = ce qui change
campaign-sheet-helpers = qui peut aider
campaign-sheet-cost = le prix
campaign-sheet-known = si ça marche
campaign-state-coming = pas encore ouverte
campaign-state-open = ouverte
campaign-state-over = finie
campaign-state-closed = fermée
campaign-figures = Idées reçues : { $received } · à lire : { $waiting } · publiques : { $public }
campaign-part-title = Le nom
campaign-part-rules = Les règles
campaign-part-who = Qui peut donner une idée
campaign-part-themes = Les thèmes
campaign-warning-missing = ⚠️ { $what } : il manque { $languages }
campaign-warning-themes = ⚠️ Vous enlevez ces thèmes : { $themes }. { $count ->
    [one] 1 idée n’a plus de thème.
   *[other] { $count } idées n’ont plus de thème.
}
campaign-warning-over = ⚠️ Le dernier jour est passé ({ $last }). Personne ne peut donner d’idée.
campaign-warning-reopens = ⚠️ Cette campagne est fermée. Elle va ouvrir encore.
campaign-wrong-days = Le dernier jour est avant le premier. Changez une date.
campaign-wrong-title = Il manque le nom de la campagne.

## Writing one, and the list of them

campaign-menu = 📮 Campagnes
command-campaign = Les campagnes d’idées
campaigns-title = <b>📮 Campagnes d’idées</b>
campaigns-row = <b>{ $title }</b> · { $state }
campaigns-earlier = Il y a { $n } autres campagnes, plus anciennes.
campaign-button-new = ➕ Nouvelle campagne
campaign-button-see = 👁 Voir comme les habitants
campaign-button-change = ✏️ Changer
campaign-button-close = ⛔ Fermer
campaign-button-close-sure = Oui, fermer
campaign-button-keep-open = Non, laisser ouverte
campaign-button-link = 🔗 Le lien
campaign-button-card = Voir la campagne
campaign-button-all = ‹ Toutes les campagnes
campaign-unknown = Je ne trouve pas cette campagne.
campaign-not-closable = On ne peut pas fermer cette campagne.
campaign-close-sure = Fermer « { $title } » maintenant ? Personne ne pourra donner une idée. Les idées reçues restent.
campaign-closed-now = ⛔ « { $title } » est fermée.
campaign-talk-new = Une nouvelle campagne d’idées
campaign-talk = La campagne { $title }
campaign-write-title = <b>Nom de la campagne : { $language }</b>
    Il faut { $most } signes au plus.
campaign-write-rules = <b>Règles de la campagne : { $language }</b>
    Écrivez des phrases courtes. Il faut { $most } signes au plus.
campaign-write-who = <b>Qui peut donner une idée : { $language }</b>
    Exemple : les habitants, à partir de 11 ans. Il faut { $most } signes au plus.
campaign-themes-write = <b>Thèmes de la campagne : { $language }</b>
    Écrivez un seul message. Écrivez un thème par ligne.
campaign-before = Le texte maintenant :
campaign-wants-words = Écrivez un texte.
campaign-too-long = Ce texte a { $n } signes. Il faut { $most } signes au plus. Écrivez plus court.
campaign-themes-count = Il faut { $n ->
    [one] 1 ligne.
   *[other] { $n } lignes.
} Gardez le même ordre.
campaign-themes-many = Il y a trop de thèmes. Il faut { $most } thèmes au plus.
campaign-themes-long = Un thème est trop long. Il faut { $most } signes au plus.
campaign-themes-twice = Un thème est écrit 2 fois.
campaign-ask-languages = <b>Quelle langue voulez-vous écrire ?</b>
campaign-ask-opens = <b>Quel est le premier jour ?</b>
campaign-ask-closes = <b>Quel est le dernier jour ?</b>
campaign-ask-choose = <b>Quels thèmes ?</b>
campaign-choose-town = Les sujets de la ville
campaign-choose-own = Mes thèmes
campaign-ask-area = <b>Pour quels secteurs ?</b>
    Ne choisissez rien pour toute la ville.
campaign-ask-cap = <b>Quel est le prix le plus haut, en euros ?</b>
campaign-cap-wrong = Écrivez un prix en euros. Exemple : 150000.
campaign-ask-sheet = <b>Quelles questions pour le projet ?</b>
    Aucun choix : les personnes écrivent comme elles veulent.
campaign-hub = <b>📮 Votre campagne</b>
campaign-to-title = ✏️ Nom
campaign-to-rules = 📜 Règles
campaign-to-opens = 📅 Premier jour
campaign-to-closes = 🏁 Dernier jour
campaign-to-themes = 🏷 Thèmes
campaign-to-area = 📍 Secteurs
campaign-to-cap = 💶 Prix
campaign-to-who = 👥 Pour qui
campaign-to-sheet = 📋 Questions
campaign-switch-investment = Construire ou acheter seulement
campaign-switch-supports = Soutiens
campaign-switch-comments = Commentaires
campaign-button-open = ✅ Ouvrir la campagne
campaign-button-keep = ✅ Garder
campaign-button-abandon = Arrêter
campaign-button-hub = ‹ Retour à la campagne
campaign-button-skip-language = Passer cette langue
campaign-button-remove = Enlever
campaign-button-anyway = J’ai lu : continuer
campaign-warned = <b>Lisez ceci avant :</b>
campaign-warning-meanwhile = ⚠️ Une autre personne a changé cette campagne. Vos réponses vont remplacer ses réponses.
campaign-kept = ✅ « { $title } » est gardée ({ $state }).
campaign-warning-shuts = « { $title } » est ouverte. Elle ne prend plus d’idée aujourd’hui.
