command-meetings = Les réunions, et dire si vous venez
button-meetings = 🗓 Réunions
button-meeting-back = ‹ Retour à la réunion
button-meeting-invite-me = Recevoir de nouveau les invitations
button-meeting-follow = Me dire ce qui en sortira
button-meeting-unfollow = Ne plus me donner de nouvelles
button-rsvp-again = Je veux toujours venir
button-rsvp-alone = Personne d’autre que moi
button-rsvp-bring = Changer le nombre de personnes
button-rsvp-minutes = Lire le compte rendu
button-rsvp-drop = Effacer ma réponse
button-rsvp-leave = Quitter la liste d’attente
button-rsvp-leave-offer = Laisser la place
button-rsvp-needs = Ce qu’il me faut pour venir
button-rsvp-need-step-free = Un accès sans marche
button-rsvp-need-sign-language = La langue des signes française
button-rsvp-need-childcare = Une garde d’enfants
button-rsvp-interpreter = Interprète : { $language }
button-rsvp-number = + { $n }
button-rsvp-take = Je prends la place
meetings-list = <b>Les réunions à venir</b>
    Les heures sont celles de { $city }. Touchez une réunion pour la lire et répondre.
meetings-own = Celles où vous avez répondu viennent d’abord (✅).
meetings-none = Aucune réunion n’est prévue pour l’instant.
meetings-row = <b>{ $n }. { $title }</b>
    { $day }, { $hour }
meetings-button = { $n }. { $day } · { $title }
meetings-mine = ✅ { $title }
meeting-none-such = Je ne trouve pas cette réunion. Elle n’est peut-être ouverte qu’aux personnes invitées.
meeting-no-map = Le lieu n’est pas encore sur le plan.
meeting-calendar = Voici la réunion pour votre agenda. Les heures sont celles de { $city }.
meeting-now = La réunion a lieu en ce moment.
meeting-lent = Ce téléphone est prêté : ici, je ne peux pas noter qui vient. On peut venir sans répondre, s’il reste de la place. Pour garder une place, écrivez-moi depuis votre propre téléphone, ou appelez la mairie.
meeting-gone = <b>Cette réunion n’a pas lieu : elle est annulée.</b>
meeting-over = <b>Cette réunion est passée.</b>
meeting-over-waits = Le compte rendu n’est pas encore publié.
meeting-over-minutes = Le compte rendu est publié.
meeting-own-seat = { $n ->
    [one] ✅ <b>Vous venez : une place est à vous.</b>
   *[other] ✅ <b>Vous venez à { $n } : { $n } places sont à vous.</b>
}
meeting-own-comes = { $n ->
    [one] ✅ <b>C’est noté : vous venez.</b>
   *[other] ✅ <b>C’est noté : vous venez à { $n }.</b>
}
meeting-own-code = Votre code pour l’entrée : <code>{ $code }</code>
meeting-own-waiting = { $n ->
    [one] ⏳ <b>Vous êtes sur la liste d’attente.</b>
   *[other] ⏳ <b>Vous êtes sur la liste d’attente, pour { $n } places.</b>
} { $ahead ->
    [0] Personne n’attend avant vous.
    [one] Une personne attend avant vous.
   *[other] { $ahead } personnes attendent avant vous.
}
meeting-waiting-how = Dès qu’une place se libère pour vous, je vous l’écris ici.
meeting-waiting-late = Il est trop tard pour garder une place. S’il en reste une, elle est à qui la demande d’abord.
meeting-own-offered = { $n ->
    [one] 🪑 <b>Une place est gardée pour vous</b> jusqu’au { $until }.
   *[other] 🪑 <b>{ $n } places sont gardées pour vous</b> jusqu’au { $until }.
}
meeting-said-no = C’est noté : <b>vous ne venez pas.</b> Vous pouvez changer d’avis ici.
meeting-said-maybe = C’est noté : <b>vous viendrez peut-être.</b> Aucune place n’est gardée. Vous pouvez changer d’avis ici.
meeting-own-needs = Il vous faut : { $needs }.
meeting-own-need-step-free = un accès sans marche
meeting-own-need-sign-language = la langue des signes française
meeting-own-need-childcare = une garde d’enfants
meeting-own-interpreter = interprète ({ $language })
meeting-own-follows = 🔔 Je vous dirai ce qui sort de cette réunion.
meeting-freed = Merci de l’avoir dit : votre place est libre pour quelqu’un d’autre.
meeting-dropped = Votre réponse est effacée.
meeting-dropped-came = Votre réponse est effacée. Votre arrivée a été notée à l’entrée : elle reste comptée.
meeting-consent = <b>Votre accord</b>
    Acceptez-vous que { $city } garde vos réponses aux réunions, vous rappelle celles où vous venez et vous invite aux suivantes ? Vos réponses sont effacées { $days } jours après chaque réunion. Vous pourrez changer d’avis à tout moment.
meeting-refused = C’est entendu, rien n’est gardé. Vous pouvez venir sans avoir répondu.
meeting-refused-seats = C’est entendu, rien n’est gardé. Vous pouvez venir sans avoir répondu, s’il reste de la place.
meeting-bring = Combien de personnes viennent avec vous, sans vous compter ?
meeting-bring-nobody = Il n’y a pas de place pour d’autres personnes.
meeting-bring-room = { $n ->
    [one] Il y a une place pour vous.
   *[other] Il y a { $n } places en tout, la vôtre comprise.
}
meeting-too-many = Vous seriez { $wanted }. { $most ->
    [one] Il n’y a qu’une place.
   *[other] Il y a { $most } places en tout pour vous, la vôtre comprise.
}
meeting-too-many-allowed = Vous seriez { $wanted }. { $most ->
    [one] À cette réunion, chaque personne vient sans en amener d’autre.
   *[other] À cette réunion, on peut venir à { $most } au plus.
}
meeting-kept = Rien n’a changé : ce qui est gardé pour vous le reste.
meeting-needs = <b>Que vous faut-il pour venir ?</b>
    Touchez ce qu’il vous faut, touchez encore pour l’enlever. Rien n’est obligatoire.
meeting-needs-kept = Seule l’équipe qui prépare la réunion le voit. C’est effacé { $days } jours après.
meeting-offer = { $n ->
    [one] 🪑 <b>Une place s’est libérée pour vous.</b>
   *[other] 🪑 <b>{ $n } places se sont libérées pour vous.</b>
}
meeting-offer-fewer = Vous seriez { $party }. { $held ->
    [one] Il n’y a qu’une place : vous pouvez venir sans les autres.
   *[other] Il y a { $held } places : vous pouvez venir à { $held }.
}
meeting-offer-until = { $n ->
    [one] Elle est gardée pour vous jusqu’au { $until } (heure de { $city }). Ensuite, elle va à la personne suivante.
   *[other] Elles sont gardées pour vous jusqu’au { $until } (heure de { $city }). Ensuite, elles vont à la personne suivante.
}
meeting-offer-gone = Aucune place n’est gardée pour vous en ce moment.
meeting-offer-lapsed = La place gardée pour vous n’a pas été prise à temps : elle n’est plus gardée. Vous pouvez répondre de nouveau. Si d’autres personnes attendent, vous serez après elles.
meeting-stopped = C’est fait : vous ne recevrez plus d’invitations aux réunions. Vos réponses déjà données restent, pour que vous ne perdiez pas vos places. Dans « Réunions », vous pouvez annuler ou effacer chacune.
