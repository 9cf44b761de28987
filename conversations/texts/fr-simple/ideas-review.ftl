# The room of the ideas: what the town hall decides, in simple French.

idea-status-received = envoyée
idea-status-in-review = la mairie la lit
idea-status-more-asked = la mairie a une question
idea-status-published = publiée
idea-status-under-study = la mairie y réfléchit
idea-status-selected = choisie
idea-status-not-selected = pas choisie
idea-status-under-way = le travail a commencé
idea-status-done = terminée
idea-status-withdrawn = effacée
idea-status-merged = mise avec une autre idée

idea-reason-beyond-us = la Ville ne peut pas décider cela
idea-reason-exists = cela existe déjà
idea-reason-rules = elle ne suit pas les règles
idea-reason-too-costly = elle coûte trop cher
idea-reason-private = elle sert à une seule personne
idea-reason-unclear = nous ne l’avons pas comprise
idea-reason-unlawful = la loi ne le permet pas
idea-reason-other = une autre raison

idea-news-yours = 📬 <b>Votre idée n° { $n }</b> : { $title }
idea-news-supported = 📬 <b>Vous soutenez l’idée n° { $n }</b> : { $title }
idea-news-now = Voici les nouvelles : <b>{ $status }</b>.
idea-news-reading = Vous recevrez la réponse ici.
idea-news-reason = Pourquoi : { $reason }.
idea-news-words = La mairie écrit : « { $words } »
idea-news-withdrawn = Vous aviez soutenu l’idée n° { $n }. Son auteur a effacé cette idée. Merci de votre soutien.
idea-news-merged = 📬 Vous soutenez l’idée n° { $n }. Elle est maintenant avec l’idée n° { $other } : { $title }
    Votre soutien reste à sa place. Voulez-vous soutenir aussi l’idée n° { $other } ?

button-idea-open = 👁 Voir l’idée
button-idea-unfollow = Ne plus la soutenir
button-idea-support-also = 👍 Soutenir l’idée n° { $n }

idea-more-asked = 📬 <b>Une question sur votre idée n° { $n }</b> : { $title }
idea-merge-asked = 📬 <b>Votre idée n° { $n }</b> : { $title }
    L’idée n° { $other } dit presque la même chose : { $theirs }
    Voulez-vous mettre les 2 idées ensemble ?
idea-merge-means = Vous dites oui : votre idée va avec l’autre, pour toujours. Vous dites non : rien ne change. Les soutiens restent à leur place.
button-idea-answer = ✍️ Répondre
button-idea-other = 👁 Voir l’idée n° { $n }
button-merge-yes = ✅ Oui, ensemble
button-merge-no = Non, garder la mienne
idea-merge-agreed = C’est fait. Votre idée n° { $n } va avec l’idée n° { $other }. Merci !
idea-merge-refused = D’accord. Votre idée n° { $n } reste seule.
idea-merge-gone = La mairie n’attend plus de réponse.
idea-answer-how = Écrivez, envoyez une photo, ou parlez. La mairie ne voit pas votre nom.
idea-answer-wants = Écrivez, envoyez une photo, ou parlez.
idea-answer-sent = ✅ Merci ! La mairie a votre réponse sur l’idée n° { $n }.
idea-answer-dropped = D’accord. Je n’envoie rien.
idea-answer-gone = La mairie n’attend plus de réponse sur cette idée.
idea-title-answer = Répondre à la mairie
idea-author-answered = 📬 Une réponse est arrivée sur l’idée n° { $n }.
idea-author-agreed = 📬 La réponse est oui. L’idée n° { $n } va avec l’idée n° { $other }.
idea-author-refused = 📬 La réponse est non. L’idée n° { $n } reste sans l’idée n° { $other }.

# For the team.

ideas-menu-queue = 💡 Idées à lire
command-queue = Les idées à lire
button-queue = ‹ Idées à lire
button-queue-open = Ouvrir l’idée
button-queue-before = ‹ Page d’avant
button-queue-next = Page d’après ›
button-idea-stop = Arrêter
idea-number = N° { $n }
ideas-queue = <b>Idées à lire</b>
    À lire : { $waiting } · Pour vous : { $mine } · Avis : { $comments }
