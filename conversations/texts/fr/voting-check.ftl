button-voting = 📮 Voter
voting-title = <b>Voter à { $city }</b>
    Vérifiez en une minute que tout est prêt.
voting-no-election = Aucune date de vote n’est confirmée pour le moment. On peut s’inscrire toute l’année.
voting-election = <b>{ $kind }</b>
    { $days }
    Dates confirmées par la mairie le { $confirmed }.
voting-day-one = Vote : { $day }
voting-days-two = Premier tour : { $first }
    Second tour : { $second }
voting-kind-presidential = Élection présidentielle
voting-kind-legislative = Élections législatives
voting-kind-municipal = Élections municipales
voting-kind-european = Élections européennes
voting-kind-departmental = Élections départementales
voting-kind-regional = Élections régionales
voting-kind-referendum = Référendum
voting-open-french = Ce vote est ouvert aux citoyens français.
voting-open-union = Ce vote est ouvert aux citoyens français et de l’Union européenne.
voting-until-online = Inscription en ligne : jusqu’au { $day } ({ $left ->
    [0] dernier jour
    [one] encore un jour
   *[other] encore { $left } jours
}).
voting-until-paper = Inscription en mairie ou par courrier : jusqu’au { $day } ({ $left ->
    [0] dernier jour
    [one] encore un jour
   *[other] encore { $left } jours
}). Un courrier compte le jour où la mairie le reçoit.
voting-until-late = Cas particuliers (par exemple 18 ans après la clôture) : jusqu’au { $day } ({ $left ->
    [0] dernier jour
    [one] encore un jour
   *[other] encore { $left } jours
}).
button-voting-ready = Vérifier que tout est prêt
button-voting-check = Voir si je suis sur une liste
button-voting-register = Demander mon inscription
button-voting-proxy = Donner procuration
button-voting-wishes = Me rappeler les dates
button-voting-share = Envoyer à quelqu’un
button-vote-open = Ouvrir { $host }
button-voting-done = C’est fait
button-vote-later = Me le rappeler dans { $n } jours
button-voting-stop = Ne plus me rappeler cela
voting-check-title = la vérification avant de voter
voting-check-forgets = Quelques questions, une minute. Je ne garde aucune de vos réponses.
voting-check-age = Quel âge avez-vous ?
voting-check-age-under-16 = Moins de 16 ans
voting-check-age-16-17 = 16 ou 17 ans
voting-check-age-turns-18 = 18 ans cette année
voting-check-age-18-25 = De 18 à 25 ans
voting-check-age-26-plus = 26 ans ou plus
voting-check-citizen = Quelle est votre nationalité ?
voting-check-citizen-french = Française
voting-check-citizen-eu = Un autre pays de l’Union européenne
voting-check-citizen-other = Un autre pays
voting-check-census = Avez-vous fait le recensement citoyen ? C’est la démarche à la mairie, à 16 ans.
voting-check-census-yes = Oui
voting-check-census-no = Non
voting-check-census-unsure = Je ne sais pas
voting-check-moved = Avez-vous déménagé depuis votre dernier vote, ou depuis le recensement ?
voting-check-moved-no = Non
voting-inside = Oui, dans { $city } même
voting-check-moved-here = Oui, je viens d’ailleurs
voting-away-on = On vote le { $day }. Serez-vous là ce jour-là ?
voting-check-away-no = Je serai là
voting-check-away-yes = Je ne serai pas là
voting-points = <b>Voici ce qui vous concerne</b>
voting-no-word = Je ne peux pas voir les listes électorales : seul le site officiel les connaît. Vos réponses sont déjà oubliées.
voting-city = Les consultations, le budget participatif et les conseils de { $city } vous sont ouverts, quelle que soit votre nationalité.
voting-point-census = Recensement citoyen : à la mairie, dès vos 16 ans et jusqu’à la fin du troisième mois qui suit. Après, c’est encore possible jusqu’à 25 ans.
voting-on-census-month = Si vous avez vos 16 ans ce mois-ci : jusqu’au { $day }.
voting-point-census-done = Recensement fait : gardez bien l’attestation.
voting-point-census-ask = Recensement : demandez à votre mairie si vous l’avez fait.
voting-point-census-late = Recensement citoyen pas encore fait ? C’est possible jusqu’à 25 ans, à la mairie.
voting-point-at-18 = À 18 ans, l’État inscrit lui-même les jeunes Français recensés, dans la commune du recensement.
voting-on-between = Pour voter le { $day }, il faut avoir 18 ans au plus tard la veille.
voting-on-second-only = Si vous avez 18 ans entre les deux tours, vous votez au second tour, le { $day }, et pas au premier.
voting-point-state = Recensement fait, sans déménagement : l’État a dû vous inscrire à vos 18 ans. Vérifiez-le sur le site officiel.
voting-point-request = Il faut demander votre inscription à la commune où vous habitez.
voting-by-online = En ligne : jusqu’au { $day } ({ $left ->
    [0] c’est le dernier jour
    [one] encore un jour
   *[other] encore { $left } jours
}).
voting-by-paper = À la mairie ou par courrier : jusqu’au { $day } ({ $left ->
    [0] c’est le dernier jour
    [one] encore un jour
   *[other] encore { $left } jours
}).
voting-by-paper-only = L’inscription en ligne est fermée. À la mairie : jusqu’au { $day } ({ $left ->
    [0] c’est le dernier jour
    [one] encore un jour
   *[other] encore { $left } jours
}).
voting-point-closed = Les inscriptions pour ce vote sont closes.
voting-by-late = Exceptions jusqu’au { $day } ({ $left ->
    [0] c’est le dernier jour
    [one] encore un jour
   *[other] encore { $left } jours
}) : avoir 18 ans ou devenir Français après la clôture, déménager pour son travail, et quelques autres cas. Demandez à la mairie.
voting-point-over = Il est trop tard pour s’inscrire avant ce vote. Une demande faite maintenant servira aux prochains.
voting-point-still-there = Vous étiez sur la liste d’une autre commune ? Votre nom y est peut-être encore : vérifiez-le sur la page officielle. Si oui, vous pouvez voter là-bas, vous-même ou par procuration.
voting-point-old-station = Votre nom est peut-être encore à votre ancien bureau de vote : vérifiez-le sur la page officielle. Si oui, vous pouvez voter là-bas.
voting-point-left-off = Votre nom manque sur la liste par erreur ? Le tribunal judiciaire peut décider jusqu’au jour du vote (code électoral, article L20). Demandez à la mairie.
voting-point-no-date = Aucun vote n’est encore annoncé ici : c’est le bon moment pour s’inscrire.
voting-point-papers = À préparer : une pièce d’identité et un justificatif de domicile de moins de trois mois.
voting-point-moved-inside = Même en restant dans la ville, signalez la nouvelle adresse : sinon le bureau de vote ne sera pas le bon.
voting-point-parents = Moins de 26 ans : vous pouvez aussi vous inscrire dans la commune de vos parents.
voting-point-parents-listed = Déjà sur leur liste ? En principe, rien à faire : si vous ne pouvez pas y aller, pensez à la procuration.
voting-point-check = Pour savoir si vous êtes sur une liste, et dans quel bureau, ouvrez la page officielle.
voting-point-eu = Citoyens de l’Union européenne : vous pouvez voter aux municipales et aux européennes, sur des listes à part. Il faut le demander.
voting-point-eu-not-this = Le prochain vote est réservé aux citoyens français.
voting-point-eu-once = Aux européennes, on vote dans un seul pays : ici, ou dans votre pays d’origine.
voting-point-proxy = Vous ne serez pas là : quelqu’un de confiance peut voter pour vous, par procuration.
voting-point-proxy-if = Vous ne serez pas là ? Si vous êtes sur une liste, quelqu’un de confiance peut voter pour vous, par procuration.
voting-on-polls = Le { $day }, venez avec une pièce d’identité. La carte d’électeur aide, elle n’est pas obligatoire.
voting-on-polls-if = Si vous êtes sur une liste : le { $day }, prenez une pièce d’identité. La carte d’électeur aide, elle n’est pas obligatoire.
voting-page-check = Cette page dit si vous êtes sur une liste, et où voter.
voting-page-register = Cette page permet de demander votre inscription.
voting-page-proxy = Cette page permet de demander une procuration. Ensuite, il faut montrer sa pièce d’identité, sauf identité numérique certifiée.
voting-page-blind = Elle vous demandera votre nom et votre date de naissance. Je ne vois rien de ce que vous y écrivez.
voting-site = Site officiel : { $host }
button-voting-term-census = C’est quoi, le recensement ?
button-voting-term-lists = C’est quoi, une liste ?
button-voting-term-proxy = C’est quoi, une procuration ?
button-voting-term-late = Quelles exceptions ?
button-voting-term-eu-lists = Quelles listes ?
button-voting-term-rounds = Pourquoi deux tours ?
button-voting-term-station = C’est quoi, un bureau ?
button-voting-term-address-proof = Quel justificatif ?
voting-term-census = <b>Recensement citoyen</b> : une démarche à la mairie, à 16 ans. Elle permet à l’État de vous inscrire à 18 ans.
voting-term-lists = <b>Liste électorale</b> : la liste des personnes qui peuvent voter dans une commune.
voting-term-proxy = <b>Procuration</b> : vous choisissez quelqu’un qui vote à votre place, dans votre bureau de vote. Cette personne peut habiter ailleurs, et avoir deux procurations au plus, dont une seule faite en France. Vous pouvez encore voter vous-même si vous arrivez avant elle.
voting-term-late = <b>Exceptions</b> : on peut encore s’inscrire après la clôture, jusqu’à dix jours avant le vote, quand on a eu 18 ans ou la nationalité française depuis, quand on déménage pour son travail (fonctionnaires et militaires aussi, à leur départ), ou quand on retrouve son droit de vote (code électoral, article L30).
voting-term-eu-lists = <b>Listes complémentaires</b> : les listes des citoyens européens, pour les municipales et les européennes.
voting-term-rounds = <b>Deux tours</b> : on vote une première fois. Parfois on vote une seconde fois, entre ceux qui restent.
voting-term-station = <b>Bureau de vote</b> : le lieu où vous votez, souvent une école. Il dépend de votre adresse.
voting-term-address-proof = <b>Justificatif de domicile</b> : un papier récent avec votre nom et votre adresse, par exemple une facture d’électricité. Si vous vivez chez quelqu’un : son justificatif, sa pièce d’identité et son attestation d’hébergement.
button-voting-words = Les mots du vote
voting-words = <b>Les mots du vote</b>
    Touchez un mot : je l’explique en une phrase ou deux.
