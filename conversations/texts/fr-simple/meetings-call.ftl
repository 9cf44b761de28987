# A meeting is written, changed and called in the chat of the team.

meeting-call-talk-new = Votre nouvelle réunion
meeting-call-talk = La réunion { $n }
meeting-call-unknown = Je ne trouve pas cette réunion.
meeting-call-gone = Cette réunion est annulée ou finie. On ne peut plus la changer.
meeting-call-copied = Voici une copie de « { $title } ». Il manque la date et le programme.
meeting-call-write-title = <b>Titre de la réunion : { $language }</b>
    { $most } lettres au plus.
meeting-call-write-description = <b>Texte : { $language }</b>
    De quoi va-t-on parler ? { $most } lettres au plus.
meeting-call-write-access = <b>Pour venir : { $language }</b>
    Le bus, la porte, l’étage... { $most } lettres au plus.
meeting-call-write-agenda = <b>Programme : { $language }</b>
    Écrivez un sujet par ligne. { $most } sujets au plus.
meeting-call-before = Texte actuel :
meeting-call-wants-words = Écrivez un texte, s’il vous plaît.
meeting-call-too-long = C’est trop long : { $n } lettres. Il en faut { $most } au plus.
meeting-call-agenda-count = Il faut { $n } sujets, comme dans la première langue.
meeting-call-agenda-many = Il y a trop de sujets : { $most } au plus.
meeting-call-ask-languages = <b>Dans quelle langue ?</b>
meeting-call-ask-day = <b>Quel jour est la réunion ?</b>
meeting-call-ask-hour = <b>À quelle heure commence-t-elle ?</b>
meeting-call-ask-lasts = <b>Combien de temps dure-t-elle ?</b>
meeting-call-ask-endday = <b>Quel jour finit-elle ?</b>
meeting-call-ask-endhour = <b>À quelle heure finit-elle ce jour-là ?</b>
meeting-call-ask-often = <b>Cette réunion revient-elle ?</b>
    Chaque date est une autre réunion.
meeting-call-ask-until = <b>Jusqu’à quand revient-elle ?</b>
meeting-call-ask-place = <b>Dans quel lieu ?</b>
    Exemple : Maison pour tous.
meeting-call-ask-address = <b>À quelle adresse ?</b>
    Écrivez le numéro et la rue.
meeting-call-ask-position = <b>Où est-ce sur la carte ?</b>
meeting-call-ask-district = <b>Dans quel arrondissement ?</b>
meeting-call-ask-online = <b>Quelle est l’adresse sur Internet ?</b>
    Elle commence par https://
meeting-call-ask-capacity = <b>Combien de places y a-t-il ?</b>
meeting-call-ask-reserved = <b>Combien de places gardez-vous ?</b>
    Personne ne peut les prendre ici.
meeting-call-ask-guests = <b>Chacun peut venir avec combien de personnes ?</b>
meeting-call-ask-whom = <b>Qui invitez-vous ?</b>
    Rien ne part maintenant.
meeting-call-ask-needs = <b>Que demander aux personnes ?</b>
    Choisissez ce que vous pouvez faire.
meeting-call-ask-tongues = <b>Un interprète dans quelles langues ?</b>
meeting-call-ask-organiser = <b>Qui organise la réunion ?</b>
    Un service ou une association.
meeting-call-ask-picture = <b>Quelle image va avec l’invitation ?</b>
meeting-call-count-how = Touchez un nombre. Ou écrivez-le.
meeting-call-count-between = Il faut un nombre entre { $least } et { $most }.
meeting-call-ends-how = Touchez une durée. Ou écrivez l’heure de fin. Exemple : 20 h 30.
meeting-call-ends-other-day = Elle finit un autre jour
meeting-call-ends-before = La réunion commence à { $starts }. Elle ne peut pas finir à { $ends }. Choisissez une autre heure.
meeting-call-hour-of = { $at }
meeting-call-lasts = { $minutes ->
    [0] { $hours } h (fin : { $ends })
   *[other] { $hours } h { $minutes } (fin : { $ends })
}
meeting-call-hour-over = Ce moment est passé : { $at }. Choisissez une autre heure.
meeting-call-long = Une réunion dure { $days } jours au plus.
meeting-call-until-how = Touchez une durée. Ou écrivez le dernier jour. Exemple : 30/06/2027.
meeting-call-until-before = Le dernier jour est après le { $first }.
meeting-call-until = { $n ->
    [one] Un mois (jusqu’au { $day })
    [12] Un an (jusqu’au { $day })
   *[other] { $n } mois (jusqu’au { $day })
}
meeting-call-often-once = Non, une seule fois
meeting-call-often-fortnight = toutes les 2 semaines, le { $day }
meeting-call-hub = <b>📅 Votre réunion</b>
meeting-call-hub-change = <b>📅 Réunion { $n }</b>
    Rien n’est encore changé pour les habitants.
