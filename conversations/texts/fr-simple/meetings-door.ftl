meeting-code = 🎟 Votre code : <b>{ $code }</b>
meeting-code-together = { $n ->
    [one] Ce code est pour une personne.
   *[other] Ce code est pour { $n } personnes. Un seul téléphone suffit.
}
meeting-code-how = Montrez ce code à l’entrée. Vous pouvez aussi le dire.
meeting-code-waiting = Vous attendez une place. Vous n’avez pas encore de place.
meeting-code-none = Vous n’avez pas de code. Vous n’avez pas dit oui.
meeting-code-unknown = Je ne connais pas cette réunion.
meeting-code-gone-over = Cette réunion est finie. Le code ne sert plus.
meeting-code-gone-cancelled = Cette réunion n’aura pas lieu. Le code ne sert plus.
button-meeting-code = 🎟 Mon code
button-code-meetings = Les réunions
button-code-answer = Répondre
meeting-door-menu = 🎟 L’entrée de la réunion
meeting-door-show = Montrez ce code à l’entrée de la réunion.
meeting-door-none = Il n’y a pas de réunion maintenant.
meeting-door-which = Vous êtes à quelle réunion ?
meeting-door-one = <b>{ $title }</b>
    { $when }
meeting-door-shut-early = C’est trop tôt pour cette réunion :
meeting-door-shut-over = Cette réunion est passée :
meeting-door-shut-cancelled = Cette réunion n’aura pas lieu :
meeting-door-title = 🎟 Entrée : <b>{ $title }</b>
meeting-door-counters = Ici : <b>{ $here }</b> (sans code : { $walkins })
    On attend encore : { $expected }
meeting-door-counters-seats = Ici : <b>{ $here }</b> (sans code : { $walkins })
    On attend encore : { $expected }
    Places dans la salle : { $seats }
meeting-door-empty-all = Personne n’a encore dit oui.
meeting-door-empty-rest = Tout le monde est là.
meeting-door-in-list = { $n ->
    [one] ✅ { $code } : une personne est là.
   *[other] ✅ { $code } : { $n } personnes sont là.
}
meeting-door-in = { $people ->
    [one] ✅ <b>{ $code }</b> : une personne est là.
        Heure : { $at }
   *[other] ✅ <b>{ $code }</b> : { $n } sur { $people } sont là.
        Heure : { $at }
}
meeting-door-already = { $people ->
    [one] ☑️ <b>{ $code }</b> : cette personne est déjà là.
        Heure : { $at }
   *[other] ☑️ <b>{ $code }</b> : { $n } sur { $people } sont déjà là.
        Heure : { $at }
}
meeting-door-change = Ce n’est pas le bon nombre ? Touchez le bon nombre.
meeting-door-undone = ↩️ <b>{ $code }</b> : ce n’est plus noté.
meeting-door-stand-seated = { $n ->
    [one] <b>{ $code }</b> : on attend une personne.
   *[other] <b>{ $code }</b> : on attend { $n } personnes.
}
meeting-door-stand-waiting = { $n ->
    [one] <b>{ $code }</b> : cette personne attend une place.
   *[other] <b>{ $code }</b> : ces { $n } personnes attendent une place.
}
meeting-door-stand-offered = { $n ->
    [one] <b>{ $code }</b> : une place est gardée. La personne n’a pas répondu.
   *[other] <b>{ $code }</b> : des places sont gardées. Ces { $n } personnes n’ont pas répondu.
}
meeting-door-stand-no-seat = { $n ->
    [one] <b>{ $code }</b> : cette personne n’a pas de place.
   *[other] <b>{ $code }</b> : ces { $n } personnes n’ont pas de place.
}
meeting-door-free = { $n ->
    [0] Il n’y a plus de place.
    [one] Il y a une place libre.
   *[other] Il y a { $n } places libres.
}
meeting-door-free-any = Il y a de la place.
meeting-door-held = { $n ->
    [one] Une place est gardée.
   *[other] { $n } places sont gardées.
}
meeting-door-other = Le code { $code } est pour une autre réunion :
meeting-door-unknown = Je ne connais pas le code { $code }.
meeting-door-unknown-then = Il y a de la place ? Alors comptez cette personne sans code.
meeting-door-no-code = Ce n’est pas un code. Exemple de code : K7-F2X.
meeting-door-type = Écrivez le code que vous voyez.
meeting-door-typing = Les codes à l’entrée
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
button-door-undo = ↩️ Annuler
button-door-list = ‹ La liste
button-door-that-one = Noter pour cette réunion
button-door-type = ⌨️ Écrire un code
button-door-done = C’est fini
button-door-show-all = Toute la liste
button-door-show-rest = Qui n’est pas là
button-door-plus = ➕ Sans code
button-door-minus = ➖ Un de moins
button-door-before = ‹ Page d’avant
button-door-next = Page d’après ›
log-act-meeting-door = Réunion : à l’entrée
button-meeting-door = 🎟 L’entrée
