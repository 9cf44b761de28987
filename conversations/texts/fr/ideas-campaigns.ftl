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
