election-title = <b>{ $kind }</b>
election-vote = 🗳️ Vote : { $day }
election-round-1 = 🗳️ Premier tour : { $day }
election-round-2 = 🗳️ Second tour : { $day }
election-hours = 🕗 Bureaux de vote : de { $opens } à { $closes }
election-hours-unknown = 🕗 Horaires des bureaux de vote : pas encore connus
election-frozen = 🔒 Listes électorales figées le { $day }, par décret
election-until-online = 💻 S’inscrire en ligne : jusqu’au { $day }
election-until-paper = 🏛️ S’inscrire en mairie ou par courrier : jusqu’au { $day }
election-until-late = ⏳ Cas particuliers (déménagement pour un travail, 18 ans après la clôture…) : jusqu’au { $day }
election-rule-online = Règle : sixième mercredi avant le premier tour (code électoral, { $article })
election-rule-paper = Règle : sixième vendredi avant le premier tour (code électoral, { $article })
election-rule-late = Règle : dixième jour avant le premier tour (code électoral, { $article })
election-by-hand = Fixé à la main. La règle (code électoral, { $article }) donne : { $day }
election-by-hand-only = Fixé à la main. La règle (code électoral, { $article }) n’en donne pas.
election-by-freezing = Jour où les listes ont été figées. La règle (code électoral, { $article }) donne : { $day }
election-state-unconfirmed = dates à confirmer
election-state-confirmed = dates confirmées
election-state-over = passée
election-state-cancelled = annulée
election-unconfirmed = ⚠️ Personne n’a confirmé ces dates. Aucun message n’en parle.
election-confirmed-by = ✅ Dates confirmées par { $label }, { $at }.
election-cancelled = ❌ Cette élection est annulée.
election-list-title = <b>Élections</b>
election-list-none = Aucune élection n’est notée.
election-list-row = <b>{ $kind }</b>, { $day } : { $state }
election-open = { $kind }, { $day }
election-menu = 🗳 Élections
command-elections = Les élections et leurs dates limites
election-button-add = Noter une élection
election-button-all = Toutes les élections
election-button-confirm = Confirmer ces dates
election-button-stand = Oui, ces dates sont exactes
election-button-move = Changer les dates ou les heures
election-button-cancel = Annuler l’élection
election-button-void = Oui, annuler l’élection
election-button-card = ‹ Retour
election-confirm-sure = <b>Ces dates sont-elles exactes ?</b> Comparez-les avec le décret. Ensuite, les rappels partiront.
election-confirmed-now = { $n ->
    [0] Merci. Les dates sont confirmées. Aucun rappel n’est plus à envoyer.
    [one] Merci. Les dates sont confirmées. Un rappel est prévu.
   *[other] Merci. Les dates sont confirmées. { $n } rappels sont prévus.
}
election-told-now = Les personnes déjà prévenues vont recevoir ce qui a changé.
election-told-cancelled = Les personnes déjà prévenues vont l’apprendre.
election-cancel-sure = <b>Annuler cette élection ?</b> Plus aucun rappel ne partira.
election-cancelled-now = L’élection est annulée. Plus aucun rappel ne partira.
election-unknown = Cette élection n’existe pas.
election-meanwhile = Quelqu’un de l’équipe a changé cette élection entre-temps. Voici ce qui est noté maintenant.
election-not-now = Ce n’est pas possible, vu l’état de cette élection. Voici ce qui est noté.
election-ask-kind = <b>Quelle élection ?</b>
election-ask-first = <b>Quel jour est le premier tour ?</b> S’il n’y a qu’un tour : le jour du vote.
election-ask-second = <b>Quel jour est le second tour ?</b>
election-ask-hours = <b>De quelle heure à quelle heure peut-on voter ?</b> Touchez, ou écrivez par exemple : 8:00-19:00.
election-ask-online = <b>Dernier jour pour s’inscrire en ligne ?</b> Seulement si un décret l’a fixé.
election-ask-paper = <b>Dernier jour pour s’inscrire en mairie ?</b> Seulement si un décret l’a fixé.
election-ask-late = <b>Dernier jour pour les cas particuliers ?</b> Seulement si un décret l’a fixé.
election-ask-frozen = <b>Quel jour les listes ont-elles été figées ?</b> Seulement si un décret l’a fait.
election-hub = <b>Voici ce qui sera noté.</b> Touchez ce qu’il faut changer.
election-to-first = Premier tour
election-to-second = Second tour
election-to-hours = Horaires
election-to-online = En ligne
election-to-paper = En mairie
election-to-late = Cas particuliers
election-to-frozen = Listes figées
election-hours-offered = { $opens } – { $closes }
election-hours-read = de { $opens } à { $closes }
election-button-hours-none = Pas encore connus
election-button-no-second = Pas de second tour
election-button-by-rule = Comme le dit la règle
election-button-hub = ‹ Retour
election-button-keep = Noter cette élection
election-button-abandon = Abandonner
election-kept = C’est noté. Aucun message n’en parle avant que les dates soient confirmées.
election-kept-moved = Les changements sont notés. Aucun message n’en parle avant qu’ils soient confirmés.
election-talk = Noter une élection
election-wrong-past = Cette élection est déjà passée, ou c’est aujourd’hui : le premier tour doit être à venir.
election-wrong-twin = Une élection du même type est déjà notée pour ce jour-là.
election-wrong-one-round = Cette élection n’a qu’un tour : il n’y a pas de second tour à noter.
election-wrong-second-before-first = Le second tour doit être après le premier.
election-wrong-after-vote = Une date limite doit être avant le premier tour.
election-wrong-hours = Les horaires ne vont pas : on ouvre avant de fermer, et on ferme à 20 h au plus tard (code électoral, R41).
election-wrong-hours-read = Je ne comprends pas ces horaires. Écrivez-les ainsi : 8:00-19:00.
election-wrong-senate = Les sénatoriales ne se notent pas : les habitants n’y votent pas, ce sont de grands électeurs.
election-wrong-same = Rien n’a changé.
election-odd-weekday = ⚠️ À vérifier : le { $day } n’est pas un dimanche.
election-odd-second = ⚠️ À vérifier : d’habitude, le second tour de cette élection serait le { $day }.
election-odd-far = ⚠️ À vérifier : c’est dans plus de { $n } ans.
election-odd-near = ⚠️ À vérifier : une élection du même type est notée à 14 jours ou moins, le { $day }.
election-odd-rule = ⚠️ À vérifier : la date limite du { $day } est à plus de 14 jours de la règle, qui donne le { $rule }.
election-odd-late = ⚠️ À vérifier : la date limite du { $day } vient après celle des cas particuliers selon la règle, le { $late } (code électoral, L30).
election-moved-title = <b>{ $kind } : les dates ont changé.</b>
election-moved-why = Nous vous avions écrit d’autres dates. Voici les bonnes.
election-moved-before = Avant : { $day }
election-moved-over = C’est terminé.
election-moved-no-second = Il n’y a plus de second tour.
election-new-hours-title = <b>{ $kind } : les horaires du vote ont changé.</b>
election-new-hours-why = Les jours du vote restent les mêmes.
election-hours-before = Avant : de { $opens } à { $closes }
election-cancelled-title = <b>{ $kind } : le vote est annulé.</b>
election-cancelled-second-title = <b>{ $kind } : il n’y a pas de second tour.</b>
election-cancelled-day = ❌ Pas de vote le { $day }
election-cancelled-after = Vous n’avez rien à faire. Nous ne vous enverrons plus de rappel pour cette élection.
election-waiting = { $n ->
    [one] <b>Une élection attend que quelqu’un confirme ses dates.</b> Aucun rappel ne part avant.
   *[other] <b>{ $n } élections attendent que quelqu’un confirme leurs dates.</b> Aucun rappel ne part avant.
}
voting-figures-button = 📊 Les chiffres du vote
voting-figures-title = <b>Les chiffres du vote, par semaine</b>
    On compte des gestes, jamais qui les fait. Nombres arrondis à la dizaine. En dessous de { $limit }, le nombre n’est pas dit.
voting-figures-none = Aucune semaine n’a commencé depuis ce jour.
voting-figures-few = moins de { $limit }
voting-figures-week = <b>Semaine du { $week }</b>
    Vérifications faites : { $check }
    Pages officielles demandées : { $link }
    Rappels demandés : { $wish }
    « C’est fait » : { $done }
    Vérification passée à quelqu’un : { $share }
    Arrivées par un tel lien : { $shared }
voting-weeks-earlier = ‹ Semaines d’avant
voting-weeks-later = Semaines d’après ›
