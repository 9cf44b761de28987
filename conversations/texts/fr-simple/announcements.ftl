# The room of the announcements, in simple French.

## Markup

announcement-html-nothing = Il n’y a pas de mots dans votre message. Écrivez votre message.
announcement-html-tag = Le code { $tag } ne marche pas ici : « { $near } ». Ces codes marchent : { $allowed }.
announcement-html-break = Enlevez le code { $tag }. Allez à la ligne dans votre message. Cela suffit.
announcement-html-more = Le code { $tag } doit être seul. Regardez ici : « { $near } ».
announcement-html-twice = Le code { $tag } commence 2 fois. Regardez ici : « { $near } ». Il faut le signe « / » dans le code de fin.
announcement-html-unclosed = Le code { $tag } n’a pas de fin. Regardez ici : « { $near } ». Écrivez la fin du code.
announcement-html-unopened = Le code { $tag } n’a pas de début. Regardez ici : « { $near } ». Enlevez ce code. Ou écrivez le début.
announcement-html-crossed = Les codes ne sont pas dans le bon ordre. Regardez ici : « { $near } ». Écrivez d’abord { $first }. Écrivez { $tag } après.
announcement-html-link = Le lien n’a pas de bonne adresse. Regardez ici : « { $near } ». Écrivez l’adresse du site après le signe « = ».
announcement-html-link-empty = Le lien n’a pas de mots. Regardez ici : « { $near } ». Écrivez des mots dans le lien.
announcement-html-link-contact = Ce lien ne marche pas : « { $url } ». Écrivez seulement le numéro ou l’adresse.
announcement-html-link-https = Cette adresse n’est pas sûre : « { $url } ». Une adresse sûre commence avec https://.
announcement-html-link-wrong = Cette adresse n’est pas bonne : « { $url } ». Écrivez https:// et le nom du site. Ajoutez la page.
announcement-html-link-host = Ce lien ouvre « { $host } ». La Ville ne permet pas ce site. Sites possibles : { $sites }.
announcement-html-bare = Telegram va montrer un lien ici : « { $host } ». La ville ne permet pas ce site. Ce n’est pas un site ? Ajoutez un espace après le point.

## Commands and menu

command-announce = Écrire une annonce
command-announcements = Les annonces de la Ville
command-stop = Arrêter les nouvelles de la Ville
announcements-menu = 📣 Annonces
announcement-title = Votre annonce

## What everybody gets

announcement-why = <i>Pourquoi ce message ? Vous avez dit oui aux nouvelles de { $city }.</i>
announcement-why-topic = <i>Pourquoi ce message ? Vous avez dit oui aux nouvelles de { $city }. Sujet : { $topic }.</i>
announcement-stop = Arrêter les nouvelles
announcement-stop-topic = Arrêter ce sujet : { $topic }
announcement-leads-survey = ✍️ Donner mon avis
announcement-leads-idea = 💡 Donner une idée
announcement-leads-meeting = 📅 Voir la réunion
announcement-leads-vote = 📮 Vérifier avant de voter
announcement-leads-ask = 💬 Poser une question
announcement-leads-link = Lire plus
announcement-withdrawn-text = La mairie a retiré ce message.
announcement-button-gone = Ce bouton ne marche plus. Pour voir le menu, touchez /menu.
stop-all = C’est fait. Vous ne recevrez plus les nouvelles de la Ville. Vos autres choix ne changent pas.
stop-topic = C’est fait. Vous ne recevrez plus ce sujet : { $topic }.
stop-button-back = Recevoir encore les nouvelles
stop-button-topic-back = Recevoir encore ce sujet
stop-button-all = Arrêter toutes les nouvelles
stop-preview = C’est un essai. Rien n’a changé pour vous. Sous le vrai message, ce bouton arrête les nouvelles.

## Writing it

announcement-text-ask = <b>Texte de l’annonce : { $language }</b>
    Écrivez un seul message. Il faut { $most } signes au plus.
