# Les sortes de questions d’une consultation : heures, classements, échelles, tracés.

question-time-how = Touchez une heure. Ou écrivez-la. Exemple : 14 h 30.
question-time-of = Le { $day }, à quelle heure ?
question-wants-time = Je ne comprends pas cette heure. Écrivez comme ceci : 14 h 30.
answer-moment = { $day } à { $hour }
button-other-day = Un autre jour
question-rank = Touchez d’abord la réponse numéro 1. Touchez ensuite la réponse numéro 2. Continuez jusqu’à la dernière. Vous vous trompez ? Touchez encore la réponse.
question-rank-find = Touchez d’abord la réponse numéro 1. Touchez ensuite la réponse numéro 2. Vous pouvez écrire le début du mot. Vous vous trompez ? Touchez encore la réponse.
question-rank-left =
    { $n ->
        [one] Il reste une réponse.
       *[other] Il reste { $n } réponses.
    }
question-wants-ranks = Touchez les réponses dans votre ordre. À la fin, touchez « Terminé ».
question-lettered = { $letter }. { $label }
question-tick = { $value } : { $label }
question-scale-tap = Touchez un nombre.
question-scale-typed = Écrivez un nombre. Il va de { $low } à { $high }.
question-scale-steps = On compte de { $step } en { $step }.
question-scale-outside = Il faut un nombre de { $low } à { $high }.
question-scale-between = Il faut un nombre de { $low } à { $high }. On compte de { $step } en { $step }.
question-code-how = Écrivez le code en bas. Ou envoyez une photo avec 📎.
question-wants-code = Écrivez le code. Ou envoyez une photo.
question-line-how = Envoyez chaque lieu du chemin. Touchez 📎, puis « Position ». Choisissez la rue. Le bouton en bas envoie le lieu où vous êtes.
question-area-how = Envoyez chaque coin de la zone. Touchez 📎, puis « Position ». Choisissez la rue. Le bouton en bas envoie le lieu où vous êtes.
question-places-few = Il faut au moins { $n } lieux.
question-places-many = C’est assez. Il faut { $n } lieux au plus.
button-last-place-away = Enlever le dernier lieu
answer-places =
    { $n ->
        [one] Un lieu envoyé
       *[other] { $n } lieux envoyés
    }
survey-understood = J’ai compris : { $answer }.
survey-or-other = Autre chose
survey-or-other-which = Dites-nous quoi.
survey-note-answer = <b>{ $answer }</b>
