button-voting = 📮 Voter
voting-title = <b>Voter à { $city }</b>
    Vérifiez si tout est prêt.
voting-no-election = Il n’y a pas de date de vote confirmée. Vous pouvez quand même vous inscrire.
voting-election = <b>{ $kind }</b>
    { $days }
    La mairie a vérifié ces dates le { $confirmed }.
voting-day-one = Vote : { $day }
voting-days-two = Premier tour : { $first }
    Second tour : { $second }
voting-kind-presidential = Élection du président
voting-kind-legislative = Élection des députés
voting-kind-municipal = Élection du maire
voting-kind-european = Élection pour l’Europe
voting-kind-departmental = Élection du département
voting-kind-regional = Élection de la région
voting-kind-referendum = Vote par oui ou non
voting-open-french = Les Français peuvent voter.
voting-open-union = Les Français et les citoyens de l’Union européenne peuvent voter.
voting-until-online = Pour s’inscrire sur internet : jusqu’au { $day } ({ $left ->
    [0] dernier jour
    [one] encore un jour
   *[other] encore { $left } jours
}).
voting-until-paper = Pour s’inscrire à la mairie : jusqu’au { $day } ({ $left ->
    [0] dernier jour
    [one] encore un jour
   *[other] encore { $left } jours
}).
voting-until-late = Pour des cas spéciaux : jusqu’au { $day } ({ $left ->
    [0] dernier jour
    [one] encore un jour
   *[other] encore { $left } jours
}).
button-voting-ready = Vérifier si tout est prêt
button-voting-check = Suis-je sur la liste ?
button-voting-register = Demander à être inscrit
button-voting-proxy = Une personne vote pour moi
button-voting-wishes = Me rappeler les dates
button-voting-share = Envoyer à un ami
button-vote-open = Ouvrir { $host }
button-voting-done = C’est fait
button-vote-later = Me le rappeler dans { $n } jours
button-voting-stop = Ne plus me le rappeler
voting-check-title = les questions avant de voter
voting-check-forgets = Je pose quelques questions. Je ne garde pas vos réponses.
voting-check-age = Quel âge avez-vous ?
voting-check-age-under-16 = Moins de 16 ans
voting-check-age-16-17 = 16 ou 17 ans
voting-check-age-turns-18 = 18 ans cette année
voting-check-age-18-25 = De 18 à 25 ans
voting-check-age-26-plus = 26 ans ou plus
voting-check-citizen = Quelle est votre nationalité ?
voting-check-citizen-french = Française
voting-check-citizen-eu = Un pays de l’Union européenne
voting-check-citizen-other = Un autre pays
voting-check-census = À 16 ans, on va à la mairie pour le recensement. L’avez-vous fait ?
voting-check-census-yes = Oui
voting-check-census-no = Non
voting-check-census-unsure = Je ne sais pas
voting-check-moved = Avez-vous changé de maison depuis votre dernier vote ?
voting-check-moved-no = Non
voting-inside = Oui, dans { $city }
voting-check-moved-here = Oui, je viens d’ailleurs
voting-away-on = Le vote est le { $day }. Serez-vous là ?
voting-check-away-no = Je serai là
voting-check-away-yes = Je ne serai pas là
voting-points = <b>Voici les informations pour vous</b>
voting-no-word = Je ne vois pas les listes de vote. J’ai déjà oublié vos réponses.
voting-city = Vous pouvez participer à la vie de { $city }. Votre nationalité ne change rien. Vous pouvez répondre aux consultations.
voting-point-census = Allez à la mairie pour le recensement. On le fait à 16 ans. C’est possible jusqu’à 25 ans.
voting-on-census-month = Vous avez 16 ans ce mois-ci ? Allez à la mairie jusqu’au { $day }.
voting-point-census-done = Vous avez fait le recensement. Gardez bien le papier.
voting-point-census-ask = Demandez à la mairie si vous avez fait le recensement.
voting-point-census-late = Vous n’avez pas fait le recensement ? C’est possible jusqu’à 25 ans, à la mairie.
voting-point-at-18 = Après le recensement, l’État vous inscrit à 18 ans.
voting-on-between = Le vote est le { $day }. Vous devez avoir 18 ans la veille.
voting-on-second-only = Vous avez 18 ans entre les 2 tours ? Vous votez seulement le { $day }.
voting-point-state = Vous avez fait le recensement. L’État vous inscrit à 18 ans. Vérifiez sur le site officiel.
voting-point-request = Vous devez demander à être inscrit.
voting-by-online = Sur internet : jusqu’au { $day } ({ $left ->
    [0] c’est le dernier jour
    [one] encore un jour
   *[other] encore { $left } jours
}).
voting-by-paper = À la mairie : jusqu’au { $day } ({ $left ->
    [0] c’est le dernier jour
    [one] encore un jour
   *[other] encore { $left } jours
}).
voting-by-paper-only = Sur internet, c’est fini. À la mairie : jusqu’au { $day } ({ $left ->
    [0] c’est le dernier jour
    [one] encore un jour
   *[other] encore { $left } jours
}).
voting-point-closed = On ne peut plus s’inscrire pour ce vote.
voting-by-late = Il y a des cas spéciaux jusqu’au { $day } ({ $left ->
    [0] c’est le dernier jour
    [one] encore un jour
   *[other] encore { $left } jours
}). Par exemple, vous venez d’avoir 18 ans. Demandez à la mairie.
voting-point-over = C’est trop tard pour s’inscrire à ce vote. Inscrivez-vous pour les votes suivants.
voting-point-still-there = Avant, vous étiez peut-être sur la liste d’une autre ville. Regardez sur le site officiel si vous y êtes encore. Si oui, vous pouvez voter là-bas. Une autre personne peut aussi voter pour vous.
voting-point-old-station = Vous êtes peut-être encore sur la liste de votre ancien bureau. Regardez sur le site officiel. Si oui, vous pouvez voter là-bas.
voting-point-left-off = Il y a une erreur sur la liste ? Demandez vite à la mairie.
voting-point-no-date = Il n’y a pas encore de date de vote. Vous pouvez vous inscrire maintenant.
voting-point-papers = Prenez votre carte d’identité. Prenez un papier avec votre adresse.
voting-point-moved-inside = Donnez votre nouvelle adresse à la mairie.
voting-point-parents = Vous avez moins de 26 ans ? Vous pouvez voter dans la ville de vos parents.
voting-point-parents-listed = Vous êtes déjà sur leur liste ? En général, vous pouvez y rester. Une autre personne peut voter pour vous.
voting-point-check = Êtes-vous sur la liste ? Regardez sur le site officiel.
voting-point-eu = Vous venez d’un pays de l’Union européenne. Vous pouvez voter pour le maire et pour l’Europe. Il faut le demander.
voting-point-eu-not-this = Le prochain vote est pour les Français.
voting-point-eu-once = Pour l’Europe, on vote dans un seul pays.
voting-point-proxy = Une autre personne peut voter pour vous.
voting-point-proxy-if = Vous êtes sur une liste ? Une autre personne peut voter pour vous.
voting-on-polls = Le vote est le { $day }. Prenez votre carte d’identité.
voting-on-polls-if = Vous êtes sur une liste ? Le vote est le { $day }. Prenez votre carte d’identité.
voting-page-check = Cette page dit si vous êtes sur la liste.
voting-page-register = Sur cette page, vous demandez à être inscrit.
voting-page-proxy = Sur cette page, vous choisissez une personne. Elle vote pour vous. Ensuite, montrez votre carte d’identité.
voting-page-blind = La page demande votre nom. Je ne vois pas vos réponses.
voting-site = Site officiel : { $host }
button-voting-term-census = Le recensement, c’est quoi ?
button-voting-term-lists = La liste, c’est quoi ?
button-voting-term-proxy = La procuration, c’est quoi ?
button-voting-term-late = Cas spéciaux ?
button-voting-term-eu-lists = Listes à part ?
button-voting-term-rounds = 2 tours ?
button-voting-term-station = Le bureau de vote ?
button-voting-term-address-proof = Quel papier ?
voting-term-census = <b>Recensement</b> : à 16 ans, on va à la mairie. Ensuite, l’État peut vous inscrire.
voting-term-lists = <b>Liste de vote</b> : les noms des personnes qui peuvent voter.
voting-term-proxy = <b>Procuration</b> : une autre personne vote pour vous. Elle peut vivre dans une autre ville. Vous arrivez avant elle ? Vous pouvez voter vous-même.
voting-term-late = <b>Cas spéciaux</b> : on peut parfois s’inscrire plus tard. La mairie vous le dira.
voting-term-eu-lists = <b>Listes à part</b> : les listes des citoyens européens.
voting-term-rounds = <b>2 tours</b> : on vote une fois. Parfois, on vote une seconde fois.
voting-term-station = <b>Bureau de vote</b> : c’est là que vous votez. C’est souvent une école.
voting-term-address-proof = <b>Papier avec votre adresse</b> : par exemple une facture. Vous vivez chez une autre personne ? Prenez aussi ses papiers. Cette personne doit écrire que vous vivez là.
button-voting-words = Les mots du vote
voting-words = <b>Les mots du vote</b>
    Touchez un mot.
