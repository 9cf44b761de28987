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
button-meeting-link = 🔗 Le lien de la réunion
button-meeting-whole = Tout lire
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
meeting-page-nobody-hidden = Cette réunion n’invite personne. Elle n’est pas dans la liste. On la trouve avec son lien.
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
meeting-recalled = <b>Cette réunion a changé.</b>

## Inviting

button-meeting-again = ✉️ Inviter les autres personnes
button-meeting-invite-now = ✉️ Inviter maintenant
button-meeting-invite-on = 🕘 Choisir le jour et l’heure
button-meeting-nothing = Ne rien faire
meeting-trial = Ceci est un essai. Ce bouton ne répond pas ici.
meeting-not-now = Ce n’est pas possible maintenant. Voici la réunion.
meeting-not-your-own = Une autre personne doit donner son accord.
meeting-changed-meanwhile = La réunion n° { $n } a changé. Je n’ai rien envoyé. Voici l’invitation maintenant.
meeting-invites-ask = Inviter à la réunion n° { $n } ? L’invitation est au-dessus.
meeting-invites-second = 👥 Une autre personne de l’équipe doit être d’accord.
meeting-invites-again = · qui n’ont pas encore d’invitation
meeting-invites-at-once = Départ : tout de suite
meeting-invites-at = Départ : { $at }
meeting-invites-lasts = Durée de l’envoi : environ { $span }
meeting-invites-decide = Réunion n° { $n } : on veut inviter { $people }. Êtes-vous d’accord ? L’invitation est au-dessus.
meeting-inviting-at-planned = ✅ Réunion n° { $n } : les invitations partent { $at }.
meeting-inviting-now-planned = ✅ Réunion n° { $n } : les invitations partent maintenant.
meeting-invites-await = 👥 Réunion n° { $n } : une autre personne doit être d’accord. Je l’ai dit à l’équipe.
meeting-invites-await-nobody = 👥 Réunion n° { $n } : une autre personne doit être d’accord. Mais il n’y a personne d’autre.
meeting-inviting-at-approved = ✅ Réunion n° { $n } : il y a un accord. Les invitations partent { $at }.
meeting-inviting-now-approved = ✅ Réunion n° { $n } : il y a un accord. Les invitations partent maintenant.
meeting-invites-refused = ❌ Réunion n° { $n } : les invitations ne partent pas.
meeting-invites-too-late = C’est trop tard. La réunion commence avant.
meeting-invites-missed = ⌛ Réunion n° { $n } : je n’ai pas envoyé les invitations. C’était trop tard.
meeting-invites-held = 👥 Réunion n° { $n } : il y a plus de monde. Ou la réunion a changé. Une autre personne doit être d’accord.
meeting-invites-begin = ✉️ Réunion n° { $n } : les invitations partent.
meeting-invites-title = les invitations à la réunion n° { $n }
meeting-invites-which-day = Quel jour partent les invitations ?
meeting-invites-which-hour = À quelle heure ?

## Reminders

meeting-remind-unanswered = <b>La réunion est bientôt. Est-ce que vous venez ?</b>
meeting-remind-coming = <b>La réunion est bientôt. Vous avez dit : je viens.</b>
button-rsvp-code = 🎟 Mon code pour entrer

## Cancelling

meeting-why-ask = Pourquoi annuler la réunion n° { $n } ? Langue : { $language }
meeting-why-how = Les gens vont lire ces mots. Écrivez { $most } signes au plus.
meeting-why-wanted = Écrivez pourquoi, en quelques mots. Ou touchez un bouton.
meeting-why-sure = Annuler la réunion n° { $n } ? J’envoie ce message à { $people }.
meeting-why-title = annuler la réunion n° { $n }
meeting-cannot-cancel = Cette réunion est finie ou déjà annulée.
meeting-changed-by-other = Une autre personne a changé la réunion n° { $n }. Je n’ai rien envoyé. Regardez encore.
meeting-cancelled-now = 🚫 La réunion n° { $n } est annulée. Je le dis aux gens.
meeting-cancelled-team = 🚫 L’équipe a annulé votre réunion n° { $n }.
button-meeting-cancel-sure = 🚫 Oui, annuler la réunion
button-meeting-why-again = ✏️ Écrire autre chose
button-meeting-skip = Passer cette langue
button-meeting-enough = C’est assez de langues

## Moving at the command line

meeting-moved-now = ✅ La réunion n° { $n } change. Je le dis aux gens.
meeting-move-same = Rien ne change.
meeting-move-ends = La fin est avant le début.
meeting-move-long = La réunion est trop longue.
meeting-move-nowhere = Il faut un lieu.
meeting-move-other = Le nom du lieu est trop long.
