# أنواع أسئلة الاستشارة: الساعات والترتيب والمقاييس والمسارات.

question-time-how = اضغطوا على ساعة أو اكتبوها، مثلًا 14:30.
question-time-of = { $day }: في أي ساعة؟
question-wants-time = لم أتعرّف على هذه الساعة. اكتبوها مثلًا هكذا: 14:30.
answer-moment = { $day }، الساعة { $hour }
button-other-day = يوم آخر
question-rank = اضغطوا على الإجابات حسب ترتيبكم، الأولى أولًا. اضغطوا على إجابة مرة أخرى لإزالتها من الترتيب.
question-rank-find = اضغطوا على الإجابات حسب ترتيبكم، الأولى أولًا، أو اكتبوا بداية كلمة. اضغطوا على إجابة مرة أخرى لإزالتها من الترتيب.
question-rank-left =
    { $n ->
        [zero] لم يبقَ شيء.
        [one] بقيت إجابة واحدة.
        [two] بقيت إجابتان.
        [few] بقيت { $n } إجابات.
        [many] بقيت { $n } إجابة.
       *[other] بقيت { $n } إجابة.
    }
question-wants-ranks = اضغطوا على الإجابات حسب ترتيبكم، ثم «تم».
question-lettered = { $letter }. { $label }
question-tick = { $value }: { $label }
question-scale-tap = اضغطوا على عدد.
question-scale-typed = اكتبوا عددًا من { $low } إلى { $high }.
question-scale-steps = تتدرج القيم بمقدار { $step }.
question-scale-outside = أحتاج إلى عدد من { $low } إلى { $high }.
question-scale-between = أحتاج إلى عدد من { $low } إلى { $high }، يتدرج بمقدار { $step }.
question-code-how = اكتبوا الرمز، أو أرسلوا صورة له بالمشبك 📎.
question-wants-code = أحتاج إلى الرمز، مكتوبًا أو في صورة.
question-line-how = أرسلوا كل نقطة من الطريق بالترتيب: المشبك 📎 ثم «الموقع» واختاروا المكان. الزر في الأسفل يرسل مكانكم الحالي.
question-area-how = أرسلوا كل زاوية من المنطقة بالترتيب: المشبك 📎 ثم «الموقع» واختاروا المكان. الزر في الأسفل يرسل مكانكم الحالي.
question-places-few = أحتاج إلى { $n } أماكن على الأقل.
question-places-many = هذا يكفي: { $n } مكان على الأكثر.
button-last-place-away = إزالة آخر مكان
answer-places =
    { $n ->
        [zero] لم يُرسَل أي مكان
        [one] تم إرسال مكان واحد
        [two] تم إرسال مكانين
        [few] تم إرسال { $n } أماكن
        [many] تم إرسال { $n } مكانًا
       *[other] تم إرسال { $n } مكان
    }
survey-understood = فهمنا: { $answer }.
survey-or-other = غير ذلك
survey-or-other-which = يُرجى التوضيح.
survey-note-answer = <b>{ $answer }</b>
