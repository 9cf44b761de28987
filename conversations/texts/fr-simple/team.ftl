# The room of the team, in simple French.

team-role-ambassador = ambassadrice ou ambassadeur
team-role-staff = agente ou agent de la Ville
team-role-admin = chef de l’équipe
team-list = <b>L’équipe</b>
    { $n ->
        [0] Il n’y a personne.
        [one] Il y a une personne.
       *[other] Il y a { $n } personnes.
    }
team-member = <b>{ $label }</b>
    { $role }
    Depuis le { $since }
    Dernière visite : { $seen }
team-open-links = <b>Invitations ouvertes</b> ({ $n })
team-invited = « { $label } »
    { $role }
    Jusqu’au { $day }
team-gone = Cette personne n’est plus dans l’équipe.
team-last-admin = ⚠️ Attention. L’équipe n’aura plus de chef. Personne ne pourra inviter ici. Il faudra utiliser l’ordinateur de la mairie.
button-team = 🔑 L’équipe
button-invite = ➕ Inviter
button-log = 📋 Le cahier de l’équipe
button-invited = ✉️ { $label }
button-withdraw-invitation = Enlever l’invitation
button-invite-sure = ✅ Créer l’invitation
button-invite-rename = ‹ Changer le nom
button-invite-stop = Ne pas inviter
button-revoke = Enlever le rôle
button-revoke-sure = Oui, enlever le rôle
button-revoke-not = Non, ne rien changer

revoke-title = Enlever le rôle de { $label }
revoke-ask = Le nom est « { $label } ». Le rôle est : { $role }.
    Voulez-vous enlever ce rôle ?
revoke-ask-yourself = Votre rôle est : { $role }.
    Voulez-vous quitter ce rôle ?
revoke-done = C’est fait. « { $label } » n’a plus de rôle. La personne a reçu un message.
revoke-kept = Rien n’a changé pour « { $label } ».
revoke-letter = Votre rôle dans l’équipe est fini : { $role }. Merci pour votre aide ! Vous aidez une personne maintenant ? C’est terminé. Ce qui n’est pas envoyé est effacé. Vous pouvez toujours donner votre avis ici.

invite-title = Une invitation dans l’équipe
invite-role = <b>Inviter une personne</b>
    Pour quel rôle ?
invite-label = <b>Quel nom ?</b> ({ $role })
    Écrivez un nom inventé. Ne donnez jamais le vrai nom. Vous pouvez aussi toucher le nom proposé.
invite-label-empty = Écrivez au moins une lettre ou un chiffre.
invite-label-long = Ce nom est trop long. Écrivez 40 signes au plus.
invite-label-signs = Ce nom a un signe caché. Écrivez le nom sur une seule ligne.
invite-label-taken = Une autre personne a déjà ce nom. Choisissez un autre nom.
invite-recap = <b>Est-ce que tout est juste ?</b>
    Rôle : { $role }
    Nom : « { $label } »
    Ce doit être un nom inventé. Tout le monde le verra.
invite-made = <b>L’invitation est prête</b>
    Rôle : { $role }
    Nom : « { $label } »
invite-how = Envoyez ce message à la personne. Ou montrez-lui ce code. Le lien marche une seule fois. Il marche pendant { $n } jours, jusqu’au { $day }.
button-invitation = Ouvrir l’invitation

withdraw-ask = <b>Enlever cette invitation ?</b>
    Le lien ne marchera plus.
withdraw-done = C’est fait. L’invitation « { $label } » ne marche plus.
withdraw-gone = Cette invitation n’est plus ouverte.

join-title = L’invitation dans l’équipe
join-offer = <b>Une invitation pour vous</b>
    La Ville de { $city } vous invite dans son équipe.
    Votre rôle : { $role }.
    Votre nom dans l’équipe : « { $label } ».
    Les gens verront seulement ce nom. Ils ne verront pas votre vrai nom.
join-question = Voulez-vous accepter ?
button-join = ✅ Oui, j’accepte
button-join-not = Non merci
join-has-role = Vous avez déjà un rôle : { $role }. Votre nom est « { $label } ». Le nouveau rôle va le remplacer.
join-loses-admin = ⚠️ Attention. Vous êtes chef de l’équipe. Après, vous ne pourrez plus inviter.
join-done = 🎉 Bienvenue dans l’équipe, « { $label } » !
join-can-ambassador = Vous pouvez maintenant :
    • Aider une personne à donner son avis.
    • Répondre aux questions des gens.
    • Noter vos sorties.
    Tout est dans le menu. Vous pouvez toujours donner votre propre avis.
join-can-staff = Vous pouvez maintenant :
    • Répondre aux questions des gens.
    • Donner une question à une autre personne.
    • Aider une personne à donner son avis.
    • Noter vos sorties.
    • Écrire des annonces.
    • Préparer les réunions et les élections.
    • Publier des consultations.
    • Lire les idées avant tout le monde.
    • Ouvrir des campagnes d’idées.
    • Lire les chiffres de la Ville.
    Tout est dans le menu. Vous pouvez toujours donner votre propre avis.
