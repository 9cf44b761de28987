# Les sortes de questions d’une consultation : heures, classements, échelles, tracés.

question-time-how = Touchez une heure, ou écrivez-la : 14 h 30.
question-time-of = Le { $day }, à quelle heure ?
question-wants-time = Je ne comprends pas cette heure. Écrivez-la par exemple ainsi : 14 h 30.
answer-moment = { $day } à { $hour }
button-other-day = Un autre jour
