# The room of requests, in simple French.

requests-menu = 💬 Poser une question
requests-menu-mine = 📄 Mes questions
requests-menu-inbox = 📥 Questions des habitants
command-ask = Poser une question à la mairie
command-questions = Mes questions et les réponses
command-inbox = Questions des habitants

## The resident asks

requests-title = Votre question à la mairie
requests-topic-other = Autre chose
requests-offer = { $n ->
    [one] Voulez-vous envoyer ce message à la mairie ?
   *[other] Voulez-vous envoyer ces { $n } messages à la mairie ?
}
requests-offer-follows = Oui, pour la question { $n }
requests-offer-new = Oui, une nouvelle question
requests-offer-yes = Oui, je l’envoie
requests-offer-no = Non
requests-offer-nothing = D’accord. Rien n’est envoyé. Touchez « Menu » pour continuer.
requests-ask-topic = <b>Vous voulez parler de quoi ?</b>
requests-ask-words = <b>Quelle est votre question ?</b>
    Écrivez votre question. Ou envoyez votre voix.
    Vous pouvez envoyer une photo ou un document.
requests-ask-more = <b>Que voulez-vous ajouter ?</b>
    Écrivez ou parlez. Vous pouvez envoyer une photo.
requests-ask-warning = ⚠️ N’écrivez rien sur la santé.
    N’écrivez pas le nom d’une autre personne.
    C’est urgent ? Appelez le 112.
requests-noted = C’est noté ({ $n }). Vous pouvez encore écrire.
requests-noted-full = C’est noté ({ $n }). C’est le maximum. Envoyez d’abord vos messages.
requests-go-on = D’accord. Écrivez la suite.
requests-wants = Envoyez un texte, une photo ou un document. Vous pouvez aussi envoyer votre voix.
requests-too-many = Ce message est en trop. Le maximum est { $most }.
requests-recap = <b>Votre message à la mairie</b> · { $topic }
requests-file-named = 📎 Le nom du fichier se voit. Votre nom est peut-être dans le fichier. Vérifiez-le avant d’envoyer.
requests-recap-sure = Voulez-vous envoyer ce message ? La mairie ne voit pas votre nom.
requests-sent = ✅ Votre message est envoyé. Le numéro de votre question est { $n }.
    La mairie répond souvent en 2 jours de travail.
    Attendez jusqu’au { $day }.
    Les heures de la mairie : { $hours }
    La réponse arrive ici.

requests-button-read = Voir et envoyer
requests-button-send = ✅ Envoyer à la mairie
requests-button-more = ➕ Ajouter un message
requests-button-anew = ✏️ Recommencer
requests-button-mine = Mes questions
requests-button-ask = 💬 Poser une question

requests-part-photo = 📷 Une photo
requests-part-voice = 🎤 Un message parlé
requests-part-audio = 🎵 Un son
requests-part-video = 🎬 Une vidéo
requests-part-document = 📎 Un document
requests-file-photo = 📷 Voir la photo
requests-file-voice = 🎤 Écouter le message
requests-file-audio = 🎵 Écouter le son
requests-file-video = 🎬 Voir la vidéo
requests-file-document = 📎 Ouvrir le document

## The resident's own questions

requests-mine = <b>Vos questions</b>
requests-none = Vous n’avez pas de question.
requests-unknown = Je ne trouve pas cette question.
requests-mine-row = <b>Question { $n }</b> · { $topic } · { $status }
    Le { $at }
requests-status-waiting = pas encore de réponse
requests-status-answered = la réponse est là
requests-status-closed = c’est fini
requests-button-one = Question { $n } · { $topic }
requests-button-older = Questions d’avant ›
requests-button-earlier = ‹ Messages d’avant
requests-button-later = Messages d’après ›
requests-button-add = ➕ Ajouter un message
requests-button-take-back = Effacer ma question
requests-button-take-back-sure = Oui, effacer
requests-button-keep = Non, garder
requests-take-back = Voulez-vous effacer la question { $n } ? Vos messages seront effacés. Les réponses aussi.
requests-taken-back = La question { $n } est effacée. Telegram garde les messages de cette discussion.
requests-said-you = <b>Vous</b> · { $at }
requests-words = { $text }
requests-under = { $head }
    { $words }
