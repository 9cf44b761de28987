# The meetings' room: points that were raised, and what becomes of them.

meeting-followup-now-open = noté
meeting-followup-now-under-way = en cours
meeting-followup-now-done = fait
meeting-followup-now-dropped = arrêté
meeting-followup-stands = « { $words } » : { $status }
meeting-followup-stands-due = « { $words } » : { $status }, pour le { $day }
log-act-followup-opened = Suite d’une réunion : notée
log-act-followup-owned = Suite d’une réunion : donnée à une personne
log-act-followup-dated = Suite d’une réunion : date
log-act-followup-moved = Suite d’une réunion : étape
