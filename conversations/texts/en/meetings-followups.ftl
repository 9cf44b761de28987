# The meetings' room: points that were raised, and what becomes of them.

meeting-followup-now-open = noted
meeting-followup-now-under-way = under way
meeting-followup-now-done = done
meeting-followup-now-dropped = dropped
meeting-followup-stands = “{ $words }”: { $status }
meeting-followup-stands-due = “{ $words }”: { $status }, due by { $day }
log-act-followup-opened = Follow-up of a meeting noted
log-act-followup-owned = Follow-up of a meeting given to somebody
log-act-followup-dated = Follow-up of a meeting: due date
log-act-followup-moved = Follow-up of a meeting: status
