# The room of the consultations, in simple French.

surveys-list = <b>Donner votre avis</b>
    Touchez un sujet.
surveys-none = Il n’y a pas de consultation en ce moment. Revenez bientôt !
survey-unknown = Je ne trouve pas cette consultation.
survey-coming = « { $title } » n’est pas encore ouverte. Elle ouvre le { $at }.
survey-closed = « { $title } » est finie. Merci à tous.
survey-consent = La Ville peut-elle garder vos réponses ? Elles sont gardées sans votre nom. Elles peuvent montrer vos opinions.
survey-no-consent = D’accord, je ne garde rien. Vous pouvez changer d’avis avec /privacy. Vous pouvez répondre sur papier :
survey-intro = <b>{ $title }</b>
    { $n ->
        [one] Il y a une question.
       *[other] Il y a environ { $n } questions.
    } { $m ->
        [one] Il faut environ une minute.
       *[other] Il faut environ { $m } minutes.
    } Vous pouvez faire une pause.
survey-free-text-warning = N’écrivez pas de nom. N’écrivez rien sur la santé.
survey-question = <b>{ $label }</b>
survey-hint = <i>{ $hint }</i>
survey-skipped = Passé
survey-required = Il faut une réponse pour continuer.
survey-constraint = Cette réponse ne va pas. Vérifiez, s’il vous plaît.
survey-now = Votre réponse est : { $answer }
survey-paused = C’est gardé. Vous pouvez continuer plus tard.
survey-paused-session = C’est gardé pour le moment. À la fin, je l’efface.
survey-recap = <b>Vos réponses</b>
    Lisez vos réponses. Vous pouvez les changer.
survey-recap-line = <b>{ $question }</b>
    { $answer }
survey-recap-end = C’est bon ? Touchez « Envoyer mes réponses ».
survey-place-received = J’ai reçu le lieu.
survey-recap-empty = Vous n’avez répondu à aucune question.
survey-no-answer = Pas de réponse
survey-which = Quelle réponse voulez-vous changer ?
survey-receipt = ✅ Vos réponses sont arrivées. Merci !
    Votre reçu : { $code }
    Vous pouvez encore les lire ou les changer. Vous pouvez aussi les effacer. Touchez /consultations. C’est possible jusqu’à { $days } jours après la fin.
survey-results-to-come = Les résultats viennent quand { $few } personnes ont répondu. Ils seront ici : /consultations
survey-already = Vous avez déjà répondu à « { $title } ». Que voulez-vous faire ?
survey-withdrawn = Vos réponses sont effacées.
survey-kept = Vos réponses n’ont pas changé.
survey-to-mend = Il manque quelque chose à cette réponse :
button-hand-in = ✅ Envoyer mes réponses
button-change = ✏️ Changer une réponse
button-to-recap = Revoir mes réponses
button-see = 👀 Lire et changer
button-withdraw = 🗑 Effacer mes réponses
button-keep = Ne rien changer
surveys-answered = ✅ { $title }
button-keep-answer = Garder cette réponse
button-clear = Effacer cette réponse
survey-withdraw-sure = Effacer vos réponses ? Vous ne pourrez plus les retrouver.
survey-intro-session = <b>{ $title }</b>
    { $n ->
        [one] Il y a une question.
       *[other] Il y a environ { $n } questions.
    } { $m ->
        [one] Il faut environ une minute.
       *[other] Il faut environ { $m } minutes.
    } À la fin, touchez le bouton pour envoyer. Sinon, j’efface tout.
survey-open-until = Vous pouvez répondre jusqu’au { $day }.
survey-closed-before = « { $title } » est finie. Vos réponses ne sont pas arrivées à la Ville.
survey-anonymous = « { $title } » est finie. Les réponses n’ont plus de nom. On ne peut plus les changer.
survey-receipt-helper = ✅ Les réponses sont arrivées. Merci !
    Le reçu : { $code }
    ✍️ Écrivez-le sur papier pour la personne.
survey-receipt-guest = ✅ Vos réponses sont arrivées. Merci !
    Votre reçu : { $code }
    ✍️ Écrivez-le sur papier.

survey-file-lost = Je n’ai pas pu garder un de vos fichiers (« { $title } »). Il est trop lourd, ou je ne peux pas l’ouvrir. Vos autres réponses sont là.
survey-file-lost-again = Vous pouvez envoyer un autre fichier.
button-survey-file-again = Changer mes réponses
