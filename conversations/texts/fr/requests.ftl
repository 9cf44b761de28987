# The room of requests: a resident asks, the team answers.

requests-menu = 💬 Poser une question
requests-menu-mine = 📄 Mes questions
requests-menu-inbox = 📥 Questions des habitants
command-ask = Poser une question à la mairie
command-questions = Mes questions et leurs réponses
command-inbox = Les questions des habitants

## The resident asks

requests-title = Votre question à la mairie
requests-topic-other = Autre chose
requests-offer = { $n ->
    [one] Voulez-vous envoyer ce message à la mairie ?
   *[other] Voulez-vous envoyer ces { $n } messages à la mairie ?
}
requests-offer-follows = Oui, à propos de la question n° { $n }
requests-offer-new = Oui, une nouvelle question
requests-offer-yes = Oui, l’envoyer
requests-offer-no = Non
requests-offer-nothing = D’accord, rien n’est envoyé. Le menu vous montre tout ce que je sais faire.
requests-ask-topic = <b>Votre question porte sur quoi ?</b>
requests-ask-words = <b>Quelle est votre question ?</b>
    Écrivez-la, ou dites-la dans un message vocal. Vous pouvez ajouter une photo ou un document.
requests-ask-more = <b>Que voulez-vous ajouter ?</b>
    Écrivez, ou envoyez un message vocal, une photo, un document.
requests-ask-warning = ⚠️ N’écrivez rien sur la santé de quelqu’un, ni le nom d’une autre personne.
    En cas d’urgence, appelez le 112.
requests-noted = C’est noté ({ $n }). Vous pouvez encore ajouter quelque chose.
requests-noted-full = C’est noté ({ $n }). C’est le maximum pour un envoi : relisez, puis envoyez, s’il vous plaît.
requests-go-on = Je vous écoute.
requests-wants = Je prends les textes, les messages vocaux, les photos et les documents.
requests-too-many = Ce message n’est pas ajouté : { $most } au plus à la fois.
requests-recap = <b>Votre message à la mairie</b> · { $topic }
requests-file-named = 📎 Le nom du fichier sera visible, et parfois le nom de qui l’a fait : vérifiez qu’ils ne disent rien de trop.
requests-recap-sure = On l’envoie ? La mairie ne verra ni votre nom ni votre compte.
requests-sent = ✅ C’est envoyé. Votre question porte le n° { $n }.
    La mairie répond d’ordinaire sous 2 jours ouvrés, donc d’ici au { $day }.
    Horaires : { $hours }
    La réponse arrivera ici même.

requests-button-read = Relire et envoyer
requests-button-send = ✅ Envoyer à la mairie
requests-button-more = ➕ Ajouter quelque chose
requests-button-anew = ✏️ Recommencer
requests-button-mine = Mes questions
requests-button-ask = 💬 Poser une question

requests-part-photo = 📷 Une photo
requests-part-voice = 🎤 Un message vocal
requests-part-audio = 🎵 Un enregistrement
requests-part-video = 🎬 Une vidéo
requests-part-document = 📎 Un document
requests-file-photo = 📷 Voir la photo
requests-file-voice = 🎤 Écouter le message
requests-file-audio = 🎵 Écouter l’enregistrement
requests-file-video = 🎬 Voir la vidéo
requests-file-document = 📎 Ouvrir le document

## The resident's own questions

requests-mine = <b>Vos questions</b>
requests-none = Vous n’avez pas de question en cours.
requests-unknown = Je ne trouve plus cette question.
requests-mine-row = <b>N° { $n }</b> · { $topic } · { $status }
    Posée le { $at }
requests-status-waiting = attend une réponse
requests-status-answered = réponse reçue
requests-status-closed = terminée
requests-button-one = N° { $n } · { $topic }
requests-button-older = Plus anciennes ›
requests-button-earlier = ‹ Messages d’avant
requests-button-later = Messages d’après ›
requests-button-add = ➕ Ajouter un message
requests-button-take-back = Retirer ma question
requests-button-take-back-sure = Oui, l’effacer
requests-button-keep = Non, la garder
requests-take-back = Retirer la question n° { $n } ? Vos messages et les réponses de la mairie seront effacés ici, tout de suite.
requests-taken-back = C’est fait. La question n° { $n } est effacée. Ce que Telegram a gardé dans cette discussion y reste.
requests-said-you = <b>Vous</b> · { $at }
requests-words = { $text }
requests-under = { $head }
    { $words }
