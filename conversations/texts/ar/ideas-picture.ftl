# The ideas of a town at a glance, each Monday.

ideas-picture-title = أفكار السكان
ideas-picture-until = حتى { $day }
ideas-picture-received = الأفكار المقدَّمة
ideas-picture-lately = المقدَّمة هذا الأسبوع
ideas-picture-public = ما يمكن للجميع قراءته
ideas-picture-head = <b>{ $title }</b>، { $until }
ideas-picture-heading = <b>{ $heading }</b>
ideas-picture-row = { $label }: { $n }
ideas-picture-row-few = { $label }: أقل من 11