ideas-queue-shown = Liste : { $scope }
ideas-queue-empty = Il n’y a rien ici.
ideas-queue-row = <b>N° { $n }</b> · { $status } · { $place } · { $held }
    { $title }
ideas-queue-about = { $campaign } · { $theme }
ideas-queue-held = avec { $label }
ideas-queue-free = libre
ideas-no-label = l’équipe
ideas-scope-waiting = À lire
ideas-scope-mine = Les miennes
ideas-scope-asked = Question posée
ideas-scope-public = Publiées
ideas-scope-comments = Avis
ideas-comment-waits = <b>N° { $n }</b> · { $language } · { $at }
    « { $words } »
button-comment-yes = ✅ Publier le { $at }
button-comment-no = ❌ Refuser le { $at }
ideas-comment-gone = Cet avis n’attend plus.
ideas-comment-published = ✅ L’avis est publié.
ideas-comment-declined = L’avis n’est pas publié.
ideas-queue-gone = L’idée n° { $n } n’est plus là.
ideas-queue-theirs = Une autre personne a l’idée n° { $n } : { $label }.
ideas-queue-changed = L’idée n° { $n } a changé. Voici les nouvelles : { $status }.
ideas-morning = 💡 Bonjour ! Idées à lire : { $n }. Avis à lire : { $comments }. Une idée attend depuis { $days ->
        [0] aujourd’hui
        [one] { $days } jour
       *[other] { $days } jours
    }.

idea-team-head = <b>Idée n° { $n }</b> · { $status } · { $language }
    Envoyée le { $at }, { $channel }
idea-channel-telegram = dans le chat
idea-channel-assisted = avec l’équipe
idea-channel-meeting = dans une réunion
idea-channel-paper = sur papier
idea-channel-web = sur le site
idea-team-sorted = { $campaign } · { $theme } · { $place }
idea-team-title = <b>{ $title }</b>
idea-team-spoken = 🎙 Cette idée est un message parlé. Écoutez, puis écrivez le texte.
idea-team-flag = ⚠️ { $flag }
idea-flag-links = Il y a un lien dans le texte.
idea-flag-phone = Il y a un numéro de téléphone dans le texte.
idea-flag-email = Il y a une adresse internet dans le texte.
idea-flag-rude = Il y a peut-être une insulte dans le texte.
idea-flag-short = Le texte est très court.
idea-flag-far = Le lieu est trop loin.
idea-held-free = Cette idée est libre.
idea-held-mine = Vous avez cette idée.
idea-held-others = Une autre personne a cette idée : { $label }.
idea-team-no-author = La mairie ne peut pas écrire à son auteur.
idea-team-merge = La mairie propose l’idée n° { $n } : { $title }
idea-team-merged = Avec l’idée n° { $n } : { $title }
idea-team-supports = Soutiens : { $n }
idea-team-supports-few = Soutiens : moins de 11
idea-team-cost = Prix donné par la Ville : { $cost } €
idea-team-said-author = <b>L’auteur</b>, { $at } : { $words }
idea-team-said-town = <b>La mairie</b>, { $at } : { $words }
idea-team-no-words = (pas de texte)
idea-part = { $kind } · { $words }
idea-part-photo = 🖼 une photo
idea-part-voice = 🎙 un message parlé
idea-team-way = <b>Histoire</b>
idea-team-step = { $at } : { $status }
idea-team-step-said = { $at } : { $status } · « { $words } »
idea-team-because = { $status } ({ $reason })
button-part-photo = 🖼 Photo reçue
button-part-voice = 🎙 Message parlé reçu
button-file-photo = 🖼 Photo { $n }
button-file-voice = 🎙 Écouter
button-picture-hide = Cacher la photo { $n }
button-picture-show = Montrer la photo { $n }
button-hands-take = ✋ Prendre
button-hands-leave = Laisser aux autres
button-decide-publish = ✅ Publier
button-decide-more = ❓ Poser une question
button-decide-decline = ❌ Dire non
button-decide-merge = 🔗 Mettre avec une autre
button-decide-move = ➡️ Changer d’étape
button-decide-send = ✅ Envoyer
button-decide-anew = ✏️ Écrire autre chose
button-reword-title = 🏷 Donner un titre
button-reword-personal = 🙈 Cacher du texte
button-reword-transcribed = 🎙 Écrire le texte
button-reword-mask = 🙈 Prendre ce texte
button-reword-keep = ✅ Garder
button-answer-anew = 🙈 Cacher : { $heading }
button-idea-unplace = 🙈 Garder juste le quartier
button-idea-unsign = 🙈 Cacher le nom
button-idea-theme = 📂 Thème
button-cost-skip = Pas de prix
idea-which-theme = Quel thème pour l’idée n° { $n } ?

