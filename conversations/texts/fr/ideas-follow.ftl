# The room of the ideas: browsing and supporting them, following one’s own.

button-ideas = 🏘 Les idées des habitants
command-ideas = Les idées des habitants

ideas-order = Les idées viennent une à une, dans un ordre tiré au sort pour vous.
ideas-card-head = 💡 <b>{ $title }</b>
    Idée n° { $n }
ideas-card-theme = 🏷 { $theme }
ideas-card-place = 📍 { $place }
ideas-card-campaign = 📣 { $campaign }
ideas-stacked = { $above }
    { $below }
ideas-stands = Où elle en est : <b>{ $status }</b>, le { $day }.
ideas-supports = 👍 { $n } personnes la soutiennent.
ideas-supports-few = 👍 Moins de 11 personnes la soutiennent, pour l’instant.
ideas-card-supported = ✅ Vous la soutenez.
ideas-card-follow = 🔔 Si vous la soutenez, vous recevrez ses nouvelles.
ideas-card-own = 📄 C’est votre idée.
ideas-said = 💬 Des habitants disent pourquoi :
ideas-comment = « { $words } »
ideas-own-waiting = ⏳ Votre mot attend d’être relu : « { $words } »
ideas-own-published = ✅ Votre mot est publié, sans votre nom : « { $words } »
ideas-own-declined = Votre mot n’est pas publié : « { $words } »

button-idea-support = 👍 Je soutiens cette idée
button-idea-unsupport = ↩️ Retirer mon soutien
button-idea-why = 💬 Dire pourquoi
button-idea-unsay = 🗑 Retirer mon mot
button-idea-rest = 📖 Lire la suite
button-idea-photos = { $n ->
    [one] 🖼 Voir la photo
   *[other] 🖼 Voir les { $n } photos
}
button-idea-said = 💬 Lire tout ce qui est dit
button-idea-share = 📤 Partager
button-ideas-choose = 🔎 Choisir
button-idea-next = Idée suivante ›
button-idea-back = ‹ Revenir à l’idée
button-idea-mine = 📄 Voir où elle en est
button-ideas-older = Plus anciens ›
button-ideas-newer = ‹ Plus récents
button-ideas-later = La suite ›
button-ideas-again = ↺ Recommencer
button-ideas-stop = Ne rien dire

ideas-which-campaign = <b>Quel appel à idées voulez-vous voir ?</b>
button-ideas-all-campaigns = Tous les appels à idées
ideas-choose = <b>Quelles idées voulez-vous voir ?</b>
ideas-chosen = En ce moment : { $what }
ideas-chosen-all = toutes les idées
ideas-chosen-two = { $one }, { $two }
ideas-chosen-three = { $one }, { $two }, { $three }
button-ideas-by-theme = 🏷 Choisir un thème
button-ideas-by-district = 📍 Choisir un quartier
button-ideas-by-campaign = 📣 Choisir un appel à idées
button-ideas-all = Toutes les idées
ideas-which-theme = <b>Quel thème ?</b>
button-ideas-all-themes = Tous les thèmes
ideas-which-district = <b>Quel arrondissement ?</b>
button-ideas-everywhere = Toute la ville
button-ideas-back = ‹ Retour
ideas-end = Vous avez vu toutes les idées. Merci de les avoir lues !
ideas-shelf-empty = Il n’y a pas encore d’idée publiée ici.
ideas-nothing-yet = Aucune idée n’est publiée pour l’instant. La vôtre sera peut-être la première !
ideas-not-found = Je ne trouve pas d’idée publiée sous le n° { $n }. Elle attend peut-être d’être relue.
ideas-gone = L’idée n° { $n } a été retirée par la personne qui l’avait proposée.
ideas-merged = L’idée n° { $n } a rejoint celle-ci :
ideas-no-photos = Il n’y a pas de photo à voir.

ideas-consent = <b>Votre accord</b>
    Acceptez-vous que la Ville garde les idées que vous soutenez, et ce que vous en dites ? Cela peut dire ce que vous pensez de la vie publique. Personne ne verra votre nom. Vous pourrez tout retirer.
ideas-support-title = Soutenir une idée
ideas-support-no-consent = C’est entendu, rien n’est gardé. Vous pouvez lire toutes les idées.
ideas-support-own = C’est votre idée : ce sont les autres qui peuvent la soutenir.
ideas-support-none = Pour cet appel à idées, il n’y a pas de soutien à donner.
ideas-supported-first = ✅ C’est noté : vous soutenez cette idée. Personne ne voit votre nom.
    Vous recevrez ici ses nouvelles. Pour ne plus les recevoir, retirez votre soutien sous l’idée.
ideas-support-back = ↩️ Votre soutien est retiré. Vous ne recevrez plus ses nouvelles.
ideas-support-back-word = ↩️ Votre soutien et votre mot sont retirés. Vous ne recevrez plus ses nouvelles.

ideas-why-title = Dire pourquoi
ideas-why = <b>Pourquoi soutenez-vous cette idée ?</b>
    Écrivez quelques mots. La mairie les relit avant de les publier, sans votre nom.
ideas-why-thanks = ✅ Merci ! Votre mot sera relu avant d’être publié, sans votre nom.
ideas-why-once = Vous avez déjà dit pourquoi. Pour dire autre chose, retirez d’abord votre mot.
ideas-why-not = On ne peut rien ajouter sous cette idée.
ideas-why-support-first = Pour dire pourquoi, soutenez d’abord cette idée.
ideas-unsaid = 🗑 Votre mot est retiré.

ideas-share-card = 💡 « { $title } »
    Une idée pour { $city }. Ouvrez-la pour la lire et la soutenir.
button-idea-link = Voir cette idée
ideas-share-how = Transférez le message ci-dessus à vos proches, ou faites scanner le code.

ideas-mine-head = 📄 <b>Votre idée n° { $n }</b>
ideas-mine-row = n° { $n } · { $title }
    { $status }
ideas-way = <b>Son chemin</b>
ideas-way-step = { $day } : <b>{ $status }</b>
ideas-asked = 📬 La mairie vous demande : « { $words } »
ideas-merge-proposed = 📬 La mairie propose de réunir votre idée avec l’idée n° { $n } : { $title }
ideas-merged-into = Elle fait partie de l’idée n° { $n } : { $title }
button-idea-rewrite = ✏️ Modifier mon idée
button-idea-as-others = 👁 La voir comme les autres
button-idea-sheet = 🖨 La fiche à imprimer
button-idea-way = 🧭 Tout son chemin
idea-sure-public = Elle est publiée : les personnes qui la soutiennent seront prévenues.

ideas-reminder = { $n ->
    [one] 📬 <b>Où en est votre idée ?</b>
   *[other] 📬 <b>Où en sont vos idées ?</b>
}
ideas-reminder-one = Idée n° { $n }, « { $title } » : <b>{ $status }</b>, le { $day }.
ideas-reminder-more = { $n ->
    [one] Et une autre, dans « Mes idées ».
   *[other] Et { $n } autres, dans « Mes idées ».
}
ideas-reminder-end = Rien n’est oublié : nous vous préviendrons au prochain changement. Vous pouvez tout relire, et tout retirer, dans « Mes idées ».