voting-wishes = <b>Vos rappels</b>
    Je vous rappelle ces dates. Touchez une ligne pour changer.
voting-wishes-kept = Je garde seulement ces choix. Je ne garde rien sur votre vote.
voting-wish-registration = Les dates pour s’inscrire
voting-wish-census = Le recensement à 16 ans
voting-wish-proxy = La procuration
voting-wish-polling = Les jours de vote
voting-census-when = Dans combien de temps ?
voting-census-in = { $n ->
    [30] Dans 1 mois
    [90] Dans 3 mois
    [180] Dans 6 mois
   *[other] Dans 1 an
}
voting-census-then = C’est noté. Je vous écris le { $day }.
voting-done = Merci. Je ne vous le rappelle plus pour ce vote.
voting-done-thanks = Merci.
voting-done-check = La mairie vous répond après votre demande. Vous pouvez aussi regarder sur le site officiel.
voting-done-check-proxy = On vérifie votre identité. Ensuite, la procuration est bonne. Regardez sur le site officiel.
voting-later = D’accord. Je vous écris le { $day }.
voting-later-over = Après aujourd’hui, il n’y a plus de date à rappeler.
voting-stopped = C’est noté. Je ne vous le rappelle plus.
voting-share = Tout est prêt pour voter ? { $city } vous aide. Rien n’est gardé.
voting-share-how = Envoyez ce message à un ami. Personne ne sait qu’il vient de vous.
voting-remind-registration-online = Pour vous inscrire sur internet : { $left ->
    [0] c’est le dernier jour.
    [one] il reste un jour, jusqu’au { $day }.
   *[other] il reste { $left } jours, jusqu’au { $day }.
}
voting-remind-registration-paper = Pour vous inscrire à la mairie : { $left ->
    [0] c’est le dernier jour.
    [one] il reste un jour, jusqu’au { $day }.
   *[other] il reste { $left } jours, jusqu’au { $day }.
}
voting-remind-proxy = Le vote est le { $day }. Vous ne serez pas là ? Il reste { $left } jours pour la procuration.
voting-remind-polling = { $left ->
    [0] On vote aujourd’hui, { $day }.
   *[other] On vote demain, { $day }.
}
voting-bring = Prenez votre carte d’identité. Prenez aussi votre carte de vote.
voting-census-again = Pensez au recensement. On le fait à la mairie, à 16 ans.
voting-polls = On vote de { $opens } à { $closes }.
voting-polls-unknown = Demandez les heures à la mairie.
voting-clock = { $hour } h { $minute }
command-vote = Voter