announcement-text-how = Vous pouvez mettre des mots en gras avec Telegram. Vous pouvez envoyer une photo avec le texte. Rien ne part avant votre accord.
announcement-text-before = Le texte maintenant :
announcement-wants-text = Écrivez le texte dans un message.
announcement-too-many = Ce texte a { $n } signes. Il faut { $most } signes au plus. Écrivez plus court.
announcement-caption-long = Avec un fichier, un texte a { $most } signes au plus. Trop long : { $texts }. Écrivez moins, ou enlevez le fichier.
announcement-ask-texts = <b>Quelle langue voulez-vous changer ?</b>
announcement-ask-file = <b>Quel fichier voulez-vous ajouter ?</b>
    Envoyez une photo, une vidéo ou un document. Vous pouvez aussi envoyer votre voix.
announcement-wants-file = Envoyez une photo, une vidéo ou un document. Vous pouvez aussi envoyer votre voix.
announcement-file-kept = Le fichier est gardé. Il manque encore le texte.
announcement-file-large = Ce fichier est trop lourd. Il faut 20 Mo au plus.
announcement-file-photo = une photo
announcement-file-voice = un message parlé
announcement-file-audio = un son
announcement-file-video = une vidéo
announcement-file-document = un document
announcement-none = rien
announcement-ask-leads = <b>Que montre le nouveau bouton ?</b>
announcement-lead-survey = Une consultation
announcement-lead-idea = Donner une idée
announcement-lead-meeting = À une réunion
announcement-lead-vote = Aux questions avant le vote
announcement-lead-ask = Une question à la mairie
announcement-lead-link = Une page sur Internet
announcement-ask-survey = <b>Quelle consultation ?</b>
announcement-ask-meeting = <b>À quelle réunion ?</b>
announcement-meeting = { $title }, { $at }
announcement-no-survey = Il n’y a pas de consultation en ce moment.
announcement-ask-call = <b>Quelle campagne ?</b>
announcement-any-call = La personne choisit
announcement-ask-address = <b>Quelle est l’adresse de la page ?</b>
    Écrivez-la ici. Elle commence avec https://. Le site doit être dans la liste de la Ville.
announcement-wants-address = Écrivez l’adresse de la page.

## The page from which all is reached

announcement-hub = <b>📣 Votre annonce</b>
announcement-lines = { $first }
    { $next }
announcement-hub-written = Texte : { $language } ✅
announcement-hub-missing = Texte : { $language } ⚠️ il manque. Ces lecteurs auront : { $instead }
announcement-hub-unwritten = Texte : { $language } ⚠️ il manque
announcement-hub-file = Fichier : { $file }
announcement-hub-buttons = Boutons : { $buttons }
announcement-hub-when = Départ : { $when }
announcement-hub-valid = Si c’est en retard, elle part encore pendant : { $valid }
announcement-hub-approval = 👥 Une autre personne de l’équipe doit dire oui.
announcement-to-texts = ✏️ Textes
announcement-to-file = 📎 Fichier
announcement-to-leads = ➕ Ajouter un bouton
announcement-to-whom = 👥 Pour qui
announcement-to-when = 🕘 Quand
announcement-to-valid = ⏳ Durée
announcement-button-no-buttons = Enlever les boutons
announcement-button-see = 👁 Voir le message
announcement-button-plan = ✅ Envoyer comme prévu
announcement-button-abandon = Arrêter
announcement-button-hub = ‹ Retour à l’annonce
announcement-button-skip-language = Passer cette langue
announcement-button-remove = Enlever

## For whom

