# The room of the ideas, in simple French.

button-idea = 💡 Donner une idée
button-my-ideas = 📄 Mes idées
button-no-name = Sans nom
button-hand-in-idea = ✅ Envoyer mon idée
button-hand-in-for = ✅ Envoyer pour la personne
button-approve-there = 📱 Accord sur son téléphone
button-write-up = ✍️ M’aider à écrire
button-keep-changes = ✅ Garder ces changements
button-leave-idea = Ne rien changer
button-edit-idea = ✏️ Texte
button-edit-theme = 🏷 Thème
button-edit-place = 📍 Lieu
button-edit-photos = 📷 Photos
button-edit-called = 🖋 Nom
button-keep-words = Garder mon texte
button-no-theme = Sans thème
button-place-city = 🏙 Toute la ville
button-place-district = 🗺 Choisir un arrondissement
button-no-place = Passer
button-idea-place = 📍 Envoyer ma position : l’idée est ici
button-public = Oui : une rue, une place, un parc…
button-not-public = Non : près d’une maison
button-no-photo = Sans photo
button-photos-done = Continuer
button-photos-clear = Enlever les photos
button-personal-change = ✏️ Changer le texte
button-personal-keep = Laisser comme ça
button-see-mine = 📄 Voir cette idée
button-similar = 👀 Voir l’idée n° { $number }
button-similar-none = Continuer avec mon idée
button-sheet-keep = Garder ma réponse
button-sheet-enough = Finir
button-into-box = La mettre dans la boîte à idées
button-drop-idea = Annuler
button-withdraw-idea = 🗑 Effacer cette idée
button-withdraw-sure = Oui, effacer
button-keep-idea = Non, garder

idea-title = Donner une idée
idea-consent = <b>Votre accord</b>
    La Ville peut-elle garder votre idée ? Elle peut la publier sans votre nom. Votre idée peut montrer vos opinions. Vous pouvez l’effacer plus tard.
idea-consent-session = <b>Votre accord</b>
    La Ville peut-elle garder votre idée ? Elle peut la publier sans votre nom. Votre idée peut montrer vos opinions. La mairie peut l’effacer avec votre reçu.
idea-no-consent = D’accord, je ne garde rien. Vous pouvez répondre sur papier :
idea-words = <b>Quelle est votre idée ?</b>
    Écrivez, ou parlez dans un message. Une phrase, c’est assez.
idea-warning = N’écrivez pas de nom. N’écrivez rien sur la santé.
idea-short = Votre idée est très courte : « { $text } ». C’est tout ?
button-short-enough = Oui, c’est tout
button-short-more = ✏️ Écrire plus
idea-called = <b>Voulez-vous mettre un nom ?</b>
idea-called-how = Écrivez un prénom. Ou touchez « Sans nom ».
idea-recap = <b>Votre idée</b>
idea-text = « { $text } »
idea-signed = Nom : { $called }
idea-unsigned = Sans nom
idea-recap-end = C’est bon ?
idea-dropped = C’est annulé. Je ne garde rien.
idea-receipt-own = ✅ Votre idée est bien arrivée, merci ! C’est la n° { $number }.
    Reçu : { $code }
    La mairie va la lire. Vous allez savoir la suite ici.
idea-receipt-helper = ✅ L’idée n° { $number } est bien arrivée, merci !
    Reçu : { $code }
    ✍️ Copiez le reçu sur papier pour la personne. Avec lui, la mairie peut retrouver ou effacer l’idée.
idea-receipt-guest = ✅ Votre idée n° { $number } est bien arrivée, merci !
    Reçu : { $code }
    ✍️ Notez le reçu sur papier. Avec lui, la mairie peut retrouver ou effacer votre idée.

ideas-mine = <b>Mes idées</b>
    Touchez une idée pour la lire.
ideas-none = Vous n’avez pas encore donné d’idée.
idea-receipt = Votre reçu : { $code }
idea-sure = Effacer cette idée ? Vous ne pourrez plus la retrouver.
idea-withdrawn = Votre idée est effacée.
idea-gone = Je ne trouve plus cette idée.

draft-title = Une idée à lire
draft-code-helper = <b>La personne prend ce code en photo avec son téléphone.</b>
    Son Telegram s’ouvre. Elle lit le texte. Elle dit oui ou non. Ce code marche une fois, pendant 24 heures.
