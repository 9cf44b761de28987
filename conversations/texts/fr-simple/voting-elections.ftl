election-title = <b>{ $kind }</b>
election-vote = 🗳️ Vote : { $day }
election-round-1 = 🗳️ Premier tour : { $day }
election-round-2 = 🗳️ Second tour : { $day }
election-hours = 🕗 On vote de { $opens } à { $closes }
election-hours-unknown = 🕗 Les heures du vote : pas encore connues
election-frozen = 🔒 Un décret arrête les listes le { $day }
election-until-online = 💻 S’inscrire sur internet : jusqu’au { $day }
election-until-paper = 🏛️ S’inscrire à la mairie : jusqu’au { $day }
election-until-late = ⏳ S’inscrire en retard, dans certains cas : jusqu’au { $day }
election-rule-online = C’est le 6e mercredi avant le vote (loi : { $article })
election-rule-paper = C’est le 6e vendredi avant le vote (loi : { $article })
election-rule-late = C’est 10 jours avant le vote (loi : { $article })
election-by-hand = Cette date est changée. La loi ({ $article }) dit : { $day }
election-by-hand-only = Cette date est ajoutée. La loi ({ $article }) n’en donne pas.
election-by-freezing = Les listes s’arrêtent ce jour. La loi ({ $article }) dit : { $day }
election-state-unconfirmed = dates à vérifier
election-state-confirmed = dates vérifiées
election-state-over = passée
election-state-cancelled = annulée
election-unconfirmed = ⚠️ Personne n’a vérifié ces dates. Aucun message n’en parle.
election-confirmed-by = ✅ Dates vérifiées. Qui : { $label }. Quand : { $at }.
election-cancelled = ❌ Cette élection est annulée.
election-list-title = <b>Élections</b>
election-list-none = Il n’y a pas d’élection ici.
election-list-row = <b>{ $kind }</b>, { $day } : { $state }
election-open = { $kind }, { $day }
election-menu = 🗳 Élections
command-elections = Les élections et leurs dates
election-button-add = Écrire une élection
election-button-all = Toutes les élections
election-button-confirm = Ces dates sont bonnes
election-button-stand = Oui, elles sont bonnes
election-button-move = Changer les dates ou les heures
election-button-cancel = Annuler l’élection
election-button-void = Oui, annuler
election-button-card = ‹ Retour
election-confirm-sure = <b>Ces dates sont-elles bonnes ?</b> Regardez le décret. Ensuite, nous écrivons aux gens.
election-confirmed-now = { $n ->
    [0] Merci. Les dates sont bonnes. Il n’y a plus de message à envoyer.
    [one] Merci. Les dates sont bonnes. Un message va partir.
   *[other] Merci. Les dates sont bonnes. { $n } messages vont partir.
}
election-told-now = Des gens étaient prévenus. Ils vont recevoir ce qui change.
election-told-cancelled = Des gens étaient prévenus. Nous leur écrivons.
election-cancel-sure = <b>Annuler cette élection ?</b> Plus aucun message ne partira.
election-cancelled-now = L’élection est annulée. Plus aucun message ne partira.
election-unknown = Cette élection n’existe pas.
election-meanwhile = Une autre personne a changé cette élection. Voici les dates maintenant.
election-not-now = Ce n’est pas possible maintenant. Voici cette élection.
election-ask-kind = <b>Quelle élection ?</b>
election-ask-first = <b>Quel jour est le premier tour ?</b>
election-ask-second = <b>Quel jour est le second tour ?</b>
election-ask-hours = <b>De quelle heure à quelle heure ?</b> Touchez, ou écrivez : 8:00-19:00.
election-ask-online = <b>Dernier jour sur internet ?</b> Seulement si un décret le dit.
election-ask-paper = <b>Dernier jour à la mairie ?</b> Seulement si un décret le dit.
election-ask-late = <b>Dernier jour pour les retards ?</b> Seulement si un décret le dit.
election-ask-frozen = <b>Quel jour s’arrêtent les listes ?</b> Seulement si un décret le dit.
election-hub = <b>Voici ce que nous gardons.</b> Touchez pour changer.
election-to-first = Premier tour
election-to-second = Second tour
election-to-hours = Heures
election-to-online = Internet
election-to-paper = Mairie
election-to-late = Retards
election-to-frozen = Listes
election-hours-offered = { $opens } – { $closes }
election-hours-read = de { $opens } à { $closes }
election-button-hours-none = Pas encore connues
election-button-no-second = Pas de second tour
election-button-by-rule = Comme dit la loi
election-button-hub = ‹ Retour
election-button-keep = Garder cette élection
election-button-abandon = Arrêter
election-kept = C’est écrit. Il faut encore vérifier les dates.
election-kept-moved = C’est écrit. Il faut encore vérifier.
election-talk = Écrire une élection
election-wrong-past = Cette élection est déjà passée. Le vote doit être plus tard.
election-wrong-twin = Il y a déjà une élection comme celle-ci ce jour.
election-wrong-one-round = Cette élection a un seul tour.
election-wrong-second-before-first = Le second tour doit venir après le premier.
election-wrong-after-vote = La date doit venir avant le vote.
election-wrong-hours = Ces heures ne vont pas. On ferme à 20 heures au plus tard.
election-wrong-hours-read = Je ne comprends pas. Écrivez les heures ainsi : 8:00-19:00.
election-wrong-senate = Les gens ne votent pas pour le Sénat. Nous ne gardons pas cette élection.
election-wrong-same = Rien n’a changé.
election-odd-weekday = ⚠️ À vérifier : le { $day } n’est pas un dimanche.
election-odd-second = ⚠️ À vérifier : le second tour est souvent le { $day }.
election-odd-far = ⚠️ À vérifier : c’est dans plus de { $n } ans.
election-odd-near = ⚠️ À vérifier : une élection pareille est proche, le { $day }.
election-odd-rule = ⚠️ À vérifier : vous avez noté le { $day }. La règle dit le { $rule }.
election-odd-late = ⚠️ À vérifier : le { $day } est trop tard. La règle s’arrête au { $late } (code électoral, L30).
election-moved-title = <b>{ $kind } : les dates changent.</b>
election-moved-why = Vous avez reçu d’autres dates. Voici les bonnes dates.
election-moved-before = Avant : { $day }
election-moved-over = C’est fini.
election-moved-no-second = Il n’y a plus de second tour.
election-new-hours-title = <b>{ $kind } : les heures changent.</b>
election-new-hours-why = Les jours du vote restent les mêmes.
election-hours-before = Avant : de { $opens } à { $closes }
election-cancelled-title = <b>{ $kind } : le vote est annulé.</b>
election-cancelled-second-title = <b>{ $kind } : pas de second tour.</b>
election-cancelled-day = ❌ Pas de vote le { $day }
election-cancelled-after = Vous n’avez rien à faire. Nous n’écrirons plus pour cette élection.
election-waiting = { $n ->
    [one] <b>Il faut vérifier les dates d’une élection.</b> Aucun message ne part avant.
   *[other] <b>Il faut vérifier les dates de { $n } élections.</b> Aucun message ne part avant.
}
voting-figures-button = 📊 Les chiffres du vote
voting-figures-title = <b>Les chiffres du vote</b>
    On compte les gestes. On ne compte pas les personnes. Les nombres vont de 10 en 10. Un nombre sous { $limit } est caché.
voting-figures-none = Ce jour n’est pas encore passé.
voting-figures-few = moins de { $limit }
voting-figures-week = <b>Semaine du { $week }</b>
    Questions avant de voter : { $check }
    Pages officielles : { $link }
    Rappels demandés : { $wish }
    C’est fait : { $done }
    Envoyé à un ami : { $share }
    Venu par un ami : { $shared }
voting-weeks-earlier = ‹ Avant
voting-weeks-later = Après ›
