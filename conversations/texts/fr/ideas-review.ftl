# The room of the ideas: what the town hall decides about them, and who is told.

idea-status-received = déposée
idea-status-in-review = en cours de relecture
idea-status-more-asked = précision demandée
idea-status-published = publiée
idea-status-under-study = à l’étude
idea-status-selected = retenue
idea-status-not-selected = non retenue
idea-status-under-way = en cours de réalisation
idea-status-done = réalisée
idea-status-withdrawn = retirée
idea-status-merged = réunie à une autre idée

idea-reason-beyond-us = cela ne dépend pas de la Ville
idea-reason-exists = cela existe déjà
idea-reason-rules = elle ne suit pas les règles de l’appel à idées
idea-reason-too-costly = elle coûterait trop cher
idea-reason-private = elle concerne un intérêt privé
idea-reason-unclear = nous ne l’avons pas comprise
idea-reason-unlawful = la loi ne le permet pas
idea-reason-other = autre raison

idea-news-yours = 📬 <b>Votre idée n° { $n }</b> : { $title }
idea-news-supported = 📬 <b>Une idée que vous soutenez, n° { $n }</b> : { $title }
idea-news-now = Où elle en est : <b>{ $status }</b>.
idea-news-reason = Pourquoi : { $reason }.
idea-news-words = La mairie écrit : « { $words } »
idea-news-withdrawn = L’idée n° { $n }, que vous souteniez, a été retirée par la personne qui l’avait proposée. Merci de votre soutien.
idea-news-merged = 📬 L’idée n° { $n }, que vous soutenez, rejoint l’idée n° { $other } : { $title }
    Votre soutien n’a pas été déplacé. Voulez-vous soutenir aussi l’idée n° { $other } ?

button-idea-open = 👁 Voir l’idée
button-idea-unfollow = Ne plus la soutenir
button-idea-support-also = 👍 Soutenir l’idée n° { $n }