requests-said = <b>{ $who }</b> · { $at }
requests-voice-town = La mairie
requests-voice-ambassador = { $label }, de l’équipe des ambassadeurs
requests-voice-team = L’équipe

## The answer reaches the resident

requests-answer-town = 🏛 <b>La mairie vous répond</b> (question n° { $n })
requests-answer-label = 🙋 <b>{ $label } vous répond</b> (question n° { $n })
    De l’équipe des ambassadeurs de la Ville.
requests-answer-in-fr = <i>Cette réponse est écrite en français.</i>
requests-answer-in-en = <i>Cette réponse est écrite en anglais.</i>
requests-answer-in-ar = <i>Cette réponse est écrite en arabe.</i>
requests-button-reply = Répondre
requests-button-clear = Merci, c’est clair
requests-rate-up = 👍 Utile
requests-rate-down = 👎 Pas utile
requests-thanked = Avec plaisir ! La question n° { $n } est terminée. Un nouveau message la rouvrira.
requests-rated = Merci, votre avis est noté. Vous pouvez encore le changer.
requests-closed-unanswered = Votre question n° { $n } a été fermée sans réponse. Si elle compte encore pour vous, écrivez de nouveau : elle sera rouverte.

## The team is told

requests-notice = 📥 Une question attend une réponse : { $topic }.
requests-notice-mine = 📥 Un nouveau message dans une question que vous suivez : { $topic }.
requests-given = 📥 { $label } vous confie la question n° { $n } : { $topic }.
requests-morning = { $n ->
    [one] ☀️ Bonjour ! Une question attend depuis plus de 2 jours ouvrés.
   *[other] ☀️ Bonjour ! { $n } questions attendent depuis plus de 2 jours ouvrés.
    }
requests-button-inbox = 📥 Toutes les questions
requests-button-open = Ouvrir la question

## The inbox

requests-inbox = <b>📥 Questions des habitants</b>
    En attente : { $waiting }
    À moi : { $mine } · À personne : { $free }
requests-inbox-empty = Rien ici. Bravo à l’équipe !
requests-filter = Affiché : { $scope } · { $topic }
requests-every-topic = Tous les sujets
requests-which-topic = Quel sujet ?
requests-scope-waiting = En attente
requests-scope-mine = À moi
requests-scope-free = À personne
requests-scope-all = Ouvertes
requests-scope-closed = Closes
requests-number = N° { $n }
requests-row = N° { $n } · { $topic } · { $age }
requests-row-full = <b>N° { $n }</b> · { $topic } · { $language }
    { $status } · { $held }
requests-held = suivie par { $label }
requests-held-by-nobody = à personne
requests-no-label = une autre personne de l’équipe
requests-role-resident = Une personne
requests-role-ambassador = Équipe des ambassadeurs
requests-role-staff = La mairie
requests-role-admin = La mairie
requests-age-new = moins d’1 h
requests-age-hours = { $n } h
requests-age-days = { $n } j
requests-language-fr = français
requests-language-fr-simple = français simple
requests-language-en = anglais
requests-language-ar = arabe
requests-team-waiting = attend depuis { $age }
requests-team-answered = répondue, posée il y a { $age }
requests-team-closed = close, posée il y a { $age }
requests-button-before = ‹ Page d’avant
requests-button-next = Page d’après ›
requests-button-topics = Sujet…
requests-button-prepared = Réponses préparées
requests-button-notices = 🔔 Alertes

requests-thread = <b>N° { $n }</b> · { $topic } · { $language }
    { $status }
