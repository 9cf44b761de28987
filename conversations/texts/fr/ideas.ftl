# The room of the ideas: proposing one, reading one’s own, approving what somebody wrote down.

button-idea = 💡 Proposer une idée
button-my-ideas = 📄 Mes idées
button-no-name = Sans nom
button-hand-in-idea = ✅ Déposer mon idée
button-hand-in-for = ✅ Déposer pour la personne
button-approve-there = 📱 Valider sur son téléphone
button-write-up = ✍️ M’aider à la rédiger
button-keep-changes = ✅ Garder ces changements
button-leave-idea = Ne rien changer
button-edit-idea = ✏️ Texte
button-edit-theme = 🏷 Thème
button-edit-place = 📍 Lieu
button-edit-photos = 📷 Photos
button-edit-called = 🖋 Signature
button-keep-words = Garder mon texte
button-no-theme = Sans thème
button-place-city = 🏙 Toute la ville
button-place-district = 🗺 Choisir un arrondissement
button-no-place = Passer
button-idea-place = 📍 Envoyer ma position : l’idée est ici
button-public = Oui : une rue, une place, un parc…
button-not-public = Non : près de chez quelqu’un
button-no-photo = Sans photo
button-photos-done = Continuer
button-photos-clear = Enlever les photos
button-personal-change = ✏️ Changer le texte
button-personal-keep = Laisser tel quel
button-see-mine = 📄 Voir cette idée
button-similar = 👀 Voir l’idée n° { $number }
button-similar-none = Continuer avec mon idée
button-sheet-keep = Garder ma réponse
button-sheet-enough = Terminer
button-into-box = La déposer dans la boîte à idées
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
    Dites-la avec vos mots : écrivez, ou envoyez un message vocal. Une phrase suffit.
idea-warning = N’écrivez pas de nom de personne ni d’information de santé, s’il vous plaît.
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
idea-receipt-own = ✅ Votre idée est bien déposée, merci ! C’est la n° { $number }.
    Reçu : { $code }
    La mairie va la lire. Vous saurez ici ce qu’elle devient, à chaque étape.
idea-receipt-helper = ✅ L’idée n° { $number } est bien déposée, merci !
    Reçu : { $code }
    ✍️ À recopier sur papier pour la personne. Avec ce reçu, la mairie peut retrouver ou retirer son idée.
idea-receipt-guest = ✅ Votre idée n° { $number } est bien déposée, merci !
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

picture-themes = Les thèmes
picture-districts = Dans la ville
picture-statuses = Que deviennent les idées ?
picture-few = non montré
picture-hidden = Les nombres de moins de 11 ne sont pas montrés, ni ceux qui permettraient de les calculer.

command-idea = Proposer une idée
command-myideas = Mes idées

idea-box = Boîte à idées
idea-spoken = Idée dite par message vocal
idea-theme-none = Sans thème
idea-place-city = Toute la ville
idea-place-none = Sans lieu
idea-place-map = Un point sur la carte
idea-place-point = Un point sur la carte, { $district }
idea-place-address = { $words } ({ $district })

# Handing in, question by question.
idea-campaign = <b>Pour quelle campagne ?</b>
idea-campaign-over = « { $campaign } » est terminé. Votre idée peut aller dans une autre campagne ou dans la boîte à idées.
idea-campaign-soon = « { $campaign } » ouvre le { $day }. Revenez à ce moment-là, ou déposez votre idée dès maintenant dans la boîte à idées.
idea-for = 📣 { $campaign }
idea-words-kept = C’est noté, vos mots sont gardés.
idea-words-early = Vous avez écrit :
    « { $text } »
    Est-ce votre idée ? Sinon, écrivez-la maintenant.
idea-photo-kept = Photo reçue, elle est gardée.
idea-place-later = Le lieu vient juste après : vous pourrez envoyer ce point à ce moment-là.
idea-closed = Entre-temps, « { $campaign } » s’est terminé. Votre texte est toujours là : voulez-vous le déposer dans la boîte à idées ?
idea-voice = 🎙 Votre message parlé. Une personne de la mairie l’écoutera et l’écrira.
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
idea-only-links = Je ne vois qu’un lien. Dites votre idée avec vos mots, s’il vous plaît : le lien peut suivre.
idea-personal = Votre texte contient un numéro ou une adresse : { $found }
    Tout le monde pourrait le lire. Voulez-vous le laisser ?
idea-twice = Vous avez déjà déposé cette idée : c’est la n° { $number }. En avez-vous une autre ?
idea-similar = { $n ->
        [one] <b>Une idée publiée ressemble à la vôtre.</b>
            Vous pouvez la soutenir à la place, ou continuer : les deux sont bien.
       *[other] <b>Des idées publiées ressemblent à la vôtre.</b>
            Vous pouvez en soutenir une à la place, ou continuer : les deux sont bien.
    }
idea-similar-title = <b>N° { $number } · { $title }</b>
idea-similar-one = <b>N° { $number } · { $title }</b>
    { $text }
