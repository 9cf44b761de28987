# The room of the ideas: what the town hall decides about them, and who is told.

idea-status-received = déposée
idea-status-in-review = en cours de relecture
idea-status-more-asked = précision demandée
idea-status-published = publiée
idea-status-under-study = à l’étude
idea-status-selected = retenue
idea-status-not-selected = non retenue
idea-status-under-way = en cours de réalisation
idea-status-done = réalisée
idea-status-withdrawn = retirée
idea-status-merged = réunie à une autre idée

idea-reason-beyond-us = cela ne dépend pas de la Ville
idea-reason-exists = cela existe déjà
idea-reason-rules = elle ne suit pas les règles de l’appel à idées
idea-reason-too-costly = elle coûterait trop cher
idea-reason-private = elle concerne un intérêt privé
idea-reason-unclear = nous ne l’avons pas comprise
idea-reason-unlawful = la loi ne le permet pas
idea-reason-other = autre raison

idea-news-yours = 📬 <b>Votre idée n° { $n }</b> : { $title }
idea-news-supported = 📬 <b>Une idée que vous soutenez, n° { $n }</b> : { $title }
idea-news-now = Où elle en est : <b>{ $status }</b>.
idea-news-reading = Une personne de la mairie l’a prise en main. Vous saurez ici ce qu’elle décide.
idea-news-reason = Pourquoi : { $reason }.
idea-news-words = La mairie écrit : « { $words } »
idea-news-withdrawn = L’idée n° { $n }, que vous souteniez, a été retirée par la personne qui l’avait proposée. Merci de votre soutien.
idea-news-merged = 📬 L’idée n° { $n }, que vous soutenez, rejoint l’idée n° { $other } : { $title }
    Votre soutien n’a pas été déplacé. Voulez-vous soutenir aussi l’idée n° { $other } ?

button-idea-open = 👁 Voir l’idée
button-idea-unfollow = Ne plus la soutenir
button-idea-support-also = 👍 Soutenir l’idée n° { $n }

idea-more-asked = 📬 <b>Une question sur votre idée n° { $n }</b> : { $title }
idea-merge-asked = 📬 <b>Votre idée n° { $n }</b> : { $title }
    Elle ressemble à l’idée n° { $other } : { $theirs }
    La mairie vous propose de les réunir.
idea-merge-means = Si vous acceptez, votre idée rejoint l’autre, pour de bon. Si vous refusez, rien ne change. Aucun soutien n’est déplacé.
button-idea-answer = ✍️ Répondre
button-idea-other = 👁 Voir l’idée n° { $n }
button-merge-yes = ✅ Oui, les réunir
button-merge-no = Non, garder la mienne à part
idea-merge-agreed = C’est fait : votre idée n° { $n } rejoint l’idée n° { $other }. Merci !
idea-merge-refused = C’est noté : votre idée n° { $n } reste à part.
idea-merge-gone = Cette proposition n’attend plus de réponse.
idea-answer-how = Répondez par écrit, par une photo ou par un message vocal. La mairie ne voit pas votre nom.
idea-answer-wants = Envoyez votre réponse par écrit, par une photo ou par un message vocal, s’il vous plaît.
idea-answer-sent = ✅ Merci ! Votre réponse sur l’idée n° { $n } est transmise.
idea-answer-dropped = C’est entendu : rien n’est envoyé.
idea-answer-gone = Cette idée n’attend plus de réponse.
idea-title-answer = Répondre à la mairie
idea-author-answered = 📬 Réponse reçue au sujet de l’idée n° { $n }.
idea-author-agreed = 📬 La fusion est acceptée : l’idée n° { $n } rejoint l’idée n° { $other }.
idea-author-refused = 📬 La fusion est refusée : l’idée n° { $n } reste à part de l’idée n° { $other }.

# For the team.

ideas-menu-queue = 💡 Idées à relire
command-queue = Les idées à relire
button-queue = ‹ Idées à relire
button-queue-open = Ouvrir l’idée
button-queue-before = ‹ Page précédente
button-queue-next = Page suivante ›
button-idea-stop = Arrêter
idea-number = N° { $n }
ideas-queue = <b>Idées à relire</b>
    À relire : { $waiting } · Dans vos mains : { $mine } · Commentaires : { $comments }
ideas-queue-shown = Liste : { $scope }
ideas-queue-empty = Rien ici.
ideas-queue-row = <b>N° { $n }</b> · { $status } · { $place } · { $held }
    { $title }
