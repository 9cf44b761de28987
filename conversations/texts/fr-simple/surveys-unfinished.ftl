# Reminded, once, of a consultation one began.

survey-unfinished = Vous avez commencé « { $title } ». J’ai gardé vos réponses. Vous pouvez continuer.
button-unfinished-stop = Ne plus me le rappeler
survey-unfinished-stopped = C’est noté. Vous n’aurez plus ce rappel. Vos réponses sont toujours dans le menu.
button-unfinished-again = Remettre ces rappels
survey-unfinished-again = C’est noté. Le rappel revient une seule fois.
survey-unfinished-how = Vous n’avez pas fini une consultation ? Je vous le rappelle une seule fois.
