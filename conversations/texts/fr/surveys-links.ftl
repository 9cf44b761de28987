# The poster of a consultation, and what is said of links to it.

log-act-survey-funnel = Parcours d’une consultation lu
survey-poster-kicker = Consultation
survey-poster-scan = Scannez avec l’appareil photo de votre téléphone.
survey-poster-how = Vous répondez dans Telegram, à votre rythme.
survey-poster-until = Jusqu’au { $day }.
