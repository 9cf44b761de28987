# What came of a consultation, given back.

survey-results-head = 📊 <b>{ $title }</b>
    Environ { $n } personnes ont répondu. Réponses comptées le { $day }.
survey-results-period = Environ { $n } réponses, comptées le { $day }
survey-results-question = <b>{ $question }</b>
    { $people }
survey-results-people-one = Environ { $n } réponses
survey-results-people-many = Environ { $n } personnes, plusieurs choix possibles
survey-results-people-first = Environ { $n } réponses. Ce qui est classé en premier :
survey-results-people-scale = Environ { $n } réponses
survey-results-people-months = Environ { $n } réponses, par mois
survey-results-people-hours = Environ { $n } réponses, par heure
survey-results-too-few = Trop peu de réponses pour donner des chiffres.
survey-results-bar = { $label } : environ { $n }
survey-results-hidden = { $label } : non montré
survey-results-foot = <i>Réponses volontaires, non représentatives. Chiffres arrondis à la dizaine. Les nombres de moins de 11 ne sont pas montrés, ni ceux qui permettraient de les calculer.</i>
survey-results-note = Réponses volontaires, non représentatives. Chiffres arrondis à la dizaine.
survey-results-none = Il n’y a pas encore de résultats à montrer.
survey-results-later = Les résultats seront donnés à la fin de la consultation.
survey-results-first = Répondez d’abord à la consultation : vous verrez ensuite les résultats.
survey-results-silence = Autour d’un vote, aucun résultat n’est donné, de la veille à la fermeture des bureaux. Revenez après le { $day }.
survey-results-letter = La consultation est terminée. Merci d’avoir participé ! Voici les résultats.
button-results = 📊 Voir les résultats
button-results-of = 📊 Résultats : { $title }
button-results-next = Page suivante ➡️
button-results-before = ⬅️ Page précédente
