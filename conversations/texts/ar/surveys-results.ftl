# What came of a consultation, given back.

survey-results-head = 📊 <b>{ $title }</b>
    شارك نحو { $n } شخص. أُحصيت الأجوبة يوم { $day }.
survey-results-period = نحو { $n } جواب، أُحصيت يوم { $day }
survey-results-question = <b>{ $question }</b>
    { $people }
survey-results-people-one = نحو { $n } جواب
survey-results-people-many = نحو { $n } شخص، ويمكن اختيار أكثر من جواب
survey-results-people-first = نحو { $n } جواب. ما جاء في المرتبة الأولى:
survey-results-people-scale = نحو { $n } جواب
survey-results-people-months = نحو { $n } جواب، حسب الشهر
survey-results-people-hours = نحو { $n } جواب، حسب الساعة
survey-results-too-few = الأجوبة أقل من أن تُعرَض أعدادها.
survey-results-bar = { $label }: نحو { $n }
survey-results-hidden = { $label }: غير معروض
survey-results-foot = <i>أجوبة طوعية لا تمثّل جميع السكان. الأعداد مقرّبة إلى العشرات. لا تُعرَض الأعداد الأقل من 11، ولا ما يسمح بحسابها.</i>
survey-results-note = أجوبة طوعية لا تمثّل جميع السكان. الأعداد مقرّبة إلى العشرات.
survey-results-none = لا توجد نتائج لعرضها بعد.
survey-results-later = تُعرَض النتائج بعد انتهاء الاستشارة.
survey-results-silence = لا تُعرَض أي نتائج حول موعد التصويت، من اليوم السابق حتى إغلاق المكاتب. تفضّلوا بالعودة بعد { $day }.
survey-results-letter = انتهت الاستشارة. شكرًا على مشاركتكم! هذه هي النتائج.
button-results = 📊 عرض النتائج
button-results-of = 📊 نتائج: { $title }
button-results-next = الصفحة التالية ⬅️
button-results-before = ➡️ الصفحة السابقة
