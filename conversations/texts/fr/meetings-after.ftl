meeting-minutes-there = <b>Le compte rendu de la réunion est là.</b>
meeting-minutes-new = <b>Le compte rendu de la réunion a été corrigé.</b>
meeting-minutes-whole = <b>Compte rendu</b>
meeting-minutes-about = « { $title } », { $day }
meeting-minutes-decided = <b>Ce qui a été décidé :</b>
meeting-minutes-decision = • { $text }
meeting-minutes-more = { $n ->
    [one] … et une autre décision.
   *[other] … et { $n } autres décisions.
}
meeting-minutes-why = Vous recevez ce message parce que vous avez participé à cette réunion, ou que vous la suivez.
meeting-minutes-none-yet = Le compte rendu de cette réunion n’est pas encore publié.
meeting-minutes-gone = Ce compte rendu a été remplacé : le nouveau est plus bas.
meeting-minutes-unknown = Je ne connais pas de réunion avec ce numéro.
meeting-minutes-cancelled = Cette réunion est annulée : il n’y aura pas de compte rendu.
meeting-minutes-early = La réunion n’a pas commencé : le compte rendu s’écrit pendant ou après.
meeting-minutes-hub = <b>Compte rendu de « { $title } »</b>
meeting-minutes-has-text = Texte : { $languages }
meeting-minutes-no-text = Texte : aucun
meeting-minutes-has-decisions = { $n ->
    [0] Décisions : aucune
    [one] Décisions : une
   *[other] Décisions : { $n }
}
meeting-minutes-has-file = Document PDF : oui
meeting-minutes-no-file = Document PDF : aucun
meeting-minutes-which-language = Le texte, dans quelle langue ?
meeting-minutes-ask-text = Écrivez le compte rendu dans cette langue : { $language }. { $most } caractères au plus ; s’il est plus long, envoyez plutôt un PDF.
meeting-minutes-no-names = N’écrivez le nom d’aucun habitant, s’il vous plaît.
meeting-minutes-before = Le texte actuel :
meeting-minutes-list-none = Aucune décision pour le moment.
meeting-minutes-list = <b>Les décisions</b>
meeting-minutes-numbered = { $n }. { $text }
meeting-minutes-ask-decision = Décision { $n }, dans cette langue : { $language }. Une phrase courte, { $most } caractères au plus.
meeting-minutes-ask-file = Envoyez le compte rendu en PDF, { $most } Mo au plus.
meeting-minutes-file-kept = Le PDF est joint.
meeting-minutes-wants-text = Écrivez un texte, s’il vous plaît.
meeting-minutes-large = Ce fichier est trop lourd : { $most } Mo au plus. Rien n’a changé.
meeting-minutes-no-pdf = J’attends un document PDF, envoyé comme fichier. Rien n’a changé.
meeting-minutes-nothing = Ce compte rendu est vide : il faut un texte, une décision ou un PDF.
meeting-minutes-long = Ce texte est trop long : { $n } caractères, { $most } au plus. Raccourcissez-le, ou envoyez un PDF. Rien n’a changé.
meeting-minutes-decision-long = Une décision est trop longue : { $n } caractères, { $most } au plus. Rien n’a changé.
meeting-minutes-many = Il y a trop de décisions : { $most } au plus.
meeting-minutes-sure = <b>Voici ce que recevront les habitants.</b>
    Le message part à qui a participé et à qui suit cette réunion.
meeting-minutes-sure-again = <b>Voici le compte rendu corrigé.</b>
    Le message déjà reçu sera réécrit. Avec un autre PDF, il sera remplacé par un nouveau message.
meeting-minutes-lacks = Tout n’est pas écrit dans ces langues : { $languages }. Ces personnes liront une autre langue.
meeting-minutes-meanwhile = Quelqu’un de l’équipe vient de publier un autre compte rendu. Lisez-le avant de publier le vôtre.
meeting-minutes-same = Rien n’a changé depuis la dernière publication.
meeting-minutes-published = ✅ Le compte rendu est publié. Les messages partent.
meeting-minutes-corrected = ✅ Le compte rendu est corrigé.
meeting-minutes-talk = Le compte rendu de « { $title } »
button-meeting-minutes = 📝 Compte rendu
button-meeting-minutes-read = Lire le compte rendu
button-meeting-minutes-meeting = La réunion
button-meeting-minutes-page = ‹ La réunion
button-meeting-minutes-back = ‹ Retour
button-meeting-minutes-text = ✏️ Texte
button-meeting-minutes-decisions = ☑️ Décisions
button-meeting-minutes-file = 📎 Document PDF
button-meeting-minutes-see = 👁 Voir, puis publier
button-meeting-minutes-stop = Arrêter
button-meeting-minutes-remove = Retirer
button-meeting-minutes-add = Ajouter une décision
button-meeting-minutes-skip = Passer cette langue
button-meeting-minutes-keep = Garder ce texte
button-meeting-minutes-remove-decision = Retirer cette décision
button-meeting-minutes-publish = ✅ Publier
button-meeting-minutes-correct = ✅ Corriger
meeting-minutes-missing = { $n ->
    [one] Une réunion attend son compte rendu :
   *[other] { $n } réunions attendent leur compte rendu :
}
meeting-minutes-missing-one = « { $title } », { $day }
button-missing-minutes = ✏️ { $title }
meeting-feedback = Merci de votre venue à « { $title } », { $day }.
meeting-feedback-ask = <b>Comment était-ce ?</b> Quatre questions, une minute.
meeting-feedback-rules = Répondre est facultatif. Vos réponses sont gardées à part de votre identité, puis rendues anonymes.
button-meeting-feedback = Donner mon avis
log-act-meeting-minutes = Réunion : compte rendu publié