join-can-admin = Vous pouvez maintenant :
    • Inviter des personnes dans l’équipe.
    • Enlever un rôle.
    • Lire le cahier de l’équipe.
    • Répondre aux questions des gens.
    Tout est dans le menu. Vous pouvez toujours donner votre propre avis.
join-declined = D’accord. Rien n’a changé. Le lien marche jusqu’au { $day }.
join-unknown = Je ne connais pas cette invitation. Il manque peut-être une partie du lien. Demandez un nouveau lien.
join-used = Cette invitation a déjà servi. Un lien marche une seule fois. Demandez un nouveau lien.
join-yours-already = Vous avez déjà accepté cette invitation. Tout est prêt.
join-expired = Cette invitation est finie depuis le { $day }. Demandez un nouveau lien.
join-label-taken = Une autre personne s’appelle déjà « { $label } ». Demandez un nouveau lien avec un autre nom.
join-wait = Plusieurs liens étaient faux. Attendez une heure pour ouvrir une invitation. Tout le reste marche.

log-title = <b>Le cahier de l’équipe</b>
log-empty = Il n’y a rien.
log-entry = <b>{ $act }</b> : { $about }
    { $at }, par { $who }
log-entry-bare = <b>{ $act }</b>
    { $at }, par { $who }
log-entry-many = <b>{ $act }</b> : { $about } ({ $people } personnes)
    { $at }, par { $who }
log-fewer = moins de { $limit }
log-about = environ { $n }
log-who-machine = l’ordinateur de la mairie
log-who-clock = l’heure prévue
log-who-nobody = une personne sans rôle
log-who-invited = la personne invitée
log-about-role = { $role } « { $label } »
log-about-ideas = le fichier des idées
button-log-older = Plus ancien
log-act-team-invited = Invitation
log-act-team-withdrawn = Invitation enlevée
log-act-role-given = Rôle accepté
log-act-role-revoked = Rôle enlevé
log-act-team-viewed = Liste de l’équipe lue
log-act-backup-made = Copie de tout faite
log-act-backup-restored = Retour à une ancienne copie
log-act-log-viewed = Cahier lu
log-act-log-exported = Cahier mis dans un fichier
log-act-survey-published = Consultation ouverte
log-act-survey-closed = Consultation fermée
log-act-export-begun = Réponses mises dans un fichier
log-act-results-written = Résultats mis dans un fichier
log-act-receipt-checked = Reçu vérifié
log-act-session-opened = Aide commencée
log-act-session-lengthened = Aide plus longue
log-act-session-closed = Aide finie
log-act-idea-erased = Idée effacée
log-act-idea-receipt = Reçu d’une idée vérifié
log-act-ideas-imported = Idées reçues sur papier ajoutées
log-act-campaign-closed = Campagne fermée
log-act-campaign-kept = Campagne ouverte ou modifiée
log-act-idea-comment = Avis lu
log-act-idea-picture = Idée : photo cachée ou montrée
log-act-idea-reworded = Idée : texte corrigé
log-act-idea-merge-proposed = Idée : fusion proposée
log-act-idea-more-asked = Idée : précisions demandées
log-act-idea-moved = Idée : nouvel état
log-act-idea-left = Idée laissée aux autres
log-act-idea-taken = Idée prise en charge
log-act-idea-seen = Idée lue
log-act-ideas-exported = Idées mises dans un fichier
log-act-outing-logged = Sortie notée
log-act-outing-corrected = Sortie corrigée
log-act-outing-deleted = Sortie effacée
log-act-outings-exported = Sorties mises dans un fichier
log-act-team-forgotten = Départ de l’équipe, tout est effacé
log-act-retention = Profils sans message comptés
log-act-request-seen = Question lue
log-act-request-answered = Réponse envoyée
log-act-request-noted = Note ajoutée
log-act-request-assigned = Question donnée à une personne
log-act-request-sorted = Sujet choisi
log-act-request-closed = Question fermée
log-act-request-reopened = Question ouverte encore
log-act-prepared-kept = Réponse prête gardée
log-act-prepared-removed = Réponse prête enlevée
log-act-announcement-composed = Annonce écrite
log-act-announcement-approved = Accord donné à une annonce
log-act-announcement-refused = Annonce refusée
log-act-announcement-stopped = Annonce arrêtée
log-act-announcement-reworded = Annonce corrigée
log-act-announcement-withdrawn = Annonce retirée
log-act-announcement-proposed = Nouveau texte proposé
log-act-announcement-declined = Nouveau texte refusé
log-act-announcement-paused = Envoi mis en pause
log-act-announcement-resumed = Envoi repris
log-act-announcement-sent = Annonce envoyée
log-act-announcement-cut = Envoi arrêté
log-act-announcement-again = Nouvel envoi
log-act-announcement-exported = Chiffres des annonces enregistrés

command-team = L’équipe
command-log = Le cahier de l’équipe
