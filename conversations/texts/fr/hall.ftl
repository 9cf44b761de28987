# The hall: what any talk may have to say.

button-menu = Menu
button-resume = Reprendre
button-resume-title = Reprendre « { $title } »
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
button-calendar = Choisir dans le calendrier
button-other-year = Une autre année
button-other-month = Un autre mois
button-share-place = 📍 Envoyer ma position

hall-what-next = Que souhaitez-vous faire ?
hall-not-understood = Je n’ai pas compris, pardon. Le menu vous montre tout ce que je sais faire.
hall-unknown-command = Je ne connais pas cette commande. Le menu vous montre tout ce que je sais faire.
hall-tap-please = Touchez l’un des boutons, s’il vous plaît.
hall-stale = Ce bouton appartient à une question déjà passée. Rien n’a changé.
hall-returned = Vous revoilà ! Un de mes messages n’a pas pu vous parvenir. Voici où nous en étions :
hall-edited = Vous avez modifié un message déjà reçu : je garde la première version. Pour changer une réponse, touchez « ‹ Retour ».
hall-our-fault = Une erreur est survenue de notre côté, pardon. Vos réponses déjà données sont gardées. Vous pouvez continuer ou ouvrir le /menu.
hall-cancelled = C’est arrêté. Ce qui était déjà envoyé reste tel quel.
hall-cancelled-welcome = C’est arrêté, et je n’ai rien gardé. Écrivez /start quand vous voudrez.
hall-nothing-to-cancel = Il n’y a rien à arrêter.
hall-nothing-to-resume = Il n’y a rien à reprendre.
hall-nothing-to-erase = Il n’y a plus rien à effacer.
hall-erased = C’est effacé.
hall-set-aside = C’est mis de côté : « { $title } ». Vos réponses sont gardées : vous pouvez reprendre quand vous voulez.
hall-resume-offer = Vous aviez commencé « { $title } ». On reprend ?

question-numbered = { $n }. { $label }
question-answered = { $question }
    → { $answer }
question-page = { $page }/{ $pages }
question-type-to-find = Vous pouvez aussi écrire le début d’un mot pour trouver plus vite.
question-many = Plusieurs réponses possibles. Touchez vos choix, puis « Terminé ».
question-many-find = Plusieurs réponses possibles. Touchez vos choix ou écrivez le début d’un mot, puis « Terminé ».
question-done = ➡️ Terminé ({ $n })
question-date-how = Touchez un bouton ou écrivez la date, par exemple 14/07/2026.
question-date-year = Quelle année ?
question-date-month = Quel mois de { $year } ?
question-date-day = { $month } { $year } : quel jour ?
question-date-two-ways = Est-ce le { $first } ou le { $second } ? Écrivez le mois en lettres, s’il vous plaît.
question-write-how = Écrivez votre réponse ci-dessous.
question-number-how = Écrivez un nombre.
question-whole-number-how = Écrivez un nombre entier.
question-place-button = Si vous y êtes en ce moment : le bouton est en bas de l’écran 👇
question-place-how = Vous êtes sur place ? Touchez le bouton en bas. Sinon, ou si vous êtes chez vous : le trombone 📎, puis « Position », et choisissez l’endroit.
question-photo-how = Touchez le trombone 📎 pour envoyer une photo.
question-audio-how = Touchez le micro 🎤 et parlez, ou le trombone 📎 pour envoyer un son.
question-video-how = Touchez le trombone 📎 pour envoyer une vidéo.
question-file-how = Touchez le trombone 📎, puis « Fichier ». Un PDF, une image, un document de bureau, un texte, un son ou une vidéo.

question-button-unknown = Ce bouton ne va pas avec cette question.
question-wants-choice = Touchez l’une des réponses proposées, s’il vous plaît.
question-wants-choices = Touchez une ou plusieurs réponses, puis « Terminé ».
question-wants-whole-number = Il me faut un nombre entier, par exemple 12.
question-wants-number = Il me faut un nombre, par exemple 12 ou 3,5.
question-number-too-long = Ce nombre est trop long : { $n } chiffres au plus.
question-wants-words = Écrivez votre réponse avec vos mots, s’il vous plaît.
question-too-long = Votre texte est trop long : { $n } caractères, pour { $most } au plus. Envoyez-le en plus court, s’il vous plaît.
question-date-wants-year = Quelle année ? Écrivez-la aussi, par exemple : { $day }.
question-wants-date = Je n’ai pas reconnu cette date. Écrivez-la par exemple ainsi : 14/07/2026.
question-wants-place = Il me faut un lieu : touchez le bouton en bas, ou le trombone 📎 puis « Position ».
question-place-off-globe = Ce lieu n’existe pas sur la carte. Essayez encore, s’il vous plaît.
question-wants-photo = Il me faut une photo, s’il vous plaît.
question-wants-audio = Il me faut un message vocal ou un son, s’il vous plaît.
question-wants-video = Il me faut une vidéo, s’il vous plaît.
question-wants-file = Il me faut un fichier, s’il vous plaît.
question-file-refused = Je ne peux pas prendre ce type de fichier. Envoyez un PDF, une image, un document de bureau récent (Word, Excel, LibreOffice), un texte, un son ou une vidéo.
question-photo-heic = Cette image est au format HEIC, que tout le monde ne peut pas ouvrir. Envoyez-la comme photo et non comme fichier : Telegram la convertit.
question-file-too-big = Ce fichier est trop lourd : { $most } Mo au plus.
question-wants-confirmation = Touchez le bouton sous la question pour continuer.

