# Reminded, once, of a consultation one began.

survey-unfinished = Vous avez commencé « { $title } ». Vos réponses sont gardées : vous pouvez reprendre où vous en étiez.
button-unfinished-stop = Plus de rappel de ce genre
survey-unfinished-stopped = C’est noté : plus de rappel quand une consultation reste en route. Vos réponses sont toujours là, dans le menu.
button-unfinished-again = Remettre ces rappels
survey-unfinished-again = C’est noté : je vous rappellerai, une seule fois, une consultation restée en route.
survey-unfinished-how = Un rappel arrive une seule fois, deux jours après, quand une consultation reste en route.
