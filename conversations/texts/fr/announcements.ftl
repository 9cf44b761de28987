# The room of the announcements: writing one, having it released, and sending it.

## Markup

announcement-html-nothing = Ce message ne montre aucun mot. Écrivez ce que les habitants doivent lire.
announcement-html-tag = La balise { $tag } n’est pas possible dans Telegram, ici : « { $near } ». Vous pouvez utiliser { $allowed }, ou la mise en forme de Telegram lui-même.
announcement-html-break = La balise { $tag } est inutile : pour aller à la ligne, passez simplement à la ligne dans votre message.
announcement-html-more = La balise { $tag } s’écrit seule, sans rien d’autre entre les chevrons, ici : « { $near } ».
announcement-html-twice = La balise { $tag } est ouverte une seconde fois avant d’être fermée, ici : « { $near } ». Pour la fermer, ajoutez une barre oblique après le premier chevron.
announcement-html-unclosed = La balise { $tag } n’est jamais fermée, ici : « { $near } ». Fermez-la là où la mise en forme s’arrête.
announcement-html-unopened = La balise { $tag } ne ferme rien, ici : « { $near } ». Retirez-la, ou ouvrez la mise en forme là où elle commence.
announcement-html-crossed = { $tag } arrive trop tôt, ici : « { $near } ». Il faut d’abord { $first } : la dernière balise ouverte se ferme la première.
announcement-html-link = Il manque l’adresse de ce lien, ou elle est mal écrite, ici : « { $near } ». L’adresse se met entre guillemets, après href=.
announcement-html-link-empty = Ce lien n’a pas de mots à toucher, ici : « { $near } ». Écrivez-les avant la fin du lien.
announcement-html-link-contact = « { $url } » ne marche pas dans Telegram. Écrivez simplement le numéro ou l’adresse électronique dans le texte : on peut les toucher.
announcement-html-link-https = « { $url } » ne commence pas par https://. Seules ces adresses, qui sont sûres, peuvent être envoyées.
announcement-html-link-wrong = « { $url } » n’est pas une adresse simple. Elle doit être faite de https://, du nom du site et de la page, sans espace, sans nom d’utilisateur et sans numéro de port.
announcement-html-link-host = Ce lien mène à « { $host } », qui n’est pas dans la liste des sites autorisés par la ville. Sites possibles : { $sites }.
announcement-html-bare = Telegram ferait de « { $host } » un lien vers un site qui n’est pas dans la liste de la ville. Si ce n’est pas une adresse, mettez une espace après le point.

## Commands and menu

command-announce = Écrire une annonce
command-announcements = Les annonces de la ville
command-stop = Ne plus recevoir d’annonces
announcements-menu = 📣 Annonces
announcement-title = Votre annonce

## What everybody gets

announcement-why = <i>Vous recevez ce message parce que vous avez accepté les annonces de { $city }.</i>
announcement-why-topic = <i>Vous recevez ce message parce que vous avez accepté les annonces de { $city }. Sujet : { $topic }.</i>
announcement-stop = Ne plus recevoir d’annonces
announcement-stop-topic = Ne plus recevoir : { $topic }
announcement-leads-survey = ✍️ Donner mon avis
announcement-leads-idea = 💡 Proposer une idée
announcement-leads-meeting = 📅 Voir la réunion
announcement-leads-vote = 📮 Vérifier avant de voter
announcement-leads-ask = 💬 Poser une question
announcement-leads-link = En savoir plus
announcement-withdrawn-text = Cette annonce a été retirée par la mairie.
announcement-button-gone = Ce bouton ne mène plus nulle part. Le menu vous montre tout ce que je sais faire.
stop-all = C’est fait : vous ne recevrez plus d’annonces. Vos autres choix ne changent pas.
stop-topic = C’est fait : vous ne recevrez plus d’annonces sur ce sujet : { $topic }.
stop-button-back = Recevoir de nouveau les annonces
stop-button-topic-back = Recevoir de nouveau ce sujet
stop-button-all = Ne plus recevoir aucune annonce
stop-preview = Sous la vraie annonce, ce bouton arrête les annonces. Ici c’est un essai : rien n’a changé pour vous.

