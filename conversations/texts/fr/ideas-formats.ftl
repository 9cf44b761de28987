### Les idées dans un fichier, pour l’équipe (/export).

command-export = Les idées dans un fichier
ideas-file-title = Les idées dans un fichier
ideas-file-what = Le fichier contient les idées publiques, et celles que vous avez notées avec quelqu’un. Il ne dit jamais qui les propose.
ideas-file-logged = Chaque envoi est noté dans le journal de l’équipe.
ideas-kind-csv = Tableau (CSV)
ideas-kind-json = Données (JSON)
ideas-kind-geojson = Carte (GeoJSON)
ideas-file-here = { $n ->
    [one] Voici une idée.
   *[other] Voici { $n } idées.
}
ideas-file-left = { $n ->
    [one] Il en reste une.
   *[other] Il en reste { $n }.
} Un chat porte { $most } idées au plus : les dernières modifiées sont dans le fichier. Pour tout avoir, demandez le fichier à la mairie.
ideas-file-care = Certaines idées ne sont pas encore relues : leur statut le dit. Gardez-les pour vous.
ideas-file-none = Il n’y a rien à mettre dans ce fichier pour l’instant.
