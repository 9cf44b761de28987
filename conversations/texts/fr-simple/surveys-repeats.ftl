# Ce qui se répète : en ajouter, en retirer.

survey-repeat-more = { $n ->
    [0] Il n’y a rien ici. Voulez-vous ajouter quelque chose ?
   *[other] C’est noté { $n } fois. Voulez-vous en ajouter ?
    }
survey-repeat-full = C’est noté { $n } fois. C’est le maximum.
survey-repeat-title = <b>— { $title } —</b>
survey-repeat-within = { $title }
survey-repeat-which = Que voulez-vous enlever ?
survey-repeat-sure = J’enlève « { $title } » et ses réponses ?
survey-repeat-removed = C’est enlevé.
survey-repeat-change = Ajouter ou enlever : { $label }
survey-repeat-too-many = C’est trop. Le maximum est { $n }.
button-repeat-add = ➕ Ajouter
button-repeat-enough = Non, continuer
button-repeat-remove = 🗑 Enlever
button-repeat-stay = Ne rien enlever
survey-repeat-left-out =
    { $n ->
        [one] Je mets de côté : { $first }.
       *[other] Je mets de côté : { $first } et la suite.
    } Ces réponses ne partent pas. Pour les revoir, écrivez un nombre plus grand.