idea-cannot-over = L’idée n° { $n } est finie. Il n’y a plus rien à faire.
idea-cannot-not-now = Ce n’est pas possible maintenant pour l’idée n° { $n }.
idea-cannot-spoken = L’idée n° { $n } est un message parlé. Écrivez d’abord le texte.
idea-cannot-no-author = La mairie ne peut pas écrire à l’auteur de l’idée n° { $n }. Vous pouvez dire non. La raison est « cela existe déjà ».
idea-decide-status = Idée n° { $n } : quelle est la nouvelle étape ?
idea-decide-reason = Idée n° { $n } : pourquoi la mairie dit non ?
idea-decide-into = Idée n° { $n } : écrivez le numéro de l’autre idée.
idea-decide-words-move = <b>Idée n° { $n }</b> : { $title }
    Écrivez une phrase simple. Les gens vont la lire.
idea-decide-words-more = <b>Idée n° { $n }</b> : { $title }
    Écrivez votre question. L’auteur va la lire.
idea-decide-words-merge = <b>Idée n° { $n }</b> : { $title }
    Dites pourquoi, en une phrase. L’auteur va la lire.
idea-decide-cost = Idée n° { $n } : quel prix, en euros ? Écrivez un nombre.
idea-preview = <b>Lisez avant d’envoyer</b>
    Idée n° { $n } : { $title }
idea-preview-personal = ⚠️ Il y a encore un numéro ou une adresse dans le texte.
idea-preview-into = Avec l’idée n° { $n } : { $title }
idea-read-by-author = L’auteur de l’idée va lire ceci.
idea-read-by-nobody = Je n’envoie ceci à personne. Je le garde avec l’idée.
idea-readers-few-author = L’auteur et moins de 11 autres personnes vont lire ceci.
idea-readers-few-nobody = Moins de 11 personnes vont lire ceci.
idea-readers-many-author = L’auteur et { $n } autres personnes vont lire ceci.
idea-readers-many-nobody = { $n } personnes vont lire ceci.
idea-decided = ✅ C’est fait. Voici les nouvelles de l’idée n° { $n } : { $status }.
idea-decided-more = ✅ J’ai envoyé votre question. L’idée n° { $n } attend la réponse.
idea-decided-merge = ✅ J’ai envoyé votre question. L’idée n° { $n } attend la réponse.
idea-decide-withdrawn = L’idée n° { $n } est maintenant finie. Je n’envoie rien.
idea-decide-lost = Ce n’est plus possible. L’idée a changé : { $status }. Je n’envoie rien.
idea-decide-dropped = D’accord. Je n’envoie rien.
idea-decide-not-sent = Voici votre texte :
idea-decide-answered = Une réponse est arrivée : { $words }
idea-decide-reworded = Le texte a changé : « { $text } »
idea-decide-again = Rien n’est encore parti. Lisez, puis décidez.
idea-merge-unknown = Je ne trouve pas une autre idée publiée n° { $n }.
idea-title-decide = Décider pour l’idée n° { $n }
idea-title-reword = Changer le texte de l’idée n° { $n }

idea-reword-title = Idée n° { $n } : écrivez son titre.
idea-reword-personal = Idée n° { $n } : envoyez tout le texte, sans les choses privées.
idea-wording-sheet = Idée n° { $n } : écrivez de nouveau « { $heading } ». Enlevez les choses privées.
idea-reword-transcribed = Idée n° { $n } : écoutez, puis écrivez tout.
idea-wording-now = Avant : « { $text } »
idea-wording-then = Après : « { $text } »
idea-wording-proposed = Voici un texte possible : « { $text } »
idea-reworded = ✅ C’est fait.
idea-reword-dropped = D’accord. Rien ne change.
