# The room of the ideas: proposing one, reading one’s own, approving what somebody wrote down.

button-idea = 💡 Proposer une idée
button-my-ideas = 📄 Mes idées
button-no-name = Sans nom
button-hand-in-idea = ✅ Déposer mon idée
button-hand-in-for = ✅ Déposer pour la personne
button-approve-there = 📱 Valider sur son téléphone
button-edit-idea = ✏️ Modifier le texte
button-edit-called = 🖋 Changer la signature
button-drop-idea = Annuler
button-withdraw-idea = 🗑 Retirer cette idée
button-withdraw-sure = Oui, la retirer
button-keep-idea = Non, la garder

idea-title = Proposer une idée
idea-consent = <b>Votre accord</b>
    Acceptez-vous que la Ville garde votre idée, et la publie sans votre nom après relecture ? Elle peut dire ce que vous pensez de la vie publique. Vous pourrez la retirer.
idea-consent-session = <b>Votre accord</b>
    Acceptez-vous que la Ville garde votre idée, et la publie sans votre nom après relecture ? Elle peut dire ce que vous pensez de la vie publique. Avec votre reçu, la mairie pourra la retirer.
idea-no-consent = C’est entendu, rien n’est gardé. Vous pouvez aussi participer sur papier :
idea-words = <b>Quelle est votre idée ?</b>
    Écrivez-la ci-dessous, avec vos mots.
idea-warning = N’écrivez pas de nom de personne ni d’information de santé, s’il vous plaît.
idea-no-voice-own = Je ne peux pas encore écouter une idée. Écrivez-la, s’il vous plaît. Vous préférez parler ? Posez plutôt une question par message vocal avec /ask, ou demandez à une ambassadrice ou un ambassadeur de l’écrire avec vous.
idea-no-voice-helper = Je ne peux pas encore écouter une idée. Écrivez-la pour la personne, s’il vous plaît.
idea-no-voice-guest = Je ne peux pas encore écouter une idée. Écrivez-la, s’il vous plaît, ou demandez de l’aide pour l’écrire.
idea-short = Votre idée est très courte : « { $text } ». Est-ce tout ?
button-short-enough = Oui, c’est tout
button-short-more = ✏️ Écrire un peu plus
idea-called = <b>Comment souhaitez-vous signer ?</b>
idea-called-how = Écrivez un prénom ou un surnom, ou touchez « Sans nom ».
idea-recap = <b>Votre idée</b>
idea-text = « { $text } »
idea-signed = Signature : { $called }
idea-unsigned = Sans nom
idea-recap-end = Tout est juste ?
idea-dropped = C’est annulé. Rien n’est gardé.
idea-receipt-own = ✅ Votre idée est bien déposée, merci !
    Reçu : { $code }
    Vous pouvez la relire ou la retirer dans « Mes idées ».
idea-receipt-helper = ✅ L’idée est bien déposée, merci !
    Reçu : { $code }
    ✍️ À recopier sur papier pour la personne. Avec ce reçu, la mairie peut retrouver ou retirer son idée.
idea-receipt-guest = ✅ Votre idée est bien déposée, merci !
    Reçu : { $code }
    ✍️ Notez-le sur papier. Avec ce reçu, la mairie peut retrouver ou retirer votre idée.

ideas-mine = <b>Mes idées</b>
    Touchez une idée pour la relire ou la retirer.
ideas-none = Vous n’avez pas encore déposé d’idée.
idea-receipt = Reçu : { $code }
idea-sure = Retirer cette idée pour de bon ?
idea-withdrawn = Votre idée est retirée et effacée.
idea-gone = Je ne trouve plus cette idée.

draft-title = Une idée à valider
draft-code-helper = <b>La personne scanne ce code avec l’appareil photo de son téléphone.</b>
    Son Telegram s’ouvre : elle relit le texte, puis le valide, le modifie ou le refuse. Le code sert une seule fois, pendant 24 heures.
button-code-scanned = C’est fait, continuer
button-code-back = ‹ Revenir au texte
button-code-link = 🔗 Le lien à lui envoyer
draft-waits-helper = C’est noté. L’idée attend l’accord de la personne, sur son téléphone. Vous saurez ici si elle est validée.
draft-theirs-now-helper = La personne a déjà ouvert cette idée sur son téléphone : c’est elle qui décide.
draft-hello = { $label } a écrit cette idée avec vous. Rien n’est déposé sans votre accord.
draft-ambassador = Une ambassadrice ou un ambassadeur
draft-decide = Ce texte dit-il bien votre idée ?
button-approve = ✅ Valider et déposer
button-refuse-idea = ❌ Refuser et effacer
draft-words = <b>Écrivez le texte comme vous le voulez.</b>
    Il remplacera l’ancien.
draft-without-consent = Sans cet accord, l’idée ne peut pas être déposée. Vous pouvez encore changer d’avis, ou la refuser.
draft-refused = C’est refusé : le texte est effacé.
draft-told-approved-helper = ✅ L’idée écrite ensemble a été validée et déposée.
draft-told-changed-helper = ✅ L’idée écrite ensemble a été modifiée, validée et déposée.
draft-told-refused-helper = L’idée écrite ensemble a été refusée. Son texte est effacé.
draft-link-helper = Ce lien est pour la personne : il s’ouvre sur son téléphone à elle. Pour le lui envoyer, appuyez longuement sur « Le lien », puis copiez-le.
draft-link-guest = Ce lien s’ouvre sur votre propre téléphone, pas sur un téléphone prêté.
draft-no-not-yours = Vous avez écrit ce texte avec quelqu’un : c’est à cette personne de le valider, sur son propre téléphone.
draft-no-used = Ce code a déjà servi. Pour proposer une idée, ouvrez le menu.
draft-no-expired = Ce code n’est plus valable : il durait 24 heures. Le texte est effacé. Vous pouvez proposer votre idée depuis le menu.
draft-no-unknown = Je ne reconnais pas ce code. Il est peut-être incomplet ou trop ancien. Vous pouvez proposer une idée depuis le menu.

sheet-kicker = Fiche projet
sheet-number = Idée n° { $number }
sheet-signed = Signature
sheet-place = Lieu
sheet-theme = Thème
sheet-day = Date
sheet-the-day = { $day }
sheet-words = L’idée, telle qu’elle a été écrite
sheet-rest = Le texte est trop long pour cette page. La suite est dans la conversation.
sheet-no-photo = Une photo accompagne cette idée. Elle est dans la conversation.
sheet-scan = Scannez ce code pour retrouver l’idée dans Telegram.
sheet-footer = Document de travail : c’est l’idée d’une personne, pas une décision de la Ville.

command-idea = Proposer une idée
command-myideas = Mes idées

idea-box = Boîte à idées
idea-spoken = Idée dite par message vocal
idea-theme-none = Sans thème
idea-place-city = Toute la ville
idea-place-none = Sans lieu
idea-place-point = Un point sur la carte, { $district }
idea-place-address = { $words } ({ $district })