## Writing it

announcement-text-ask = <b>Texte de l’annonce : { $language }</b>
    Écrivez-le en un seul message, { $most } signes au plus.
announcement-text-how = Vous pouvez mettre des mots en gras ou en italique avec la mise en forme de Telegram, et envoyer une photo avec sa légende. Rien ne part avant votre accord.
announcement-text-before = Le texte actuel :
announcement-wants-text = Écrivez le texte dans un message, s’il vous plaît.
announcement-too-many = Ce texte a { $n } signes, il en faut { $most } au plus. Raccourcissez-le, s’il vous plaît.
announcement-caption-long = Avec une pièce jointe, un texte a { $most } signes au plus. Trop long : { $texts }. Raccourcissez, ou retirez la pièce jointe.
announcement-ask-texts = <b>Quelle langue voulez-vous changer ?</b>
announcement-ask-file = <b>Que voulez-vous joindre ?</b>
    Envoyez une photo, une vidéo, un message vocal ou un document.
announcement-wants-file = Envoyez une photo, une vidéo, un message vocal ou un document, s’il vous plaît.
announcement-file-kept = C’est joint. Il manque encore le texte.
announcement-file-large = Ce fichier est trop lourd : 20 Mo au plus.
announcement-file-photo = une photo
announcement-file-voice = un message vocal
announcement-file-audio = un enregistrement
announcement-file-video = une vidéo
announcement-file-document = un document
announcement-none = rien
announcement-ask-leads = <b>Où mène le nouveau bouton ?</b>
announcement-lead-survey = À une consultation
announcement-lead-idea = À la boîte à idées
announcement-lead-meeting = À une réunion
announcement-lead-vote = À la vérification avant de voter
announcement-lead-ask = À une question à la mairie
announcement-lead-link = À une page web
announcement-ask-survey = <b>À quelle consultation ?</b>
announcement-ask-meeting = <b>À quelle réunion ?</b>
announcement-meeting = { $title }, { $at }
announcement-no-survey = Aucune consultation n’est ouverte en ce moment.
announcement-ask-call = <b>À quelle campagne ?</b>
announcement-any-call = Peu importe : la personne choisit
announcement-ask-address = <b>Quelle est l’adresse de la page ?</b>
    Collez-la ici. Elle commence par https:// et son site est dans la liste de la ville.
announcement-wants-address = Écrivez l’adresse de la page, s’il vous plaît.

## The page from which all is reached

announcement-hub = <b>📣 Votre annonce</b>
announcement-lines = { $first }
    { $next }
announcement-hub-written = Texte : { $language } ✅
announcement-hub-missing = Texte : { $language } ⚠️ il manque, ces lecteurs recevront : { $instead }
announcement-hub-unwritten = Texte : { $language } ⚠️ il manque
announcement-hub-file = Pièce jointe : { $file }
announcement-hub-buttons = Boutons : { $buttons }
announcement-hub-when = Départ : { $when }
announcement-hub-valid = Si l’envoi prend du retard, elle part encore pendant : { $valid }
announcement-hub-approval = 👥 Une deuxième personne de l’équipe devra donner son accord.
announcement-to-texts = ✏️ Textes
announcement-to-file = 📎 Pièce jointe
announcement-to-leads = ➕ Ajouter un bouton
announcement-to-whom = 👥 À qui
announcement-to-when = 🕘 Quand
announcement-to-valid = ⏳ Validité
announcement-button-no-buttons = Enlever les boutons
announcement-button-see = 👁 M’envoyer le message pour voir
announcement-button-plan = ✅ Programmer l’envoi
announcement-button-abandon = Abandonner
announcement-button-hub = ‹ Retour à l’annonce
announcement-button-skip-language = Passer cette langue
announcement-button-remove = Enlever

