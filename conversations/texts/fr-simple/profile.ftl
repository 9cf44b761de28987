# « Moi », en français simple.

button-me = 👤 Moi
command-me = Moi : mes choix

me-title = <b>Moi</b>
    Vous êtes libre de répondre ou non. Touchez un bouton pour changer.
me-lines = { $first }
    { $next }
me-row-language = 🌍 Langue : { $told }
me-row-age = 🎂 Âge : { $told }
me-row-place = 🏠 Où j’habite : { $told }
me-row-topics = ⭐ Mes sujets : { $told }
me-row-receive = 📬 Je reçois : { $told }
me-row-quiet = 🌙 Pas de message : { $told }
me-untold = pas de réponse
me-language-phone = la langue du téléphone
me-place-told = { $arrondissement } ({ $secteur })
me-topics-all = tous
me-kind-announcements = les nouvelles de la Ville
me-kind-voting-reminders = les messages avant les votes
me-kind-meeting-invitations = les dates des réunions
me-receive-nothing = rien
me-quiet-town = de { $since } h à { $until } h (heure de { $city })
me-quiet-own = de { $since } h à { $until } h

button-me-change-language = 🌍 Langue
button-me-change-age = 🎂 Âge
button-me-change-place = 🏠 Où j’habite
button-me-change-topics = ⭐ Mes sujets
button-me-change-receive = 📬 Ce que je reçois
button-me-change-quiet = 🌙 Pas de message
button-me-erase-age = Effacer l’âge
button-me-erase-place = Effacer le lieu
button-me-erase-topics = Effacer les sujets
button-me-erase-quiet = Effacer les heures

me-age-title = Mon âge
me-age-typed = <b>Quel âge avez-vous ?</b>
    Écrivez votre âge en chiffres. Je ne garde pas ce nombre.
me-age-wanted = Écrivez un nombre de 0 à 120.
button-me-type-age = ✏️ Écrire mon âge
button-me-ages = Choisir dans une liste

me-under-15-ask = Vous avez moins de 15 ans ? La loi demande l’accord d’un parent. Je dois tout effacer sur vous.
button-me-under-15 = Oui, effacer tout
button-me-not-under-15 = Non, retour

me-place-ask = <b>Où habitez-vous ?</b>
    Je garde seulement l’arrondissement. Je peux alors parler de votre quartier.
me-secteur-ask = <b>{ $secteur }</b>
    Quel arrondissement ?

me-position-title = Où j’habite
me-position-ask = <b>Où habitez-vous ?</b>
    Envoyez un lieu. Je cherche l’arrondissement. Puis j’oublie le lieu. Mais Telegram garde ce message.
me-position-how = Vous êtes chez vous ? Touchez le bouton en bas.
    Vous êtes ailleurs ? Touchez 📎, puis « Position ».
button-me-list = Choisir dans une liste
me-position-list = D’accord. Voici la liste.
me-position-outside = Je ne trouve pas ce lieu à { $city }. Je ne garde pas ce lieu.
me-position-found = C’est noté : { $place }.
me-position-dropped = Je garde seulement cela. J’oublie le lieu.

me-topics-ask = <b>Quels sujets aimez-vous ?</b>
    Touchez un sujet pour dire oui ou non. Vous pouvez ne rien choisir. Alors vous recevez tout.
me-topics-now = ⭐ Vos sujets : { $told }
me-topics-no-announcements = Vous ne recevez pas les nouvelles. Pour changer, touchez « Ce que je reçois ».

me-receive-ask = <b>Ce que je reçois</b>
    Touchez un bouton pour changer.
me-consent-announcements-on = ✅ Vous recevez les nouvelles de la Ville.
me-consent-announcements-off = ⬜ Vous ne recevez pas les nouvelles de la Ville.
me-consent-voting-reminders-on = ✅ Vous recevez un message avant les votes.
me-consent-voting-reminders-off = ⬜ Vous ne recevez pas de message avant les votes.
me-consent-meeting-invitations-on = ✅ Vous recevez les dates des réunions.
me-consent-meeting-invitations-off = ⬜ Vous ne recevez pas les dates des réunions.
button-me-consent-announcements-on = Oui aux nouvelles
button-me-consent-announcements-off = Arrêter les nouvelles
button-me-consent-voting-reminders-on = Oui aux messages de vote
button-me-consent-voting-reminders-off = Arrêter les messages de vote
button-me-consent-meeting-invitations-on = Oui aux dates de réunions
button-me-consent-meeting-invitations-off = Arrêter les dates de réunions

me-quiet-ask = <b>Pas de message</b>
    Choisissez des heures. Je n’envoie rien à ces heures. Vous m’écrivez ? Je réponds toujours.
button-me-since = Dès { $hour } h
button-me-until = Jusqu’à { $hour } h
