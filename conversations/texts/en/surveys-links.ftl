log-act-survey-funnel = How people came to a consultation, read
survey-poster-kicker = Consultation
survey-poster-scan = Scan this with your phone’s camera.
survey-poster-how = You answer in Telegram, at your own pace.
survey-poster-until = Until { $day }.
