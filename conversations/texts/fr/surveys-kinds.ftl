# Les sortes de questions d’une consultation : heures, classements, échelles, tracés.

question-time-how = Touchez une heure, ou écrivez-la : 14 h 30.
question-time-of = Le { $day }, à quelle heure ?
question-wants-time = Je ne comprends pas cette heure. Écrivez-la par exemple ainsi : 14 h 30.
answer-moment = { $day } à { $hour }
button-other-day = Un autre jour
question-rank = Touchez les réponses dans votre ordre, la première d’abord. Touchez-en une à nouveau pour la retirer.
question-rank-find = Touchez les réponses dans votre ordre, la première d’abord, ou écrivez le début d’un mot. Touchez-en une à nouveau pour la retirer.
question-rank-left =
    { $n ->
        [one] Il en reste une à classer.
       *[other] Il en reste { $n } à classer.
    }
question-wants-ranks = Touchez les réponses dans votre ordre, puis « Terminé ».
question-lettered = { $letter }. { $label }
question-tick = { $value } : { $label }
question-scale-tap = Touchez un nombre.
question-scale-typed = Écrivez un nombre de { $low } à { $high }.
question-scale-steps = Les valeurs vont de { $step } en { $step }.
question-scale-outside = Il me faut un nombre de { $low } à { $high }.
question-scale-between = Il me faut un nombre de { $low } à { $high }, de { $step } en { $step }.
question-code-how = Écrivez le code, ou envoyez-en une photo avec le trombone 📎.
question-wants-code = Il me faut le code, écrit ou en photo.
question-line-how = Envoyez chaque point du trajet, dans l’ordre : le trombone 📎, puis « Position », et choisissez l’endroit. Le bouton en bas envoie l’endroit où vous êtes.
question-area-how = Envoyez chaque coin de la zone, dans l’ordre : le trombone 📎, puis « Position », et choisissez l’endroit. Le bouton en bas envoie l’endroit où vous êtes.
question-places-few = Il me faut au moins { $n } lieux.
question-places-many = C’est assez : { $n } lieux au plus.
button-last-place-away = Retirer le dernier lieu
answer-places =
    { $n ->
        [one] Un lieu envoyé
       *[other] { $n } lieux envoyés
    }
survey-understood = Compris : { $answer }.
survey-or-other = Autre
survey-or-other-which = Pouvez-vous préciser ?
survey-note-answer = <b>{ $answer }</b>
