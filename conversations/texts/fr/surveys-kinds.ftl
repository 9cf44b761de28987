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