answer-and = { $first }, { $next }
answer-none-chosen = Aucune
answer-day = { $day }
answer-number = { $n }
answer-place = Lieu envoyé
answer-photo = Photo envoyée
answer-sent-audio = Son envoyé
answer-sent-video = Vidéo envoyée
answer-sent-file = Fichier envoyé

month-short = { $month ->
    [1] janv.
    [2] févr.
    [3] mars
    [4] avr.
    [5] mai
    [6] juin
    [7] juil.
    [8] août
    [9] sept.
    [10] oct.
    [11] nov.
   *[12] déc.
}

button-finish-helper = ✋ Terminer l’aide
button-finish-guest = ✋ Rendre le téléphone
button-finish-anyway = Terminer sans envoyer
button-go-on = Continuer
button-help-next = Aider une autre personne
banner-helper = 🤝 <i>Aide en cours, jusqu’à { $until }</i>
banner-guest = 👥 <i>Téléphone prêté, jusqu’à { $until }</i>
session-helper-finished = L’aide est terminée. { $n ->
        [0] Rien n’a été envoyé.
        [one] Un envoi a été fait pour cette personne.
       *[other] { $n } envois ont été faits pour cette personne.
    }
    Vous êtes de nouveau dans votre propre discussion.
session-helper-over = Le temps est passé : l’aide est terminée. { $n ->
        [0] Rien n’a été envoyé.
        [one] Un envoi a été fait pour cette personne.
       *[other] { $n } envois ont été faits pour cette personne.
    }
    Ce qui n’était pas envoyé est effacé. Vous êtes de nouveau dans votre propre discussion.
session-unsent = <b>Terminer sans envoyer ?</b>
    Pas envoyé : « { $title } ».
    Déjà envoyé : { $n ->
        [0] rien.
        [one] un envoi.
       *[other] { $n } envois.
    }
    Si vous terminez maintenant, ce qui n’est pas envoyé sera effacé.
session-erased = Ce qui n’était pas envoyé est effacé.
session-guest-finished = C’est terminé. { $n ->
        [0] Rien n’a été envoyé.
        [one] Un envoi a été fait. Il n’est pas lié à vous.
       *[other] { $n } envois ont été faits. Ils ne sont pas liés à vous.
    }
    Vous êtes de nouveau dans votre propre discussion.
    🧹 Pour effacer ses messages de cette discussion : menu ⋮ de Telegram, puis « Effacer l’historique ».
session-guest-over = Le temps est passé : c’est terminé. { $n ->
        [0] Rien n’a été envoyé.
        [one] Un envoi a été fait. Il n’est pas lié à vous.
       *[other] { $n } envois ont été faits. Ils ne sont pas liés à vous.
    }
    Ce qui n’était pas envoyé est effacé. Vous êtes de nouveau dans votre propre discussion.
    🧹 Pour effacer ses messages de cette discussion : menu ⋮ de Telegram, puis « Effacer l’historique ».
session-gone = Ce bouton appartient à une aide, ou à un prêt de téléphone, déjà terminé. Rien n’a changé.
hall-not-in-session-helper = Pendant l’aide, cela ne s’ouvre pas ici. Vous le retrouverez ensuite dans votre propre discussion.
hall-not-in-session-guest = Cela ne s’ouvre pas tant que ce téléphone est prêté.
hall-nothing-to-finish = Il n’y a rien à terminer.

hall-too-fast = Vous écrivez plus vite que je ne peux lire. Attendez une minute, puis recommencez : je répondrai de nouveau.
# Dans un groupe, une seule fois : en français, puis dans la langue de qui a ajouté le bot.
hall-group = Bonjour ! Je suis Porte-voix, le service de participation de la Ville de { $city }. Je réponds en privé, jamais ici, et je ne garde rien de ce groupe.
button-open-private = Me parler en privé

words-instant = { $day } à { $hour }
