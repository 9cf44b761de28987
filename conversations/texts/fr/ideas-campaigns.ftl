# Campaigns: how they are read, and how the team opens, changes and closes them.

campaign-intro = <b>{ $title }</b>
campaign-intro-until = <b>{ $title }</b>
    Jusqu’au { $day } inclus
campaign-lines = { $first }
    { $next }
campaign-for-area = 📍 Pour cette partie de la ville : { $area }
campaign-for-who = 👥 Qui peut participer : { $who }
campaign-investment = 🧱 Investissement seulement : des travaux, du matériel, pas de fonctionnement
campaign-cap = 💶 { $cap } € au plus

## What the team reads of a campaign

campaign-title-in = Nom ({ $language }) : { $title }
campaign-title-missing = Nom ({ $language }) ⚠️ il manque, ces personnes liront : { $instead }
campaign-rules-in = Règles : { $languages }
campaign-rules-none = Règles : aucune
campaign-days-none = 📅 Sans date
campaign-days-until = 📅 Jusqu’au { $last } inclus
campaign-days-from = 📅 À partir du { $first }
campaign-days = 📅 Du { $first } au { $last } inclus
campaign-themes-town = 🏷 Thèmes : les sujets de la ville
campaign-themes = 🏷 Thèmes : { $themes }
campaign-area-whole = 📍 Pour toute la ville
campaign-switches = Soutiens : { $supports } · Commentaires : { $comments }
campaign-sheet-none = Fiche projet : rien n’est demandé
campaign-sheet = Fiche projet : { $questions }
campaign-sheet-problem = le problème
campaign-sheet-whom = pour qui
campaign-sheet-where = où
campaign-sheet-change = ce qui change
campaign-sheet-helpers = qui peut aider
campaign-sheet-cost = le coût
campaign-sheet-known = comment savoir que ça marche
campaign-state-coming = à venir
campaign-state-open = ouverte
campaign-state-over = terminée
campaign-state-closed = fermée
campaign-figures = Idées reçues : { $received } · à relire : { $waiting } · publiques : { $public }
campaign-part-title = Le nom
campaign-part-rules = Les règles
campaign-part-who = Qui peut participer
campaign-part-themes = Les thèmes
campaign-warning-missing = ⚠️ { $what } : il manque { $languages }
campaign-warning-themes = ⚠️ Ces thèmes disparaissent : { $themes }. { $count ->
    [one] 1 idée n’aurait plus de thème.
   *[other] { $count } idées n’auraient plus de thème.
}
campaign-warning-over = ⚠️ Le dernier jour est passé ({ $last }) : personne ne pourra déposer d’idée.
campaign-warning-reopens = ⚠️ Cette campagne est fermée : elle va rouvrir.
campaign-wrong-days = Le dernier jour est avant le premier : changez l’un des deux.
campaign-wrong-title = Il manque le nom de la campagne.

## Writing one, and the list of them

campaign-menu = 📮 Campagnes
command-campaign = Les campagnes d’idées
campaigns-title = <b>📮 Campagnes d’idées</b>
campaigns-row = <b>{ $title }</b> · { $state }
campaigns-earlier = Plus anciennes : { $n }. Le responsable technique les voit avec « portevoix ideas list ».
campaign-button-new = ➕ Nouvelle campagne
campaign-button-see = 👁 Voir comme les habitants
campaign-button-change = ✏️ Modifier
campaign-button-close = ⛔ Fermer
campaign-button-close-sure = Oui, la fermer
campaign-button-keep-open = Non, la laisser ouverte
campaign-button-link = 🔗 Le lien de la campagne
campaign-button-card = Voir la campagne
campaign-button-all = ‹ Toutes les campagnes
campaign-unknown = Je ne trouve pas cette campagne.
campaign-not-closable = Cette campagne n’est pas ouverte, ou ne se ferme pas.
campaign-close-sure = Fermer « { $title } » maintenant ? Plus personne ne pourra y déposer d’idée. Les idées reçues restent.
campaign-closed-now = ⛔ « { $title } » est fermée.
campaign-talk-new = Une nouvelle campagne d’idées
campaign-talk = La campagne { $title }
campaign-write-title = <b>Nom de la campagne : { $language }</b>
    { $most } signes au plus.
campaign-write-rules = <b>Règles de la campagne : { $language }</b>
    Quelques phrases, { $most } signes au plus.
campaign-write-who = <b>Qui peut participer : { $language }</b>
    Par exemple : toute personne qui habite la ville, dès 11 ans. { $most } signes au plus.
campaign-themes-write = <b>Thèmes de la campagne : { $language }</b>
    Dans un seul message : un thème par ligne, ou des points-virgules entre eux.
campaign-before = Le texte actuel :
campaign-wants-words = Écrivez un texte, s’il vous plaît.
campaign-too-long = Ce texte a { $n } signes : { $most } au plus. Raccourcissez-le, s’il vous plaît.
campaign-themes-count = Il faut { $n ->
    [one] 1 ligne
   *[other] { $n } lignes
} : un thème par ligne, dans le même ordre que dans la première langue.
campaign-themes-many = Il y a trop de thèmes : { $most } au plus.
campaign-themes-long = Un thème est trop long : { $most } signes au plus, c’est un bouton.
campaign-themes-twice = Un thème est écrit deux fois.
campaign-ask-languages = <b>Quelle langue voulez-vous écrire ?</b>
campaign-ask-opens = <b>Quel est le premier jour ?</b>
campaign-ask-closes = <b>Quel est le dernier jour ?</b>
campaign-ask-choose = <b>Quels thèmes ?</b>
campaign-choose-town = Les sujets de la ville
campaign-choose-own = Mes propres thèmes
campaign-ask-area = <b>Pour quels secteurs ?</b>
    Ne choisissez rien pour toute la ville.
campaign-ask-cap = <b>Combien une idée peut-elle coûter au plus, en euros ?</b>
campaign-cap-wrong = Écrivez un montant en euros, de 1 à 100 millions.
campaign-ask-sheet = <b>Que demande la fiche projet ?</b>
    Ne choisissez rien pour laisser écrire sans questions.
campaign-hub = <b>📮 Votre campagne</b>
campaign-to-title = ✏️ Nom
campaign-to-rules = 📜 Règles
campaign-to-opens = 📅 Premier jour
campaign-to-closes = 🏁 Dernier jour
campaign-to-themes = 🏷 Thèmes
campaign-to-area = 📍 Secteurs
campaign-to-cap = 💶 Montant
campaign-to-who = 👥 Pour qui
campaign-to-sheet = 📋 Fiche projet
campaign-switch-investment = Investissement seulement
campaign-switch-supports = Soutiens
campaign-switch-comments = Commentaires
campaign-button-open = ✅ Ouvrir la campagne
campaign-button-keep = ✅ Enregistrer
campaign-button-abandon = Abandonner
campaign-button-hub = ‹ Retour à la campagne
campaign-button-skip-language = Passer cette langue
campaign-button-remove = Retirer
campaign-button-anyway = J’ai lu : enregistrer
campaign-warned = <b>À lire avant d’enregistrer :</b>
campaign-warning-meanwhile = ⚠️ Quelqu’un a changé cette campagne entre-temps : vos réponses remplaceront les siennes.
campaign-kept = ✅ « { $title } » est enregistrée ({ $state }).
campaign-warning-shuts = « { $title } » est ouverte en ce moment : ainsi écrite, elle ne prend plus d’idée aujourd’hui.
