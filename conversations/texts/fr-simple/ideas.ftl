# The room of the ideas, in simple French.

button-idea = 💡 Donner une idée
button-my-ideas = 📄 Mes idées
button-no-name = Sans nom
button-hand-in-idea = ✅ Envoyer mon idée
button-hand-in-for = ✅ Envoyer pour la personne
button-approve-there = 📱 Accord sur son téléphone
button-edit-idea = ✏️ Changer le texte
button-edit-called = 🖋 Changer le nom
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
    Écrivez-la avec vos mots.
idea-warning = N’écrivez pas de nom. N’écrivez rien sur la santé.
idea-no-voice-own = Je ne peux pas encore écouter une idée. Écrivez votre idée. Voulez-vous parler ? Posez une question avec /ask. Une personne de la Ville peut aussi écrire avec vous.
idea-no-voice-helper = Je ne peux pas encore écouter une idée. Écrivez l’idée de la personne.
idea-no-voice-guest = Je ne peux pas encore écouter une idée. Écrivez votre idée. Une autre personne peut vous aider.
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
idea-receipt-own = ✅ Votre idée est arrivée. Merci !
    Votre reçu : { $code }
    Vous pouvez la lire dans « Mes idées ». Vous pouvez aussi l’effacer.
idea-receipt-helper = ✅ L’idée est arrivée. Merci !
    Le reçu : { $code }
    ✍️ Écrivez-le sur papier pour la personne. La mairie peut ainsi retrouver ou effacer son idée.
idea-receipt-guest = ✅ Votre idée est arrivée. Merci !
    Votre reçu : { $code }
    ✍️ Écrivez-le sur papier. La mairie peut ainsi retrouver ou effacer votre idée.

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

command-idea = Donner une idée
command-myideas = Mes idées

idea-box = Boîte à idées
idea-spoken = Une idée dite à voix haute
idea-theme-none = Sans thème
idea-place-city = Toute la ville
idea-place-none = Sans lieu
idea-place-point = Un point sur la carte, { $district }
idea-place-address = { $words } ({ $district })
