# The room of the announcements, in simple French.

## Markup

announcement-html-nothing = Il n’y a pas de mots dans votre message. Écrivez votre message.
announcement-html-tag = Le code { $tag } ne marche pas ici : « { $near } ». Ces codes marchent : { $allowed }.
announcement-html-break = Enlevez le code { $tag }. Allez à la ligne dans votre message. Cela suffit.
announcement-html-more = Le code { $tag } doit être seul. Regardez ici : « { $near } ».
announcement-html-twice = Le code { $tag } commence 2 fois. Regardez ici : « { $near } ». Il faut le signe « / » dans le code de fin.
announcement-html-unclosed = Le code { $tag } n’a pas de fin. Regardez ici : « { $near } ». Écrivez la fin du code.
announcement-html-unopened = Le code { $tag } n’a pas de début. Regardez ici : « { $near } ». Enlevez ce code. Ou écrivez le début.
announcement-html-crossed = Les codes ne sont pas dans le bon ordre. Regardez ici : « { $near } ». Écrivez d’abord { $first }. Écrivez { $tag } après.
announcement-html-link = Le lien n’a pas de bonne adresse. Regardez ici : « { $near } ». Écrivez l’adresse du site après le signe « = ».
announcement-html-link-empty = Le lien n’a pas de mots. Regardez ici : « { $near } ». Écrivez des mots dans le lien.
announcement-html-link-contact = Ce lien ne marche pas : « { $url } ». Écrivez seulement le numéro ou l’adresse.
announcement-html-link-https = Cette adresse n’est pas sûre : « { $url } ». Une adresse sûre commence avec https://.
announcement-html-link-wrong = Cette adresse n’est pas bonne : « { $url } ». Écrivez https:// et le nom du site. Ajoutez la page.
announcement-html-link-host = La ville ne permet pas ce site : « { $host } ». Choisissez un site de la ville.
announcement-html-bare = Telegram va montrer un lien ici : « { $host } ». La ville ne permet pas ce site. Ce n’est pas un site ? Ajoutez un espace après le point.
