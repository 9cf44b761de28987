# Staff bring a consultation in the chat.

survey-menu-team = 📊 Publier une consultation
command-publish = Les consultations de la Ville
log-act-survey-sent = Consultation envoyée pour vérification
log-act-survey-discarded = Consultation abandonnée avant publication

survey-desk = <b>Consultations de la Ville</b>
    Pour en publier une nouvelle, écrivez ses questions dans un tableur et envoyez-moi le fichier. Je le vérifie, vous le jouez comme le public, puis vous publiez.
survey-desk-list = Touchez une consultation pour voir où elle en est.
survey-desk-none = Aucune consultation pour l’instant.
survey-desk-draft = 📝 À publier : { $title }
survey-desk-row-coming = 🗓 { $title }
survey-desk-row-open = 🟢 { $title }
survey-desk-row-closed = ⚪️ { $title }
survey-desk-row-anonymous = ⚪️ { $title }
survey-desk-title = <b>{ $title }</b>
survey-desk-is-coming = Nom : { $name }, version { $n }. Pas encore ouverte.
survey-desk-is-open = Nom : { $name }, version { $n }. Ouverte en ce moment.
survey-desk-is-closed = Nom : { $name }, version { $n }. Terminée.
survey-desk-is-anonymous = Nom : { $name }, version { $n }. Terminée, les réponses sont anonymes.
survey-desk-closed-at = Fermée le { $at }.
survey-desk-answers = Réponses : { $people }.
survey-answers-about = environ { $n }
survey-desk-change = Pour changer les dates ou les questions, envoyez de nouveau le fichier avec /publish, sous le même nom.
survey-back-answering = Résultats : montrés à qui a déjà répondu.
survey-back-closing = Résultats : visibles une fois la consultation terminée.
survey-back-never = Résultats : jamais montrés.
survey-desk-link = Lien, QR code et affiche : <code>{ $link }</code>. Parcours des personnes : <code>{ $funnel }</code>.
survey-desk-close-sure = Fermer « { $title } » maintenant ? Plus personne ne pourra commencer. Qui a répondu peut corriger ou retirer ses réponses jusqu’au { $at }.
survey-desk-closed-now = « { $title } » est fermée.
survey-desk-closed-already = Cette consultation est déjà terminée.

survey-sheet-ask = Envoyez-moi le tableur ici, comme un fichier : .xlsx de préférence, { $most } Mo au plus.
survey-sheet-archive = Avec des sons, des images ou des listes : un seul .zip qui contient tout, { $most } Mo au plus.
survey-sheet-template = Le modèle, avec un exemple de chaque sorte de question. Remplissez-le, puis envoyez-le-moi ici.
survey-sheet-wants-file = J’attends un fichier de tableur (.xlsx) ou une archive (.zip).
survey-sheet-large = Ce fichier est trop lourd : { $most } Mo au plus. Retirez les images et les feuilles inutiles.
survey-archive-large = Cette archive est trop lourde : { $most } Mo au plus. Allégez les sons, les images et les films.
survey-sheet-arrived = Bien reçu. Je vérifie le fichier ; le résultat arrive ici dans un instant.
survey-sheet-title = Envoyer une consultation

survey-report-refused = Je n’ai pas pu lire ce fichier.
    { $why }
survey-report-title = <b>Vérification de « { $title } »</b>
survey-report-untitled = <b>Vérification de votre tableur</b>
survey-report-finding = • { $said }
survey-report-more =
    { $n ->
        [one] Et une autre remarque : la liste entière est dans le fichier.
       *[other] Et { $n } autres remarques : la liste entière est dans le fichier.
    }
survey-report-languages = Langues : { $languages }.
survey-report-attached =
    { $n ->
        [one] Un fichier joint.
       *[other] { $n } fichiers joints.
    }
survey-report-aside =
    { $n ->
        [one] Un fichier laissé de côté : ni son, ni image, ni film, ni liste .csv.
       *[other] { $n } fichiers laissés de côté : ni sons, ni images, ni films, ni listes .csv.
    }
survey-report-tongue-fr = Ces remarques sont en français.
survey-report-tongue-en = Ces remarques sont en anglais.
survey-report-length = { $runs } entretiens au hasard. Nombre de questions : { $shortest } au plus court, { $median } d’habitude, { $longest } au plus long. { $minutes ->
        [one] Environ une minute.
       *[other] Environ { $minutes } minutes.
    }
