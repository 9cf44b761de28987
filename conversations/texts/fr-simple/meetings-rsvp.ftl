command-meetings = Les réunions
button-meetings = 🗓 Réunions
button-meeting-back = ‹ Retour à la réunion
button-meeting-invite-me = Recevoir encore les invitations
button-meeting-follow = Me donner des nouvelles
button-meeting-unfollow = Plus de nouvelles
button-rsvp-again = Je veux toujours venir
button-rsvp-alone = Moi, et personne d’autre
button-rsvp-bring = Changer le nombre de personnes
button-rsvp-minutes = Lire le résumé
button-rsvp-drop = Effacer ma réponse
button-rsvp-leave = Ne plus attendre
button-rsvp-leave-offer = Non, je laisse la place
button-rsvp-needs = J’ai besoin d’aide pour venir
button-rsvp-need-step-free = Entrer sans escalier
button-rsvp-need-sign-language = La langue des signes
button-rsvp-need-childcare = Garder mes enfants
button-rsvp-interpreter = Quelqu’un qui traduit : { $language }
button-rsvp-number = + { $n }
button-rsvp-take = Oui, je prends la place
meetings-list = <b>Les réunions</b>
    Touchez une réunion pour la lire. C’est l’heure de { $city }.
meetings-own = Vos réunions sont en haut (✅).
meetings-none = Il n’y a pas de réunion pour le moment.
meetings-row = <b>{ $n }. { $title }</b>
    { $day }, { $hour }
meetings-button = { $n }. { $day } · { $title }
meetings-mine = ✅ { $title }
meeting-none-such = Je ne trouve pas cette réunion.
meeting-no-map = Le lieu n’est pas encore sur le plan.
meeting-calendar = Voici la réunion pour votre agenda. C’est l’heure de { $city }.
meeting-now = La réunion a lieu maintenant.
meeting-lent = Ce téléphone est à une autre personne. Ici, je ne peux pas garder votre réponse. Vous pouvez venir sans répondre. Vous voulez garder une place ? Écrivez-moi avec votre téléphone. Ou appelez la mairie.
meeting-gone = <b>Cette réunion n’aura pas lieu.</b>
meeting-over = <b>Cette réunion est finie.</b>
meeting-over-waits = Le résumé de la réunion n’est pas encore là.
meeting-over-minutes = Le résumé de la réunion est là.
meeting-own-seat = { $n ->
    [one] ✅ <b>Vous venez. Vous avez une place.</b>
   *[other] ✅ <b>Vous venez à { $n }. Vous avez { $n } places.</b>
}
meeting-own-comes = { $n ->
    [one] ✅ <b>C’est noté. Vous venez.</b>
   *[other] ✅ <b>C’est noté. Vous venez à { $n }.</b>
}
meeting-own-code = Votre code pour entrer : <code>{ $code }</code>
meeting-own-waiting = { $n ->
    [one] ⏳ <b>Vous attendez une place.</b>
   *[other] ⏳ <b>Vous attendez { $n } places.</b>
} { $ahead ->
    [0] Personne n’attend avant vous.
    [one] Une personne attend avant vous.
   *[other] { $ahead } personnes attendent avant vous.
}
meeting-waiting-how = Il y a une place pour vous ? Je vous écris ici.
meeting-waiting-late = Je ne garde plus de place. Il reste une place ? La première personne qui demande l’aura.
meeting-own-offered = { $n ->
    [one] 🪑 <b>Je garde une place pour vous.</b> Répondez avant le { $until }.
   *[other] 🪑 <b>Je garde { $n } places pour vous.</b> Répondez avant le { $until }.
}
meeting-said-no = C’est noté. <b>Vous ne venez pas.</b> Vous pouvez changer d’avis ici.
meeting-said-maybe = C’est noté. <b>Vous ne savez pas encore.</b> Je ne garde pas de place. Vous pouvez changer d’avis ici.
meeting-own-needs = Vous avez besoin de : { $needs }.
meeting-own-need-step-free = entrer sans escalier
meeting-own-need-sign-language = la langue des signes
meeting-own-need-childcare = quelqu’un pour garder vos enfants
meeting-own-interpreter = quelqu’un qui traduit ({ $language })
meeting-own-follows = 🔔 Je vous donnerai des nouvelles de cette réunion.
meeting-freed = Merci de le dire. Votre place est libre maintenant.
meeting-dropped = Votre réponse est effacée.
meeting-dropped-came = Votre réponse est effacée. Votre arrivée est déjà notée à l’entrée. Elle reste comptée.
meeting-consent = <b>Votre accord</b>
    Vous répondez à une réunion. { $city } peut-elle garder vos réponses ? Alors je vous rappelle la date. Et je vous invite aux autres réunions. Après { $days } jours, nous effaçons tout. Vous pouvez changer d’avis.
meeting-refused = D’accord. Nous ne gardons rien. Vous pouvez venir sans répondre.
meeting-refused-seats = D’accord. Nous ne gardons rien. Vous pouvez venir sans répondre. Mais il faut une place libre.
meeting-bring = Combien de personnes viennent avec vous ? Ne vous comptez pas.
meeting-bring-nobody = Il n’y a plus de place pour d’autres personnes.
meeting-bring-room = { $n ->
    [one] Il y a une place pour vous.
   *[other] Il y a { $n } places pour vous tous.
}
meeting-too-many = { $wanted } personnes, c’est trop. { $most ->
    [one] Il y a une seule place.
   *[other] Il y a { $most } places pour vous tous.
}
meeting-too-many-allowed = { $wanted } personnes, c’est trop. { $most ->
    [one] Ici, on vient sans autre personne.
   *[other] Ici, on peut venir à { $most }, pas plus.
}
meeting-kept = Rien ne change pour vous.
meeting-needs = <b>De quoi avez-vous besoin pour venir ?</b>
    Touchez ce qu’il vous faut. Touchez encore pour l’enlever.
meeting-needs-kept = Seule l’équipe de la réunion le voit. Après { $days } jours, nous l’effaçons.
meeting-offer = { $n ->
    [one] 🪑 <b>Il y a une place pour vous.</b>
   *[other] 🪑 <b>Il y a { $n } places pour vous.</b>
}
meeting-offer-fewer = Vous attendez { $party } places. { $held ->
    [one] Il y a une seule place. Vous pouvez venir sans les autres.
   *[other] Il y a { $held } places. Vous pouvez venir à { $held }.
}
meeting-offer-until = Répondez avant le { $until }. C’est l’heure de { $city }. { $n ->
    [one] Après, la place est pour une autre personne.
   *[other] Après, les places sont pour d’autres personnes.
}
meeting-offer-gone = Je ne garde pas de place pour vous maintenant.
meeting-offer-lapsed = Vous n’avez pas répondu à temps. Je ne garde plus cette place. Vous pouvez répondre encore. D’autres personnes attendent peut-être. Vous serez après elles.
meeting-stopped = C’est fait. Vous ne recevrez plus d’invitations. Je garde vos réponses. Ainsi, vous ne perdez pas vos places. Touchez « Réunions » pour les effacer.