announcement-ask-whom = <b>L’annonce est pour qui ?</b>
announcement-for-everyone = Pour : les personnes qui veulent les annonces
announcement-for-districts = · secteurs : { $districts }
announcement-for-ages = · âge : { $ages }
announcement-for-locales = · langue : { $languages }
announcement-for-topic = · sujet : { $topic } (ou tous les sujets)
announcement-part-took = · ont répondu à : { $title }
announcement-part-missed = · n’ont pas répondu à : { $title }
announcement-for-meeting = · qui viennent à : { $title } (n° { $n })
announcement-for-rested = · pas de message de nous depuis { $n } jours
announcement-for-not-busy = · ne répondent pas maintenant à une consultation
announcement-size = Aujourd’hui : { $people }
announcement-people = plus de { $n } personnes
announcement-few-people = moins de 11 personnes
announcement-few = moins de 11
announcement-left-recent = Pas cette fois, message reçu récemment : { $people }
announcement-left-busy = Pas cette fois, réponse ou invitation à une consultation : { $people }
announcement-left-budget = Pas cette fois, assez de messages cette semaine : { $people }
announcement-to-districts = 📍 Secteurs
announcement-to-ages = 🎂 Âges
announcement-to-locales = 🗣 Langues
announcement-to-topic = 🏷 Sujet
announcement-to-took = A répondu
announcement-to-missed = N’a pas répondu
announcement-to-attends = Vient à une réunion
announcement-to-rested = 😌 Repos
announcement-button-busy = Pas pendant une consultation
announcement-ask-districts = <b>Quels secteurs ?</b>
    Je compte seulement les personnes qui ont dit leur secteur. Ne choisissez rien pour toute la ville.
announcement-ask-ages = <b>Quels âges ?</b>
    Je compte seulement les personnes qui ont dit leur âge. Ne choisissez rien pour tous les âges.
announcement-ask-locales = <b>Quelles langues ?</b>
    Ne choisissez rien pour toutes les langues.
announcement-ask-topic = <b>Quel sujet ?</b>
    Les personnes avec d’autres sujets ne la reçoivent pas.
announcement-any-topic = Pas de sujet
announcement-ask-took = <b>Ces personnes ont répondu à quelle consultation ?</b>
announcement-ask-missed = <b>Ces personnes n’ont pas répondu à quelle consultation ?</b>
announcement-ask-attends = <b>Pour qui vient à quelle réunion ?</b>
announcement-any-survey = Peu importe
announcement-any-meeting = Ce n’est pas important
announcement-ask-rested = <b>Certaines personnes ont reçu un message récemment. Faut-il les laisser tranquilles ?</b>
announcement-rest = { $n ->
    [0] Non
    [one] Oui, pendant 1 jour
   *[other] Oui, pendant { $n } jours
}

## When

announcement-ask-when = <b>Quand part l’annonce ?</b>
    Rien ne part la nuit, le dimanche ou un jour de fête. L’annonce attend alors.
announcement-choose-now = Dès que possible
announcement-choose-once = Un jour précis
announcement-choose-weekly = Chaque semaine
announcement-choose-monthly = Chaque mois
announcement-ask-day = <b>Quel jour ?</b>
announcement-day = { $day }
announcement-day-how = Touchez un jour. Ou écrivez la date. Exemple : 12/01/2027.
announcement-day-over = Ce jour est passé. Choisissez un autre jour.
announcement-ask-hour = <b>À quelle heure ?</b>
announcement-hour = { $hour } h { $minute }
announcement-hour-how = Touchez une heure. Ou écrivez-la. Exemple : 18 h 30.
announcement-hour-wrong = Je ne comprends pas cette heure. Écrivez comme ceci : 18 h 30.
announcement-hour-quiet = À { $hour }, rien ne part. Choisissez une autre heure.
announcement-ask-weekdays = <b>Quels jours de la semaine ?</b>
announcement-ask-ordinal = <b>Quelle semaine du mois ?</b>
announcement-ask-weekday = <b>Quel jour ?</b>
announcement-weekday = { $day ->
    [0] lundi
    [1] mardi
    [2] mercredi
    [3] jeudi
    [4] vendredi
    [5] samedi
   *[other] dimanche
}
announcement-ordinal = { $nth ->
    [1] premier
    [2] deuxième
    [3] troisième
    [4] quatrième
   *[other] dernier
}
announcement-ask-until = <b>Jusqu’à quand ?</b>
announcement-until = { $n ->
    [0] Pas de fin prévue
    [1] Pendant 1 mois
    [12] Pendant un an
   *[other] Pendant { $n } mois
}
announcement-ask-valid = <b>L’envoi peut être en retard. Jusqu’à quand l’annonce est-elle utile ?</b>
    Après, je n’envoie plus le reste. Je compte ces messages.