requests-thread-mine = Vous suivez cette question.
requests-thread-free = Personne ne suit encore cette question.
requests-thread-others = Suivie par { $label }.
requests-unreachable = ⚠️ Les messages n’atteignent plus cette personne (bot bloqué ou compte supprimé). Une réponse est gardée : elle la trouvera si elle revient.
requests-rated-up = 👍 La personne a trouvé la dernière réponse utile.
requests-rated-down = 👎 La personne n’a pas trouvé la dernière réponse utile.
requests-said-resident = <b>La personne</b> · { $at }
requests-said-note = <b>📝 Note interne, { $who }</b> · { $at }
requests-do-answer = ✍️ Répondre
requests-do-note = 📝 Note interne
requests-do-take = ✋ Je m’en occupe
requests-do-release = Je la laisse
requests-do-give = Confier à…
requests-do-close = Clore
requests-do-reopen = Rouvrir
requests-do-retopic = Changer de sujet

requests-gone = La question n° { $n } n’est plus là : retirée par la personne, effacée, ou suivie par quelqu’un d’autre.
requests-changed = La question n° { $n } a changé entre-temps. La voici maintenant ; rien d’autre n’a été fait.
requests-theirs = « { $label } » suit maintenant la question n° { $n }.
requests-not-now = Ce n’est pas possible en ce moment. Voici la question telle qu’elle est.
requests-give = À qui confier la question n° { $n } ?
requests-give-nobody = Il n’y a personne d’autre dans l’équipe à qui confier la question n° { $n }.
requests-handed = La question n° { $n } est confiée à { $label }.
requests-close-sure = La question n° { $n } attend une réponse. La clore quand même ? Si personne n’a répondu, la personne en sera prévenue.
requests-button-close-sure = Oui, la clore

requests-notices-yes = Un message vous signale les nouvelles questions : un seul, jusqu’à ce que vous ouvriez la boîte.
requests-notices-no = Aucun message ne vous signale les nouvelles questions.
requests-button-notices-yes = Me prévenir
requests-button-notices-no = Ne plus me prévenir

requests-prepared = <b>Réponses préparées</b>
    Touchez-en une pour la lire.
requests-prepared-none = Aucune réponse n’est préparée. Pour en ajouter, demandez à la personne qui gère le bot.
requests-prepared-text = <b>{ $language }</b>
    { $text }
requests-prepared-choose = Quelle réponse ? Elle sera prise dans la langue de la personne si elle existe.

## Answering

requests-title-answer = Réponse à la question n° { $n }
requests-title-note = Note sur la question n° { $n }
requests-answer-words = <b>Votre réponse à la question n° { $n }</b>
    La personne lit en { $language }. Votre réponse sera signée « { $voice } ».
    Écrivez, ou envoyez une photo, un message vocal, un document.
requests-answer-recap = <b>Avant l’envoi</b> · question n° { $n }
    Votre réponse sera signée « { $voice } ».
requests-answer-tongue = 💬 Votre texte semble être en { $text }, et cette personne lit en { $reader }. Vous pouvez l’envoyer quand même.
requests-answer-heard = 🎤 Votre voix ou votre image sera entendue ou vue par la personne.
requests-answer-means = <i>La même réponse en { $language }, pour vous seulement :</i>
    { $text }
requests-answer-sent = ✅ Réponse envoyée (question n° { $n }).
requests-answer-kept = La réponse à la question n° { $n } est gardée, mais elle n’a pas pu être remise : les messages n’atteignent plus cette personne. Elle la trouvera si elle revient.
requests-answer-not-sent = Votre réponse n’est pas partie. La voici, pour que vous puissiez la copier :
requests-answer-dropped = C’est abandonné. Rien n’est parti.
requests-answer-still = Envoyer votre réponse quand même ?
requests-just-answered = ⚠️ « { $label } » vient de répondre :
requests-just-added = ⚠️ La personne vient d’écrire :
requests-button-use-prepared = 📋 Réponse préparée
requests-button-send-answer = ✅ Envoyer la réponse
requests-button-send-anyway = Envoyer quand même
requests-button-drop = Abandonner ma réponse
requests-button-stop = Annuler
requests-note = <b>Note sur la question n° { $n }</b>
    Pour l’équipe seulement : la personne ne la reçoit pas ici. Elle y a pourtant droit si elle demande ses données : tenez-vous-en aux faits.
requests-noted-team = Note gardée (question n° { $n }).
