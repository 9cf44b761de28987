# Staff bring a consultation in the chat.

survey-menu-team = 📊 Publier une consultation
command-publish = Les consultations de la Ville
log-act-survey-sent = Tableur envoyé
log-act-survey-discarded = Consultation jetée avant l’ouverture

survey-desk = <b>Consultations de la Ville</b>
    Écrivez les questions dans un tableur. Envoyez-moi le fichier. Je vous dis les erreurs. Ensuite vous ouvrez la consultation.
survey-desk-list = Touchez une consultation pour la voir.
survey-desk-none = Il n’y a pas encore de consultation.
survey-desk-draft = 📝 À ouvrir : { $title }
survey-desk-row-coming = 🗓 { $title }
survey-desk-row-open = 🟢 { $title }
survey-desk-row-closed = ⚪️ { $title }
survey-desk-row-anonymous = ⚪️ { $title }
survey-desk-title = <b>{ $title }</b>
survey-desk-is-coming = Nom : { $name }, version { $n }. Pas encore ouverte.
survey-desk-is-open = Nom : { $name }, version { $n }. Ouverte en ce moment.
survey-desk-is-closed = Nom : { $name }, version { $n }. Terminée.
survey-desk-is-anonymous = Nom : { $name }, version { $n }. Terminée. Les réponses sont sans nom.
survey-desk-closed-at = Fermée le { $at }.
survey-desk-answers = Réponses : { $people }.
survey-answers-about = environ { $n }
survey-desk-change = Pour changer les dates, envoyez encore le fichier avec /publish. Gardez le même nom.
survey-back-answering = Résultats : on les voit après avoir répondu.
survey-back-closing = Résultats : on les voit à la fin.
survey-back-never = Résultats : on ne les montre pas.
survey-desk-link = Le lien et l’affiche : <code>{ $link }</code>. Qui est venu d’où : <code>{ $funnel }</code>.
survey-desk-close-sure = Fermer « { $title } » maintenant ? Plus personne ne pourra commencer. Chacun peut changer ses réponses jusqu’au { $at }.
survey-desk-closed-now = « { $title } » est fermée.
survey-desk-closed-already = Cette consultation est déjà terminée.

survey-sheet-ask = Envoyez-moi le tableur ici, comme un fichier. Il fait { $most } Mo au plus.
survey-sheet-archive = Il y a aussi des sons ou des images ? Mettez tout dans un fichier .zip. Il fait { $most } Mo au plus.
survey-sheet-template = Voici le modèle. Il montre chaque sorte de question. Remplissez-le, puis envoyez-le-moi ici.
survey-sheet-wants-file = J’attends un fichier : .xlsx ou .zip.
survey-sheet-large = Ce fichier est trop lourd. Il peut faire { $most } Mo. Retirez les images.
survey-archive-large = Ce fichier .zip est trop lourd. Il peut faire { $most } Mo. Retirez des images ou des sons.
survey-sheet-arrived = Bien reçu. Je regarde le fichier. Le résultat arrive ici bientôt.
survey-sheet-title = Envoyer une consultation

survey-report-refused = Je ne peux pas lire ce fichier.
    { $why }
survey-report-title = <b>« { $title } » : résultat</b>
survey-report-untitled = <b>Votre tableur : résultat</b>
survey-report-finding = • { $said }
survey-report-more =
    { $n ->
        [one] Et une autre remarque. Tout est dans le fichier.
       *[other] Et { $n } autres remarques. Tout est dans le fichier.
    }
survey-report-languages = Langues : { $languages }.
survey-report-attached =
    { $n ->
        [one] Il y a un fichier avec le tableur.
       *[other] Il y a { $n } fichiers avec le tableur.
    }
survey-report-aside =
    { $n ->
        [one] Je ne garde pas un fichier. Je ne connais pas ce type de fichier.
       *[other] Je ne garde pas { $n } fichiers. Je ne connais pas ce type de fichier.
    }
survey-report-tongue-fr = Les remarques sont en français courant.
survey-report-tongue-en = Les remarques sont en anglais.
survey-report-length = J’ai essayé { $runs } fois au hasard. Nombre de questions au plus court : { $shortest }. Souvent : { $median }. Au plus long : { $longest }. { $minutes ->
        [one] Il faut environ une minute.
       *[other] Il faut environ { $minutes } minutes.
    }