meeting-call-title = Titre ({ $language }) : { $title }
meeting-call-title-missing = Titre ({ $language }) ⚠️ il manque. Ces personnes liront : { $instead }
meeting-call-description-none = Texte : aucun
meeting-call-description-everywhere = Texte : dans toutes les langues
meeting-call-agenda = { $n ->
    [one] Programme : un sujet
   *[other] Programme : { $n } sujets
}
meeting-call-agenda-none = Programme : aucun
meeting-call-agenda-everywhere = Programme : dans toutes les langues
meeting-call-missing-title = ⚠️ Le titre manque en : { $languages }
meeting-call-missing-description = ⚠️ Le texte manque en : { $languages }
meeting-call-missing-access = ⚠️ « Pour venir » manque en : { $languages }
meeting-call-missing-agenda = ⚠️ Le programme manque en : { $languages }
meeting-call-no-day = 📅 Il manque le jour et l’heure.
meeting-call-no-end = 📅 Il manque l’heure de fin.
meeting-call-no-until = 🔁 Il manque le dernier jour.
meeting-call-no-place = 📍 Il manque le lieu.
meeting-call-series = 🔁 { $often }, jusqu’au { $until } : { $n ->
    [one] une réunion
   *[other] { $n } réunions
}
meeting-call-series-cut = Une série a { $most } réunions au plus.
meeting-call-mapped = 🗺 Les habitants peuvent ouvrir la carte.
meeting-call-district = Arrondissement : { $district }
meeting-call-seats = 💺 Places : { $n }
meeting-call-seats-reserved = 💺 Places : { $n }. Vous en gardez { $reserved }.
meeting-call-seats-unlimited = 💺 Places : sans limite
meeting-call-guests = { $n ->
    [0] Chacun vient seul.
    [one] Chacun peut venir avec une personne.
   *[other] Chacun peut venir avec { $n } personnes.
}
meeting-call-unlimited = sans limite
meeting-call-everybody = 👥 Invite : les personnes qui veulent nos invitations
meeting-call-nobody = 👥 Personne ne reçoit d’invitation.
meeting-call-warn-unseen = 🙈 Personne n’est invité. Elle n’est pas dans la liste. Donnez son lien aux personnes.
meeting-call-public = Tout le monde la voit dans la liste.
meeting-call-hidden = Elle n’est pas dans la liste.
meeting-call-feedback = Après, on demande l’avis des personnes.
meeting-call-no-feedback = Après, on ne demande pas d’avis.
meeting-call-needs = On demande les besoins : { $needs }
meeting-call-needs-none = On ne demande aucun besoin.
meeting-call-need-step-free = entrée sans escalier
meeting-call-need-sign-language = langue des signes
meeting-call-need-childcare = garde d’enfants
meeting-call-need-interpreter = interprète
meeting-call-tongues = Interprète possible en : { $languages }
meeting-call-picture = 🖼 Il y a une image.
meeting-call-spot = <b>📍 Le lieu</b>
meeting-call-room = <b>💺 Les places</b>
meeting-call-example = Ce bouton est un exemple. Il marche dans la vraie invitation.
meeting-call-wrong = Il y a encore quelque chose à changer :
meeting-call-reserved = Vous gardez { $reserved } places sur { $capacity }. Gardez moins de places.
meeting-call-taken = { $taken } places sont déjà prises. { $seats } places, c’est trop peu. Rien n’est changé.
meeting-call-warned = <b>À lire avant de continuer :</b>
meeting-call-warn-silence = 🗳 Le { $day }, les gens votent, ou c’est la veille. Le vote : « { $ballot } ». Choisissez plutôt un autre jour.
meeting-call-warn-promotion = ⚖️ Un vote approche : « { $ballot } » ({ $day }). Avant un vote, la ville ne doit pas dire qu’elle travaille bien. C’est la loi. Lisez encore vos textes.
meeting-call-warn-holiday = 🏖 Le { $day } est un jour de fête.
meeting-call-warn-same-hour = ⏰ Il y a une autre réunion au même moment. C’est le { $day } : « { $title } » ({ $n }).
meeting-call-dates = <b>🔁 Voici les { $n } réunions :</b>
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
meeting-call-part-description = le texte
meeting-call-part-agenda = le programme
meeting-call-part-seats = les places
meeting-call-part-guests = le nombre de personnes avec chacun
meeting-call-part-audience = les personnes invitées
meeting-call-part-public = la place dans la liste
meeting-call-part-needs = les besoins demandés
meeting-call-part-organiser = qui organise
meeting-call-part-picture = l’image
meeting-call-part-feedback = l’avis demandé après
meeting-call-hear = 📣 Les personnes qui connaissent la réunion reçoivent un message : { $people }.
meeting-call-alone = Seule cette réunion change. Les autres dates restent.
meeting-call-hear-nobody = 📣 Personne ne connaît encore la réunion. Personne ne reçoit de message.
meeting-call-rewritten = 📣 Personne ne reçoit de message. Les messages envoyés changent aussi.
meeting-call-unheard = 📣 Personne ne reçoit de message.
meeting-call-offers = 🪑 Il y a des places en plus. Les personnes qui attendent le savent.
meeting-call-nothing = Vous n’avez rien changé.
meeting-call-meanwhile = Une autre personne a changé cette réunion : { $what }. Rien n’est perdu. Voici tous les changements. Regardez bien, puis gardez.
meeting-call-both = Vous aviez changé la même chose : { $what }. Nous gardons le choix de l’autre personne. Vous pouvez le changer.
meeting-call-done = ✅ La réunion « { $title } » est prête. Son numéro : { $n }.
meeting-call-done-series = ✅ « { $title } » : { $n } réunions sont prêtes.
meeting-call-then-invite = Personne n’est encore invité. Ouvrez sa page pour inviter.
meeting-call-then-each = Personne n’est encore invité. Chaque réunion a sa page pour inviter.
meeting-call-kept-offered = ✅ « { $title } » est gardée. Les places libres vont aux personnes qui attendent.
meeting-call-then-look = Ouvrez sa page pour la suivre.
meeting-call-kept = ✅ « { $title } » est gardée. Personne n’a reçu de message.
meeting-call-kept-told = ✅ « { $title } » est gardée. Les personnes reçoivent un message.
button-call-hub = ‹ Retour à la réunion
button-call-abandon = Arrêter
button-call-skip-language = Passer cette langue
button-call-remove = Enlever
button-call-unlimited = Sans limite
button-call-title = ✏️ Titre
button-call-description = 📝 Texte
button-call-day = 📅 Jour et heure
button-call-lasts = ⏱ Fin
button-call-often = 🔁 Revient-elle ?
button-call-until = 🔁 Dernier jour
button-call-spot = 📍 Lieu
button-call-room = 💺 Places
button-call-whom = 👥 Invités
button-call-needs = ♿ Besoins
button-call-agenda = 📋 Programme
button-call-organiser = 🏛 Qui organise
button-call-picture = 🖼 Image
button-call-place = 🏠 Nom du lieu
button-call-address = ✉️ Adresse
button-call-position = 🗺 Sur la carte
button-call-district = 🏘 Arrondissement
button-call-access = 🚏 Pour venir
button-call-online = 💻 Sur Internet
button-call-capacity = 💺 Nombre de places
button-call-reserved = 🔒 Places gardées
button-call-guests = 👫 Venir à plusieurs
button-call-public = Dans la liste
button-call-feedback = Avis après
button-call-everybody = Tout le monde
button-call-nobody = Personne
button-call-see = 👁 Voir comme les habitants
button-call-call = ✅ Créer la réunion
button-call-keep = ✅ Garder
button-call-sure = J’ai lu : créer la réunion
button-calls-sure = ✅ Créer ces { $n } réunions
button-call-sure-change = ✅ Oui, changer la réunion
button-call-copy = 📄 En faire une autre
button-call-page = Voir la page de la réunion
