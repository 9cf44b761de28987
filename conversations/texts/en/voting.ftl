log-act-election-added = Election written down
log-act-election-moved = Election: dates changed
log-act-election-confirmed = Election: dates confirmed
log-act-election-cancelled = Election cancelled
log-act-voting-figures = Voting figures read
