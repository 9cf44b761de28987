# The room of the team: invitations, roles, the staff log.

team-role-ambassador = ambassadrice ou ambassadeur
team-role-staff = agente ou agent de la Ville
team-role-admin = responsable de l’équipe
team-list = <b>L’équipe</b>
    { $n ->
        [0] Personne pour l’instant.
        [one] Une personne.
       *[other] { $n } personnes.
    }
team-member = <b>{ $label }</b>
    { $role }, depuis le { $since }
    Dernier passage : { $seen }
team-open-links = <b>Invitations ouvertes</b> ({ $n })
team-invited = « { $label } »
    { $role }, jusqu’au { $day }
team-gone = Cette personne ne fait plus partie de l’équipe.
team-last-admin = ⚠️ Après cela, l’équipe n’aura plus de responsable. Personne ne pourra inviter ni retirer un rôle ici : il faudra passer par l’ordinateur de la mairie.
button-team = 🔑 L’équipe
button-invite = ➕ Inviter
button-log = 📋 Journal de l’équipe
button-invited = ✉️ { $label }
button-withdraw-invitation = Retirer l’invitation
button-invite-sure = ✅ Créer l’invitation
button-invite-rename = ‹ Changer le nom
button-invite-stop = Ne pas inviter
button-revoke = Retirer le rôle
button-revoke-sure = Oui, retirer le rôle
button-revoke-not = Non, ne rien changer

revoke-title = Retirer le rôle de { $label }
revoke-ask = Retirer le rôle de « { $label } » ({ $role }) ? Cette personne pourra toujours participer comme tout le monde.
revoke-ask-yourself = Quitter votre rôle ({ $role }) ? Vous pourrez toujours participer comme tout le monde.
revoke-done = C’est fait : « { $label } » n’a plus de rôle. Je le lui ai dit.
revoke-kept = Rien n’a changé pour « { $label } ».
revoke-letter = Votre rôle dans l’équipe ({ $role }) a pris fin. Merci pour tout ce que vous avez fait ! Si vous aidiez quelqu’un à ce moment, l’aide est terminée, et ce qui n’était pas envoyé est effacé. Vous pouvez continuer à donner votre avis ici.

invite-title = Une invitation dans l’équipe
invite-role = <b>Inviter quelqu’un</b>
    Pour quel rôle ?
invite-label = <b>Sous quel nom ?</b> ({ $role })
    Écrivez un pseudonyme, par exemple le nom d’un quartier ou d’un fruit. Jamais le vrai nom de la personne. Ou touchez celui que je propose.
invite-label-empty = Il faut au moins une lettre ou un chiffre.
invite-label-long = Ce nom est trop long : 40 caractères au plus.
invite-label-signs = Ce nom contient un signe invisible ou un retour à la ligne. Écrivez-le sur une seule ligne, s’il vous plaît.
invite-label-taken = Ce nom est déjà pris dans l’équipe. Choisissez-en un autre, s’il vous plaît.
invite-recap = <b>Vérifiez avant de créer le lien</b>
    Rôle : { $role }
    Nom affiché : « { $label } »
    C’est une étiquette, jamais le nom d’une personne : les habitantes et les habitants la voient, et le journal la garde.
invite-made = <b>L’invitation est prête</b>
    Rôle : { $role }
    Nom : « { $label } »
invite-how = Transférez ce message à la personne, ou faites-lui scanner ce code. Le lien sert une seule fois, pendant { $n } jours, jusqu’au { $day }.
button-invitation = Ouvrir l’invitation

withdraw-ask = <b>Retirer cette invitation ?</b>
    Le lien ne marchera plus.
withdraw-done = C’est fait : l’invitation « { $label } » ne marche plus.
withdraw-gone = Cette invitation n’est plus ouverte.

join-title = L’invitation dans l’équipe
join-offer = <b>Une invitation pour vous</b>
    La Ville de { $city } vous invite comme { $role }, sous le nom « { $label } ».
    C’est le seul nom que l’on verra. Le vôtre n’apparaît nulle part.
join-question = Acceptez-vous ?
button-join = ✅ Oui, j’accepte
button-join-not = Non merci
join-has-role = Vous avez déjà un rôle : { $role }, sous le nom « { $label } ». Si vous acceptez, le nouveau le remplace.
join-loses-admin = ⚠️ Vous êtes responsable de l’équipe. Si vous acceptez, vous ne pourrez plus inviter ni retirer de rôle.
join-done = 🎉 Bienvenue dans l’équipe, « { $label } » !
join-can-ambassador = Vous pouvez maintenant :
    • aider une personne à donner son avis, sur votre téléphone ou sur le sien ;
    • répondre aux questions des habitantes et des habitants ;
    • noter vos sorties et ce que vous y avez entendu.
    Tout est dans le menu. Votre propre avis compte toujours : il reste à part.
join-can-staff = Vous pouvez maintenant :
    • répondre aux questions des habitantes et des habitants, ou les confier à quelqu’un ;
    • aider une personne à donner son avis ;
    • noter vos sorties ;
    • écrire les annonces de la ville ;
    • préparer les réunions et les élections ;
    • publier des consultations ;
    • relire les idées et ouvrir des campagnes ;
    • lire les indicateurs de la Ville.
    Tout est dans le menu. Votre propre avis compte toujours : il reste à part.
