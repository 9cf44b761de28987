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
button-meeting-link = 🔗 Lien de cette réunion
button-meeting-whole = Tout lire
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
meeting-page-nobody-hidden = Invite : personne. On la trouve seulement par son lien.
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
meeting-recalled = <b>Cette réunion a changé.</b> Voici ce qui est prévu maintenant :

## Inviting

button-meeting-again = ✉️ Inviter ceux qui ne l’ont pas été
button-meeting-invite-now = ✉️ Inviter maintenant
button-meeting-invite-on = 🕘 Choisir le jour et l’heure
button-meeting-nothing = Ne rien faire
meeting-trial = Ceci est un essai. Sous la vraie invitation, ce bouton répond.
meeting-not-now = Ce n’est pas possible maintenant. Voici où en est la réunion.
meeting-not-your-own = L’accord doit venir de quelqu’un d’autre que vous.
meeting-changed-meanwhile = La réunion n° { $n } a changé entre-temps. Rien n’est parti. Voici l’invitation comme elle est maintenant.
meeting-invites-ask = Inviter à la réunion n° { $n } ? L’invitation est juste au-dessus, comme les gens la verront.
meeting-invites-second = 👥 Une deuxième personne de l’équipe devra donner son accord.
meeting-invites-again = · qui n’ont pas encore été invitées et n’ont pas répondu
meeting-invites-at-once = Départ : tout de suite
meeting-invites-at = Départ : { $at }
meeting-invites-lasts = Durée de l’envoi : environ { $span }
meeting-invites-decide = Réunion n° { $n } : quelqu’un de l’équipe demande votre accord pour inviter { $people }. L’invitation est juste au-dessus.
meeting-inviting-at-planned = ✅ Les invitations à la réunion n° { $n } partiront { $at }.
meeting-inviting-now-planned = ✅ Les invitations à la réunion n° { $n } partent maintenant.
meeting-invites-await = 👥 Les invitations à la réunion n° { $n } attendent l’accord d’une deuxième personne. L’équipe est prévenue, la nuit au matin seulement, et vous saurez ce qui est décidé.
meeting-invites-await-nobody = 👥 Les invitations à la réunion n° { $n } attendent l’accord d’une deuxième personne, mais personne d’autre de l’équipe ne peut le donner.
meeting-inviting-at-approved = ✅ Les invitations à la réunion n° { $n } ont reçu un accord : elles partiront { $at }.
meeting-inviting-now-approved = ✅ Les invitations à la réunion n° { $n } ont reçu un accord : elles partent maintenant.
meeting-invites-refused = ❌ Les invitations à la réunion n° { $n } ne partiront pas.
meeting-invites-too-late = C’est trop tard : la réunion aurait commencé avant que l’on puisse inviter quelqu’un.
meeting-invites-missed = ⌛ Les invitations à la réunion n° { $n } ne sont pas parties : elles seraient arrivées après le début.
meeting-invites-held = 👥 Réunion n° { $n } : il y a plus de monde à inviter que prévu, ou elle a changé. Les invitations attendent l’accord d’une deuxième personne.
meeting-invites-begin = ✉️ Les invitations à la réunion n° { $n } commencent à partir.
meeting-invites-title = les invitations à la réunion n° { $n }
meeting-invites-which-day = Quel jour les invitations doivent-elles partir ?
meeting-invites-which-hour = À quelle heure ?

## Reminders

meeting-remind-unanswered = <b>Une réunion approche, et vous n’avez pas encore répondu.</b>
meeting-remind-coming = <b>Rappel : vous avez dit que vous venez à cette réunion.</b>
button-rsvp-code = 🎟 Mon code d’entrée

## Cancelling

meeting-why-ask = Pourquoi la réunion n° { $n } est-elle annulée ? Langue : { $language }
meeting-why-how = Tous ceux qui la connaissent liront ces mots : { $most } signes au plus. Rien ne part avant votre accord.
meeting-why-wanted = Écrivez la raison en quelques mots, ou touchez un bouton.
meeting-why-sure = Annuler la réunion n° { $n } ? Le message juste au-dessus part à { $people }, avec un fichier qui l’enlève de leur agenda. Personne ne sera plus invité ni relancé.
meeting-why-title = l’annulation de la réunion n° { $n }
meeting-cannot-cancel = Cette réunion ne peut plus être annulée : elle est terminée ou annulée déjà.
meeting-changed-by-other = Quelqu’un d’autre de l’équipe vient de changer la réunion n° { $n }. Rien n’est parti. Regardez encore une fois, s’il vous plaît.
meeting-cancelled-now = 🚫 La réunion n° { $n } est annulée. Tous ceux qui la connaissent sont prévenus.
meeting-cancelled-team = 🚫 Quelqu’un de l’équipe a annulé la réunion n° { $n }, que vous aviez organisée.
button-meeting-cancel-sure = 🚫 Oui, annuler la réunion
button-meeting-why-again = ✏️ Récrire la raison
button-meeting-skip = Passer cette langue
button-meeting-enough = Les autres langues liront ce texte

## Moving at the command line

meeting-moved-now = ✅ La réunion n° { $n } est déplacée. Tous ceux qui la connaissent sont prévenus.
meeting-move-same = Rien ne change : ni le jour, ni l’heure, ni le lieu.
meeting-move-ends = La fin est avant le début.
meeting-move-long = Une réunion dure une semaine au plus.
meeting-move-nowhere = Il manque un lieu ou une adresse.
meeting-move-other = Ce lieu n’est pas possible : 200 signes au plus.
