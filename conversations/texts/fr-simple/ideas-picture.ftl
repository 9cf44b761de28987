# The ideas of a town at a glance, each Monday.

ideas-picture-title = Les idées des habitants
ideas-picture-until = jusqu’au { $day }
ideas-picture-received = Idées données
ideas-picture-lately = Données cette semaine
ideas-picture-public = Idées que tout le monde peut lire
ideas-picture-head = <b>{ $title }</b>, { $until }
ideas-picture-heading = <b>{ $heading }</b>
ideas-picture-row = { $label } : { $n }
ideas-picture-row-few = { $label } : moins de 11
