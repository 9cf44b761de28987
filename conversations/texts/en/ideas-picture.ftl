# The ideas of a town at a glance, each Monday.

ideas-picture-title = The residents’ ideas
ideas-picture-until = up to { $day }
ideas-picture-received = Ideas handed in
ideas-picture-lately = Handed in this week
ideas-picture-public = For everybody to read
ideas-picture-head = <b>{ $title }</b>, { $until }
ideas-picture-heading = <b>{ $heading }</b>
ideas-picture-row = { $label }: { $n }
ideas-picture-row-few = { $label }: fewer than 11
