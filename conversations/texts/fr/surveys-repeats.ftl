# Ce qui se répète dans une consultation : un autre, combien, lequel retirer.

survey-repeat-more = { $n ->
    [0] Rien n’est noté ici pour l’instant. Voulez-vous ajouter quelque chose ?
   *[other] Déjà noté : { $n }. Voulez-vous en ajouter ?
    }
survey-repeat-full = Déjà noté : { $n }. C’est le maximum.
survey-repeat-title = <b>— { $title } —</b>
survey-repeat-within = { $title }
survey-repeat-which = Que voulez-vous retirer ?
survey-repeat-sure = Retirer « { $title } » et les réponses données ?
survey-repeat-removed = C’est retiré.
survey-repeat-change = Ajouter ou retirer : { $label }
survey-repeat-too-many = C’est beaucoup : { $n } au plus, s’il vous plaît.
button-repeat-add = ➕ Ajouter
button-repeat-enough = Non, continuer
button-repeat-remove = 🗑 Retirer
button-repeat-stay = Ne rien retirer
survey-repeat-left-out =
    { $n ->
        [one] Je mets de côté les réponses de « { $first } ».
       *[other] Je mets de côté { $n } séries de réponses, à partir de « { $first } ».
    } Elles ne seront pas envoyées. Pour les retrouver avant l’envoi, donnez de nouveau un nombre plus grand.
