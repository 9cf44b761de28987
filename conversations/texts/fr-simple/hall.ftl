# The hall: what any talk may have to say. Simple French: common words, one idea a sentence.

button-menu = Menu
button-resume = Continuer
button-resume-title = Continuer « { $title } »
button-erase = Effacer mes réponses
button-back = ‹ Retour
button-skip = Passer
button-pause = Faire une pause
button-yes = Oui
button-no = Non
button-ok = D’accord
button-today = Aujourd’hui
button-tomorrow = Demain
button-yesterday = Hier
button-calendar = Choisir la date
button-other-year = Une autre année
button-other-month = Un autre mois
button-share-place = 📍 Envoyer ma position

hall-what-next = Que voulez-vous faire ?
hall-not-understood = Pardon, je n’ai pas compris. Touchez le bouton Menu.
hall-unknown-command = Pardon, je n’ai pas compris. Touchez le bouton Menu.
hall-tap-please = Touchez un des boutons.
hall-stale = Ce bouton est trop vieux. Rien n’a changé.
hall-returned = Bonjour ! Vous n’avez pas reçu un message. Le voici :
hall-edited = Vous avez changé un ancien message. Je garde le premier. Pour changer, touchez « ‹ Retour ».
hall-our-fault = Pardon, nous avons un problème. Vos réponses sont gardées. Vous pouvez continuer. Ou touchez /menu.
hall-cancelled = C’est arrêté. Ce que vous avez envoyé reste.
hall-cancelled-welcome = C’est arrêté. Je n’ai rien gardé. Pour revenir, écrivez /start.
hall-nothing-to-cancel = Il n’y a rien à arrêter.
hall-nothing-to-resume = Il n’y a rien à continuer.
hall-nothing-to-erase = Il n’y a plus rien à effacer.
hall-erased = C’est effacé.
hall-set-aside = Vous arrêtez « { $title } » pour le moment. Vos réponses sont gardées. Vous pouvez continuer plus tard.
hall-resume-offer = Vous avez commencé « { $title } ». Voulez-vous continuer ?

question-numbered = { $n }. { $label }
question-answered = { $question }
    → { $answer }
question-page = { $page }/{ $pages }
question-type-to-find = Vous pouvez aussi écrire le début du mot.
question-many = Vous pouvez choisir plusieurs réponses. À la fin, touchez « Terminé ».
question-many-find = Vous pouvez choisir plusieurs réponses. Vous pouvez écrire le début du mot. À la fin, touchez « Terminé ».
question-done = ➡️ Terminé ({ $n })
question-date-how = Touchez un bouton. Ou écrivez la date. Exemple : 14/07/2026.
question-date-year = Quelle année ?
question-date-month = Quel mois de { $year } ?
question-date-day = { $month } { $year } : quel jour ?
question-date-two-ways = Est-ce le { $first } ou le { $second } ? Écrivez le mois en lettres.
question-write-how = Écrivez votre réponse en bas.
question-number-how = Écrivez un nombre en bas.
question-whole-number-how = Écrivez un nombre en bas.
question-place-button = Vous êtes à cet endroit maintenant ? Touchez le bouton en bas 👇 Sinon, ne touchez pas ce bouton.
question-place-how = Vous êtes à cet endroit ? Touchez le bouton en bas. Vous êtes à la maison ? Ne touchez pas le bouton. Touchez 📎, puis « Position ». Choisissez la rue.
question-photo-how = Touchez 📎 pour envoyer une photo.
question-audio-how = Touchez 🎤 et parlez.
question-video-how = Touchez 📎 pour envoyer une vidéo.
question-file-how = Touchez 📎, puis « Fichier ». Choisissez votre fichier.

