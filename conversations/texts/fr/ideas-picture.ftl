# The ideas of a town at a glance, each Monday.

ideas-picture-title = Les idées des habitants
ideas-picture-until = jusqu’au { $day }
ideas-picture-received = Idées déposées
ideas-picture-lately = Déposées cette semaine
ideas-picture-public = À lire par tout le monde
ideas-picture-head = <b>{ $title }</b>, { $until }
ideas-picture-heading = <b>{ $heading }</b>
ideas-picture-row = { $label } : { $n }
ideas-picture-row-few = { $label } : moins de 11