idea-theme = <b>De quoi parle votre idée ?</b>
idea-place = <b>Où est-ce ?</b>
idea-place-how = Écrivez une adresse ou un lieu, ou touchez un bouton. Vous pouvez aussi envoyer un point de la carte : le trombone 📎, puis « Position ».
idea-place-please = Écrivez un lieu, envoyez un point de la carte, ou touchez un bouton, s’il vous plaît.
idea-place-outside = Ce point est en dehors de { $city }. Choisissez-en un autre, s’il vous plaît.
idea-place-is = 📍 { $place }
idea-far = « { $campaign } » est pour une autre partie de la ville. Vous pouvez continuer : la mairie regardera.
idea-place-found = C’est noté.
idea-public = <b>Est-ce un lieu public ?</b>
    Si oui, l’endroit exact pourra être montré. Sinon, seulement les environs.
idea-district = <b>Dans quel arrondissement ?</b>
idea-photos = <b>Une photo ?</b>
    Envoyez-en jusqu’à { $most }, ou passez. Évitez les visages, s’il vous plaît.
idea-photos-more = { $n ->
        [one] Photo reçue.
       *[other] { $n } photos reçues.
    } { $left ->
        [one] Vous pouvez en envoyer encore une.
       *[other] Vous pouvez en envoyer encore { $left }.
    }
idea-photos-all = Vos { $n } photos sont là.
idea-photos-enough = { $most } photos, c’est le maximum. Pour en changer, enlevez-les d’abord.
idea-photo-as-photo = Envoyez-la comme photo, pas comme fichier, s’il vous plaît : touchez le trombone 📎, puis choisissez l’image dans la galerie.
idea-rewritten = C’est fait : votre idée est changée. La mairie lira ce nouveau texte.
idea-unchanged = Rien n’est changé.
idea-too-late = La mairie relit déjà cette idée : son texte ne change plus. Vous pouvez toujours la retirer dans « Mes idées ».

idea-heading-problem = Le problème
idea-heading-whom = Pour qui
idea-heading-where = Où
idea-heading-change = Ce qui changerait
idea-heading-helpers = Qui pourrait aider
idea-heading-cost = Le coût, à peu près
idea-heading-known = Comment savoir que ça marche
idea-sheet-problem = <b>{ $n }/{ $all } · Quel est le problème ?</b>
idea-sheet-problem-example = Exemple : « L’été, il n’y a pas d’ombre à l’arrêt du bus. »
idea-sheet-whom = <b>{ $n }/{ $all } · Pour qui est-ce ?</b>
idea-sheet-whom-example = Exemple : « Les personnes âgées et les enfants qui attendent le bus. »
idea-sheet-where = <b>{ $n }/{ $all } · Où exactement ?</b>
idea-sheet-where-example = Exemple : « Devant la pharmacie, des deux côtés de la rue. »
idea-sheet-change = <b>{ $n }/{ $all } · Qu’est-ce qui changerait ?</b>
idea-sheet-change-example = Exemple : « On pourrait attendre assis, à l’ombre. »
idea-sheet-helpers = <b>{ $n }/{ $all } · Qui pourrait aider ?</b>
idea-sheet-helpers-example = Exemple : « Le centre social, les commerçants, les élèves du collège. »
idea-sheet-cost = <b>{ $n }/{ $all } · Combien cela coûterait-il, à peu près ?</b>
idea-sheet-cost-example = Exemple : « Deux bancs et un arbre : peut-être 5 000 euros. » Vous ne savez pas ? Passez.
idea-sheet-known = <b>{ $n }/{ $all } · Comment saurait-on que ça marche ?</b>
idea-sheet-known-example = Exemple : « On verrait des gens assis, même l’été. »
idea-page = 📄 Votre fiche projet, idée n° { $number }. Vous pouvez l’imprimer ou la montrer.
idea-page-spoken = Cette idée est encore un message vocal : la fiche viendra quand son texte sera écrit.
idea-so-far = Votre réponse : « { $words } »
idea-answer-personal = Attention : votre réponse contient un numéro ou une adresse. Vous pourrez la changer avec « Retour ».
idea-many-today = Vous avez déposé beaucoup d’idées aujourd’hui, merci ! Revenez demain pour la suite : chacune est lue.
idea-author-rewrote = L’idée n° { $n } a été réécrite par la personne qui l’a proposée.
idea-called-personal = Un prénom ou un surnom suffit : pas de numéro ni d’adresse, s’il vous plaît.
idea-not-begun = « { $campaign } » ouvrira seulement le { $day }. Votre texte est toujours là : voulez-vous le déposer dans la boîte à idées ?
idea-campaign-unknown = Je ne connais pas cette campagne. Votre idée peut aller ailleurs :
ideas-why-personal = Votre mot contient un numéro ou une adresse. Écrivez-le sans, s’il vous plaît : tout le monde le lira.
