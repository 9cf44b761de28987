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
