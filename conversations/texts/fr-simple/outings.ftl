# The room of the outings, in simple French.

command-field = Mes sorties
button-field = 🚶 Mes sorties
button-outing-new = ➕ Noter une sortie
button-outing = ✏️ { $n }
button-outing-save = ✅ Garder
button-outing-delete = 🗑 Effacer cette sortie
button-outing-recap = Revoir la sortie
button-outing-stop = Ne rien noter
button-outing-all-secteur = Toute la ville
button-outing-all-arrondissement = Tout le secteur

field-title = <b>Vos sorties des 7 derniers jours</b>
field-how = Touchez un numéro pour changer une sortie.

outing-title = Noter une sortie
outing-short = { $day } · { $kind } · { $where } · { $met }
outing-unknown = Cette sortie n’a plus votre nom. Vous ne pouvez plus la changer.

outing-ask-secteur = <b>Où étiez-vous ?</b>
outing-ask-arrondissement = <b>Dans quel arrondissement ?</b>
outing-ask-place = <b>Où étiez-vous ?</b>
    Écrivez le nom du lieu. Exemple : le marché, la place, l’école. N’écrivez pas l’adresse d’une personne.
outing-ask-kind = <b>Qu’avez-vous fait ?</b>
outing-ask-day = <b>Quel jour ?</b>
outing-ask-met = <b>Vous avez parlé à combien de personnes ?</b>
outing-ask-topics = <b>De quoi avez-vous parlé ?</b>
outing-ask-sentence = <b>Une chose importante ?</b>
    Écrivez une seule phrase.
outing-ask-posters = <b>Quelles affiches ? Quels liens ?</b>
outing-no-names = ⚠️ N’écrivez pas de nom. N’écrivez pas d’adresse. N’écrivez rien sur la santé.
outing-sentence-check = ⚠️ Lisez encore votre phrase. Y a-t-il un nom ou une adresse ? Si oui, changez la phrase.
outing-met-how = Touchez un bouton. Ou écrivez le nombre.
outing-met-wanted = Écrivez un nombre de 0 à { $most }.
outing-future = Ce jour n’est pas encore là. Choisissez un autre jour.

outing-secteur = { $name } ({ $numbers })
outing-everywhere = Toute la ville
outing-nothing = rien
outing-met-button = { $least } à { $most }
outing-met-range = { $least } à { $most } personnes
outing-met-number = { $n ->
    [0] personne
    [1] 1 personne
   *[other] { $n } personnes
}

outing-kind-door-to-door = De porte en porte
outing-kind-market = Marché
outing-kind-school = École
outing-kind-event = Fête ou réunion
outing-kind-stand = Table dans la rue
outing-kind-association = Association
outing-kind-elsewhere = Autre

outing-name-secteur = Lieu
outing-name-place = Lieu
outing-name-kind = Sortie
outing-name-day = Jour
outing-name-met = Personnes
outing-name-topics = Sujets
outing-name-sentence = Important
outing-name-posters = Affiches et liens

outing-recap = <b>Votre sortie</b>
outing-recap-line = { $what } : { $answer }
outing-lines = { $first }
    { $next }
outing-which = Que voulez-vous changer ?
outing-delete-sure = Effacer cette sortie ? Elle ne comptera plus.
outing-saved = ✅ C’est noté. Merci !
outing-corrected = ✅ C’est changé.
outing-deleted = C’est effacé.
