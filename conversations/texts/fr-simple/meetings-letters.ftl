## The team's list and page of a meeting

command-meeting = Les réunions de la Ville
meeting-menu-team = 🗓 Préparer les réunions
meeting-number = N° { $n }
meeting-unknown = Je ne trouve pas cette réunion.
meeting-board-coming = 🗓 Les réunions à venir
meeting-board-past = 🗓 Les réunions passées ou annulées
meeting-board-none = Il n’y en a pas.
meeting-listed = N° { $n } · { $state } · <b>{ $title }</b>
meeting-phase-coming = à venir
meeting-phase-now = maintenant
meeting-phase-over = finie
meeting-phase-cancelled = annulée
button-meeting-new = ➕ Nouvelle réunion
button-meeting-before = ‹ Page d’avant
button-meeting-after = Page d’après ›
button-meeting-coming = Les réunions à venir
button-meeting-past = Les réunions passées
button-meeting-all = ‹ Toutes les réunions
button-meeting-open = Voir la réunion
meeting-page = 🗓 Réunion n° { $n } · { $state }
meeting-page-answers = Réponses : { $yes } oui · { $maybe } peut-être · { $no } non
meeting-page-seats = { $reserved ->
    [0] Places prises : { $taken } sur { $seats }
   *[other] Places prises : { $taken } sur { $seats }. La Ville garde { $reserved } places.
}
meeting-page-seats-open = Personnes qui viennent : { $taken }
meeting-page-waiting = { $n ->
    [one] Une personne attend une place.
   *[other] { $n } personnes attendent une place.
}
meeting-page-offered = Places proposées, sans réponse : { $n }
meeting-page-need-step-free = Sans marche : { $n }
meeting-page-need-sign-language = Langue des signes : { $n }
meeting-page-need-childcare = Garde d’enfants : { $n }
meeting-page-need-interpreter = Traduction, { $language } : { $n }
meeting-page-language-unsaid = langue inconnue
meeting-page-nobody = Cette réunion n’invite personne. Elle est dans la liste.
meeting-for-everyone = Pour : les personnes qui veulent les invitations ou les annonces
meeting-page-invites-none = Invitations : pas encore envoyées
meeting-page-invites-awaiting = Invitations : il faut un accord. Départ : { $at }
meeting-page-invites-planned = Invitations : départ { $at }
meeting-page-invites-left = Invitations : parties { $at }
meeting-page-arrived = Invitations arrivées : { $people }
meeting-page-minutes = Résumé : envoyé { $at }
meeting-page-no-minutes = Résumé : pas encore envoyé
button-meeting-invite = ✉️ Inviter
button-meeting-approve = ✅ Je suis d’accord
button-meeting-refuse = ❌ Ne pas envoyer
button-meeting-change = ✏️ Changer
button-meeting-cancel = 🚫 Annuler la réunion
