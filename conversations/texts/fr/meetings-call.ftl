# A meeting is written, changed and called in the chat of the team.

meeting-call-talk-new = Votre nouvelle réunion
meeting-call-talk = La réunion n° { $n }
meeting-call-unknown = Je ne trouve pas cette réunion.
meeting-call-gone = Cette réunion est annulée ou terminée. On ne peut plus la changer.
meeting-call-copied = Voici une copie de « { $title } ». Il manque sa date et son ordre du jour.
meeting-call-write-title = <b>Titre de la réunion : { $language }</b>
    { $most } signes au plus.
meeting-call-write-description = <b>Description : { $language }</b>
    De quoi va-t-on parler ? Pour qui ? { $most } signes au plus.
meeting-call-write-access = <b>Pour venir : { $language }</b>
    L’arrêt de bus, l’entrée sans marche, l’étage... { $most } signes au plus.
meeting-call-write-agenda = <b>Ordre du jour : { $language }</b>
    Un point par ligne, ou des points-virgules entre eux. { $most } points au plus.
meeting-call-before = Texte actuel :
meeting-call-wants-words = Écrivez un texte, s’il vous plaît.
meeting-call-too-long = C’est trop long : { $n } signes, et { $most } au plus. Raccourcissez-le, s’il vous plaît.
meeting-call-agenda-count = Il faut autant de points que dans la première langue : { $n }.
meeting-call-agenda-many = Cela fait trop de points : { $most } au plus.
meeting-call-ask-languages = <b>Dans quelle langue ?</b>
meeting-call-ask-day = <b>Quel jour a lieu la réunion ?</b>
meeting-call-ask-hour = <b>À quelle heure commence-t-elle ?</b>
meeting-call-ask-lasts = <b>Combien de temps dure-t-elle ?</b>
meeting-call-ask-endday = <b>Quel jour finit-elle ?</b>
meeting-call-ask-endhour = <b>À quelle heure finit-elle ce jour-là ?</b>
meeting-call-ask-often = <b>Cette réunion revient-elle ?</b>
    Chaque date devient une réunion à part.
meeting-call-ask-until = <b>Jusqu’à quand revient-elle ?</b>
meeting-call-ask-place = <b>Dans quel lieu ?</b>
    Le nom, par exemple : Maison pour tous.
meeting-call-ask-address = <b>À quelle adresse ?</b>
    Le numéro et la rue, comme sur une lettre.
meeting-call-ask-position = <b>Où est-ce sur la carte ?</b>
meeting-call-ask-district = <b>Dans quel arrondissement ?</b>
meeting-call-ask-online = <b>Quelle est l’adresse de la réunion en ligne ?</b>
    Elle commence par https://
meeting-call-ask-capacity = <b>Combien de places y a-t-il dans la salle ?</b>
meeting-call-ask-reserved = <b>Combien de places gardez-vous ?</b>
    Pour les personnes invitées autrement. Personne d’autre ne peut les prendre.
meeting-call-ask-guests = <b>Combien de personnes chacun peut-il amener ?</b>
meeting-call-ask-whom = <b>Qui invitez-vous ?</b>
    Rien ne part maintenant : les invitations s’envoient depuis la page de la réunion.
meeting-call-ask-needs = <b>Que demander aux personnes qui viennent ?</b>
    Cochez ce que vous pouvez organiser.
meeting-call-ask-tongues = <b>Un interprète dans quelles langues ?</b>
meeting-call-ask-organiser = <b>Qui organise la réunion ?</b>
    Un service ou une association.
meeting-call-ask-picture = <b>Quelle image accompagne l’invitation ?</b>
meeting-call-count-how = Touchez un nombre, ou écrivez-le.
meeting-call-count-between = Il faut un nombre entier, de { $least } à { $most }.
meeting-call-ends-how = Touchez une durée, ou écrivez l’heure de fin : 20 h 30.
meeting-call-ends-other-day = Elle finit un autre jour
meeting-call-ends-before = La réunion commence à { $starts } : elle ne peut pas finir à { $ends }. Choisissez une autre heure, ou un autre jour.
meeting-call-hour-of = { $at }
meeting-call-lasts = { $minutes ->
    [0] { $hours } h (fin : { $ends })
   *[other] { $hours } h { $minutes } (fin : { $ends })
}
meeting-call-hour-over = Ce moment est passé : { $at }. Choisissez une autre heure, s’il vous plaît.
meeting-call-long = Une réunion dure { $days } jours au plus.
meeting-call-until-how = Touchez une durée, ou écrivez le dernier jour : 30/06/2027.
meeting-call-until-before = Le dernier jour doit être après le { $first }.
meeting-call-until = { $n ->
    [one] Un mois (jusqu’au { $day })
    [12] Un an (jusqu’au { $day })
   *[other] { $n } mois (jusqu’au { $day })
}
meeting-call-often-once = Non, une seule fois
meeting-call-often-fortnight = un { $day } sur deux
meeting-call-hub = <b>📅 Votre réunion</b>
meeting-call-hub-change = <b>📅 Réunion n° { $n }</b>
    Rien n’est encore changé pour les habitants.