survey-report-errors = ❌ Erreurs : { $errors }. Remarques : { $warnings }. Corrigez les erreurs dans le tableur, puis renvoyez-le.
survey-report-warnings =
    { $n ->
        [one] ✅ Aucune erreur, une remarque. Vous pouvez publier.
       *[other] ✅ Aucune erreur, { $n } remarques. Vous pouvez publier.
    }
survey-report-fine = ✅ Aucune erreur. Vous pouvez publier.

survey-draft-gone = Ce tableur n’est plus là : il a été publié ou abandonné.
survey-draft-discard-sure = Abandonner « { $title } » ? Votre tableur reste chez vous.
survey-draft-discarded = C’est fait : rien n’est gardé ici.

survey-preview-language = Dans quelle langue ?
survey-preview-banner = 👁 <i>Essai : rien n’est gardé.</i>
survey-preview-title = Essai de « { $title } »
survey-preview-stopped = L’essai s’arrête là. Rien n’a été gardé.
survey-preview-over = Ici, les réponses seraient envoyées. Rien n’a été gardé : c’était un essai.

survey-release-title = <b>Publier « { $title } »</b>
survey-release-talk = Publier « { $title } »
survey-release-called = Nom : { $name }. Il est dans le lien et dans les commandes.
survey-release-over = Une consultation terminée s’appelle déjà « { $name } ». Choisissez un autre nom.
survey-release-version = Ce nom existe déjà : « { $title } » aura sa version { $n }. Qui a commencé garde l’ancienne. Pour une autre consultation, changez le nom.
survey-release-same = « { $title } » est déjà publiée avec ces mêmes questions : seules les dates changent.
survey-release-opens = Ouverture : { $at }.
survey-release-opens-now = Ouverture : tout de suite.
survey-release-closes = Fermeture : { $at }.
survey-release-by-hand = Fermeture : à la main, avec /publish.
survey-release-ask-opens-day = Quel jour s’ouvre-t-elle ?
survey-release-ask-opens-hour = À quelle heure s’ouvre-t-elle ?
survey-release-ask-closes-day = Quel jour se ferme-t-elle ?
survey-release-ask-closes-hour = À quelle heure se ferme-t-elle ?
survey-release-name = Son nom est « { $name } ». Écrivez-en un autre : lettres sans accent, chiffres et tirets, { $most } signes au plus.
survey-release-wants-name = Écrivez le nom, s’il vous plaît.
survey-release-name-wrong = Ce nom ne va pas. Lettres sans accent, chiffres et tirets, { $most } signes au plus : <code>rue-de-rome</code>
survey-release-past = La fermeture est déjà passée. Choisissez-en une autre.
survey-release-crossed = La fermeture vient avant l’ouverture. Changez l’une des deux.
survey-release-hour-over = Cette heure est passée. Choisissez-en une autre.
survey-release-published = ✅ « { $title } » est publiée.
survey-release-scheduled = 🗓 « { $title } » est programmée : elle s’ouvrira d’elle-même.

button-survey-send = 📄 Envoyer un tableur
button-survey-send-again = 📄 Envoyer un autre tableur
button-survey-desk = 📊 Les consultations
button-survey-sheet-template = 📄 Recevoir le modèle
button-survey-sheet-stop = Plus tard
button-survey-play = 👁 La jouer comme le public
button-survey-play-again = 👁 La jouer encore
button-survey-publish = ✅ Publier…
button-survey-schedule = 🗓 Programmer…
button-survey-discard = 🗑 Abandonner
button-survey-discard-sure = 🗑 Oui, abandonner
button-survey-draft-keep = Non, la garder
button-survey-report = ‹ La vérification
button-survey-open-page = 📊 Voir sa page
button-survey-close = ⏹ La fermer maintenant
button-survey-close-sure = ⏹ Oui, la fermer
button-survey-close-not = Non, la laisser ouverte
button-survey-release-go = ✅ Publier maintenant
button-survey-release-schedule = 🗓 Programmer
button-survey-release-opens = Changer l’ouverture
button-survey-release-closes = Changer la fermeture
button-survey-release-name = Changer le nom
button-survey-release-stop = Plus tard
button-survey-release-now = Tout de suite
button-survey-release-by-hand = À la main
button-survey-release-page = ‹ Retour
button-survey-remarks-en = Les remarques en anglais
button-survey-remarks-fr = Les remarques en français
