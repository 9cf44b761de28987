# Campaigns: how they are read, and how the team opens, changes and closes them.

campaign-intro = <b>{ $title }</b>
campaign-intro-until = <b>{ $title }</b>
    Until { $day }, that day included
campaign-lines = { $first }
    { $next }
campaign-for-area = 📍 For this part of town: { $area }
campaign-for-who = 👥 Who may take part: { $who }
campaign-investment = 🧱 Investment only: works and equipment, no running costs
campaign-cap = 💶 €{ $cap } at most