meeting-call-title = Titre ({ $language }) : { $title }
meeting-call-title-missing = Titre ({ $language }) ⚠️ il manque, ces personnes liront : { $instead }
meeting-call-description-none = Description : aucune
meeting-call-description-everywhere = Description : dans toutes les langues
meeting-call-agenda = { $n ->
    [one] Ordre du jour : un point
   *[other] Ordre du jour : { $n } points
}
meeting-call-agenda-none = Ordre du jour : aucun
meeting-call-agenda-everywhere = Ordre du jour : dans toutes les langues
meeting-call-missing-title = ⚠️ Le titre manque en : { $languages }
meeting-call-missing-description = ⚠️ La description manque en : { $languages }
meeting-call-missing-access = ⚠️ « Pour venir » manque en : { $languages }
meeting-call-missing-agenda = ⚠️ L’ordre du jour manque en : { $languages }
meeting-call-no-day = 📅 Il manque le jour et l’heure.
meeting-call-no-end = 📅 Il manque l’heure de fin.
meeting-call-no-until = 🔁 Il manque le dernier jour de la série.
meeting-call-no-place = 📍 Il manque le lieu, ou l’adresse en ligne.
meeting-call-series = 🔁 { $often }, jusqu’au { $until } : { $n ->
    [one] une réunion
   *[other] { $n } réunions
}
meeting-call-series-cut = Une série fait { $most } réunions au plus : les dates suivantes ne sont pas créées.
meeting-call-mapped = 🗺 Les habitants peuvent ouvrir le plan.
meeting-call-district = Arrondissement : { $district }
meeting-call-seats = 💺 Places : { $n }
meeting-call-seats-reserved = 💺 Places : { $n }, dont { $reserved } gardées
meeting-call-seats-unlimited = 💺 Places : sans limite
meeting-call-guests = { $n ->
    [0] Chacun vient seul.
    [one] Chacun peut amener une personne.
   *[other] Chacun peut amener { $n } personnes.
}
meeting-call-unlimited = sans limite
meeting-call-everybody = 👥 Invite : les personnes qui ont accepté les annonces ou les invitations
meeting-call-nobody = 👥 N’invite personne.
meeting-call-warn-unseen = 🙈 Personne n’est invité et elle n’est pas dans la liste : seules les personnes à qui vous donnez son lien la trouvent.
meeting-call-public = Tout le monde la voit dans la liste des réunions.
meeting-call-hidden = Elle n’est pas dans la liste des réunions.
meeting-call-feedback = Après, on demande leur avis aux personnes venues.
meeting-call-no-feedback = Après, on ne demande pas d’avis.
meeting-call-needs = On demande les besoins : { $needs }
meeting-call-needs-none = On ne demande aucun besoin.
meeting-call-need-step-free = accès sans marche
meeting-call-need-sign-language = langue des signes
meeting-call-need-childcare = garde d’enfants
meeting-call-need-interpreter = interprète
meeting-call-tongues = Interprète possible en : { $languages }
meeting-call-picture = 🖼 Une image accompagne l’invitation.
meeting-call-spot = <b>📍 Le lieu</b>
meeting-call-room = <b>💺 Les places</b>
meeting-call-example = Ce bouton est un exemple. Il marche dans l’invitation que reçoivent les habitants.
meeting-call-wrong = Il reste quelque chose à corriger :
meeting-call-reserved = Vous gardez { $reserved } places sur { $capacity } : il n’en reste aucune pour les autres. Gardez-en moins.
meeting-call-taken = { $taken } places sont déjà prises : vous ne pouvez pas descendre à { $seats }. Rien n’est changé.
meeting-call-warned = <b>À lire avant de continuer :</b>
meeting-call-warn-silence = 🗳 Le { $day } est la veille ou le jour du scrutin « { $ballot } ». Ce jour-là, rien ne doit pouvoir peser sur le vote. Choisissez de préférence un autre jour.
meeting-call-warn-promotion = ⚖️ Le scrutin « { $ballot } » approche ({ $day }). Dans les mois qui le précèdent, la loi interdit de vanter les réalisations de la ville (code électoral, article L52-1). Relisez le titre, la description et l’ordre du jour.
meeting-call-warn-holiday = 🏖 Le { $day } est un jour férié.
meeting-call-warn-same-hour = ⏰ Une autre réunion a lieu au même moment, le { $day } : « { $title } » (n° { $n }).
meeting-call-dates = <b>🔁 { $n } réunions vont être créées :</b>
meeting-call-date = · { $day }, de { $starts } à { $ends }
meeting-call-changes = <b>Ce qui change :</b>
meeting-call-change-title = Titre : { $title }
    Avant : { $before }
