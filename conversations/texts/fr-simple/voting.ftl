log-act-election-added = Élection notée
log-act-election-moved = Élection : dates changées
log-act-election-confirmed = Élection : dates confirmées
log-act-election-cancelled = Élection annulée
log-act-voting-figures = Chiffres du vote lus
