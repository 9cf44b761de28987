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
