# The room of the outings: the team's field log.

command-field = Mes sorties sur le terrain
button-field = 🚶 Mes sorties
button-outing-new = ➕ Noter une sortie
button-outing = ✏️ { $n }
button-outing-save = ✅ Enregistrer
button-outing-delete = 🗑 Supprimer cette sortie
button-outing-recap = Revenir au récapitulatif
button-outing-stop = Ne rien noter
button-outing-all-secteur = Toute la ville
button-outing-all-arrondissement = Tout le secteur

field-title = <b>Vos sorties des 7 derniers jours</b>
field-how = Touchez un numéro pour corriger ou supprimer une sortie.

outing-title = Noter une sortie
outing-short = { $day } · { $kind } · { $where } · { $met }
outing-unknown = Cette sortie n’est plus à votre nom dans le carnet : elle ne peut plus être changée ici.

outing-ask-secteur = <b>Où étiez-vous ?</b>
outing-ask-arrondissement = <b>Dans quel arrondissement ?</b>
outing-ask-place = <b>Où étiez-vous ?</b>
    Le nom d’un lieu public suffit : un marché, une place, une école. Pas d’adresse de particulier.
outing-ask-kind = <b>Quelle sortie était-ce ?</b>
outing-ask-day = <b>Quel jour ?</b>
outing-ask-met = <b>Combien de personnes rencontrées, à peu près ?</b>
outing-ask-topics = <b>De quoi a-t-on parlé ?</b>
outing-ask-sentence = <b>Une chose à retenir ?</b>
    Une phrase au plus (280 caractères).
outing-ask-posters = <b>Quelles affiches, quels liens ?</b>
outing-no-names = ⚠️ Aucun nom, aucune adresse, rien sur la santé de quelqu’un.
outing-sentence-check = ⚠️ Relisez votre phrase : aucun nom, aucune adresse, rien sur la santé. Elle sera gardée et lue telle quelle.
outing-met-how = Touchez un bouton, ou écrivez le nombre.
outing-met-wanted = Il me faut un nombre entier, de 0 à { $most }.
outing-future = Ce jour n’est pas encore venu. Choisissez aujourd’hui ou un jour passé.

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

outing-kind-door-to-door = Porte-à-porte
outing-kind-market = Marché
outing-kind-school = École ou campus
outing-kind-event = Événement
outing-kind-stand = Stand
outing-kind-association = Association
outing-kind-elsewhere = Autre

outing-name-secteur = Lieu
outing-name-place = Lieu
outing-name-kind = Type de sortie
outing-name-day = Jour
outing-name-met = Rencontres
outing-name-topics = Sujets
outing-name-sentence = À retenir
outing-name-posters = Affiches et liens

outing-recap = <b>Votre sortie</b>
outing-recap-line = { $what } : { $answer }
outing-lines = { $first }
    { $next }
outing-which = Que voulez-vous changer ?
outing-delete-sure = Supprimer cette sortie du carnet ? Elle ne comptera plus.
outing-saved = ✅ C’est noté, merci pour cette sortie.
outing-corrected = ✅ C’est corrigé.
outing-deleted = C’est supprimé.