requests-said = <b>{ $who }</b> · { $at }
requests-voice-town = La mairie
requests-voice-ambassador = { $label } (équipe de la Ville)
requests-voice-team = L’équipe

## The answer reaches the resident

requests-answer-town = 🏛 <b>La mairie vous répond</b>
    Votre question : { $n }
requests-answer-label = 🙋 <b>{ $label } vous répond</b>
    C’est une personne de l’équipe de la Ville.
    Votre question : { $n }
requests-answer-in-fr = <i>La réponse est en français.</i>
requests-answer-in-en = <i>La réponse est en anglais.</i>
requests-answer-in-ar = <i>La réponse est en arabe.</i>
requests-button-reply = Répondre
requests-button-clear = Merci, j’ai compris
requests-rate-up = 👍 Utile
requests-rate-down = 👎 Pas utile
requests-thanked = Merci ! La question { $n } est finie. Vous pouvez encore écrire.
requests-rated = Merci. Vous pouvez encore changer d’avis.
requests-closed-unanswered = La mairie a fermé la question { $n }. Elle n’a pas répondu. Vous pouvez encore écrire.

## The team is told

requests-notice = 📥 Une question attend une réponse : { $topic }.
requests-notice-mine = 📥 Vous suivez une question : { $topic }. La personne a encore écrit.
requests-given = 📥 { $label } vous donne la question { $n } : { $topic }.
requests-morning = { $n ->
    [one] ☀️ Bonjour ! Une question attend depuis plus de 2 jours de travail.
   *[other] ☀️ Bonjour ! { $n } questions attendent depuis plus de 2 jours de travail.
    }
requests-button-inbox = 📥 Toutes les questions
requests-button-open = Ouvrir la question

## The inbox

requests-inbox = <b>📥 Questions des habitants</b>
    En attente : { $waiting } · Pour moi : { $mine } · Pour personne : { $free }
requests-inbox-empty = Il n’y a rien ici.
requests-filter = Vous voyez : { $scope } · { $topic }
requests-every-topic = Tous les sujets
requests-which-topic = Quel sujet ?
requests-scope-waiting = En attente
requests-scope-mine = Pour moi
requests-scope-free = Pour personne
requests-scope-all = Ouvertes
requests-scope-closed = Finies
requests-number = Question { $n }
requests-row = Question { $n } · { $topic } · { $age }
requests-row-full = <b>Question { $n }</b> · { $topic } · { $language }
    { $status } · { $held }
requests-held = { $label } la suit
requests-held-by-nobody = pour personne
requests-no-label = une personne de l’équipe
requests-role-resident = Une personne
requests-role-ambassador = Une personne de l’équipe
requests-role-staff = La mairie
requests-role-admin = La mairie
requests-age-new = moins de 1 heure
requests-age-hours = { $n } h
requests-age-days = { $n } j
requests-language-fr = français
requests-language-fr-simple = français simple
requests-language-en = anglais
requests-language-ar = arabe
requests-team-waiting = attend depuis { $age }
requests-team-answered = réponse envoyée, question de { $age }
requests-team-closed = finie, question de { $age }
requests-button-before = ‹ Page d’avant
requests-button-next = Page d’après ›
requests-button-topics = Sujet…
requests-button-prepared = Réponses déjà écrites
requests-button-notices = 🔔 Être prévenu

requests-thread = <b>Question { $n }</b> · { $topic } · { $language }
    { $status }
