## The team's list and page of a meeting

command-meeting = Les réunions de la ville
meeting-menu-team = 🗓 Préparer les réunions
meeting-number = N° { $n }
meeting-unknown = Cette réunion n’existe pas.
meeting-board-coming = 🗓 Les réunions à venir
meeting-board-past = 🗓 Les réunions passées ou annulées
meeting-board-none = Il n’y en a pas.
meeting-listed = N° { $n } · { $state } · <b>{ $title }</b>
meeting-phase-coming = à venir
meeting-phase-now = en cours
meeting-phase-over = terminée
meeting-phase-cancelled = annulée
button-meeting-new = ➕ Nouvelle réunion
button-meeting-before = ‹ Page précédente
button-meeting-after = Page suivante ›
button-meeting-coming = Les réunions à venir
button-meeting-past = Les réunions passées
button-meeting-all = ‹ Toutes les réunions
button-meeting-open = Voir la réunion
meeting-page = 🗓 Réunion n° { $n } · { $state }
meeting-page-answers = Réponses : { $yes } oui · { $maybe } peut-être · { $no } non
meeting-page-seats = { $reserved ->
    [0] Places prises : { $taken } sur { $seats }
   *[other] Places prises : { $taken } sur { $seats } (et { $reserved } réservées par la ville)
}
meeting-page-seats-open = Personnes attendues, accompagnants compris : { $taken }
meeting-page-waiting = { $n ->
    [one] Liste d’attente : une personne
   *[other] Liste d’attente : { $n } personnes
}
meeting-page-offered = { $n ->
    [one] Place proposée, en attente de réponse : une
   *[other] Places proposées, en attente de réponse : { $n }
}
meeting-page-need-step-free = Besoin d’un accès sans marche : { $n }
meeting-page-need-sign-language = Besoin de la langue des signes : { $n }
meeting-page-need-childcare = Besoin d’une garde d’enfants : { $n }
meeting-page-need-interpreter = Besoin d’un interprète, { $language } : { $n }
meeting-page-language-unsaid = langue non précisée
meeting-page-nobody = Invite : personne. On la trouve dans la liste des réunions.
meeting-for-everyone = Pour : les personnes qui ont accepté les invitations aux réunions, ou les annonces
meeting-page-invites-none = Invitations : pas encore envoyées
meeting-page-invites-awaiting = Invitations : attendent un accord, départ prévu { $at }
meeting-page-invites-planned = Invitations : départ prévu { $at }
meeting-page-invites-left = Invitations : parties { $at }
meeting-page-arrived = Invitations arrivées : { $people }
meeting-page-minutes = Compte rendu : publié { $at }
meeting-page-no-minutes = Compte rendu : pas encore publié
button-meeting-invite = ✉️ Inviter
button-meeting-approve = ✅ Donner mon accord
button-meeting-refuse = ❌ Ne pas envoyer les invitations
button-meeting-change = ✏️ Changer
button-meeting-cancel = 🚫 Annuler la réunion