## For whom

announcement-ask-whom = <b>À qui s’adresse l’annonce ?</b>
announcement-for-everyone = Pour : les personnes qui ont accepté les annonces
announcement-for-districts = · qui habitent : { $districts }
announcement-for-ages = · âge : { $ages }
announcement-for-locales = · langue : { $languages }
announcement-for-topic = · qui suivent ce sujet, ou tous : { $topic }
announcement-part-took = · qui ont participé à : { $title }
announcement-part-missed = · qui n’ont pas participé à : { $title }
announcement-for-meeting = · qui viennent à la réunion : { $title } (n° { $n })
announcement-for-rested = · sans message de notre part depuis { $n } jours
announcement-for-not-busy = · qui ne sont pas en train de répondre à une consultation
announcement-size = Aujourd’hui : { $people }
announcement-people = plus de { $n } personnes
announcement-few-people = moins de 11 personnes
announcement-few = moins de 11
announcement-left-recent = Laissées de côté, déjà contactées : { $people }
announcement-left-busy = Laissées de côté, en pleine consultation ou déjà invitées à une autre : { $people }
announcement-left-budget = Laissées de côté, assez de messages cette semaine : { $people }
announcement-to-districts = 📍 Secteurs
announcement-to-ages = 🎂 Âges
announcement-to-locales = 🗣 Langues
announcement-to-topic = 🏷 Sujet
announcement-to-took = A participé
announcement-to-missed = N’a pas participé
announcement-to-attends = Vient à une réunion
announcement-to-rested = 😌 Pas trop souvent
announcement-button-busy = Ne pas déranger qui répond à une consultation
announcement-ask-districts = <b>Dans quels secteurs ?</b>
    Seules les personnes qui ont dit où elles habitent sont comptées. Rien de coché : toute la ville.
announcement-ask-ages = <b>Quels âges ?</b>
    Seules les personnes qui ont dit leur âge sont comptées. Rien de coché : tous.
announcement-ask-locales = <b>Quelles langues ?</b>
    Rien de coché : toutes.
announcement-ask-topic = <b>Sur quel sujet ?</b>
    Les personnes qui ont choisi d’autres sujets ne la reçoivent pas.
announcement-any-topic = Aucun en particulier
announcement-ask-took = <b>Qui a participé à quelle consultation ?</b>
announcement-ask-missed = <b>Qui n’a pas participé à quelle consultation ?</b>
announcement-ask-attends = <b>Qui vient à quelle réunion ?</b>
announcement-any-survey = Ne pas en tenir compte
announcement-any-meeting = Ne pas en tenir compte
announcement-ask-rested = <b>Laisser tranquilles les personnes contactées il y a peu ?</b>
announcement-rest = { $n ->
    [0] Non
    [one] Oui, depuis 1 jour
   *[other] Oui, depuis moins de { $n } jours
}

## When

announcement-ask-when = <b>Quand part l’annonce ?</b>
    Jamais la nuit, le dimanche ni un jour férié : elle attend alors le prochain moment permis.