button-code-scanned = C’est fait, continuer
button-code-back = ‹ Revenir au texte
button-code-link = 🔗 Le lien à envoyer
draft-waits-helper = C’est noté. La personne répond sur son téléphone. Je vous dirai sa réponse ici.
draft-theirs-now-helper = La personne lit déjà cette idée sur son téléphone. Elle décide.
draft-hello = { $label } a écrit cette idée avec vous. Vous décidez.
draft-ambassador = Une personne de la Ville
draft-decide = Ce texte dit bien votre idée ?
button-approve = ✅ Oui, envoyer
button-refuse-idea = ❌ Non, effacer
draft-words = <b>Écrivez votre texte.</b>
    Il va remplacer l’ancien.
draft-without-consent = Il faut votre accord pour envoyer l’idée. Vous pouvez changer d’avis.
draft-refused = D’accord. Je n’envoie pas cette idée. Le texte est effacé.
draft-told-approved-helper = ✅ La personne a dit oui. L’idée est arrivée.
draft-told-changed-helper = ✅ La personne a changé le texte. Puis elle a dit oui. L’idée est arrivée.
draft-told-refused-helper = La personne a dit non. Le texte est effacé.
draft-link-helper = Ce lien est pour la personne. Elle l’ouvre sur son téléphone. Appuyez longtemps sur « Le lien ». Puis copiez le lien.
draft-link-guest = Ouvrez ce lien sur votre téléphone. Ce téléphone est prêté.
draft-no-not-yours = Vous avez écrit ce texte avec une autre personne. Elle doit répondre sur son téléphone.
draft-no-used = Ce code a déjà servi. Pour donner une idée, ouvrez le menu.
draft-no-expired = Ce code ne marche plus. 24 heures sont passées. Le texte est effacé. Vous pouvez donner votre idée dans le menu.
draft-no-unknown = Je ne connais pas ce code. Vous pouvez donner une idée dans le menu.

sheet-kicker = Fiche projet
sheet-number = Idée n° { $number }
sheet-signed = Signature
sheet-place = Lieu
sheet-theme = Sujet
sheet-day = Date
sheet-the-day = { $day }
sheet-words = L’idée, avec les mots de la personne
sheet-rest = Le texte est trop long pour cette page. La suite est dans la conversation.
sheet-no-photo = Il y a aussi une photo. Elle est dans la conversation.
sheet-scan = Avec ce code, retrouvez l’idée dans Telegram.
sheet-footer = Page de travail : c’est l’idée d’une personne. La Ville n’a rien décidé.

picture-themes = Les sujets
picture-districts = Dans la ville
picture-statuses = Que deviennent les idées ?
picture-few = caché
picture-hidden = Les petits nombres sont cachés. Ainsi, on ne reconnaît personne.

command-idea = Donner une idée
command-myideas = Mes idées

idea-box = Boîte à idées
idea-spoken = Une idée dite à voix haute
idea-theme-none = Sans thème
idea-place-city = Toute la ville
idea-place-none = Sans lieu
idea-place-map = Un point sur la carte
idea-place-point = Un point sur la carte, { $district }
idea-place-address = { $words } ({ $district })

# Handing in, question by question.
idea-campaign = <b>Où va votre idée ?</b>
idea-campaign-over = « { $campaign } » est fini. Votre idée peut aller ailleurs.
idea-campaign-soon = « { $campaign } » ouvre le { $day }. Vous pouvez déjà mettre votre idée dans la boîte à idées.
idea-for = 📣 { $campaign }
idea-words-kept = C’est noté. Vos mots sont gardés.
idea-words-early = Vous avez écrit :
    « { $text } »
    C’est votre idée ? Sinon, écrivez-la maintenant.
idea-photo-kept = Photo reçue. Elle est gardée.
idea-place-later = Le lieu vient juste après. Vous pourrez alors envoyer ce point.
idea-closed = « { $campaign } » est fini. Votre texte est encore là. Voulez-vous le mettre dans la boîte à idées ?
idea-voice = 🎙 Votre message parlé. Une personne de la mairie va l’écouter. Elle va l’écrire.
idea-about = 🏷 { $theme }
    📍 { $place }{ $photos ->
        [0] { "" }
        [one] { "" }
            📷 { $photos } photo
       *[other] { "" }
            📷 { $photos } photos
    }
idea-answer = <b>{ $heading }</b>
    { $words }
idea-only-links = Je vois seulement un lien. Dites votre idée avec vos mots.
idea-personal = Votre texte contient un numéro ou une adresse : { $found }
    Tout le monde peut le lire. Voulez-vous le laisser ?
idea-twice = Vous avez déjà donné cette idée. C’est la n° { $number }. Avez-vous une autre idée ?
idea-similar = { $n ->
        [one] <b>Une autre idée ressemble à votre idée.</b>
            Vous pouvez soutenir cette idée. Vous pouvez aussi continuer.
       *[other] <b>D’autres idées ressemblent à votre idée.</b>
            Vous pouvez soutenir une autre idée. Vous pouvez aussi continuer.
    }
