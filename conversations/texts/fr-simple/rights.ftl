# What people may see, take back and have erased, in simple French.

rights-mydata = <b>Vos informations</b>
    Ce fichier contient tout ce que je garde sur vous. Le début explique chaque partie.
    C’est un fichier technique. Il est plus facile à lire sur un ordinateur.
    Telegram garde aussi ce message. Vous pouvez l’effacer ici.
rights-mydata-often = Vous avez demandé vos informations plusieurs fois. Attendez une heure. Puis demandez encore.
rights-nothing = Je ne garde rien sur vous. Votre numéro Telegram sert à vous répondre. Ensuite, je l’oublie.
rights-forget-ask = <b>Voulez-vous tout effacer ?</b>
    J’efface tout, tout de suite et pour toujours.
    • vos informations et vos accords,
    • vos réponses avec un lien vers vous,
    • ce que vous avez commencé,
    • vos questions à la mairie,
    • vos idées pas encore publiées,
    • les messages que vous attendez.
    Voulez-vous garder une copie ? Touchez d’abord /mydata.
rights-stays = <b>Ce qui reste</b>
    Vos réponses sans votre nom restent. Personne ne sait que ce sont vos réponses.
    Vos idées déjà publiées restent aussi, sans votre nom.
rights-stays-log = L’équipe garde une liste de ses actions. Votre nom d’équipe « { $label } » y reste.
rights-forgotten = C’est fait. Tout est effacé.
rights-forgotten-number = Votre numéro Telegram sert à envoyer ce message. Ensuite, je l’oublie.
    Telegram garde notre discussion. Vous pouvez l’effacer dans Telegram.
    Merci. Vous pouvez revenir quand vous voulez.
rights-kept = D’accord. Je n’efface rien.
button-mydata = 📄 Voir mes informations
button-forget = 🗑 Tout effacer
button-forget-yes = Oui, tout effacer

renewal-title = Le nouveau texte
renewal-changed = Notre texte sur vos informations est nouveau. Lisez-le, puis choisissez.
renewal-refused = D’accord. Il me faut votre accord pour garder vos informations. Nous ne pouvons pas continuer.
    Vous pouvez lire le texte encore une fois. Vous pouvez choisir plus tard. Vous pouvez tout effacer.
    Vous pouvez aussi toucher : /privacy, /mydata, /forget ou /help.
renewal-later = Prenez votre temps. Écrivez-moi quand vous voulez.
renewal-thanks = Merci. Nous continuons.
button-later = Plus tard
button-read-again = Lire encore le texte

retention-month = <b>Êtes-vous encore là ?</b>
    Vous n’avez pas écrit depuis longtemps. J’efface vos informations le { $day }.
    J’efface votre langue, vos accords, vos réponses et vos messages.
    Voulez-vous rester ? Touchez le bouton. Sinon, ne faites rien.
retention-week = <b>Dernier message avant d’effacer</b>
    J’efface vos informations le { $day }. Vous n’avez rien à faire.
    Voulez-vous rester ? Touchez le bouton.
rights-admin-gone = « { $label } » ne venait plus depuis longtemps. Son profil est effacé. L’équipe a un chef de moins.
button-stay = Je reste
rights-stayed = Merci, vous restez. Je n’efface rien.

consent-meeting-invitations = <b>{ $n } sur { $of } · Réunions</b>
    La Ville organise des réunions. Voulez-vous être invité ici ?
consent-ideas = <b>{ $n } sur { $of } · Idées</b>
    La Ville peut-elle garder vos idées ? Elle peut les publier sans votre nom.

rights-answered = { $consent }
    <i>Votre réponse : { $at }. Texte n° { $version }.</i>
rights-not-asked = { $consent }
    <i>Je ne l’ai pas encore demandé.</i>
privacy-meeting-invitations-given = ✅ Réunions : je vous invite ici.
privacy-meeting-invitations-refused = ⬜ Réunions : je ne vous invite pas.
privacy-ideas-given = ✅ Idées : la Ville peut garder vos idées. Elle peut les publier sans votre nom.
privacy-ideas-refused = ⬜ Idées : vous ne dites pas oui.
button-withdraw-meeting-invitations = Dire non : réunions
button-withdraw-ideas = Dire non : idées
button-give-meeting-invitations = Dire oui : réunions
button-give-ideas = Dire oui : idées

command-mydata = Voir mes informations
command-forget = Tout effacer
