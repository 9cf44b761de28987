# What came of a consultation, given back.

survey-results-head = 📊 <b>{ $title }</b>
    Environ { $n } personnes ont répondu.
    Nous avons compté le { $day }.
survey-results-period = Environ { $n } réponses, comptées le { $day }
survey-results-question = <b>{ $question }</b>
    { $people }
survey-results-people-one = Environ { $n } réponses
survey-results-people-many = Environ { $n } personnes. Plusieurs choix possibles.
survey-results-people-first = Environ { $n } réponses. Ce qui est en premier :
survey-results-people-scale = Environ { $n } réponses
survey-results-people-months = Environ { $n } réponses, par mois
survey-results-people-hours = Environ { $n } réponses, par heure
survey-results-too-few = Peu de personnes ont répondu. Nous ne montrons pas de nombre.
survey-results-bar = { $label } : environ { $n }
survey-results-hidden = { $label } : caché
survey-results-foot = <i>Réponses volontaires, non représentatives.
    Ce n’est pas l’avis de toute la ville.
    Les nombres sont donnés à 10 près.
    Les petits nombres sont cachés. Ainsi, on ne reconnaît personne.</i>
survey-results-note = Réponses volontaires, non représentatives. Nombres à 10 près.
survey-results-none = Il n’y a pas encore de résultats.
survey-results-later = Nous donnons les résultats à la fin.
survey-results-first = Répondez d’abord. Vous voyez les résultats après.
survey-results-silence = Il y a un vote en ce moment.
    La loi demande d’attendre.
    Revenez après le { $day }.
survey-results-letter = La consultation est finie. Merci !
    Voici les résultats.
button-results = 📊 Voir les résultats
button-results-of = 📊 Résultats : { $title }
button-results-next = Page suivante ➡️
button-results-before = ⬅️ Page d’avant
