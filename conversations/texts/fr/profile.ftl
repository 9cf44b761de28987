# « Moi » : ce que chacun a choisi de dire de soi.

button-me = 👤 Moi
command-me = Moi : mes choix

me-title = <b>Moi</b>
    Tout est facultatif. Touchez un bouton pour changer ou effacer.
me-lines = { $first }
    { $next }
me-row-language = 🌍 Langue : { $told }
me-row-age = 🎂 Âge : { $told }
me-row-place = 🏠 Où j’habite : { $told }
me-row-topics = ⭐ Mes sujets : { $told }
me-row-receive = 📬 Je reçois : { $told }
me-row-quiet = 🌙 Heures calmes : { $told }
me-untold = non précisé
me-language-phone = celle de votre téléphone
me-place-told = { $arrondissement } ({ $secteur })
me-topics-all = tous
me-kind-announcements = les annonces
me-kind-voting-reminders = les rappels de vote
me-kind-meeting-invitations = les invitations aux réunions
me-receive-nothing = rien
me-quiet-town = de { $since } h à { $until } h (heure de { $city })
me-quiet-own = de { $since } h à { $until } h

button-me-change-language = 🌍 Langue
button-me-change-age = 🎂 Âge
button-me-change-place = 🏠 Où j’habite
button-me-change-topics = ⭐ Mes sujets
button-me-change-receive = 📬 Ce que je reçois
button-me-change-quiet = 🌙 Heures calmes
button-me-erase-age = Effacer l’âge
button-me-erase-place = Effacer le lieu
button-me-erase-topics = Effacer les sujets
button-me-erase-quiet = Effacer les heures

me-age-title = Mon âge
me-age-typed = <b>Quel âge avez-vous ?</b>
    Écrivez-le en chiffres. Je garde seulement la tranche, pas le nombre.
me-age-wanted = Il me faut un nombre entier, de 0 à 120.
button-me-type-age = ✏️ Écrire mon âge
button-me-ages = Choisir dans une liste

me-under-15-ask = Vous avez moins de 15 ans ? Avant 15 ans, la loi demande aussi l’accord d’un parent. Si vous confirmez, j’efface tout de suite tout ce que je garde sur vous.
button-me-under-15 = J’ai moins de 15 ans, effacer tout
button-me-not-under-15 = Non, c’est une erreur

me-place-ask = <b>Où habitez-vous ?</b>
    Je garde seulement l’arrondissement. Il sert à vous parler de ce qui se passe près de chez vous.
me-secteur-ask = <b>{ $secteur }</b>
    Quel arrondissement ?

me-position-title = Où j’habite
me-position-ask = <b>Où habitez-vous ?</b>
    Envoyez un lieu : j’en déduis l’arrondissement, puis j’oublie aussitôt le lieu. Telegram, lui, le garde dans cette discussion.
me-position-how = Vous êtes chez vous ? Touchez le bouton en bas. Sinon : le trombone 📎, puis « Position ». Un endroit près de chez vous suffit.
button-me-list = Choisir dans une liste
me-position-list = D’accord, sans position.
me-position-outside = Ce lieu n’est pas à { $city }, ou je ne le trouve pas sur ma carte. Je ne l’ai pas gardé.
me-position-found = C’est noté : { $place }.
me-position-dropped = Je n’ai gardé que cela, pas votre position.

me-topics-ask = <b>Quels sujets vous intéressent ?</b>
    Touchez un sujet pour le choisir ou l’enlever. Sans choix, vous recevez les annonces sur tous les sujets.
me-topics-now = ⭐ Choisis : { $told }
me-topics-no-announcements = Vous ne recevez pas d’annonces pour l’instant. Cela se règle dans « Ce que je reçois ».

me-receive-ask = <b>Ce que je reçois</b>
    Chaque accord est à part. Un bouton suffit pour changer d’avis.
me-consent-announcements-on = ✅ Annonces de la Ville, sur vos sujets.
me-consent-announcements-off = ⬜ Annonces de la Ville : vous n’en recevez pas.
me-consent-voting-reminders-on = ✅ Rappels avant les dates d’inscription et les jours de vote.
me-consent-voting-reminders-off = ⬜ Rappels de vote : vous n’en recevez pas.
me-consent-meeting-invitations-on = ✅ Invitations aux réunions publiques.
me-consent-meeting-invitations-off = ⬜ Invitations aux réunions : vous n’en recevez pas.
button-me-consent-announcements-on = Recevoir : annonces
button-me-consent-announcements-off = Arrêter : annonces
button-me-consent-voting-reminders-on = Recevoir : rappels de vote
button-me-consent-voting-reminders-off = Arrêter : rappels de vote
button-me-consent-meeting-invitations-on = Recevoir : invitations
button-me-consent-meeting-invitations-off = Arrêter : invitations

me-quiet-ask = <b>Heures calmes</b>
    Pendant ces heures, je n’envoie ni annonce ni rappel : ils attendent. Quand vous m’écrivez, je réponds tout de suite.
button-me-since = Dès { $hour } h
button-me-until = Jusqu’à { $hour } h
