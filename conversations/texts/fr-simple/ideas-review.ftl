# The room of the ideas: what the town hall decides, in simple French.

idea-status-received = envoyée
idea-status-in-review = la mairie la lit
idea-status-more-asked = la mairie a une question
idea-status-published = publiée
idea-status-under-study = la mairie y réfléchit
idea-status-selected = choisie
idea-status-not-selected = pas choisie
idea-status-under-way = le travail a commencé
idea-status-done = terminée
idea-status-withdrawn = effacée
idea-status-merged = mise avec une autre idée

idea-reason-beyond-us = la Ville ne peut pas décider cela
idea-reason-exists = cela existe déjà
idea-reason-rules = elle ne suit pas les règles
idea-reason-too-costly = elle coûte trop cher
idea-reason-private = elle sert à une seule personne
idea-reason-unclear = nous ne l’avons pas comprise
idea-reason-unlawful = la loi ne le permet pas
idea-reason-other = une autre raison

idea-news-yours = 📬 <b>Votre idée n° { $n }</b> : { $title }
idea-news-supported = 📬 <b>Vous soutenez l’idée n° { $n }</b> : { $title }
idea-news-now = Voici les nouvelles : <b>{ $status }</b>.
idea-news-reason = Pourquoi : { $reason }.
idea-news-words = La mairie écrit : « { $words } »
idea-news-withdrawn = Vous aviez soutenu l’idée n° { $n }. Son auteur a effacé cette idée. Merci de votre soutien.
idea-news-merged = 📬 Vous soutenez l’idée n° { $n }. Elle est maintenant avec l’idée n° { $other } : { $title }
    Votre soutien reste à sa place. Voulez-vous soutenir aussi l’idée n° { $other } ?

button-idea-open = 👁 Voir l’idée
button-idea-unfollow = Ne plus la soutenir
button-idea-support-also = 👍 Soutenir l’idée n° { $n }
