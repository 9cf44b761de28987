# The room of helping, in simple French.

button-assist = 🤝 Aider une personne
button-guest = 👥 Prêter mon téléphone
button-agree-and-15 = Oui, et j’ai 15 ans ou plus
button-longer = ⏱ 10 minutes de plus

helping-what-helper = <b>Aider une personne</b>
    • Vous aidez une personne pendant 30 minutes.
    • Vous lisez les questions. Vous touchez ses réponses. Ne demandez pas son nom.
    • Vos réponses à vous ne changent pas.
helping-what-guest = <b>Prêter mon téléphone</b>
    • Une autre personne peut répondre ici pendant 15 minutes.
    • Ses réponses ne sont pas liées à vous.
    • Telegram montre vos anciens messages, puis ses messages. Vous pouvez les effacer.
helping-opened-helper = C’est ouvert jusqu’à { $until }. Maintenant, la personne répond ici.
helping-opened-guest = C’est ouvert jusqu’à { $until }. Vous pouvez donner le téléphone.
helping-read-helper = 🗣 <i>À lire à haute voix</i>
helping-read-guest = <b>Avant de commencer</b>
helping-notice = Ici, vous parlez à la Ville de { $city }. Le responsable est : { $controller }.
    • Vous répondez seulement si vous voulez.
    • La Ville garde vos réponses. Elle ne garde pas votre nom.
    • Après l’envoi, vous ne pouvez plus changer vos réponses ici.
    • Telegram garde aussi ces messages. Vous pouvez répondre sur papier.
helping-agree = <b>La Ville peut-elle garder vos réponses ? Avez-vous 15 ans ou plus ?</b>
    Vos réponses peuvent montrer vos opinions.
helping-under-15 = Merci de l’avoir dit. Avant 15 ans, il faut l’accord d’un parent. Je ne garde rien. Vous pouvez faire ceci :
helping-refused = D’accord, je ne garde rien. Vous pouvez faire ceci :
helping-nearly-over-helper = Il reste 5 minutes. C’est ouvert jusqu’à { $until }. Il faut plus de temps ? Touchez le bouton.
helping-longer-helper = Vous avez plus de temps. C’est ouvert jusqu’à { $until }.
helping-not-longer = Ce n’est pas possible maintenant.

command-assist = Aider une personne
command-guest = Prêter mon téléphone