requests-thread-mine = Vous suivez cette question.
requests-thread-free = Personne ne suit cette question.
requests-thread-others = { $label } suit cette question.
requests-unreachable = ⚠️ Cette personne ne reçoit plus nos messages. La réponse est gardée. La personne peut la lire plus tard.
requests-rated-up = 👍 La dernière réponse est utile pour cette personne.
requests-rated-down = 👎 La dernière réponse n’est pas utile pour cette personne.
requests-said-resident = <b>La personne</b> · { $at }
requests-said-note = <b>📝 Note de { $who }</b> · { $at }
requests-do-answer = ✍️ Répondre
requests-do-note = 📝 Note pour l’équipe
requests-do-take = ✋ Je la prends
requests-do-release = Je la laisse
requests-do-give = Donner à…
requests-do-close = Finir
requests-do-reopen = Ouvrir encore
requests-do-retopic = Changer de sujet

requests-gone = La question { $n } n’est plus là. Elle est effacée ou donnée à une autre personne.
requests-changed = La question { $n } a changé. Voici la question maintenant.
requests-theirs = { $label } suit maintenant la question { $n }.
requests-not-now = Ce n’est pas possible maintenant. Voici la question.
requests-give = Donner la question { $n } à qui ?
requests-give-nobody = Il n’y a que vous dans l’équipe. La question { $n } reste ici.
requests-handed = { $label } a maintenant la question { $n }.
requests-close-sure = La question { $n } attend une réponse. Voulez-vous la finir ?
requests-button-close-sure = Oui, finir

requests-notices-yes = Vous recevez un message pour une nouvelle question. C’est un seul message. Ouvrez les questions pour recevoir le suivant.
requests-notices-no = Vous ne recevez pas de message pour une nouvelle question.
requests-button-notices-yes = Recevoir un message
requests-button-notices-no = Ne plus recevoir

requests-prepared = <b>Réponses déjà écrites</b>
    Touchez une réponse pour la lire.
requests-prepared-none = Il n’y a pas de réponse déjà écrite. Demandez à la personne de ce service.
requests-prepared-text = <b>{ $language }</b>
    { $text }
requests-prepared-choose = Quelle réponse voulez-vous ? Je prends la langue de la personne.

## Answering

requests-title-answer = Réponse à la question { $n }
requests-title-note = Note sur la question { $n }
requests-answer-words = <b>Votre réponse à la question { $n }</b>
    La personne lit en { $language }.
    Elle va lire ce nom : « { $voice } ».
    Écrivez ou parlez. Vous pouvez envoyer une photo.
requests-answer-recap = <b>Avant d’envoyer</b> · question { $n }
    La personne va lire ce nom : « { $voice } ».
requests-answer-tongue = 💬 La personne lit en { $reader }. Votre texte est en { $text }. Vous pouvez envoyer quand même.
requests-answer-heard = 🎤 La personne va entendre votre voix. Ou elle va voir votre image.
requests-answer-means = <i>La même réponse en { $language }. C’est seulement pour vous :</i>
    { $text }
requests-answer-sent = ✅ La réponse est envoyée (question { $n }).
requests-answer-kept = La réponse à la question { $n } est gardée. La personne ne reçoit plus nos messages. Elle peut la lire plus tard.
requests-answer-not-sent = Votre réponse n’est pas envoyée. Voici votre texte :
requests-answer-dropped = D’accord. Rien n’est envoyé.
requests-answer-still = Envoyer votre réponse quand même ?
requests-just-answered = ⚠️ « { $label } » a déjà répondu :
requests-just-added = ⚠️ La personne a encore écrit :
requests-button-use-prepared = 📋 Réponse déjà écrite
requests-button-send-answer = ✅ Envoyer la réponse
requests-button-send-anyway = Envoyer quand même
requests-button-drop = Ne pas envoyer
requests-button-stop = Arrêter
requests-note = <b>Note sur la question { $n }</b>
    La note est pour l’équipe. La personne ne la reçoit pas ici.
    Mais la personne peut demander à la lire.
requests-noted-team = La note est gardée (question { $n }).