announcement-valid-hours = { $n } heures
announcement-valid-days = { $n ->
    [one] 1 jour
   *[other] { $n } jours
}
announcement-when-now = dès que possible
announcement-when-once = { $day } à { $hour }
announcement-when-often = { $often } à { $hour }
announcement-when-until = { $often } à { $hour }, jusqu’au { $until }
announcement-often-weekly = chaque { $days }
announcement-often-monthly = chaque { $nth } { $day } du mois
announcement-often-other = avec la règle { $rule }
announcement-when-over = Ce moment est passé. Choisissez un autre moment.
announcement-moved = ⏰ À cette heure, rien ne part. Elle part le { $at }.
announcement-duration = Durée de l’envoi : environ { $span }
announcement-duration-until = Rien ne part la nuit. Les derniers messages partent le { $at }.
announcement-too-long = ⚠️ C’est trop long. Après le { $at }, le reste ne part plus.
announcement-span-seconds = { $n ->
    [0] une seconde
    [one] une seconde
   *[other] { $n } secondes
}
announcement-span-minutes = { $n ->
    [one] 1 minute
   *[other] { $n } minutes
}
announcement-span-hours = { $n } heures

## Before it is planned

announcement-warned = <b>Lisez ceci avant l’envoi :</b>
announcement-warning-promotion = ⚖️ Un vote arrive : « { $ballot } » ({ $day }). Avant un vote, la loi interdit la publicité pour la Ville. C’est l’article L52-1 du code électoral. Lisez encore votre texte. Votre accord est noté dans le cahier de l’équipe.
announcement-warning-silence = 🗳 C’est le jour du vote « { $ballot } », ou la veille. Avant la fin du vote, ne donnez pas de résultat. N’envoyez rien qui peut changer le vote. Il faut votre accord pour l’envoi. Il est noté dans le cahier de l’équipe.
announcement-warning-twin = 👯 Ces personnes ont déjà le même texte, ou vont le recevoir. C’est l’annonce { $n }. Il y a moins de 24 heures entre les 2 messages. C’est peut-être trop pour les gens.
announcement-button-passed = J’ai lu : envoyer quand même
announcement-planned-now = ✅ L’annonce { $n } part maintenant.
announcement-planned = ✅ L’annonce { $n } est prête. Elle part le { $at }.
announcement-awaits = 👥 L’annonce { $n } attend. Une autre personne de l’équipe doit dire oui. L’équipe le sait. Vous aurez la réponse ici.
announcement-awaits-nobody = 👥 L’annonce { $n } attend. Une autre personne doit dire oui. Il n’y a que vous dans l’équipe. Demandez au chef de l’équipe d’inviter une personne.
announcement-grown = 👥 L’annonce n° { $n } est maintenant pour plus de personnes. Une autre personne doit dire oui.
announcement-decide-approve = <b>Annonce { $n }</b> : une personne de l’équipe demande votre accord. L’annonce est pour { $people }. Le message est juste au-dessus.
announcement-button-approve = ✅ Dire oui
announcement-button-refuse = ❌ Dire non
announcement-approved-now = ✅ L’équipe dit oui. L’annonce { $n } part maintenant.
announcement-approved = ✅ L’équipe dit oui. L’annonce { $n } part le { $at }.
announcement-refused = ❌ L’équipe dit non. L’annonce { $n } ne partira pas.
announcement-not-your-own = C’est votre annonce. Une autre personne doit dire oui.
announcement-not-now = Ce n’est plus possible. Voici l’annonce maintenant.
announcement-unknown = Je ne trouve pas cette annonce.