announcement-choose-now = Dès que possible
announcement-choose-once = Un jour précis
announcement-choose-weekly = Chaque semaine
announcement-choose-monthly = Chaque mois
announcement-ask-day = <b>Quel jour ?</b>
announcement-day = { $day }
announcement-day-how = Touchez un jour, ou écrivez une date : 12/01/2027.
announcement-day-over = Ce jour est passé. Choisissez-en un autre, s’il vous plaît.
announcement-ask-hour = <b>À quelle heure ?</b>
announcement-hour = { $hour } h { $minute }
announcement-hour-how = Touchez une heure, ou écrivez-la : 18 h 30.
announcement-hour-wrong = Je ne comprends pas cette heure. Écrivez-la ainsi : 18 h 30.
announcement-hour-quiet = { $hour } est dans les heures calmes : rien ne part alors. Choisissez une autre heure.
announcement-ask-weekdays = <b>Quels jours de la semaine ?</b>
announcement-ask-ordinal = <b>Lequel, dans le mois ?</b>
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
    [0] Jusqu’à ce qu’on l’arrête
    [1] Pendant 1 mois
    [12] Pendant un an
   *[other] Pendant { $n } mois
}
announcement-ask-valid = <b>Si l’envoi prend du retard (une panne, la nuit), jusqu’à quand l’annonce est-elle utile ?</b>
    Ce qui n’est pas parti à temps n’est plus envoyé, et c’est compté.
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
announcement-often-other = selon la règle { $rule }
announcement-when-over = Le moment choisi est passé. Choisissez-en un autre, s’il vous plaît.
announcement-moved = ⏰ À cette heure rien ne part : ce sera { $at }.
announcement-duration = Durée de l’envoi : environ { $span }
announcement-duration-until = Avec les heures calmes, les derniers messages partiront { $at }.
announcement-too-long = ⚠️ Trop long : après { $at }, ce qui reste ne sera pas envoyé.
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

announcement-warned = <b>Avant de programmer, lisez ceci :</b>
announcement-warning-promotion = ⚖️ Le scrutin « { $ballot } » approche ({ $day }). Dans les mois qui le précèdent, la loi interdit de vanter les réalisations de la ville (code électoral, article L52-1). Relisez votre texte. Votre accord est noté dans le journal de l’équipe.
announcement-warning-silence = 🗳 C’est la veille ou le jour du scrutin « { $ballot } ». Aucun résultat et rien qui puisse peser sur le vote ne doit partir avant la fermeture des bureaux. Sans votre accord, rien ne part. Votre accord est noté dans le journal de l’équipe.
announcement-warning-twin = 👯 Le même texte pour le même public est déjà parti, ou prévu, à moins de 24 heures : annonce n° { $n }. Vous risquez de déranger les gens deux fois.
announcement-button-passed = J’ai lu : programmer quand même
announcement-planned-now = ✅ L’annonce n° { $n } part maintenant.
announcement-planned = ✅ L’annonce n° { $n } est programmée. Départ : { $at }.
announcement-awaits = 👥 L’annonce n° { $n } attend l’accord d’une deuxième personne. L’équipe est prévenue, la nuit au matin seulement, et vous saurez ce qui est décidé.
announcement-awaits-nobody = 👥 L’annonce n° { $n } attend l’accord d’une deuxième personne, mais il n’y en a pas d’autre dans l’équipe. Demandez au responsable de l’équipe d’inviter quelqu’un.
announcement-grown = 👥 L’annonce n° { $n } s’adresse maintenant à plus de personnes : elle attend l’accord d’une deuxième personne.
announcement-decide-approve = <b>Annonce n° { $n }</b> : quelqu’un de l’équipe demande votre accord pour l’envoyer à { $people }. Le message est juste au-dessus.
announcement-button-approve = ✅ Donner mon accord
announcement-button-refuse = ❌ Refuser
announcement-approved-now = ✅ L’annonce n° { $n } a reçu un accord : elle part maintenant.
announcement-approved = ✅ L’annonce n° { $n } a reçu un accord. Départ : { $at }.
announcement-refused = ❌ L’annonce n° { $n } est refusée : elle ne partira pas.
announcement-not-your-own = L’accord doit venir de quelqu’un d’autre que vous.
announcement-not-now = Ce n’est plus possible : voici où en est l’annonce.
announcement-unknown = Je ne trouve pas cette annonce.

## While it leaves

