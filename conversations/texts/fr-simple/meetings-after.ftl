meeting-minutes-there = <b>Vous pouvez lire le résumé de la réunion.</b>
meeting-minutes-new = <b>Le résumé de la réunion a changé.</b>
meeting-minutes-whole = <b>Résumé de la réunion</b>
meeting-minutes-about = « { $title } », { $day }
meeting-minutes-decided = <b>Les décisions :</b>
meeting-minutes-decision = • { $text }
meeting-minutes-more = { $n ->
    [one] … et une autre décision.
   *[other] … et { $n } autres décisions.
}
meeting-minutes-why = Vous êtes venu à la réunion, ou vous la suivez. Vous recevez donc ce message.
meeting-minutes-none-yet = Le résumé de cette réunion n’est pas encore prêt.
meeting-minutes-gone = Ce résumé a changé. Le nouveau est plus bas.
meeting-minutes-unknown = Je ne connais pas cette réunion.
meeting-minutes-cancelled = Cette réunion n’a pas eu lieu. Il n’y a pas de résumé.
meeting-minutes-early = La réunion n’a pas commencé. Écrivez le résumé pendant ou après.
meeting-minutes-hub = <b>Résumé de « { $title } »</b>
meeting-minutes-has-text = Texte : { $languages }
meeting-minutes-no-text = Texte : rien
meeting-minutes-has-decisions = { $n ->
    [0] Décisions : rien
    [one] Décisions : une
   *[other] Décisions : { $n }
}
meeting-minutes-has-file = Document : oui
meeting-minutes-no-file = Document : non
meeting-minutes-which-language = Dans quelle langue est le texte ?
meeting-minutes-ask-text = Écrivez le résumé. Langue : { $language }. { $most } lettres au plus. C’est plus long ? Envoyez un document.
meeting-minutes-no-names = N’écrivez pas de nom d’habitant.
meeting-minutes-before = Le texte maintenant :
meeting-minutes-list-none = Pas encore de décision.
meeting-minutes-list = <b>Les décisions</b>
meeting-minutes-numbered = { $n }. { $text }
meeting-minutes-ask-decision = Décision { $n }. Langue : { $language }. Écrivez une phrase courte. { $most } lettres au plus.
meeting-minutes-ask-file = Envoyez le document. Il doit être en pdf. { $most } Mo au plus.
meeting-minutes-file-kept = J’ai bien le document.
meeting-minutes-wants-text = Écrivez un texte, s’il vous plaît.
meeting-minutes-large = Ce fichier est trop lourd. { $most } Mo au plus. Rien n’a changé.
meeting-minutes-no-pdf = Envoyez un document pdf, comme fichier. Rien n’a changé.
meeting-minutes-nothing = Il n’y a rien à lire. Écrivez un texte ou envoyez un document.
meeting-minutes-long = Ce texte est trop long : { $n } lettres. { $most } au plus. Écrivez moins, ou envoyez un document. Rien n’a changé.
meeting-minutes-decision-long = Une décision est trop longue : { $n } lettres. { $most } au plus. Rien n’a changé.
meeting-minutes-many = Il y a trop de décisions. { $most } au plus.
meeting-minutes-sure = <b>Les habitants vont lire ce message.</b>
    Ils sont venus, ou ils suivent la réunion.
meeting-minutes-sure-again = <b>Le nouveau résumé est là.</b>
    Je change le message déjà envoyé. Si le document change, j’envoie un nouveau message.
meeting-minutes-lacks = Il manque ces langues : { $languages }. Ces personnes vont lire une autre langue.
meeting-minutes-meanwhile = Une autre personne vient de publier un résumé. Lisez d’abord son texte.
meeting-minutes-same = Rien n’a changé.
meeting-minutes-published = ✅ Le résumé est publié. J’envoie les messages.
meeting-minutes-corrected = ✅ Le résumé est changé.
meeting-minutes-talk = Le résumé de « { $title } »
button-meeting-minutes = 📝 Résumé
button-meeting-minutes-read = Lire le résumé
button-meeting-minutes-meeting = La réunion
button-meeting-minutes-page = ‹ La réunion
button-meeting-minutes-back = ‹ Retour
button-meeting-minutes-text = ✏️ Texte
button-meeting-minutes-decisions = ☑️ Décisions
button-meeting-minutes-file = 📎 Document
button-meeting-minutes-see = 👁 Voir, puis publier
button-meeting-minutes-stop = Arrêter
button-meeting-minutes-remove = Enlever
button-meeting-minutes-add = Ajouter une décision
button-meeting-minutes-skip = Passer cette langue
button-meeting-minutes-keep = Garder ce texte
button-meeting-minutes-remove-decision = Enlever cette décision
button-meeting-minutes-publish = ✅ Publier
button-meeting-minutes-correct = ✅ Changer
meeting-minutes-missing = { $n ->
    [one] Une réunion n’a pas encore de résumé :
   *[other] { $n } réunions n’ont pas encore de résumé :
}
meeting-minutes-missing-one = « { $title } », { $day }
button-missing-minutes = ✏️ { $title }
meeting-feedback = Merci ! Vous êtes venu à « { $title } », { $day }.
meeting-feedback-ask = <b>C’était comment ?</b> Je pose 4 questions. Cela prend une minute.
meeting-feedback-rules = Vous pouvez dire non. Personne ne voit votre nom.
button-meeting-feedback = Donner mon avis
log-act-meeting-minutes = Réunion : résumé publié