idea-similar-title = <b>N° { $number } · { $title }</b>
idea-similar-one = <b>N° { $number } · { $title }</b>
    { $text }
idea-theme = <b>De quoi parle votre idée ?</b>
idea-place = <b>Où est-ce ?</b>
idea-place-how = Écrivez un lieu. Ou touchez un bouton. Ou envoyez un point de la carte avec le signe 📎.
idea-place-please = Écrivez un lieu, ou touchez un bouton.
idea-place-outside = Ce point n’est pas dans la ville : { $city }. Choisissez un autre point.
idea-place-is = 📍 { $place }
idea-far = « { $campaign } » est pour une autre partie de la ville. Vous pouvez continuer. La mairie va regarder.
idea-place-found = C’est noté.
idea-public = <b>Est-ce un lieu pour tout le monde ?</b>
    Si oui, nous pouvons montrer le point exact.
idea-district = <b>Dans quel arrondissement ?</b>
idea-photos = <b>Une photo ?</b>
    Vous pouvez envoyer { $most } photos. Pas de visage, s’il vous plaît.
idea-photos-more = { $n ->
        [one] La photo est là.
       *[other] { $n } photos sont là.
    } { $left ->
        [one] Vous pouvez envoyer encore une photo.
       *[other] Vous pouvez envoyer encore { $left } photos.
    }
idea-photos-all = Vos { $n } photos sont là.
idea-photos-enough = { $most } photos, c’est assez. Pour changer, enlevez les photos.
idea-photo-as-photo = C’est un fichier. Envoyez une photo, s’il vous plaît. Touchez 📎, puis choisissez la photo.
idea-rewritten = C’est fait. Votre idée est changée.
idea-unchanged = Rien n’est changé.
idea-too-late = La mairie lit déjà cette idée. Le texte ne change plus. Vous pouvez encore la retirer.

idea-heading-problem = Le problème
idea-heading-whom = Pour qui
idea-heading-where = Où
idea-heading-change = Ce qui change
idea-heading-helpers = Qui peut aider
idea-heading-cost = Le prix
idea-heading-known = Comment savoir si ça marche
idea-sheet-problem = <b>{ $n }/{ $all } · Quel est le problème ?</b>
idea-sheet-problem-example = Exemple : « L’été, il fait trop chaud à l’arrêt du bus. »
idea-sheet-whom = <b>{ $n }/{ $all } · Pour qui est-ce ?</b>
idea-sheet-whom-example = Exemple : « Pour les enfants et les personnes âgées. »
idea-sheet-where = <b>{ $n }/{ $all } · Où exactement ?</b>
idea-sheet-where-example = Exemple : « Devant la pharmacie. »
idea-sheet-change = <b>{ $n }/{ $all } · Qu’est-ce qui change ?</b>
idea-sheet-change-example = Exemple : « On attend assis, à l’ombre. »
idea-sheet-helpers = <b>{ $n }/{ $all } · Qui peut aider ?</b>
idea-sheet-helpers-example = Exemple : « Le centre social et les magasins. »
idea-sheet-cost = <b>{ $n }/{ $all } · Combien cela coûte ?</b>
idea-sheet-cost-example = Exemple : « 3 bancs et 1 arbre : 5 000 euros. » Vous ne savez pas ? Passez.
idea-sheet-known = <b>{ $n }/{ $all } · Comment savoir si ça marche ?</b>
idea-sheet-known-example = Exemple : « On voit des gens assis, même l’été. »
idea-page = 📄 Votre idée n° { $number } sur une page. Vous pouvez la montrer.
idea-page-spoken = Cette idée est encore un message parlé. La page viendra avec le texte.
idea-so-far = Votre réponse : « { $words } »
idea-answer-personal = Attention : il y a un numéro ou une adresse. Vous pouvez changer avec « Retour ».
idea-many-today = Vous avez donné beaucoup d’idées aujourd’hui, merci ! Revenez demain.
idea-author-rewrote = L’idée n° { $n } a un nouveau texte. La personne l’a écrit.
idea-called-personal = Un prénom suffit. Pas de numéro, pas d’adresse.
idea-not-begun = « { $campaign } » ouvre le { $day }. Votre texte est encore là. Voulez-vous le mettre dans la boîte à idées ?
idea-campaign-unknown = Ce lien ne va plus. Vous pouvez donner votre idée ici.
ideas-why-personal = Il y a un numéro ou une adresse. Enlevez le numéro ou l’adresse.
