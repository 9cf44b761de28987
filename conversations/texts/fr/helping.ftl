# The room of helping: a chat lent to a resident who is helped, or to a neighbour.

button-assist = 🤝 Aider quelqu’un
button-guest = 👥 Prêter mon téléphone
button-agree-and-15 = Oui, d’accord, et 15 ans ou plus
button-longer = ⏱ 10 minutes de plus

helping-what-helper = <b>Aider quelqu’un</b>
    • Pendant 30 minutes, ce téléphone sert à une seule personne : consultations, idées.
    • Vous lisez à voix haute et vous touchez ses réponses. On ne lui demande pas qui elle est.
    • Rien ne se mélange avec votre profil ni avec vos réponses.
helping-what-guest = <b>Prêter mon téléphone</b>
    • Pendant 15 minutes, une autre personne peut répondre ici à votre place.
    • Ses réponses ne sont pas liées à vous, et rien de votre profil n’est utilisé.
    • Telegram laisse affichés les messages d’avant, puis les siens : vous pouvez effacer l’historique avant et après.
helping-opened-helper = C’est ouvert jusqu’à { $until }. À partir de maintenant, tout ce qui est répondu ici est à la personne que vous aidez.
helping-opened-guest = C’est ouvert jusqu’à { $until }. Vous pouvez donner le téléphone.
helping-read-helper = 🗣 <i>À lire à voix haute, ou à faire lire</i>
helping-read-guest = <b>Avant de commencer</b>
helping-notice = Ce service est celui de la Ville de { $city }. Responsable : { $controller }. Répondre est facultatif.
    • On garde vos réponses pour préparer les projets de la Ville. On ne garde ni votre nom, ni rien qui dise qui vous êtes.
    • Après l’envoi, on ne pourra plus les relire ni les changer ici.
    • Telegram conserve aussi cette discussion, sans chiffrement de bout en bout. On peut répondre sur papier.
helping-agree = <b>Êtes-vous d’accord pour que la Ville garde vos réponses, et avez-vous 15 ans ou plus ?</b>
    Elles peuvent dire ce que vous pensez de la vie publique.
helping-under-15 = Merci de l’avoir dit. Avant 15 ans, la loi demande aussi l’accord d’un parent : rien n’est gardé. On peut participer autrement :
helping-refused = C’est entendu : rien n’est gardé. On peut participer autrement :
helping-nearly-over-helper = Il reste 5 minutes : c’est ouvert jusqu’à { $until }. S’il faut plus de temps, touchez le bouton.
helping-longer-helper = C’est prolongé jusqu’à { $until }.
helping-not-longer = Il n’y a rien à prolonger.

command-assist = Aider quelqu’un
command-guest = Prêter mon téléphone
