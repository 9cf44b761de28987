meeting-what = <b>{ $title }</b>
meeting-when = 📅 { $day }, de { $starts } à { $ends } (heure de { $city })
meeting-when-days = 📅 Du { $starts } au { $ends } (heure de { $city })
meeting-where = 📍 { $place }
meeting-where-both = 📍 { $name }, { $address }
meeting-access = Pour venir : { $access }
meeting-online = 💻 Réunion en ligne : { $link }
meeting-online-too = 💻 Aussi en ligne : { $link }
meeting-seats = { $n ->
    [one] Il reste une place.
   *[other] Il reste { $n } places.
}
meeting-full = { $n ->
    [0] Toutes les places sont prises ; il y a une liste d’attente.
    [one] Toutes les places sont prises ; une personne attend.
   *[other] Toutes les places sont prises ; { $n } personnes attendent.
}
meeting-organiser = Organisée par : { $name }
meeting-invites = <b>{ $city } vous invite à une réunion</b>
meeting-invites-why = Vous recevez ce message parce que vous avez accepté les annonces ou les invitations de { $city }.
button-rsvp-yes = Je viens
button-rsvp-guests = Je viens à plusieurs
button-rsvp-maybe = Peut-être
button-rsvp-no = Je ne viens pas
button-rsvp-still = Je viens quand même
button-rsvp-cannot = Je ne peux plus venir
button-meeting-agenda = Ordre du jour
button-meeting-map = Plan
button-meeting-calendar = Mon agenda
button-meeting-online = Ouvrir la réunion en ligne
button-meeting-stop = Ne plus recevoir d’invitations
meeting-moved = <b>La réunion « { $title } » change.</b>
meeting-moved-when = Nouvelle date : { $when }
    Avant : { $before }
meeting-moved-where = Nouveau lieu :
meeting-moved-answer = Votre réponse est gardée. Vous pouvez la changer.
meeting-cancelled = <b>Cette réunion est annulée.</b>
meeting-cancelled-why = Pourquoi : { $why }
meeting-wrong-past = La réunion commence dans le passé.
meeting-wrong-far = La réunion est dans plus de trois ans.
meeting-wrong-title = La réunion n’a pas de titre.
meeting-wrong-guests = { $n ->
    [one] On ne peut amener personne : il n’y a qu’une place.
   *[other] On ne peut pas amener autant de monde : il n’y a que { $n } places.
}
meeting-wrong-district = Un arrondissement invité n’existe pas dans la ville.
log-act-meeting-called = Réunion organisée
log-act-meeting-changed = Réunion modifiée
log-act-meeting-cancelled = Réunion annulée
log-act-meeting-invites = Réunion : invitations demandées
log-act-meeting-approved = Réunion : invitations acceptées
log-act-meeting-refused = Réunion : invitations refusées
