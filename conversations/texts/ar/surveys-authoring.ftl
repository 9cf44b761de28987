# Staff bring a consultation in the chat.

survey-menu-team = 📊 نشر استشارة
command-publish = استشارات المدينة
log-act-survey-sent = إرسال استشارة للتحقق
log-act-survey-discarded = التخلي عن استشارة قبل نشرها

survey-desk = <b>استشارات المدينة</b>
    اكتبوا الأسئلة في جدول وأرسلوا إليّ الملف. أتحقق منه، وتجرّبونه كما يراه السكان، ثم تنشرونه.
survey-desk-list = المسوا استشارة لتروا أين وصلت.
survey-desk-none = لا توجد استشارة بعد.
survey-desk-draft = 📝 للنشر: { $title }
survey-desk-row-coming = 🗓 { $title }
survey-desk-row-open = 🟢 { $title }
survey-desk-row-closed = ⚪️ { $title }
survey-desk-row-anonymous = ⚪️ { $title }
survey-desk-title = <b>{ $title }</b>
survey-desk-is-coming = الاسم: { $name }، النسخة { $n }. لم تُفتح بعد.
survey-desk-is-open = الاسم: { $name }، النسخة { $n }. مفتوحة الآن.
survey-desk-is-closed = الاسم: { $name }، النسخة { $n }. انتهت.
survey-desk-is-anonymous = الاسم: { $name }، النسخة { $n }. انتهت، والأجوبة بلا هوية.
survey-desk-closed-at = أُغلقت: { $at }.
survey-desk-answers = الأجوبة: { $people }.
survey-answers-about = حوالي { $n }
survey-desk-change = لتغيير المواعيد أو الأسئلة، أرسلوا الملف من جديد بالأمر /publish وبالاسم نفسه.
survey-back-answering = النتائج: يراها من أجاب.
survey-back-closing = النتائج: تظهر بعد انتهاء الاستشارة.
survey-back-never = النتائج: لا تُعرض أبدًا.
survey-desk-link = الرابط والرمز والملصق: <code>{ $link }</code>. مسار المشاركين: <code>{ $funnel }</code>.
survey-desk-close-sure = هل تغلقون «{ $title }» الآن؟ لن يستطيع أحد أن يبدأ. ومن أجاب يمكنه تصحيح أجوبته أو سحبها حتى { $at }.
survey-desk-closed-now = أُغلقت «{ $title }».
survey-desk-closed-already = هذه الاستشارة انتهت من قبل.

survey-sheet-ask = أرسلوا إليّ الجدول هنا ملفًا: ‎.xlsx إن أمكن، { $most } ميغابايت على الأكثر.
survey-sheet-archive = مع أصوات أو صور أو قوائم: ملف ‎.zip واحد يضم كل شيء، { $most } ميغابايت على الأكثر.
survey-sheet-template = النموذج، وفيه مثال على كل نوع من الأسئلة. املأوه ثم أرسلوه إليّ هنا.
survey-sheet-wants-file = أنتظر ملف جدول (‎.xlsx) أو أرشيفًا (‎.zip).
survey-sheet-large = هذا الملف كبير جدًا: { $most } ميغابايت على الأكثر. احذفوا الصور والأوراق الزائدة.
survey-archive-large = هذا الأرشيف كبير جدًا: { $most } ميغابايت على الأكثر. خفّفوا الأصوات والصور والأفلام.
survey-sheet-arrived = وصل الملف. أتحقق منه الآن، وتصل النتيجة هنا بعد لحظة.
survey-sheet-title = إرسال استشارة

survey-report-refused = لم أستطع قراءة هذا الملف.
    { $why }
survey-report-title = <b>نتيجة التحقق من «{ $title }»</b>
survey-report-untitled = <b>نتيجة التحقق من جدولكم</b>
survey-report-finding = • { $said }
survey-report-more =
    { $n ->
        [zero] لا ملاحظات أخرى.
        [one] وملاحظة أخرى: القائمة كاملة في الملف.
        [two] وملاحظتان أخريان: القائمة كاملة في الملف.
        [few] و{ $n } ملاحظات أخرى: القائمة كاملة في الملف.
        [many] و{ $n } ملاحظة أخرى: القائمة كاملة في الملف.
       *[other] و{ $n } ملاحظة أخرى: القائمة كاملة في الملف.
    }
survey-report-languages = اللغات: { $languages }.
survey-report-attached =
    { $n ->
        [zero] لا ملفات مرفقة.
        [one] ملف مرفق واحد.
        [two] ملفان مرفقان.
        [few] { $n } ملفات مرفقة.
        [many] { $n } ملفًا مرفقًا.
       *[other] { $n } ملف مرفق.
    }
survey-report-aside =
    { $n ->
        [zero] لم يُترك أي ملف جانبًا.
        [one] تُرك ملف واحد جانبًا: ليس صوتًا ولا صورة ولا فيلمًا ولا قائمة ‎.csv.
        [two] تُرك ملفان جانبًا: ليسا صوتًا ولا صورة ولا فيلمًا ولا قائمة ‎.csv.
        [few] تُركت { $n } ملفات جانبًا: ليست أصواتًا ولا صورًا ولا أفلامًا ولا قوائم ‎.csv.
        [many] تُرك { $n } ملفًا جانبًا: ليست أصواتًا ولا صورًا ولا أفلامًا ولا قوائم ‎.csv.
       *[other] تُرك { $n } ملف جانبًا: ليست أصواتًا ولا صورًا ولا أفلامًا ولا قوائم ‎.csv.
    }
