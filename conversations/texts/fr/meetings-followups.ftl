# The meetings' room: points that were raised, and what becomes of them.

meeting-followup-now-open = noté
meeting-followup-now-under-way = en cours
meeting-followup-now-done = fait
meeting-followup-now-dropped = abandonné
meeting-followup-stands = « { $words } » : { $status }
meeting-followup-stands-due = « { $words } » : { $status }, prévu pour le { $day }
log-act-followup-opened = Suite d’une réunion notée
log-act-followup-owned = Suite d’une réunion confiée
log-act-followup-dated = Suite d’une réunion : échéance
log-act-followup-moved = Suite d’une réunion : étape