announcement-begins = 📣 L’annonce n° { $n } commence à partir.
announcement-counting = 📣 Annonce n° { $n } : je compte les destinataires ({ $people } pour l’instant).
announcement-run-sending = 📣 Annonce n° { $n } : { $done } sur { $people }
announcement-run-paused = ⏸ Annonce n° { $n }, en pause : { $done } sur { $people }
announcement-run-sending-few = 📣 Annonce n° { $n } : elle part à moins de 11 personnes.
announcement-run-paused-few = ⏸ L’annonce n° { $n } est en pause (moins de 11 personnes).
announcement-count-unreachable = Injoignables (le bot est bloqué ou le compte fermé) : { $n }
announcement-count-failed = En échec : { $n }
announcement-count-unsure = Incertains, peut-être arrivés : { $n }
announcement-count-expired = Trop tard, non envoyés : { $n }
announcement-count-dropped = Arrêtés avant l’envoi : { $n }
announcement-paused-itself = ⚠️ L’annonce n° { $n } s’est mise en pause : trop de messages n’aboutissent pas ({ $failed } sur les 200 derniers). Rien n’est perdu. Voyez avec la personne qui s’occupe du bot, puis reprenez.
announcement-over = ✅ L’annonce n° { $n } est partie. Messages arrivés : { $people }.
announcement-missed = ⌛ L’annonce n° { $n }, prévue { $at }, n’est pas partie : son temps était passé. Personne ne l’a reçue.
announcement-button-pause = ⏸ Mettre en pause
announcement-button-resume = ▶️ Reprendre
announcement-button-cut = ⏹ Arrêter l’envoi
announcement-button-again = 🔁 Renvoyer aux incertains
announcement-button-reword = ✏️ Corriger le texte
announcement-button-stop = 🚫 Ne plus l’envoyer
announcement-button-withdraw = 🗑 Retirer partout
announcement-button-open = Voir l’annonce
announcement-button-all = ‹ Toutes les annonces
announcement-button-new = ➕ Nouvelle annonce
announcement-button-no = Non, ne rien changer
announcement-paused-now = ⏸ L’annonce n° { $n } est en pause. Les messages déjà en route arrivent encore.
announcement-resumed-now = ▶️ L’annonce n° { $n } reprend.
announcement-cut-now = ⏹ L’envoi de l’annonce n° { $n } est arrêté. Les personnes qui l’ont reçue la gardent.
announcement-again-now = 🔁 L’annonce n° { $n } repart vers les envois incertains.
announcement-stopped = L’annonce n° { $n } ne partira plus.
announcement-withdrawn = 🗑 L’annonce n° { $n } est retirée. Les messages de moins de 48 heures sont effacés, les autres disent qu’elle est retirée.
announcement-sure-cut = Arrêter l’envoi de l’annonce n° { $n } ? Les personnes qui attendent encore ne la recevront pas.
announcement-sure-stop = Ne plus envoyer l’annonce n° { $n } ? Elle ne partira plus.
announcement-sure-withdraw = Retirer l’annonce n° { $n } chez toutes les personnes qui l’ont reçue ? Sur les messages de plus de 48 heures, le texte est remplacé, mais une photo ou un fichier y reste.
announcement-again-sure = Renvoyer aux envois incertains ({ $people }) ? Certaines personnes la recevront deux fois.
announcement-button-cut-sure = Oui, arrêter
announcement-button-stop-sure = Oui, ne plus l’envoyer
announcement-button-withdraw-sure = Oui, la retirer
announcement-button-again-sure = Oui, renvoyer

## The list and the figures

announcements-title = <b>📣 Les annonces</b>
announcements-none = Aucune annonce pour l’instant.
announcements-row = <b>N° { $n }</b> · { $state }
    { $text }
