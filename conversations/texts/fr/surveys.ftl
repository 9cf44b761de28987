# The room of the consultations.

surveys-list = <b>Consultations en cours</b>
    Touchez celle qui vous intéresse.
surveys-none = Aucune consultation n’est ouverte en ce moment. Revenez bientôt !
survey-unknown = Je ne trouve pas cette consultation.
survey-coming = « { $title } » n’est pas encore ouverte. Elle ouvre le { $at }.
survey-closed = « { $title } » est terminée. Merci à toutes les personnes qui ont répondu.
survey-consent = Avant de commencer : acceptez-vous que la Ville garde vos réponses aux consultations, à part de votre identité ? Elles peuvent dire ce que vous pensez de la vie publique.
survey-no-consent = C’est entendu, rien n’est gardé. Vous pouvez changer d’avis avec /privacy, ou participer sur papier :
survey-intro = <b>{ $title }</b>
    { $n ->
        [one] Environ une question
       *[other] Environ { $n } questions
    }, { $m ->
        [one] une minute
       *[other] { $m } minutes
    }. Vous pouvez faire une pause à tout moment.
survey-free-text-warning = N’écrivez pas de nom de personne ni d’information de santé, s’il vous plaît.
survey-question = <b>{ $label }</b>
survey-hint = <i>{ $hint }</i>
survey-skipped = Passé
survey-required = Cette question demande une réponse pour continuer.
survey-constraint = Cette réponse ne convient pas. Pouvez-vous vérifier ?
survey-now = Votre réponse actuelle : { $answer }
survey-paused = C’est gardé. Vous reprendrez où vous en étiez, aujourd’hui ou un autre jour.
survey-paused-session = C’est gardé tant que ce téléphone est prêté. Ensuite, ce qui n’est pas envoyé est effacé.
survey-recap = <b>Vos réponses</b>
    Relisez-les. Vous pouvez encore tout changer.
survey-recap-line = <b>{ $question }</b>
    { $answer }
survey-recap-end = Tout est juste ? Envoyez vos réponses, ou changez-en une.
survey-place-received = Lieu bien reçu.
survey-recap-empty = Vous n’avez répondu à aucune question.
survey-no-answer = Pas de réponse
survey-which = Quelle réponse voulez-vous changer ?
survey-receipt = ✅ Vos réponses sont bien arrivées, merci !
    Reçu : { $code }
    Vous pouvez les relire, les changer ou les retirer avec /consultations, jusqu’à { $days } jours après la fin de la consultation.
survey-results-to-come = Vous verrez les résultats dans /consultations quand au moins { $few } personnes auront répondu.
survey-already = Vous avez déjà répondu à « { $title } ». Que souhaitez-vous faire ?
survey-withdrawn = Vos réponses sont retirées et effacées.
survey-kept = Vos réponses restent comme elles sont.
survey-to-mend = Il manque quelque chose à cette réponse avant l’envoi :
button-hand-in = ✅ Envoyer mes réponses
button-change = ✏️ Changer une réponse
button-to-recap = Revenir au résumé
button-see = 👀 Relire et changer
button-withdraw = 🗑 Retirer mes réponses
button-keep = Ne rien changer
surveys-answered = ✅ { $title }
button-keep-answer = Garder cette réponse
button-clear = Effacer cette réponse
survey-withdraw-sure = Retirer vos réponses pour de bon ?
survey-intro-session = <b>{ $title }</b>
    { $n ->
        [one] Environ une question
       *[other] Environ { $n } questions
    }, { $m ->
        [one] une minute
       *[other] { $m } minutes
    }. À la fin, touchez « Envoyer mes réponses » : ce qui n’est pas envoyé est effacé.
survey-open-until = Ouverte jusqu’au { $day }.
survey-closed-before = « { $title } » s’est terminée avant l’envoi. Vos réponses n’ont pas été transmises.
survey-anonymous = « { $title } » est terminée et les réponses sont devenues anonymes : on ne peut plus les relire ni les changer.
survey-receipt-helper = ✅ Les réponses sont bien arrivées, merci !
    Reçu : { $code }
    ✍️ À recopier sur papier pour la personne. Avec ce reçu, la mairie peut dire si ses réponses sont arrivées.
survey-receipt-guest = ✅ Vos réponses sont bien arrivées, merci !
    Reçu : { $code }
    ✍️ Notez-le sur papier. Avec ce reçu, la mairie peut dire si vos réponses sont arrivées.

survey-file-lost = Un fichier joint à vos réponses n’a pas pu être gardé (« { $title } »). Il est trop lourd, abîmé, ou d’un type que nous ne prenons pas. Vos autres réponses sont bien enregistrées.
survey-file-lost-again = Vous pouvez en envoyer un autre en corrigeant vos réponses.
button-survey-file-again = Corriger mes réponses
