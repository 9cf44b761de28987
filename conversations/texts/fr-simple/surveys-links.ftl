log-act-survey-funnel = Parcours d’une consultation lu
survey-poster-kicker = Consultation
survey-poster-scan = Prenez le carré en photo avec votre téléphone.
survey-poster-how = Vous répondez dans Telegram.
survey-poster-until = Jusqu’au { $day }.