voting-wishes = <b>Vos rappels</b>
    Ce qui est coché vous sera rappelé. Touchez une ligne pour la cocher ou la décocher.
voting-wishes-kept = Je garde seulement ces choix. Rien sur vous, rien sur votre vote.
voting-wish-registration = Les dates d’inscription
voting-wish-census = Le recensement à 16 ans
voting-wish-proxy = La procuration
voting-wish-polling = Les jours de vote
voting-census-when = Dans combien de temps ? Je vous le rappelle une fois.
voting-census-in = { $n ->
    [30] Dans un mois
    [90] Dans trois mois
    [180] Dans six mois
   *[other] Dans un an
}
voting-census-then = C’est noté : je vous en reparle le { $day }.
voting-done = Merci, c’est noté : je ne vous le rappelle plus pour ce vote.
voting-done-thanks = Merci.
voting-done-check = Après une demande, la mairie répond. Vous pouvez vérifier sur le site officiel.
voting-done-check-proxy = Une procuration compte une fois votre identité vérifiée. Vous pouvez voir où elle en est sur le site officiel.
voting-later = D’accord. Je vous en reparle le { $day }.
voting-later-over = Après aujourd’hui, il n’y a plus de date à vous rappeler.
voting-stopped = C’est noté. Je ne vous rappelle plus cela.
voting-share = Tout est prêt pour voter ? { $city } vous aide à le vérifier en une minute. Rien n’est gardé.
voting-share-how = Transférez ce message, ou montrez le code. Personne ne saura qu’il vient de vous.
voting-remind-registration-online = Inscription en ligne sur les listes électorales : { $left ->
    [0] c’est aujourd’hui le dernier jour.
    [one] il reste un jour, jusqu’au { $day }.
   *[other] il reste { $left } jours, jusqu’au { $day }.
}
voting-remind-registration-paper = Inscription à la mairie sur les listes électorales : { $left ->
    [0] c’est aujourd’hui le dernier jour.
    [one] il reste un jour, jusqu’au { $day }.
   *[other] il reste { $left } jours, jusqu’au { $day }.
}
voting-remind-proxy = Vous ne serez pas là le { $day } ? Il reste { $left } jours pour donner procuration. Mieux vaut ne pas attendre.
voting-remind-polling = { $left ->
    [0] On vote aujourd’hui, { $day }.
   *[other] On vote demain, { $day }.
}
voting-bring = Venez avec une pièce d’identité. Le bureau de vote est écrit sur la carte d’électeur, et sur le site officiel.
voting-census-again = Vous vouliez y penser : le recensement citoyen se fait à la mairie, dès 16 ans.
voting-polls = Les bureaux sont ouverts de { $opens } à { $closes }.
voting-polls-unknown = Pour les horaires, regardez la carte d’électeur ou demandez à la mairie.
voting-clock = { $hour } h { $minute }
command-vote = Voter
