# What people may see, take back and have erased; and the notice when it changes.

rights-mydata = <b>Tout ce que je garde sur vous</b>
    C’est dans ce fichier. C’est un fichier technique (JSON), fait pour être gardé ou transmis : il s’ouvre dans un navigateur, sur un ordinateur. Le début explique chaque rubrique.
    Telegram garde aussi une copie de ce message, comme de toute cette discussion. Vous pouvez le supprimer ici une fois le fichier enregistré.
rights-mydata-often = Vous m’avez demandé vos données plusieurs fois depuis une heure. Attendez un peu, puis demandez de nouveau : c’est toujours votre droit.
rights-nothing = Je ne garde rien sur vous. Votre numéro Telegram me sert à vous envoyer cette réponse, puis je l’oublie.
rights-forget-ask = <b>Tout effacer ?</b>
    Tout de suite et pour toujours : votre profil et vos accords, les réponses que je peux encore relier à vous, ce que vous avez commencé, vos questions à la mairie et leurs réponses, vos idées non publiées, les messages en attente.
    Pour en garder une copie, demandez d’abord /mydata.
rights-stays = <b>Ce qui reste</b>
    Vos réponses déjà anonymes : plus personne ne peut savoir que ce sont les vôtres. Et vos idées déjà publiées, sans aucun lien avec vous.
rights-stays-log = Le journal de l’équipe garde ses lignes, sous le pseudonyme « { $label } ».
rights-forgotten = C’est fait : tout est effacé.
rights-forgotten-number = Je garde votre numéro Telegram le temps de vous remettre ce message, puis je l’oublie. Telegram, lui, garde cette discussion : vous pouvez la supprimer dans l’application.
    Merci d’avoir participé. Si vous revenez, nous ferons connaissance à nouveau.
rights-kept = D’accord, rien n’est effacé.
button-mydata = 📄 Recevoir mes données
button-forget = 🗑 Tout effacer
button-forget-yes = Oui, tout effacer

renewal-title = Le nouveau texte sur vos données
renewal-changed = Notre texte sur vos données a changé. Voici l’essentiel, avant de continuer.
renewal-refused = Je comprends. Mais sans votre accord sur ce texte, je ne peux rien garder pour vous : nous ne pouvons pas continuer.
    Vous pouvez le relire, décider plus tard, ou tout effacer.
    En attendant, ceci reste possible : /privacy, /mydata, /forget et /help.
renewal-later = Prenez votre temps. Écrivez-moi quand vous voudrez : je vous montrerai le texte à nouveau.
renewal-thanks = Merci, c’est noté. On continue.
button-later = Plus tard
button-read-again = Relire le texte

retention-month = <b>Cela fait longtemps</b>
    Sans nouvelles de vous, j’effacerai votre profil le { $day } : votre langue, vos accords, vos réponses encore liées à vous, vos messages.
    Pour rester, un bouton suffit. Sinon, vous n’avez rien à faire.
retention-week = <b>Dernier rappel</b>
    Le { $day }, j’effacerai tout ce que je garde sur vous. Vous n’avez rien à faire.
    Si vous préférez rester, touchez le bouton.
rights-admin-gone = Le profil de « { $label } » vient d’être effacé après une longue absence. L’équipe compte une personne responsable de moins.
button-stay = Je reste
rights-stayed = Merci, vous restez. Rien n’est effacé.

consent-meeting-invitations = <b>{ $n } sur { $of } · Invitations</b>
    Souhaitez-vous recevoir ici des invitations aux réunions de la Ville ?
consent-ideas = <b>{ $n } sur { $of } · Idées</b>
    Acceptez-vous que la Ville garde les idées que vous proposez, et les publie sans votre nom après relecture ?

rights-answered = { $consent }
    <i>Votre réponse du { $at } · texte n° { $version }</i>
rights-not-asked = { $consent }
    <i>Je ne vous l’ai pas encore demandé.</i>
privacy-meeting-invitations-given = ✅ Invitations aux réunions : vous les recevez.
privacy-meeting-invitations-refused = ⬜ Invitations aux réunions : vous ne les recevez pas.
privacy-ideas-given = ✅ Idées : la Ville peut garder les vôtres et les publier sans votre nom.
privacy-ideas-refused = ⬜ Idées : pas d’accord de votre part.
button-withdraw-meeting-invitations = Retirer : invitations
button-withdraw-ideas = Retirer : idées
button-give-meeting-invitations = Accepter : invitations
button-give-ideas = Accepter : idées

command-mydata = Recevoir mes données
command-forget = Tout effacer