survey-report-tongue-fr = هذه الملاحظات مكتوبة بالفرنسية.
survey-report-tongue-en = هذه الملاحظات مكتوبة بالإنجليزية.
survey-report-length = مقابلات عشوائية: { $runs }. عدد الأسئلة: { $shortest } في الأقصر، { $median } عادةً، { $longest } في الأطول. { $minutes ->
        [zero] أقل من دقيقة.
        [one] دقيقة واحدة تقريبًا.
        [two] دقيقتان تقريبًا.
        [few] حوالي { $minutes } دقائق.
        [many] حوالي { $minutes } دقيقة.
       *[other] حوالي { $minutes } دقيقة.
    }
survey-report-errors = ❌ الأخطاء: { $errors }. الملاحظات: { $warnings }. صحّحوا الأخطاء في الجدول ثم أعيدوا إرساله.
survey-report-warnings =
    { $n ->
        [zero] ✅ لا أخطاء ولا ملاحظات. يمكنكم النشر.
        [one] ✅ لا أخطاء، وملاحظة واحدة. يمكنكم النشر.
        [two] ✅ لا أخطاء، وملاحظتان. يمكنكم النشر.
        [few] ✅ لا أخطاء، و{ $n } ملاحظات. يمكنكم النشر.
        [many] ✅ لا أخطاء، و{ $n } ملاحظة. يمكنكم النشر.
       *[other] ✅ لا أخطاء، و{ $n } ملاحظة. يمكنكم النشر.
    }
survey-report-fine = ✅ لا أخطاء. يمكنكم النشر.

survey-draft-gone = هذا الجدول لم يعد هنا: نُشر أو تُخلّي عنه.
survey-draft-discard-sure = هل تتخلون عن «{ $title }»؟ يبقى الجدول عندكم.
survey-draft-discarded = تم: لا يُحفظ منه شيء هنا.

survey-preview-language = بأي لغة؟
survey-preview-banner = 👁 تجربة: لا يُحفظ شيء.
survey-preview-title = تجربة «{ $title }»
survey-preview-stopped = تنتهي التجربة هنا. لم يُحفظ شيء.
survey-preview-over = هنا تُرسل الأجوبة. لم يُحفظ شيء: كانت تجربة.

survey-release-title = <b>نشر «{ $title }»</b>
survey-release-talk = نشر «{ $title }»
survey-release-called = الاسم: { $name }. يظهر في الرابط وفي الأوامر.
survey-release-over = توجد استشارة منتهية باسم «{ $name }». اختاروا اسمًا آخر.
survey-release-version = هذا الاسم موجود: ستكون لـ«{ $title }» النسخة { $n }. ومن بدأ يتابع النسخة القديمة. إن كانت استشارة أخرى فغيّروا الاسم.
survey-release-same = «{ $title }» منشورة بهذه الأسئلة نفسها: تتغير المواعيد فقط.
survey-release-opens = تُفتح: { $at }.
survey-release-opens-now = تُفتح: فورًا.
survey-release-closes = تُغلق: { $at }.
survey-release-by-hand = تُغلق: يدويًا، بالأمر /publish.
survey-release-ask-opens-day = في أي يوم تُفتح؟
survey-release-ask-opens-hour = في أي ساعة تُفتح؟
survey-release-ask-closes-day = في أي يوم تُغلق؟
survey-release-ask-closes-hour = في أي ساعة تُغلق؟
survey-release-name = اسمها «{ $name }». اكتبوا اسمًا آخر: أحرف لاتينية وأرقام وشرطات، { $most } علامة على الأكثر.
survey-release-wants-name = اكتبوا الاسم من فضلكم.
survey-release-name-wrong = هذا الاسم لا يصلح. أحرف لاتينية وأرقام وشرطات، { $most } علامة على الأكثر: <code>rue-de-rome</code>
survey-release-past = مضى موعد الإغلاق. اختاروا موعدًا آخر.
survey-release-crossed = الإغلاق قبل الافتتاح. غيّروا أحدهما.
survey-release-hour-over = مضت هذه الساعة. اختاروا ساعة أخرى.
survey-release-published = ✅ نُشرت «{ $title }».
survey-release-scheduled = 🗓 حُدّد موعد «{ $title }»: ستُفتح من تلقاء نفسها.

button-survey-send = 📄 إرسال جدول
button-survey-send-again = 📄 إرسال جدول آخر
button-survey-desk = 📊 الاستشارات
button-survey-sheet-template = 📄 الحصول على النموذج
button-survey-sheet-stop = لاحقًا
button-survey-play = 👁 تجربتها كما يراها السكان
button-survey-play-again = 👁 تجربتها مرة أخرى
button-survey-publish = ✅ نشر…
button-survey-schedule = 🗓 تحديد موعد…
button-survey-discard = 🗑 التخلي عنها
button-survey-discard-sure = 🗑 نعم، التخلي عنها
button-survey-draft-keep = لا، الاحتفاظ بها
button-survey-report = ‹ نتيجة التحقق
button-survey-open-page = 📊 صفحتها
button-survey-close = ⏹ إغلاقها الآن
button-survey-close-sure = ⏹ نعم، إغلاقها
button-survey-close-not = لا، تبقى مفتوحة
button-survey-release-go = ✅ النشر الآن
button-survey-release-schedule = 🗓 تحديد الموعد
button-survey-release-opens = تغيير الافتتاح
button-survey-release-closes = تغيير الإغلاق
button-survey-release-name = تغيير الاسم
button-survey-release-stop = لاحقًا
button-survey-release-now = فورًا
button-survey-release-by-hand = يدويًا
button-survey-release-page = ‹ رجوع
button-survey-remarks-en = الملاحظات بالإنجليزية
button-survey-remarks-fr = الملاحظات بالفرنسية