ideas-queue-about = { $campaign } · { $theme }
ideas-queue-held = en main : { $label }
ideas-queue-free = libre
ideas-no-label = l’équipe
ideas-scope-waiting = À relire
ideas-scope-mine = Les miennes
ideas-scope-asked = Précision demandée
ideas-scope-public = Publiées et suivies
ideas-scope-comments = Commentaires
ideas-comment-waits = <b>N° { $n }</b> · { $language } · { $at }
    « { $words } »
button-comment-yes = ✅ Publier le { $at }
button-comment-no = ❌ Écarter le { $at }
ideas-comment-gone = Ce commentaire n’attend plus.
ideas-comment-published = ✅ Commentaire publié.
ideas-comment-declined = Commentaire écarté.
ideas-queue-gone = L’idée n° { $n } n’est plus là.
ideas-queue-theirs = L’idée n° { $n } est dans d’autres mains : { $label }.
ideas-queue-changed = L’idée n° { $n } a changé entre-temps. Elle est maintenant : { $status }.
ideas-morning = 💡 Bonjour ! Idées à relire : { $n }. Commentaires à relire : { $comments }. La plus ancienne idée attend depuis { $days ->
        [0] moins d’un jour
        [one] { $days } jour
       *[other] { $days } jours
    }.

idea-team-head = <b>Idée n° { $n }</b> · { $status } · { $language }
    Déposée le { $at }, { $channel }
idea-channel-telegram = dans le chat
idea-channel-assisted = avec l’aide de l’équipe
idea-channel-meeting = pendant une réunion
idea-channel-paper = sur papier
idea-channel-web = sur le site
idea-team-sorted = { $campaign } · { $theme } · { $place }
idea-team-title = <b>{ $title }</b>
idea-team-spoken = 🎙 Seul un message vocal dit cette idée. Écoutez-le, puis transcrivez-le.
idea-team-flag = ⚠️ { $flag }
idea-flag-links = Un lien est dans le texte.
idea-flag-phone = Un numéro de téléphone est dans le texte.
idea-flag-email = Une adresse électronique est dans le texte.
idea-flag-rude = Un mot blessant est peut-être dans le texte.
idea-flag-short = Le texte est très court.
idea-flag-far = Le lieu est hors de la zone de l’appel à idées.
idea-held-free = Personne ne l’a en main.
idea-held-mine = Vous l’avez en main.
idea-held-others = En main : { $label }.
idea-team-no-author = Personne ne peut être joint pour cette idée : ni question, ni fusion.
idea-team-merge = Fusion proposée avec l’idée n° { $n } : { $title }
idea-team-merged = Réunie à l’idée n° { $n } : { $title }
idea-team-supports = Soutiens : { $n }
idea-team-supports-few = Soutiens : moins de 11
idea-team-cost = Coût estimé par la Ville : { $cost } €
idea-team-said-author = <b>L’auteur</b>, { $at } : { $words }
idea-team-said-town = <b>La mairie</b>, { $at } : { $words }
idea-team-no-words = (sans texte)
idea-part = { $kind } · { $words }
idea-part-photo = 🖼 une photo
idea-part-voice = 🎙 un message vocal
idea-team-way = <b>Parcours</b>
idea-team-step = { $at } : { $status }
idea-team-step-said = { $at } : { $status } · « { $words } »
idea-team-because = { $status } ({ $reason })
button-part-photo = 🖼 Photo reçue
button-part-voice = 🎙 Message vocal reçu
button-file-photo = 🖼 Photo { $n }
button-file-voice = 🎙 Écouter
button-picture-hide = Masquer la photo { $n }
button-picture-show = Montrer la photo { $n }
button-hands-take = ✋ Prendre en main
button-hands-leave = Laisser aux autres
button-decide-publish = ✅ Publier
button-decide-more = ❓ Demander plus
button-decide-decline = ❌ Ne pas retenir
button-decide-merge = 🔗 Proposer une fusion
button-decide-move = ➡️ Changer d’étape
button-decide-send = ✅ Envoyer
button-decide-anew = ✏️ Réécrire
button-reword-title = 🏷 Donner un titre
button-reword-personal = 🙈 Masquer du texte
button-reword-transcribed = 🎙 Transcrire
button-reword-mask = 🙈 Prendre cette proposition
button-reword-keep = ✅ Garder
button-answer-anew = 🙈 Masquer : { $heading }
button-idea-unplace = 🙈 Garder seulement le quartier
button-idea-unsign = 🙈 Retirer la signature
button-idea-theme = 📂 Thème
button-cost-skip = Sans coût
idea-which-theme = Quel thème pour l’idée n° { $n } ?

