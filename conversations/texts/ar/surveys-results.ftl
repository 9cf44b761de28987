# What came of a consultation, given back.

survey-results-head = 📊 <b>{ $title }</b>
    شارك نحو { $n ->
        [zero] { $n } شخص
        [one] شخص واحد
        [two] شخصان
        [few] { $n } أشخاص
        [many] { $n } شخصًا
       *[other] { $n } شخص
    }. أُحصيت الإجابات يوم { $day }.
survey-results-period = نحو { $n } إجابة، أُحصيت يوم { $day }
survey-results-question = <b>{ $question }</b>
    { $people }
survey-results-people-one = نحو { $n } إجابة
survey-results-people-many = نحو { $n ->
        [zero] { $n } شخص
        [one] شخص واحد
        [two] شخصان
        [few] { $n } أشخاص
        [many] { $n } شخصًا
       *[other] { $n } شخص
    }، ويمكن اختيار أكثر من إجابة
survey-results-people-first = نحو { $n } إجابة. ما جاء في المرتبة الأولى:
survey-results-people-scale = نحو { $n } إجابة
survey-results-people-months = نحو { $n } إجابة، حسب الشهر
survey-results-people-hours = نحو { $n } إجابة، حسب الساعة
survey-results-too-few = الإجابات أقل من أن تُعرَض أعدادها.
survey-results-bar = { $label }: نحو { $n }
survey-results-hidden = { $label }: غير معروض
survey-results-foot = إجابات طوعية لا تمثّل جميع السكان. الأعداد مقرّبة إلى العشرات. لا تُعرَض الأعداد الأقل من 11، ولا ما يسمح بحسابها.
survey-results-note = إجابات طوعية لا تمثّل جميع السكان. الأعداد مقرّبة إلى العشرات.
survey-results-none = لا توجد نتائج لعرضها بعد.
survey-results-later = تُعرَض النتائج بعد انتهاء الاستشارة.
survey-results-first = أجيبوا أولًا عن الاستشارة، ثم تظهر لكم النتائج.
survey-results-silence = لا تُعرَض أي نتائج حول موعد التصويت، من اليوم السابق حتى إغلاق المكاتب. تفضّلوا بالعودة بعد { $day }.
survey-results-letter = انتهت الاستشارة. شكرًا على مشاركتكم! هذه هي النتائج.
button-results = 📊 عرض النتائج
button-results-of = 📊 نتائج: { $title }
button-results-next = الصفحة التالية ⬅️
button-results-before = ➡️ الصفحة السابقة
