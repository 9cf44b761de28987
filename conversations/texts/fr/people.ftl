# The room of the people: welcome, notice, consents, menu.

welcome-title = L’accueil
welcome-hello = 👋 Bonjour ! Je suis Porte-voix, le service de participation de la Ville de { $city }, ici dans Telegram.
welcome-language = Choisissez votre langue
    Choose your language
    اختاروا لغتكم
welcome-age = <b>Quel âge avez-vous ?</b>
    Une tranche suffit. La loi prévoit des règles différentes avant 15 ans.
welcome-thanks = Merci, tout est prêt.
welcome-refused = C’est entendu : je ne garde rien sur vous. Vous pouvez participer autrement :
welcome-under-15 = Merci de l’avoir dit. Avant 15 ans, la loi demande aussi l’accord d’un parent : je ne garde donc rien sur vous ici. Vous pouvez participer autrement :
welcome-come-back = Pour revenir, écrivez /start.

age-under-15 = Moins de 15 ans
age-15-17 = 15 à 17 ans
age-18-25 = 18 à 25 ans
age-26-40 = 26 à 40 ans
age-41-64 = 41 à 64 ans
age-65-plus = 65 ans et plus
age-unsaid = Je préfère ne pas dire

button-agree = J’accepte, on continue
button-full-notice = Lire le texte complet
button-begin = Commencer
button-refuse = Non merci

notice-short = <b>Vos données, en bref</b>
    Responsable de ce service : { $controller }. Il sert à donner votre avis à la Ville de { $city }. Répondre est toujours facultatif.
    • Je garde votre identifiant Telegram (pour vous répondre), votre langue, votre tranche d’âge, vos accords et vos réponses. Ni nom, ni numéro de téléphone.
    • Vos réponses sont rangées à part de votre identité.
    • Telegram conserve aussi cette discussion, sans chiffrement de bout en bout. On peut participer sur papier.
    • Vous pouvez tout voir (/mydata) et tout effacer (/forget), à tout moment.
    Acceptez-vous de parler avec moi ?
notice-full-1 = <b>Qui et pourquoi</b>
    Responsable : { $controller }. Délégué à la protection des données : { $dpo }.
    Ce service recueille les avis des habitants : consultations, idées, questions à la mairie, annonces de la Ville, invitations, rappels de vote. Répondre est facultatif et ne change rien à vos droits.
notice-full-2 = <b>Sur quelle base</b>
    Votre accord, demandé séparément pour chaque usage (RGPD, articles 6 et 9). Vous pouvez refuser l’un et accepter l’autre, et changer d’avis à tout moment avec /privacy.
notice-full-3 = <b>Ce que je garde, et combien de temps</b>
    Votre numéro d’utilisateur Telegram (pour vous répondre), votre langue, votre tranche d’âge et vos accords. Si vous les donnez : votre arrondissement, vos sujets, vos heures calmes, vos idées, vos questions à la mairie. Vos réponses à une consultation sont rangées sous un code. Une fois la consultation close et la période de correction finie, ce code est détruit : vos réponses deviennent anonymes.
    { $retention }
notice-full-4 = <b>Vos droits</b>
    /mydata : recevoir tout ce que je garde sur vous.
    /forget : tout effacer, tout de suite.
    /privacy : retirer un accord.
    Pour corriger une information, limiter son usage ou poser une question : { $dpo }. Vous pouvez aussi adresser une réclamation à la CNIL (cnil.fr).
notice-full-5 = <b>Telegram</b>
    Telegram conserve les discussions avec un bot, hors de France ; elles ne sont pas chiffrées de bout en bout. Évitez d’y écrire des noms ou des informations de santé. Chaque consultation a un équivalent papier.

consent-consultations = <b>{ $n } sur { $of } · Consultations</b>
    Acceptez-vous que la Ville garde vos réponses aux consultations, à part de votre identité ? Elles peuvent dire ce que vous pensez de la vie publique.
consent-announcements = <b>{ $n } sur { $of } · Annonces</b>
    Souhaitez-vous recevoir ici les annonces de la Ville : projets, nouvelles consultations ?
consent-voting-reminders = <b>{ $n } sur { $of } · Rappels de vote</b>
    Souhaitez-vous un rappel avant les dates limites d’inscription et les jours de vote ?

menu-title = <b>Porte-voix · { $city }</b>
    Que souhaitez-vous faire ?
menu-more = <b>Autres choix</b>
    Vos envois, vos données, et le prêt du téléphone.
button-more = ➕ Autres choix
button-consultations = 🗳 Donner mon avis
button-language = 🌍 Langue
button-privacy = 🔒 Mes données et mes accords
button-help = ❓ Aide

start-link-unknown = Je ne reconnais pas ce lien. Il est peut-être incomplet. Voici le menu.

help-what = <b>À quoi je sers</b>
    Je recueille votre avis et vos idées, je vous invite aux réunions, je vous aide à être prêt à voter. Vous répondez à votre rythme, avec des boutons ou avec vos mots.
help-how = <b>Comment faire</b>
    /menu : revenir au menu
    /cancel : arrêter ce qui est en cours
    /language : changer de langue
    Vous pouvez fermer Telegram à tout moment : je garde votre place.
help-more = <b>Aussi</b>
    /idea : proposer une idée
    /ideas : lire les idées des habitants
    /myideas : suivre mes idées
    /ask : poser une question à la mairie
    /me : vos choix
    /guest : prêter votre téléphone à quelqu’un
help-team = <b>Pour l’équipe</b>
    Les questions à traiter, l’aide et vos sorties ont leurs boutons ci-dessous.
help-people = <b>Parler à quelqu’un</b>

city-contact = 🏛 { $address }
    Téléphone : { $phone } · Courriel : { $email }
    { $hours }

language-choose = Choisissez votre langue
    Choose your language
    اختاروا لغتكم
language-chosen = C’est noté : je vous parle en français.

privacy-consents = <b>Vos accords</b>
    Un bouton suffit pour changer d’avis.
privacy-consultations-given = ✅ Consultations : la Ville peut garder vos réponses, à part de votre identité.
privacy-consultations-refused = ⬜ Consultations : pas d’accord de votre part. Des réponses déjà envoyées se retirent dans « Donner mon avis ».
privacy-announcements-given = ✅ Annonces : vous les recevez.
privacy-announcements-refused = ⬜ Annonces : vous ne les recevez pas.
privacy-voting-reminders-given = ✅ Rappels de vote : vous les recevez.
privacy-voting-reminders-refused = ⬜ Rappels de vote : vous ne les recevez pas.
button-withdraw-consultations = Retirer : consultations
button-withdraw-announcements = Retirer : annonces
button-withdraw-voting-reminders = Retirer : rappels de vote
button-give-consultations = Accepter : consultations
button-give-announcements = Accepter : annonces
button-give-voting-reminders = Accepter : rappels de vote

command-start = Commencer
command-menu = Le menu
command-consultations = Les consultations en cours
command-language = Changer de langue
command-privacy = Mes données et mes accords
command-help = Aide
command-cancel = Arrêter ce qui est en cours
