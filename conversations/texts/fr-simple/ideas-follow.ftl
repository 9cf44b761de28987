# The room of the ideas: browsing and supporting them, following one’s own.

button-ideas = 🏘 Les idées des habitants
command-ideas = Les idées des habitants

ideas-order = Voici les idées, une par une. L’ordre est au hasard.
ideas-card-head = 💡 <b>{ $title }</b>
    Idée n° { $n }
ideas-card-theme = 🏷 { $theme }
ideas-card-place = 📍 { $place }
ideas-card-campaign = 📣 { $campaign }
ideas-stacked = { $above }
    { $below }
ideas-stands = Où elle en est : <b>{ $status }</b>, le { $day }.
ideas-supports = 👍 { $n } personnes soutiennent cette idée.
ideas-supports-few = 👍 Moins de 11 personnes soutiennent cette idée.
ideas-card-supported = ✅ Vous soutenez cette idée.
ideas-card-follow = 🔔 Soutenez cette idée : vous recevrez ses nouvelles.
ideas-card-own = 📄 C’est votre idée.
ideas-said = 💬 Des habitants disent pourquoi :
ideas-comment = « { $words } »
ideas-own-waiting = ⏳ La mairie lit votre message : « { $words } »
ideas-own-published = ✅ Tout le monde voit votre message, sans votre nom : « { $words } »
ideas-own-declined = La mairie ne montre pas votre message : « { $words } »

button-idea-support = 👍 Je soutiens cette idée
button-idea-unsupport = ↩️ Ne plus la soutenir
button-idea-why = 💬 Dire pourquoi
button-idea-unsay = 🗑 Effacer mon message
button-idea-rest = 📖 Lire la suite
button-idea-photos = { $n ->
    [one] 🖼 Voir la photo
   *[other] 🖼 Voir les { $n } photos
}
button-idea-said = 💬 Lire tous les messages
button-idea-share = 📤 Envoyer à quelqu’un
button-ideas-choose = 🔎 Choisir
button-idea-next = Idée suivante ›
button-idea-back = ‹ Retour à l’idée
button-idea-mine = 📄 Voir où elle en est
button-ideas-older = Plus anciens ›
button-ideas-newer = ‹ Plus récents
button-ideas-later = La suite ›
button-ideas-again = ↺ Recommencer
button-ideas-stop = Ne rien dire

ideas-which-campaign = <b>Quelles idées voulez-vous voir ?</b>
button-ideas-all-campaigns = Toutes les idées
ideas-choose = <b>Quelles idées voulez-vous voir ?</b>
ideas-chosen = Maintenant : { $what }
ideas-chosen-all = toutes les idées
ideas-chosen-two = { $one }, { $two }
ideas-chosen-three = { $one }, { $two }, { $three }
button-ideas-by-theme = 🏷 Choisir un sujet
button-ideas-by-district = 📍 Choisir un quartier
button-ideas-by-campaign = 📣 Choisir un projet
button-ideas-all = Toutes les idées
ideas-which-theme = <b>Quel sujet ?</b>
button-ideas-all-themes = Tous les sujets
ideas-which-district = <b>Quel quartier ?</b>
button-ideas-everywhere = Toute la ville
button-ideas-back = ‹ Retour
ideas-end = Vous avez vu toutes les idées. Merci !
ideas-shelf-empty = Il n’y a pas encore d’idée ici.
ideas-nothing-yet = Il n’y a pas encore d’idée. Donnez la première !
ideas-not-found = Je ne trouve pas l’idée n° { $n }. La mairie la lit peut-être encore.
ideas-gone = La personne a retiré son idée n° { $n }.
ideas-merged = L’idée n° { $n } est maintenant avec celle-ci :
ideas-no-photos = Il n’y a pas de photo.

ideas-consent = <b>Votre accord</b>
    Vous soutenez une idée. La mairie peut-elle garder cette réponse ? Elle peut dire ce que vous pensez. Personne ne voit votre nom. Vous pouvez tout retirer.
ideas-support-title = Soutenir une idée
ideas-support-no-consent = D’accord. Nous ne gardons rien. Vous pouvez lire toutes les idées.
ideas-support-own = C’est votre idée. Les autres peuvent la soutenir, pas vous.
ideas-support-none = Ici, vous pouvez seulement lire.
ideas-supported-first = ✅ C’est noté : vous soutenez cette idée. Personne ne voit votre nom.
    Vous recevez ici ses nouvelles. Vous n’en voulez plus ? Touchez « Ne plus la soutenir ».
ideas-support-back = ↩️ C’est retiré. Vous ne recevez plus ses nouvelles.
ideas-support-back-word = ↩️ C’est retiré. Votre message est effacé aussi.

ideas-why-title = Dire pourquoi
ideas-why = <b>Pourquoi soutenez-vous cette idée ?</b>
    Écrivez quelques mots. La mairie les lit d’abord. Après, tout le monde les voit, sans votre nom.
ideas-why-thanks = ✅ Merci ! La mairie lit d’abord votre message.
ideas-why-once = Vous avez déjà dit pourquoi. Pour changer, effacez d’abord votre message.
ideas-why-not = Ici, vous pouvez seulement lire.
ideas-why-support-first = Pour dire pourquoi, touchez d’abord « Je soutiens cette idée ».
ideas-unsaid = 🗑 Votre message est effacé.

ideas-share-card = 💡 « { $title } »
    Une idée pour { $city }. Touchez le bouton pour la lire.
button-idea-link = Voir cette idée
ideas-share-how = Envoyez le message au-dessus à vos amis. Ils peuvent aussi prendre le code en photo.

ideas-mine-head = 📄 <b>Votre idée n° { $n }</b>
ideas-mine-row = n° { $n } · { $title }
    { $status }
ideas-way = <b>Depuis le début</b>
ideas-way-step = { $day } : <b>{ $status }</b>
ideas-asked = 📬 La mairie vous demande : « { $words } »
ideas-merge-proposed = 📬 La mairie veut mettre ensemble votre idée et l’idée n° { $n } : { $title }
ideas-merged-into = Elle est maintenant dans l’idée n° { $n } : { $title }
button-idea-rewrite = ✏️ Changer mon idée
button-idea-as-others = 👁 La voir comme les autres
button-idea-sheet = 🖨 Mon idée sur une feuille
button-idea-way = 🧭 Tout voir depuis le début
idea-sure-public = Des personnes soutiennent cette idée. Nous allons leur dire.

ideas-reminder = { $n ->
    [one] 📬 <b>Où en est votre idée ?</b>
   *[other] 📬 <b>Où en sont vos idées ?</b>
}
ideas-reminder-one = Idée n° { $n }, « { $title } » : <b>{ $status }</b>, le { $day }.
ideas-reminder-more = { $n ->
    [one] Il y en a une autre dans « Mes idées ».
   *[other] Il y en a { $n } autres dans « Mes idées ».
}
ideas-reminder-end = Nous allons vous dire la suite. Tout est dans « Mes idées ».
