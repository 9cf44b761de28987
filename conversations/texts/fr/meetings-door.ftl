meeting-code = 🎟 Votre code d’entrée : <b>{ $code }</b>
meeting-code-together = { $n ->
    [one] Ce code vaut pour une personne.
   *[other] Ce code vaut pour { $n } personnes. Un seul téléphone suffit.
}
meeting-code-how = Montrez-le à l’entrée, ou dites-le à voix haute.
meeting-code-waiting = Vous êtes sur la liste d’attente. Ce code ne donne pas encore de place.
meeting-code-none = Vous n’avez pas de code : vous n’avez pas répondu « oui » à cette réunion.
meeting-code-unknown = Je ne connais pas cette réunion.
meeting-code-gone-over = Cette réunion est terminée. Le code ne sert plus.
meeting-code-gone-cancelled = Cette réunion est annulée. Le code ne sert plus.
button-meeting-code = 🎟 Mon code d’entrée
button-code-meetings = Les réunions
button-code-answer = Répondre
meeting-door-menu = 🎟 Entrée de la réunion
meeting-door-show = Ce code se montre à l’entrée de la réunion. L’équipe le scanne sur place.
meeting-door-none = Aucune réunion n’accueille de public en ce moment. L’entrée s’ouvre 12 heures avant le début et se ferme 24 heures après la fin.
meeting-door-which = À quelle réunion êtes-vous ?
meeting-door-one = <b>{ $title }</b>
    { $when }
meeting-door-shut-early = L’entrée n’est pas encore ouverte. Elle s’ouvre 12 heures avant le début de la réunion :
meeting-door-shut-over = Cette réunion est passée. On ne peut plus noter d’arrivée :
meeting-door-shut-cancelled = Cette réunion est annulée. Personne n’est à noter :
meeting-door-title = 🎟 Entrée : <b>{ $title }</b>
meeting-door-counters = Ici : <b>{ $here }</b> (dont { $walkins } sans inscription)
    Encore attendues : { $expected }
meeting-door-counters-seats = Ici : <b>{ $here }</b> (dont { $walkins } sans inscription)
    Encore attendues : { $expected }
    Places dans la salle : { $seats }
meeting-door-empty-all = Personne ne s’est encore inscrit.
meeting-door-empty-rest = Tout le monde est là.
meeting-door-in-list = { $n ->
    [one] ✅ { $code } : une personne est notée.
   *[other] ✅ { $code } : { $n } personnes sont notées.
}
meeting-door-in = { $people ->
    [one] ✅ <b>{ $code }</b> : une personne est notée, arrivée à { $at }.
   *[other] ✅ <b>{ $code }</b> : { $n } sur { $people }, arrivées à { $at }.
}
meeting-door-already = { $people ->
    [one] ☑️ <b>{ $code }</b> : cette arrivée est déjà notée, à { $at }.
   *[other] ☑️ <b>{ $code }</b> : déjà noté à { $at }, { $n } sur { $people }.
}
meeting-door-change = Il y en a moins, ou d’autres sont arrivées ? Touchez le bon nombre.
meeting-door-undone = ↩️ <b>{ $code }</b> : l’arrivée n’est plus notée.
meeting-door-stand-seated = { $n ->
    [one] <b>{ $code }</b> : une personne est attendue.
   *[other] <b>{ $code }</b> : { $n } personnes sont attendues.
}
meeting-door-stand-waiting = { $n ->
    [one] <b>{ $code }</b> : cette personne est sur la liste d’attente.
   *[other] <b>{ $code }</b> : ces { $n } personnes sont sur la liste d’attente.
}
meeting-door-stand-offered = { $n ->
    [one] <b>{ $code }</b> : une place est proposée à cette personne ; elle n’a pas encore répondu.
   *[other] <b>{ $code }</b> : des places sont proposées à ces { $n } personnes ; elles n’ont pas encore répondu.
}
meeting-door-stand-no-seat = { $n ->
    [one] <b>{ $code }</b> : cette personne n’a plus de place, ou avait dit qu’elle ne viendrait pas.
   *[other] <b>{ $code }</b> : ces { $n } personnes n’ont plus de place, ou avaient dit qu’elles ne viendraient pas.
}
meeting-door-free = { $n ->
    [0] Il n’y a plus de place libre.
    [one] Il y a une place libre.
   *[other] Il y a { $n } places libres.
}
meeting-door-free-any = Il y a de la place.
meeting-door-held = { $n ->
    [one] Une place lui est gardée.
   *[other] { $n } places leur sont gardées.
}
meeting-door-other = Le code { $code } est pour une autre réunion :
meeting-door-unknown = Je ne connais pas le code { $code }.
meeting-door-unknown-then = La personne peut entrer s’il y a de la place : comptez-la sans inscription.
meeting-door-no-code = Ce n’est pas un code. Il a cinq signes, par exemple K7-F2X.
meeting-door-type = Tapez le code qu’on vous montre. Tirets, espaces et majuscules ne comptent pas.
meeting-door-typing = Codes à l’entrée
button-door-here = ✅ { $code } · { $n }
button-door-expected = ⬜ { $code } · { $n }
button-door-all = { $n ->
    [one] ✅ Une personne
   *[other] ✅ Les { $n } personnes
}
button-door-count = { $n ->
    [one] 1 personne
   *[other] { $n } personnes
}
button-door-again = { $n ->
    [one] ✅ Noter une personne
   *[other] ✅ Noter { $n } personnes
}
button-door-let-in = { $n ->
    [one] ✅ Faire entrer une personne
   *[other] ✅ Faire entrer { $n } personnes
}
button-door-undo = ↩️ Annuler cette arrivée
button-door-list = ‹ La liste
button-door-that-one = Noter pour cette réunion
button-door-type = ⌨️ Taper un code
button-door-done = Terminé
button-door-show-all = Toute la liste
button-door-show-rest = Seulement les absents
button-door-plus = ➕ Sans inscription
button-door-minus = ➖ Un de moins
button-door-before = ‹ Page précédente
button-door-next = Page suivante ›
log-act-meeting-door = Réunion : accueil à l’entrée
button-meeting-door = 🎟 Entrée : noter les arrivées