## While it leaves

announcement-begins = 📣 L’annonce { $n } commence à partir.
announcement-counting = 📣 Annonce { $n } : je compte les personnes ({ $people } pour le moment).
announcement-run-sending = 📣 Annonce { $n } : { $done } sur { $people }
announcement-run-paused = ⏸ Annonce { $n }, en pause : { $done } sur { $people }
announcement-run-sending-few = 📣 L’annonce { $n } part à moins de 11 personnes.
announcement-run-paused-few = ⏸ L’annonce { $n } est en pause (moins de 11 personnes).
announcement-count-unreachable = Ne reçoivent plus nos messages : { $n }
announcement-count-failed = Pas arrivés, problème : { $n }
announcement-count-unsure = Pas sûrs, peut-être arrivés : { $n }
announcement-count-expired = Trop tard, pas envoyés : { $n }
announcement-count-dropped = Arrêtés avant l’envoi : { $n }
announcement-paused-itself = ⚠️ L’annonce { $n } s’est mise en pause. Trop de messages n’arrivent pas : { $failed } sur les 200 derniers. Rien n’est perdu. Parlez à l’équipe technique. Puis touchez « Reprendre ».
announcement-over = ✅ L’annonce { $n } est partie. Messages arrivés : { $people }.
announcement-missed = ⌛ L’annonce { $n } n’est pas partie. Elle était prévue le { $at }. C’est trop tard. Personne ne l’a reçue.
announcement-button-pause = ⏸ Faire une pause
announcement-button-resume = ▶️ Reprendre
announcement-button-cut = ⏹ Arrêter l’envoi
announcement-button-again = 🔁 Renvoyer les messages pas sûrs
announcement-button-reword = ✏️ Corriger le texte
announcement-button-stop = 🚫 Ne plus l’envoyer
announcement-button-withdraw = 🗑 Retirer partout
announcement-button-open = Voir l’annonce
announcement-button-all = ‹ Toutes les annonces
announcement-button-new = ➕ Nouvelle annonce
announcement-button-no = Non, ne rien changer
announcement-paused-now = ⏸ L’annonce { $n } est en pause. Quelques messages vont encore arriver.
announcement-resumed-now = ▶️ L’annonce { $n } reprend.
announcement-cut-now = ⏹ L’envoi de l’annonce { $n } est arrêté. Les messages arrivés restent.
announcement-again-now = 🔁 J’envoie encore les messages pas sûrs de l’annonce { $n }.
announcement-stopped = L’annonce { $n } ne partira plus.
announcement-withdrawn = 🗑 L’annonce { $n } est retirée. Les messages de moins de 48 heures sont effacés. Les autres disent maintenant : message retiré.
announcement-sure-cut = Arrêter l’envoi de l’annonce { $n } ? Des personnes attendent encore. Elles n’auront pas l’annonce.
announcement-sure-stop = Ne plus envoyer l’annonce { $n } ? Elle ne partira plus.
announcement-sure-withdraw = Retirer l’annonce { $n } pour toutes les personnes ? Après 48 heures, le texte change. Une photo ou un fichier reste.
announcement-again-sure = Renvoyer les messages pas sûrs ({ $people }) ? Certaines personnes auront le message 2 fois.
announcement-button-cut-sure = Oui, arrêter
announcement-button-stop-sure = Oui, ne plus l’envoyer
announcement-button-withdraw-sure = Oui, la retirer
announcement-button-again-sure = Oui, renvoyer

## The list and the figures

announcements-title = <b>📣 Les annonces</b>
announcements-none = Il n’y a pas encore d’annonce.
announcements-row = <b>Annonce { $n }</b> · { $state }
    { $text }
