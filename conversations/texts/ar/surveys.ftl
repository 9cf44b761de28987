# The room of the consultations.

surveys-list = <b>الاستشارات المفتوحة</b>
    اضغطوا على الاستشارة التي تهمّكم.
surveys-none = لا توجد استشارة مفتوحة الآن. عودوا قريبًا!
survey-unknown = لا أجد هذه الاستشارة.
survey-coming = «{ $title }» لم تُفتح بعد. تُفتح يوم { $at }.
survey-closed = انتهت «{ $title }». شكرًا لكل من أجاب.
survey-consent = قبل أن نبدأ: هل توافقون على أن تحتفظ المدينة بإجاباتكم على الاستشارات، منفصلة عن هويتكم؟ قد تُظهر رأيكم في الحياة العامة.
survey-no-consent = حسنًا، لن يُحفظ شيء. يمكنكم تغيير رأيكم عبر /privacy أو المشاركة على الورق:
survey-intro = <b>{ $title }</b>
    { $n ->
        [zero] لا توجد أسئلة.
        [one] سؤال واحد تقريبًا.
        [two] سؤالان تقريبًا.
        [few] حوالي { $n } أسئلة.
        [many] حوالي { $n } سؤالًا.
       *[other] حوالي { $n } سؤال.
    } { $m ->
        [zero] المدة: أقل من دقيقة.
        [one] المدة: دقيقة واحدة تقريبًا.
        [two] المدة: دقيقتان تقريبًا.
        [few] المدة: { $m } دقائق تقريبًا.
        [many] المدة: { $m } دقيقة تقريبًا.
       *[other] المدة: { $m } دقيقة تقريبًا.
    } يمكنكم التوقف والعودة في أي وقت.
survey-intro-session = <b>{ $title }</b>
    { $n ->
        [zero] لا توجد أسئلة.
        [one] سؤال واحد تقريبًا.
        [two] سؤالان تقريبًا.
        [few] حوالي { $n } أسئلة.
        [many] حوالي { $n } سؤالًا.
       *[other] حوالي { $n } سؤال.
    } { $m ->
        [zero] المدة: أقل من دقيقة.
        [one] المدة: دقيقة واحدة تقريبًا.
        [two] المدة: دقيقتان تقريبًا.
        [few] المدة: { $m } دقائق تقريبًا.
        [many] المدة: { $m } دقيقة تقريبًا.
       *[other] المدة: { $m } دقيقة تقريبًا.
    } في النهاية اضغطوا على «إرسال إجاباتي»: ما لم يُرسَل يُمحى.
survey-free-text-warning = من فضلكم لا تكتبوا أسماء أشخاص ولا معلومات صحية.
survey-question = <b>{ $label }</b>
survey-hint = { $hint }
survey-skipped = تم التخطّي
survey-required = هذا السؤال يحتاج إلى إجابة للمتابعة.
survey-constraint = هذه الإجابة غير مناسبة. هل يمكنكم التحقق منها؟
survey-now = إجابتكم الحالية: { $answer }
survey-paused = تم الحفظ. ستتابعون من حيث توقفتم، اليوم أو في يوم آخر.
survey-paused-session = تم الحفظ ما دام الهاتف مُعارًا. بعد ذلك يُمحى ما لم يُرسَل.
survey-recap = <b>إجاباتكم</b>
    راجعوها. ما زال بإمكانكم تغيير كل شيء.
survey-recap-line = <b>{ $question }</b>
    { $answer }
survey-recap-end = هل كل شيء صحيح؟ أرسلوا إجاباتكم أو غيّروا واحدة.
survey-place-received = وصل المكان.
survey-recap-empty = لم تجيبوا عن أي سؤال.
survey-no-answer = دون إجابة
survey-which = أي إجابة تريدون تغييرها؟
survey-receipt = ✅ وصلت إجاباتكم، شكرًا لكم!
    الإيصال: { $code }
    يمكنكم قراءتها أو تغييرها أو سحبها بالأمر /consultations حتى { $days } يومًا بعد إغلاق الاستشارة.
survey-results-to-come = سترون النتائج في /consultations عندما يجيب { $few } شخصًا على الأقل.
survey-already = لقد أجبتم عن «{ $title }». ماذا تودّون أن تفعلوا؟
survey-withdrawn = تم سحب إجاباتكم وحذفها.
survey-kept = تبقى إجاباتكم كما هي.
survey-to-mend = ينقص شيء في هذه الإجابة قبل الإرسال:
button-hand-in = ✅ إرسال إجاباتي
button-change = ✏️ تغيير إجابة
button-to-recap = العودة إلى الملخّص
button-see = 👀 قراءة وتغيير
button-withdraw = 🗑 سحب إجاباتي
button-keep = عدم تغيير شيء
surveys-answered = ✅ { $title }
button-keep-answer = الاحتفاظ بهذه الإجابة
button-clear = مسح هذه الإجابة
survey-withdraw-sure = سحب إجاباتكم نهائيًا؟
survey-open-until = مفتوحة حتى { $day }.
survey-closed-before = انتهت «{ $title }» قبل الإرسال. لم تصل إجاباتكم إلى المدينة.
survey-anonymous = انتهت «{ $title }» وأصبحت الإجابات مجهولة الهوية: لم يعد ممكنًا قراءتها أو تغييرها.
survey-receipt-helper = ✅ وصلت الإجابات، شكرًا لكم!
    الإيصال: { $code }
    ✍️ انسخوه على ورقة للشخص. بهذا الإيصال تستطيع البلدية أن تقول إن كانت إجاباته قد وصلت.
survey-receipt-guest = ✅ وصلت إجاباتكم، شكرًا لكم!
    الإيصال: { $code }
    ✍️ دوّنوه على ورقة. بهذا الإيصال تستطيع البلدية أن تقول إن كانت إجاباتكم قد وصلت.

survey-file-lost = تعذّر حفظ ملف أرفقتموه بأجوبتكم («{ $title }»). هو كبير جدًا أو تالف أو من نوع لا نقبله. أجوبتكم الأخرى محفوظة.
survey-file-lost-again = يمكنكم إرسال ملف آخر بتصحيح أجوبتكم.
button-survey-file-again = تصحيح أجوبتي
