log-act-survey-funnel = الاطّلاع على مسار استشارة
survey-poster-kicker = استشارة
survey-poster-scan = امسحوا الرمز بكاميرا هاتفكم.
survey-poster-how = تجيبون في تيليغرام، كما يناسبكم.
survey-poster-until = حتى { $day }.
