### Ideas in a file, for the team (/export).

command-export = Ideas in a file
ideas-file-title = Ideas in a file
ideas-file-what = The file holds the public ideas, and those you wrote down with somebody. It never says who proposed them.
ideas-file-logged = Each file sent stands in the team’s log.
ideas-kind-csv = Table (CSV)
ideas-kind-json = Data (JSON)
ideas-kind-geojson = Map (GeoJSON)
ideas-file-here = { $n ->
    [one] Here is one idea.
   *[other] Here are { $n } ideas.
}
ideas-file-left = { $n ->
    [one] One is left out.
   *[other] { $n } are left out.
} A chat carries { $most } ideas at most: those that changed last are in the file. For all of them, ask the town hall for the file.
ideas-file-care = Some ideas have not been reviewed yet: their status says so. Keep them to yourself.
ideas-file-none = There is nothing to put into this file for now.