question-button-unknown = Ce bouton ne va pas avec cette question.
question-wants-choice = Touchez une des réponses.
question-wants-choices = Touchez une ou plusieurs réponses. À la fin, touchez « Terminé ».
question-wants-whole-number = Écrivez un nombre entier. Exemple : 12.
question-wants-number = Écrivez un nombre. Exemple : 12 ou 3,5.
question-number-too-long = Ce nombre est trop long. Il faut { $n } chiffres au plus.
question-wants-words = Écrivez votre réponse avec vos mots.
question-too-long = Votre texte est trop long : { $n } lettres. Il faut { $most } lettres au plus. Écrivez plus court.
question-date-wants-year = Quelle année ? Écrivez-la aussi. Par exemple : { $day }.
question-wants-date = Je ne comprends pas cette date. Écrivez comme ceci : 14/07/2026.
question-wants-place = Envoyez un lieu. Touchez le bouton en bas.
question-place-off-globe = Ce lieu n’existe pas. Essayez encore.
question-wants-photo = Envoyez une photo.
question-wants-audio = Envoyez votre voix. Touchez 🎤.
question-wants-video = Envoyez une vidéo.
question-wants-file = Envoyez un fichier.
question-file-refused = Je ne peux pas prendre ce fichier. Envoyez un PDF, une photo ou un texte.
question-photo-heic = Je ne peux pas ouvrir cette sorte d’image. Envoyez-la comme photo, pas comme fichier.
question-file-too-big = Ce fichier est trop lourd. Il faut { $most } Mo au plus.
question-wants-confirmation = Touchez le bouton sous la question.

answer-and = { $first }, { $next }
answer-none-chosen = Aucune
answer-day = { $day }
answer-number = { $n }
answer-place = Lieu envoyé
answer-photo = Photo envoyée
answer-sent-audio = Voix envoyée
answer-sent-video = Vidéo envoyée
answer-sent-file = Fichier envoyé

month-short = { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
}

button-finish-helper = ✋ Terminer l’aide
button-finish-guest = ✋ Rendre le téléphone
button-finish-anyway = Terminer sans envoyer
button-go-on = Continuer
button-help-next = Aider une autre personne
banner-helper = 🤝 <i>J’aide une personne. Fin à { $until }</i>
banner-guest = 👥 <i>Téléphone prêté. Fin à { $until }</i>
session-helper-finished = L’aide est terminée. { $n ->
        [0] Rien n’a été envoyé.
        [one] Une réponse a été envoyée.
       *[other] { $n } réponses ont été envoyées.
    }
    Maintenant, vous parlez de nouveau pour vous.
session-helper-over = Le temps est passé. L’aide est terminée. { $n ->
        [0] Rien n’a été envoyé.
        [one] Une réponse a été envoyée.
       *[other] { $n } réponses ont été envoyées.
    }
    Le reste est effacé. Maintenant, vous parlez de nouveau pour vous.
session-unsent = <b>Terminer sans envoyer ?</b>
    Pas envoyé : « { $title } ».
    Déjà envoyé : { $n ->
        [0] rien.
        [one] une réponse.
       *[other] { $n } réponses.
    }
    Terminer efface ce qui n’est pas envoyé.
session-erased = Le reste est effacé.
session-guest-finished = C’est terminé. { $n ->
        [0] Rien n’a été envoyé.
        [one] Une réponse a été envoyée. Elle n’est pas liée à vous.
       *[other] { $n } réponses ont été envoyées. Elles ne sont pas liées à vous.
    }
    Maintenant, vous parlez de nouveau pour vous.
    🧹 Pour effacer ses messages : touchez ⋮ en haut. Puis touchez « Effacer l’historique ».
session-guest-over = Le temps est passé. C’est terminé. { $n ->
        [0] Rien n’a été envoyé.
        [one] Une réponse a été envoyée. Elle n’est pas liée à vous.
       *[other] { $n } réponses ont été envoyées. Elles ne sont pas liées à vous.
    }
    Le reste est effacé. Maintenant, vous parlez de nouveau pour vous.
    🧹 Pour effacer ses messages : touchez ⋮ en haut. Puis touchez « Effacer l’historique ».
session-gone = Ce bouton est trop ancien. L’aide ou le prêt est terminé. Rien n’a changé.
hall-not-in-session-helper = Ce n’est pas possible pendant l’aide. Ce sera possible après.
hall-not-in-session-guest = Ce n’est pas possible maintenant. Ce téléphone est prêté.
hall-nothing-to-finish = Il n’y a rien à terminer.

hall-too-fast = Vous écrivez trop vite pour moi. Attendez une minute. Puis écrivez encore.
hall-group = Bonjour ! Je suis Porte-voix. Je parle pour la Ville de { $city }. Je réponds en privé. Je ne garde rien de ce groupe.
button-open-private = Me parler en privé

words-instant = { $day } à { $hour }
