### Les idées dans un fichier, pour l’équipe (/export).

command-export = Les idées dans un fichier
ideas-file-title = Les idées dans un fichier
ideas-file-what = Dans le fichier, vous trouvez les idées publiques. Vous trouvez aussi les idées que vous avez écrites pour quelqu’un. Il n’y a pas de nom.
ideas-file-logged = Nous notons chaque envoi dans le journal de l’équipe.
ideas-kind-csv = Un tableau
ideas-kind-json = Des données
ideas-kind-geojson = Une carte
ideas-file-here = { $n ->
    [one] Voici 1 idée.
   *[other] Voici { $n } idées.
}
ideas-file-left = { $n ->
    [one] Il reste 1 idée.
   *[other] Il reste { $n } idées.
} Nous envoyons ici { $most } idées au plus. Ce sont les plus récentes. Pour tout avoir, demandez à la mairie.
ideas-file-care = Nous n’avons pas encore lu certaines idées. Le fichier le dit. Gardez ces idées pour vous.
ideas-file-none = Il n’y a pas encore d’idée à envoyer.
