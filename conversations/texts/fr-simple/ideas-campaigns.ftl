# Campaigns: how they are read, and how the team opens, changes and closes them.

campaign-intro = <b>{ $title }</b>
campaign-intro-until = <b>{ $title }</b>
    Vous pouvez répondre jusqu’au { $day }.
campaign-lines = { $first }
    { $next }
campaign-for-area = 📍 Pour cette partie de la ville : { $area }
campaign-for-who = 👥 Qui peut répondre : { $who }
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
campaign-part-who = Qui peut répondre
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
