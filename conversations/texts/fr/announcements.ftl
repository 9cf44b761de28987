# The room of the announcements: writing one, having it released, and sending it.

## Markup

announcement-html-nothing = Ce message ne montre aucun mot. Écrivez ce que les habitants doivent lire.
announcement-html-tag = La balise { $tag } n’est pas possible dans Telegram, ici : « { $near } ». Vous pouvez utiliser { $allowed }, ou la mise en forme de Telegram lui-même.
announcement-html-break = La balise { $tag } est inutile : pour aller à la ligne, passez simplement à la ligne dans votre message.
announcement-html-more = La balise { $tag } s’écrit seule, sans rien d’autre entre les chevrons, ici : « { $near } ».
announcement-html-twice = La balise { $tag } est ouverte une seconde fois avant d’être fermée, ici : « { $near } ». Pour la fermer, ajoutez une barre oblique après le premier chevron.
announcement-html-unclosed = La balise { $tag } n’est jamais fermée, ici : « { $near } ». Fermez-la là où la mise en forme s’arrête.
announcement-html-unopened = La balise { $tag } ne ferme rien, ici : « { $near } ». Retirez-la, ou ouvrez la mise en forme là où elle commence.
announcement-html-crossed = { $tag } arrive trop tôt, ici : « { $near } ». Il faut d’abord { $first } : la dernière balise ouverte se ferme la première.
announcement-html-link = Il manque l’adresse de ce lien, ou elle est mal écrite, ici : « { $near } ». L’adresse se met entre guillemets, après href=.
announcement-html-link-empty = Ce lien n’a pas de mots à toucher, ici : « { $near } ». Écrivez-les avant la fin du lien.
announcement-html-link-contact = « { $url } » ne marche pas dans Telegram. Écrivez simplement le numéro ou l’adresse électronique dans le texte : on peut les toucher.
announcement-html-link-https = « { $url } » ne commence pas par https://. Seules ces adresses, qui sont sûres, peuvent être envoyées.
announcement-html-link-wrong = « { $url } » n’est pas une adresse simple. Elle doit être faite de https://, du nom du site et de la page, sans espace, sans nom d’utilisateur et sans numéro de port.
announcement-html-link-host = Ce lien mène à « { $host } », qui n’est pas dans la liste des sites autorisés par la ville. Choisissez une page d’un de ces sites, ou faites ajouter celui-ci à la liste.
announcement-html-bare = Telegram ferait de « { $host } » un lien vers un site qui n’est pas dans la liste de la ville. Si ce n’est pas une adresse, mettez une espace après le point.