join-can-admin = Vous pouvez maintenant :
    • inviter dans l’équipe et retirer un rôle ;
    • lire le journal de l’équipe ;
    • répondre aux questions, et tout ce que fait l’équipe.
    Tout est dans le menu. Votre propre avis compte toujours : il reste à part.
join-declined = C’est entendu, rien n’a changé. Le lien reste bon jusqu’au { $day }.
join-unknown = Je ne reconnais pas cette invitation. Le lien est peut-être incomplet : demandez-en un nouveau à la personne qui vous l’a donné.
join-used = Cette invitation a déjà servi. Un lien ne sert qu’une fois : demandez-en un nouveau à la personne qui vous l’a donné.
join-yours-already = Vous avez déjà accepté cette invitation. Tout est en place.
join-expired = Cette invitation était bonne jusqu’au { $day }. Demandez-en une nouvelle à la personne qui vous l’a donnée.
join-label-taken = Quelqu’un d’autre porte déjà le nom « { $label } » dans l’équipe. Demandez une nouvelle invitation, avec un autre nom.
join-wait = Plusieurs liens d’invitation étaient faux. Par prudence, je n’en ouvre plus pendant une heure. Tout le reste marche comme avant.

log-title = <b>Journal de l’équipe</b>
log-empty = Rien n’est encore noté.
log-entry = <b>{ $act }</b> : { $about }
    { $at }, par { $who }
log-entry-bare = <b>{ $act }</b>
    { $at }, par { $who }
log-entry-many = <b>{ $act }</b> : { $about } ({ $people } personnes)
    { $at }, par { $who }
log-fewer = moins de { $limit }
log-about = environ { $n }
log-who-machine = l’ordinateur de la mairie
log-who-clock = l’horloge du bot
log-who-nobody = une personne sans rôle
log-who-invited = la personne invitée
log-about-role = { $role } « { $label } »
log-about-ideas = le fichier des idées
button-log-older = Plus ancien
log-act-team-invited = Invitation
log-act-team-withdrawn = Invitation retirée
log-act-role-given = Rôle accepté
log-act-role-revoked = Rôle retiré
log-act-team-viewed = Liste de l’équipe lue
log-act-backup-made = Sauvegarde faite
log-act-backup-restored = Sauvegarde restaurée
log-act-log-viewed = Journal lu
log-act-log-exported = Journal exporté
log-act-survey-published = Consultation publiée
log-act-survey-closed = Consultation fermée
log-act-export-begun = Export commencé
log-act-results-written = Résultats d’une consultation écrits
log-act-receipt-checked = Reçu vérifié
log-act-session-opened = Aide commencée
log-act-session-lengthened = Aide prolongée
log-act-session-closed = Aide terminée
log-act-idea-erased = Idée effacée
log-act-idea-receipt = Reçu d’une idée vérifié
log-act-ideas-imported = Idées importées
log-act-campaign-closed = Campagne fermée
log-act-campaign-kept = Campagne ouverte ou modifiée
log-act-idea-comment = Avis relu
log-act-idea-picture = Idée : photo masquée ou montrée
log-act-idea-reworded = Idée : texte revu
log-act-idea-merge-proposed = Idée : fusion proposée
log-act-idea-more-asked = Idée : précisions demandées
log-act-idea-moved = Idée : nouvel état
log-act-idea-left = Idée laissée aux autres
log-act-idea-taken = Idée prise en charge
log-act-idea-seen = Idée lue
log-act-ideas-exported = Idées exportées
log-act-outing-logged = Sortie notée
log-act-outing-corrected = Sortie corrigée
log-act-outing-deleted = Sortie effacée
log-act-outings-exported = Sorties exportées
log-act-team-forgotten = Départ de l’équipe, données effacées
log-act-retention = Profils silencieux comptés
log-act-request-seen = Question lue
log-act-request-answered = Réponse envoyée
log-act-request-noted = Note ajoutée
log-act-request-assigned = Question confiée
log-act-request-sorted = Question classée par sujet
log-act-request-closed = Question close
log-act-request-reopened = Question rouverte
log-act-prepared-kept = Réponse préparée gardée
log-act-prepared-removed = Réponse préparée retirée
log-act-announcement-composed = Annonce écrite
log-act-announcement-approved = Accord donné à une annonce
log-act-announcement-refused = Annonce refusée
log-act-announcement-stopped = Annonce arrêtée
log-act-announcement-reworded = Annonce corrigée
log-act-announcement-withdrawn = Annonce retirée
log-act-announcement-proposed = Correction proposée
log-act-announcement-declined = Correction refusée
log-act-announcement-paused = Envoi mis en pause
log-act-announcement-resumed = Envoi repris
log-act-announcement-sent = Annonce envoyée
log-act-announcement-cut = Envoi arrêté
log-act-announcement-again = Renvoi aux incertains
log-act-announcement-exported = Chiffres des annonces exportés

command-team = L’équipe
command-log = Le journal de l’équipe