announcement-number = N° { $n }
announcement-card = <b>📣 Annonce { $n }</b> · { $state }
announcement-by = Écrite par { $label }
announcement-stands-planned = part le { $at }
announcement-stands-over = partie le { $at }
announcement-state-awaiting = attend un accord
announcement-state-planned = prévue
announcement-state-sending = part maintenant
announcement-state-paused = en pause
announcement-state-missed = pas partie, trop tard
announcement-state-over = finie
announcement-state-refused = refusée
announcement-state-cancelled = arrêtée
announcement-state-withdrawn = retirée
announcement-report = 📊 <b>Annonce { $n }</b> : { $sent } messages arrivés sur { $people }
announcement-report-few = 📊 L’annonce { $n } est partie à moins de 11 personnes. C’est trop peu pour donner des chiffres.
announcement-few-troubled = Tous les messages ne sont pas arrivés.
announcement-report-missed = ⌛ L’annonce { $n } n’est pas partie. C’était trop tard.
announcement-lateness = Retard : { $half } pour la moitié, { $most } au plus pour 99 sur 100
announcement-taps = Bouton { $button } touché : { $taps } fois
announcement-taps-stop = Demandes d’arrêt : { $taps }

## Other words

announcement-reword-title = Corriger l’annonce { $n }
announcement-reword-ask = <b>Nouveau texte : { $language }</b>
announcement-reword-none = Il n’y avait pas de texte dans cette langue.
announcement-confirm-sure = Voici l’annonce { $n } corrigée. La remplacer pour toutes les personnes ?
announcement-button-keep = Garder comme avant
announcement-button-reword-sure = ✅ Remplacer partout
announcement-button-reword-again = ✏️ Changer encore les textes
announcement-reworded = ✅ L’annonce { $n } est corrigée. Les messages vont changer dans quelques minutes.
announcement-proposed = ✏️ Beaucoup de personnes ont reçu l’annonce n° { $n }. Une autre personne doit dire oui au nouveau texte.
announcement-decide-accept = <b>Annonce n° { $n }</b> : quelqu’un veut changer ce texte. Le nouveau message est au-dessus. L’ancien est chez { $people }.
announcement-button-accept = ✅ Oui au nouveau texte
announcement-button-decline = ❌ Garder l’ancien texte
announcement-accepted = ✅ Le nouveau texte de l’annonce n° { $n } est accepté. Les messages reçus vont changer.
announcement-declined = L’annonce n° { $n } garde son ancien texte.
announcement-proposal = ✏️ Un nouveau texte attend un oui :
announcement-changed = Le texte de l’annonce n° { $n } a changé. Voici le nouveau texte.
announcement-confirm-right = Voici le nouveau texte de l’annonce n° { $n }. C’est bien cela ?
announcement-button-reword-right = ✅ Oui, c’est cela
announcement-reworded-before = ✅ L’annonce n° { $n } a un nouveau texte.
announcement-too-late = ⌛ Trop tard. Le moment prévu est passé. Écrivez une nouvelle annonce.
stop-topic-gone = La Ville ne parle plus de ce sujet. Voulez-vous arrêter toutes les nouvelles ?
announcement-too-near = L’annonce n° { $n }, prévue { $at }, ne part pas. La prochaine fois est trop proche.
announcement-first = Premier envoi : { $at }
announcement-button-nothing = Ne rien changer
announcement-passed-promotion = ⚖️ La personne a lu l’avis sur le vote.
announcement-passed-silence = 🗳 La personne a lu l’avis sur la veille du vote. Elle veut envoyer quand même.
announcement-passed-twin = 👯 La personne sait que ce texte est déjà parti.
announcement-wait = Attendre { $at }
announcement-trial = Ceci est un essai. Sous la vraie annonce, ce bouton ouvre : { $where }.
announcement-file-replaced = Ce fichier remplace l’autre, dans toutes les langues.
announcement-other-language = <i>Ce message n’existe pas en français simple.</i>
announcement-day-far = Ce jour est trop loin. Choisissez un autre jour, s’il vous plaît.
announcement-earlier = Les fois d’avant :
announcement-once = · { $at } : arrivés { $people }
announcement-once-missed = · { $at } : pas partie