survey-report-errors = ❌ Erreurs : { $errors }. Remarques : { $warnings }. Corrigez les erreurs dans le tableur. Puis renvoyez-le.
survey-report-warnings =
    { $n ->
        [one] ✅ Il n’y a pas d’erreur. Il y a une remarque. Vous pouvez publier.
       *[other] ✅ Il n’y a pas d’erreur. Il y a { $n } remarques. Vous pouvez publier.
    }
survey-report-fine = ✅ Il n’y a pas d’erreur. Vous pouvez publier.

survey-draft-gone = Ce tableur n’est plus là. Il est publié, ou quelqu’un l’a jeté.
survey-draft-discard-sure = Jeter « { $title } » ? Votre tableur reste chez vous.
survey-draft-discarded = C’est fait. Je ne garde rien.

survey-preview-language = Dans quelle langue ?
survey-preview-banner = 👁 <i>C’est un essai. Je ne garde rien.</i>
survey-preview-title = Essai de « { $title } »
survey-preview-stopped = L’essai s’arrête ici. Je ne garde rien.
survey-preview-over = Ici, les réponses partent à la mairie. C’était un essai : je ne garde rien.

survey-release-title = <b>Publier « { $title } »</b>
survey-release-talk = Publier « { $title } »
survey-release-called = Nom : { $name }. Ce nom est dans le lien.
survey-release-over = « { $name } » existe déjà et est terminée. Choisissez un autre nom.
survey-release-version = Ce nom existe déjà. « { $title } » aura une version { $n }. Qui a commencé garde les anciennes questions. C’est une autre consultation ? Changez le nom.
survey-release-same = « { $title } » a déjà ces questions. Seules les dates changent.
survey-release-opens = Ouverture : { $at }.
survey-release-opens-now = Ouverture : tout de suite.
survey-release-closes = Fermeture : { $at }.
survey-release-by-hand = Fermeture : vous la fermez avec /publish.
survey-release-ask-opens-day = Quel jour ouvre-t-elle ?
survey-release-ask-opens-hour = À quelle heure ouvre-t-elle ?
survey-release-ask-closes-day = Quel jour ferme-t-elle ?
survey-release-ask-closes-hour = À quelle heure ferme-t-elle ?
survey-release-name = Son nom est « { $name } ». Écrivez un autre nom. Prenez des lettres sans accent et des chiffres. { $most } signes au plus.
survey-release-wants-name = Écrivez le nom, s’il vous plaît.
survey-release-name-wrong = Ce nom ne va pas. Prenez des lettres sans accent et des chiffres. { $most } signes au plus. Exemple : <code>rue-de-rome</code>
survey-release-past = La date de fermeture est déjà passée. Choisissez-en une autre.
survey-release-crossed = La fermeture vient avant l’ouverture. Changez une date.
survey-release-hour-over = Cette heure est passée. Choisissez-en une autre.
survey-release-published = ✅ « { $title } » est publiée.
survey-release-scheduled = 🗓 « { $title } » est prête. Elle ouvrira toute seule.

button-survey-send = 📄 Envoyer un tableur
button-survey-send-again = 📄 Envoyer un autre tableur
button-survey-desk = 📊 Les consultations
button-survey-sheet-template = 📄 Recevoir le modèle
button-survey-sheet-stop = Plus tard
button-survey-play = 👁 Essayer comme un habitant
button-survey-play-again = 👁 Essayer encore
button-survey-publish = ✅ Publier…
button-survey-schedule = 🗓 Choisir la date…
button-survey-discard = 🗑 Jeter
button-survey-discard-sure = 🗑 Oui, jeter
button-survey-draft-keep = Non, garder
button-survey-report = ‹ Les remarques
button-survey-open-page = 📊 Voir sa page
button-survey-close = ⏹ Fermer maintenant
button-survey-close-sure = ⏹ Oui, fermer
button-survey-close-not = Non, laisser ouvert
button-survey-release-go = ✅ Publier maintenant
button-survey-release-schedule = 🗓 Publier à cette date
button-survey-release-opens = Changer l’ouverture
button-survey-release-closes = Changer la fermeture
button-survey-release-name = Changer le nom
button-survey-release-stop = Plus tard
button-survey-release-now = Tout de suite
button-survey-release-by-hand = Je ferme moi-même
button-survey-release-page = ‹ Retour
button-survey-remarks-en = Les remarques en anglais
button-survey-remarks-fr = Les remarques en français