idea-cannot-over = L’idée n° { $n } est retirée ou réunie à une autre : il n’y a plus rien à décider.
idea-cannot-not-now = Ce n’est pas possible pour l’idée n° { $n } dans son état actuel.
idea-cannot-spoken = L’idée n° { $n } est dite par un message vocal. Transcrivez-le avant de la publier.
idea-cannot-no-author = L’idée n° { $n } n’a pas d’auteur que l’on puisse joindre. Vous pouvez ne pas la retenir, avec la raison « cela existe déjà ».
idea-decide-status = Idée n° { $n } : quelle est la nouvelle étape ?
idea-decide-reason = Idée n° { $n } : pourquoi n’est-elle pas retenue ?
idea-decide-into = Idée n° { $n } : écrivez le numéro de l’autre idée, déjà publiée.
idea-decide-words-move = <b>Idée n° { $n }</b> : { $title }
    Écrivez une phrase simple. Elle sera lue telle quelle.
idea-decide-words-more = <b>Idée n° { $n }</b> : { $title }
    Que voulez-vous savoir ? Écrivez votre question. Elle sera lue telle quelle.
idea-decide-words-merge = <b>Idée n° { $n }</b> : { $title }
    Dites en une phrase pourquoi les réunir. Elle sera lue telle quelle.
idea-decide-cost = Idée n° { $n } : combien cela coûterait-il, en euros ? Écrivez un nombre entier, ou passez.
idea-preview = <b>À relire avant l’envoi</b>
    Idée n° { $n } : { $title }
idea-preview-personal = ⚠️ Un numéro de téléphone ou une adresse électronique est encore dans le texte.
idea-preview-into = Fusion proposée avec l’idée n° { $n } : { $title }
idea-read-by-author = La personne qui l’a proposée lira ceci.
idea-read-by-nobody = Personne ne recevra ceci. C’est gardé dans le parcours de l’idée.
idea-readers-few-author = La personne qui l’a proposée et moins de 11 personnes qui la soutiennent liront ceci.
idea-readers-few-nobody = Moins de 11 personnes qui la soutiennent liront ceci.
idea-readers-many-author = La personne qui l’a proposée et { $n } personnes qui la soutiennent liront ceci.
idea-readers-many-nobody = { $n } personnes qui la soutiennent liront ceci.
idea-decided = ✅ C’est fait. L’idée n° { $n } est maintenant : { $status }.
idea-decided-more = ✅ Votre question est envoyée. L’idée n° { $n } attend la réponse.
idea-decided-merge = ✅ La proposition est envoyée. L’idée n° { $n } attend la réponse.
idea-decide-withdrawn = L’idée n° { $n } vient d’être retirée ou réunie à une autre. Rien n’est envoyé.
idea-decide-lost = Ce n’est plus possible : l’idée est maintenant { $status }. Rien n’est envoyé.
idea-decide-dropped = C’est abandonné : rien n’est envoyé.
idea-decide-not-sent = Voici votre texte, si vous voulez le copier :
idea-decide-answered = Entre-temps, une réponse est arrivée : { $words }
idea-decide-reworded = Entre-temps, le texte a changé : « { $text } »
idea-decide-again = Rien n’est encore envoyé. Relisez, puis décidez.
idea-merge-unknown = Je ne trouve pas d’autre idée publiée avec le n° { $n }.
idea-title-decide = Décider de l’idée n° { $n }
idea-title-reword = Réécrire l’idée n° { $n }

idea-reword-title = Idée n° { $n } : écrivez son titre.
idea-reword-personal = Idée n° { $n } : envoyez tout le texte, sans ce qui est personnel. L’ancien reste dans ses données (/mydata).
idea-wording-sheet = Idée n° { $n } : écrivez de nouveau « { $heading } », sans ce qui est personnel. Ceci remplace l’ancienne réponse.
idea-reword-transcribed = Idée n° { $n } : écrivez ce que dit le message vocal, tel quel.
idea-wording-now = Avant : « { $text } »
idea-wording-then = Après : « { $text } »
idea-wording-proposed = Proposition : « { $text } »
idea-reworded = ✅ C’est réécrit.
idea-reword-dropped = C’est abandonné : rien n’est changé.
