meeting-what = <b>{ $title }</b>
meeting-when = 📅 { $day }, de { $starts } à { $ends } (heure de { $city })
meeting-when-days = 📅 Du { $starts } au { $ends } (heure de { $city })
meeting-where = 📍 { $place }
meeting-where-both = 📍 { $name }, { $address }
meeting-access = Pour venir : { $access }
meeting-online = 💻 Réunion sur internet : { $link }
meeting-online-too = 💻 Aussi sur internet : { $link }
meeting-seats = { $n ->
    [one] Il reste une place.
   *[other] Il reste { $n } places.
}
meeting-full = { $n ->
    [0] Il n’y a plus de place. Vous pouvez attendre une place.
    [one] Il n’y a plus de place. Une personne attend.
   *[other] Il n’y a plus de place. { $n } personnes attendent.
}
meeting-organiser = Réunion faite par : { $name }
meeting-invites = <b>{ $city } vous invite à une réunion</b>
meeting-invites-why = Vous avez dit oui aux messages de { $city }.
button-rsvp-yes = Je viens
button-rsvp-guests = Je viens avec d’autres
button-rsvp-maybe = Je ne sais pas
button-rsvp-no = Je ne viens pas
button-rsvp-still = Je viens toujours
button-rsvp-cannot = Je ne peux plus venir
button-meeting-agenda = Le programme
button-meeting-map = Le plan
button-meeting-calendar = Mon agenda
button-meeting-online = Ouvrir la réunion
button-meeting-stop = Plus d’invitations
meeting-moved = <b>La réunion « { $title } » change.</b>
meeting-moved-when = Nouvelle date : { $when }
    Avant : { $before }
meeting-moved-where = Nouveau lieu :
meeting-moved-answer = Je garde votre réponse. Vous pouvez la changer.
meeting-cancelled = <b>Cette réunion n’aura pas lieu.</b>
meeting-cancelled-why = Pourquoi : { $why }
meeting-wrong-past = La date de la réunion est passée.
meeting-wrong-far = La réunion est trop loin. Choisissez une date plus proche.
meeting-wrong-title = La réunion n’a pas de titre.
meeting-wrong-guests = Il y a seulement { $n } places. Ce n’est pas assez.
meeting-wrong-district = Un arrondissement invité n’existe pas.
log-act-meeting-called = Réunion créée
log-act-meeting-changed = Réunion changée
log-act-meeting-cancelled = Réunion annulée
log-act-meeting-invites = Réunion : invitations demandées
log-act-meeting-approved = Réunion : invitations acceptées
log-act-meeting-refused = Réunion : invitations refusées