meeting-call-change-when = Date : { $when }
    Avant : { $before }
meeting-call-change-where = Lieu : { $where }
    Avant : { $before }
meeting-call-change-seats = 💺 Places pour les habitants : { $seats }
    Avant : { $before }
meeting-call-change-other = Aussi : { $what }
meeting-call-part-title = le titre
meeting-call-part-when = la date ou l’heure
meeting-call-part-where = le lieu
meeting-call-part-description = la description
meeting-call-part-agenda = l’ordre du jour
meeting-call-part-seats = les places
meeting-call-part-guests = combien de personnes chacun amène
meeting-call-part-audience = les personnes invitées
meeting-call-part-public = la place dans la liste
meeting-call-part-needs = les besoins demandés
meeting-call-part-organiser = qui organise
meeting-call-part-picture = l’image
meeting-call-part-feedback = l’avis demandé après
meeting-call-hear = 📣 Les personnes qui ont reçu l’invitation, répondu ou demandé à suivre la réunion reçoivent un message. Cela fait { $people }.
meeting-call-alone = Cette réunion fait partie d’une série. Elle seule change.
meeting-call-hear-nobody = 📣 Personne n’est encore au courant de cette réunion : personne ne reçoit de message.
meeting-call-rewritten = 📣 Personne ne reçoit de message. Ce qui a déjà été envoyé est corrigé.
meeting-call-unheard = 📣 Personne ne reçoit de message.
meeting-call-offers = 🪑 Des places se libèrent : elles sont proposées aux personnes qui attendent.
meeting-call-nothing = Vous n’avez rien changé.
meeting-call-meanwhile = Quelqu’un d’autre a changé cette réunion pendant que vous écriviez : { $what }. Rien n’est perdu. Voici ses changements et les vôtres, ensemble : vérifiez, puis enregistrez.
meeting-call-both = Vous aviez changé la même chose : { $what }. La version de l’autre personne est gardée, car elle a pu être annoncée. Changez-la si besoin.
meeting-call-done = ✅ La réunion « { $title } » est créée : c’est la n° { $n }.
meeting-call-done-series = ✅ « { $title } » : { $n } réunions sont créées.
meeting-call-then-invite = Personne n’est encore invité. Ouvrez sa page pour envoyer les invitations.
meeting-call-then-each = Personne n’est encore invité. Chaque réunion a sa page, d’où partent ses invitations.
meeting-call-kept-offered = ✅ « { $title } » est enregistrée. Les places libres sont proposées aux personnes qui attendent.
meeting-call-then-look = Ouvrez sa page pour la suivre.
meeting-call-kept = ✅ « { $title } » est enregistrée. Personne n’a reçu de message.
meeting-call-kept-told = ✅ « { $title } » est enregistrée. Les personnes qui étaient au courant reçoivent un message.
button-call-hub = ‹ Retour à la réunion
button-call-abandon = Abandonner
button-call-skip-language = Passer cette langue
button-call-remove = Retirer
button-call-unlimited = Sans limite
button-call-title = ✏️ Titre
button-call-description = 📝 Description
button-call-day = 📅 Jour et heure
button-call-lasts = ⏱ Fin
button-call-often = 🔁 Revient-elle ?
button-call-until = 🔁 Dernier jour
button-call-spot = 📍 Lieu
button-call-room = 💺 Places
button-call-whom = 👥 Invités
button-call-needs = ♿ Besoins
button-call-agenda = 📋 Ordre du jour
button-call-organiser = 🏛 Organisateur
button-call-picture = 🖼 Image
button-call-place = 🏠 Nom du lieu
button-call-address = ✉️ Adresse
button-call-position = 🗺 Sur la carte
button-call-district = 🏘 Arrondissement
button-call-access = 🚏 Pour venir
button-call-online = 💻 En ligne
button-call-capacity = 💺 Places dans la salle
button-call-reserved = 🔒 Places gardées
button-call-guests = 👫 Accompagnants
button-call-public = Dans la liste
button-call-feedback = Avis après
button-call-everybody = Tout le monde
button-call-nobody = Personne
button-call-see = 👁 Voir comme les habitants
button-call-call = ✅ Créer la réunion
button-call-keep = ✅ Enregistrer
button-call-sure = J’ai lu : créer la réunion
button-calls-sure = ✅ Créer ces { $n } réunions
button-call-sure-change = ✅ Oui, changer la réunion
button-call-copy = 📄 En faire une autre
button-call-page = Voir la page de la réunion