announcement-number = N° { $n }
announcement-card = <b>📣 Annonce n° { $n }</b> · { $state }
announcement-by = Écrite par { $label }
announcement-stands-planned = départ { $at }
announcement-stands-over = partie { $at }
announcement-state-awaiting = attend un accord
announcement-state-planned = programmée
announcement-state-sending = en train de partir
announcement-state-paused = en pause
announcement-state-missed = pas partie à temps
announcement-state-over = terminée
announcement-state-refused = refusée
announcement-state-cancelled = arrêtée
announcement-state-withdrawn = retirée
announcement-report = 📊 <b>Annonce n° { $n }</b> : { $sent } messages arrivés sur { $people }
announcement-report-few = 📊 L’annonce n° { $n } est partie à moins de 11 personnes. À si peu de monde, nous ne donnons pas de chiffres.
announcement-few-troubled = Tous les messages ne sont pas arrivés.
announcement-report-missed = ⌛ L’annonce n° { $n } n’est pas partie à temps.
announcement-lateness = Retard : { $half } pour la moitié, { $most } au plus pour 99 sur 100
announcement-taps = Bouton { $button } touché : { $taps } fois
announcement-taps-stop = Arrêts demandés : { $taps }

## Other words

announcement-reword-title = La correction de l’annonce n° { $n }
announcement-reword-ask = <b>Nouveau texte : { $language }</b>
announcement-reword-none = Il n’y avait pas de texte dans cette langue.
announcement-confirm-sure = Voici l’annonce n° { $n } corrigée. On la remplace chez toutes les personnes qui l’ont reçue ?
announcement-button-keep = Garder comme avant
announcement-button-reword-sure = ✅ Remplacer partout
announcement-button-reword-again = ✏️ Reprendre les textes
announcement-reworded = ✅ L’annonce n° { $n } est corrigée. Les messages déjà reçus changent dans les minutes qui viennent.
announcement-proposed = ✏️ La correction de l’annonce n° { $n } attend l’accord d’une deuxième personne, parce que beaucoup de gens l’ont reçue.
announcement-decide-accept = <b>Annonce n° { $n }</b> : quelqu’un de l’équipe veut corriger ce texte. Le nouveau message est juste au-dessus. L’ancien a été reçu par { $people }.
announcement-button-accept = ✅ Accepter la correction
announcement-button-decline = ❌ Garder l’ancien texte
announcement-accepted = ✅ La correction de l’annonce n° { $n } est acceptée. Les messages déjà reçus changent dans les minutes qui viennent.
announcement-declined = L’annonce n° { $n } garde son ancien texte.
announcement-proposal = ✏️ Une correction attend un accord :
announcement-changed = Le texte de l’annonce n° { $n } a changé depuis. Voici ce qui attend votre accord.
announcement-confirm-right = Voici l’annonce n° { $n } corrigée. C’est bien cela ?
announcement-button-reword-right = ✅ Oui, c’est cela
announcement-reworded-before = ✅ L’annonce n° { $n } est corrigée.
announcement-too-late = ⌛ Trop tard : le moment prévu pour cette annonce est passé, et elle n’est plus utile. Écrivez-en une nouvelle.
stop-topic-gone = La Ville ne parle plus de ce sujet. Voulez-vous arrêter toutes les annonces ?
announcement-too-near = L’annonce n° { $n }, prévue { $at }, ne part pas cette fois-ci : une autre fois est trop proche, ou n’est pas finie.
announcement-first = Premier départ : { $at }
announcement-button-nothing = Ne rien corriger
announcement-passed-promotion = ⚖️ L’auteur a lu l’avertissement sur le scrutin qui approche.
announcement-passed-silence = 🗳 L’auteur a lu l’avertissement sur la veille et le jour du vote, et veut l’envoyer quand même.
announcement-passed-twin = 👯 L’auteur sait que le même texte est déjà parti ou prévu.
announcement-wait = Attendre { $at }
announcement-trial = Ceci est un essai. Sous la vraie annonce, ce bouton mène ici : { $where }.
announcement-file-replaced = Ce fichier remplace le précédent, dans toutes les langues.
announcement-other-language = <i>Ce message n’existe pas encore dans votre langue.</i>
announcement-day-far = Ce jour est trop loin : trois ans au plus. Choisissez-en un autre, s’il vous plaît.
announcement-earlier = Les fois d’avant :
announcement-once = · { $at } : arrivés { $people }
announcement-once-missed = · { $at } : pas partie
