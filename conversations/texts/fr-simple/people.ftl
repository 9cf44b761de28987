# The room of the people, in simple French.

welcome-title = L’accueil
welcome-hello = 👋 Bonjour ! Je suis Porte-voix. Je parle pour la Ville de { $city }.
welcome-language = Choisissez votre langue
    Choose your language
    اختاروا لغتكم
welcome-age = <b>Quel âge avez-vous ?</b>
    Touchez une réponse. Avant 15 ans, la loi est différente.
welcome-thanks = Merci. Nous pouvons commencer.
welcome-refused = D’accord. Je ne garde rien sur vous. Vous pouvez participer autrement :
welcome-under-15 = Merci. Vous avez moins de 15 ans. La loi demande l’accord d’un parent. Je ne garde rien sur vous. Vous pouvez participer autrement :
welcome-come-back = Pour revenir, écrivez /start.

age-under-15 = Moins de 15 ans
age-15-17 = 15 à 17 ans
age-18-25 = 18 à 25 ans
age-26-40 = 26 à 40 ans
age-41-64 = 41 à 64 ans
age-65-plus = 65 ans et plus
age-unsaid = Je ne veux pas le dire

button-agree = J’accepte
button-full-notice = Lire tout le texte
button-begin = Commencer
button-refuse = Non merci

notice-short = <b>Vos informations</b>
    Le responsable est : { $controller }.
    Ce service sert à donner votre avis.
    Vous parlez à la Ville de { $city }.
    Vous êtes libre de répondre ou non.
    • Je garde un code que Telegram vous donne.
    • Je garde votre langue, votre âge et vos réponses.
    • Je ne garde pas votre nom.
    • Je ne garde pas votre numéro de téléphone.
    • Vos réponses sont gardées sans votre nom.
    • Telegram garde aussi les messages. Telegram peut les lire.
    • Vous pouvez aussi répondre sur papier.
    • Vous pouvez tout voir : touchez /mydata.
    • Vous pouvez tout effacer : touchez /forget.
    Voulez-vous parler avec moi ?
notice-full-1 = <b>Qui et pourquoi</b>
    Le responsable est : { $controller }.
    Une personne protège vos informations. Son adresse est : { $dpo }.
    Ce service sert à donner votre avis à la Ville. Il envoie des nouvelles de la Ville. Il rappelle les dates des votes.
    Vous êtes libre de répondre ou non. Vos droits ne changent pas.
notice-full-2 = <b>Votre accord</b>
    La loi demande votre accord. Je le demande pour chaque chose. Vous pouvez dire oui ou non. Vous pouvez changer d’avis. Pour cela, touchez /privacy.
notice-full-3 = <b>Ce que je garde, et quand je l’efface</b>
    Je garde un code que Telegram vous donne. Il sert à vous répondre. Je garde votre langue, votre âge et vos accords. Je garde aussi vos idées et vos questions. Vous pouvez donner votre arrondissement et vos sujets. Je les garde alors.
    Vos réponses sont gardées avec un code. Après la consultation, le code est détruit. Alors personne ne sait qui a répondu.
    { $retention }
notice-full-4 = <b>Vos droits</b>
    /mydata : voir vos informations.
    /forget : tout effacer.
    /privacy : changer d’avis.
    Vous pouvez corriger vos informations. Écrivez à { $dpo }. Vous pouvez aussi vous plaindre à la CNIL : cnil.fr.
notice-full-5 = <b>Telegram</b>
    Telegram garde les messages. Telegram peut les lire. Telegram est hors de France. N’écrivez pas de nom. N’écrivez rien sur la santé. Vous pouvez aussi répondre sur papier.

consent-consultations = <b>{ $n } sur { $of } · Votre avis</b>
    La Ville peut-elle garder vos réponses ? Elles sont gardées sans votre nom. Elles peuvent montrer vos opinions.
consent-announcements = <b>{ $n } sur { $of } · Annonces</b>
    Voulez-vous recevoir les nouvelles de la Ville ici ?
consent-voting-reminders = <b>{ $n } sur { $of } · Vote</b>
    Voulez-vous un message avant les votes ? Je rappelle les dates importantes.

menu-title = <b>Porte-voix · { $city }</b>
    Que voulez-vous faire ?
menu-more = <b>Autres choix</b>
    Touchez un bouton.
button-more = ➕ Autres choix
button-consultations = 🗳 Donner mon avis
button-language = 🌍 Langue
button-privacy = 🔒 Mes informations
button-help = ❓ Aide

start-link-unknown = Je ne connais pas ce lien. Voici le menu.

help-what = <b>Ce que je fais</b>
    Je demande votre avis. Je vous parle des réunions et du vote. Vous répondez quand vous voulez.
help-how = <b>Comment faire</b>
    /menu : voir le menu
    /cancel : arrêter
    /language : changer de langue
    Vous pouvez fermer Telegram. Je garde votre place.
help-more = <b>Aussi</b>
    /idea : donner une idée
    /ideas : lire les idées
    /myideas : mes idées
    /ask : poser une question à la mairie
    /me : vos choix
    /guest : prêter votre téléphone
help-team = <b>Pour l’équipe</b>
    Touchez un bouton pour aider ou répondre.
help-people = <b>Parler à quelqu’un</b>

city-contact = 🏛 { $address }
    Téléphone : { $phone }
    Adresse e-mail : { $email }
    { $hours }

language-choose = Choisissez votre langue
    Choose your language
    اختاروا لغتكم
language-chosen = D’accord. Je vous parle en français simple.

privacy-consents = <b>Vos accords</b>
    Touchez un bouton pour changer d’avis.
privacy-consultations-given = ✅ Votre avis : la Ville peut garder vos réponses.
privacy-consultations-refused = ⬜ Votre avis : vous dites non. Pour effacer vos réponses, touchez « Donner mon avis ».
privacy-announcements-given = ✅ Annonces : vous les recevez.
privacy-announcements-refused = ⬜ Annonces : vous ne les recevez pas.
privacy-voting-reminders-given = ✅ Vote : vous recevez les rappels.
privacy-voting-reminders-refused = ⬜ Vote : vous ne recevez pas les rappels.
button-withdraw-consultations = Dire non : avis
button-withdraw-announcements = Dire non : annonces
button-withdraw-voting-reminders = Dire non : vote
button-give-consultations = Dire oui : avis
button-give-announcements = Dire oui : annonces
button-give-voting-reminders = Dire oui : vote

command-start = Commencer
command-menu = Le menu
command-consultations = Donner mon avis
command-language = Changer de langue
command-privacy = Mes informations
command-help = Aide
command-cancel = Arrêter
