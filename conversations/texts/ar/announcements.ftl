# The room of the announcements, in Arabic.

## Markup

announcement-html-nothing = لا تظهر في هذه الرسالة أي كلمة. اكتبوا ما ينبغي أن يقرأه السكان.
announcement-html-tag = لا يقبل تلغرام الوسم { $tag } هنا: «{ $near }». يمكنكم استعمال { $allowed } أو تنسيق تلغرام نفسه.
announcement-html-break = لا حاجة إلى الوسم { $tag }: للانتقال إلى سطر جديد، ابدؤوا سطرًا جديدًا في رسالتكم.
announcement-html-more = يُكتب الوسم { $tag } وحده دون أي شيء آخر بين قوسيه، هنا: «{ $near }».
announcement-html-twice = فُتح الوسم { $tag } مرة ثانية قبل إغلاقه، هنا: «{ $near }». لإغلاقه أضيفوا شرطة مائلة بعد القوس الأول.
announcement-html-unclosed = لم يُغلَق الوسم { $tag } هنا: «{ $near }». أغلقوه حيث ينتهي التنسيق.
announcement-html-unopened = الوسم { $tag } لا يُغلق شيئًا هنا: «{ $near }». احذفوه، أو افتحوا التنسيق حيث يبدأ.
announcement-html-crossed = جاء { $tag } مبكرًا هنا: «{ $near }». يجب أن يأتي { $first } أولًا: الوسم الذي فُتح أخيرًا يُغلق أولًا.
announcement-html-link = عنوان هذا الرابط ناقص أو مكتوب بشكل خاطئ هنا: «{ $near }». يوضع العنوان بين علامتي اقتباس بعد ‎href=‎.
announcement-html-link-empty = لا توجد في هذا الرابط كلمات يُضغط عليها، هنا: «{ $near }». اكتبوها قبل نهاية الرابط.
announcement-html-link-contact = «{ $url }» لا يعمل في تلغرام. اكتبوا الرقم أو عنوان البريد الإلكتروني في النص ببساطة: يمكن الضغط عليه.
announcement-html-link-https = «{ $url }» لا يبدأ بـ ‎https://‎. لا يمكن إرسال إلا هذه العناوين الآمنة.
announcement-html-link-wrong = «{ $url }» ليس عنوانًا بسيطًا. يتكوّن العنوان من ‎https://‎ واسم الموقع والصفحة، دون مسافة ولا اسم مستخدم ولا رقم منفذ.
announcement-html-link-host = يقود هذا الرابط إلى «{ $host }»، وهو ليس في قائمة المواقع التي تسمح بها المدينة. المواقع الممكنة: { $sites }.
announcement-html-bare = سيجعل تلغرام من «{ $host }» رابطًا إلى موقع ليس في قائمة المدينة. إن لم يكن عنوانًا، فضعوا مسافة بعد النقطة.

## Commands and menu

command-announce = كتابة إعلان
command-announcements = إعلانات المدينة
command-stop = إيقاف الإعلانات
announcements-menu = 📣 الإعلانات
announcement-title = إعلانكم

## What everybody gets

announcement-why = تصلكم هذه الرسالة لأنكم وافقتم على استلام إعلانات مدينة { $city }.
announcement-why-topic = تصلكم هذه الرسالة لأنكم وافقتم على استلام إعلانات مدينة { $city }. الموضوع: { $topic }.
announcement-stop = إيقاف الإعلانات
announcement-stop-topic = إيقاف هذا الموضوع: { $topic }
announcement-leads-survey = ✍️ إبداء رأيي
announcement-leads-idea = 💡 اقتراح فكرة
announcement-leads-meeting = 📅 عرض الاجتماع
announcement-leads-vote = 📮 التأكد قبل التصويت
announcement-leads-ask = 💬 طرح سؤال
announcement-leads-link = معرفة المزيد
announcement-withdrawn-text = سحبت البلدية هذا الإعلان.
announcement-button-gone = لم يعد هذا الزر يؤدي إلى شيء. تعرض القائمة كل ما يمكنني فعله.
stop-all = تم ذلك: لن تصلكم إعلانات بعد الآن. تبقى اختياراتكم الأخرى كما هي.
stop-topic = تم ذلك: لن تصلكم إعلانات حول هذا الموضوع بعد الآن: { $topic }.
stop-button-back = استلام الإعلانات من جديد
stop-button-topic-back = استلام هذا الموضوع من جديد
stop-button-all = إيقاف كل الإعلانات
stop-preview = تحت الإعلان الحقيقي يوقف هذا الزر الإعلانات. هذه تجربة فقط: لم يتغيّر شيء لديكم.

## Writing it

announcement-text-ask = <b>نص الإعلان: { $language }</b>
    اكتبوه في رسالة واحدة. أقصى عدد للأحرف: { $most }.
announcement-text-how = يمكنكم كتابة كلمات بالخط العريض أو المائل بتنسيق تلغرام، وإرسال صورة مع نصها. لا يُرسَل شيء قبل موافقتكم.
announcement-text-before = النص الحالي:
announcement-wants-text = اكتبوا النص في رسالة من فضلكم.
announcement-too-many = عدد الأحرف في هذا النص { $n }، والحد الأقصى { $most }. اختصروه من فضلكم.
announcement-caption-long = مع مرفق، يتكون النص من { $most } حرف على الأكثر. طويل جدًا: { $texts }. اختصروا النص أو أزيلوا المرفق.
announcement-ask-texts = <b>أي لغة تريدون تغيير نصها؟</b>
announcement-ask-file = <b>ماذا تريدون أن ترفقوا؟</b>
    أرسلوا صورة أو فيديو أو رسالة صوتية أو مستندًا.
announcement-wants-file = أرسلوا صورة أو فيديو أو رسالة صوتية أو مستندًا من فضلكم.
announcement-file-kept = تم إرفاقه. بقي أن تكتبوا النص.
announcement-file-large = هذا الملف كبير جدًا: الحد الأقصى 20 ميغابايت.
announcement-file-photo = صورة
announcement-file-voice = رسالة صوتية
announcement-file-audio = تسجيل صوتي
announcement-file-video = فيديو
announcement-file-document = مستند
announcement-none = لا شيء
announcement-ask-leads = <b>إلى أين يؤدي الزر الجديد؟</b>
announcement-lead-survey = إلى استشارة
announcement-lead-idea = إلى صندوق الأفكار
announcement-lead-meeting = إلى اجتماع
announcement-lead-vote = إلى التأكد قبل التصويت
announcement-lead-ask = إلى سؤال للبلدية
announcement-lead-link = إلى صفحة على الإنترنت
announcement-ask-survey = <b>إلى أي استشارة؟</b>
announcement-ask-meeting = <b>إلى أي اجتماع؟</b>
announcement-meeting = { $title }، { $at }
announcement-no-survey = لا توجد استشارة مفتوحة الآن.
announcement-ask-call = <b>إلى أي حملة؟</b>
announcement-any-call = أي حملة: الشخص يختار
announcement-ask-address = <b>ما عنوان الصفحة؟</b>
    ألصقوه هنا. يبدأ العنوان بـ ‎https://‎ ويكون موقعه في قائمة المدينة.
announcement-wants-address = اكتبوا عنوان الصفحة من فضلكم.

## The page from which all is reached

announcement-hub = <b>📣 إعلانكم</b>
announcement-lines = { $first }
    { $next }
announcement-hub-written = النص: { $language } ✅
announcement-hub-missing = النص: { $language } ⚠️ غير موجود، وسيصل هؤلاء القراء نص: { $instead }
announcement-hub-unwritten = النص: { $language } ⚠️ غير موجود
announcement-hub-file = المرفق: { $file }
announcement-hub-buttons = الأزرار: { $buttons }
announcement-hub-when = الإرسال: { $when }
announcement-hub-valid = إذا تأخر الإرسال، يبقى ممكنًا لمدة: { $valid }
announcement-hub-approval = 👥 يجب أن يوافق شخص آخر من الفريق.
announcement-to-texts = ✏️ النصوص
announcement-to-file = 📎 المرفق
announcement-to-leads = ➕ إضافة زر
announcement-to-whom = 👥 إلى من
announcement-to-when = 🕘 متى
announcement-to-valid = ⏳ المدة
announcement-button-no-buttons = حذف الأزرار
announcement-button-see = 👁 إرسال الرسالة إليّ لأراها
announcement-button-plan = ✅ جدولة الإرسال
announcement-button-abandon = إلغاء
announcement-button-hub = ‹ العودة إلى الإعلان
announcement-button-skip-language = تخطّي هذه اللغة
announcement-button-remove = حذف

## For whom

announcement-ask-whom = <b>إلى من يُوجَّه الإعلان؟</b>
announcement-for-everyone = إلى: من وافقوا على استلام الإعلانات
announcement-for-districts = · يسكنون في: { $districts }
announcement-for-ages = · العمر: { $ages }
announcement-for-locales = · اللغة: { $languages }
announcement-for-topic = · يتابعون هذا الموضوع أو كل المواضيع: { $topic }
announcement-part-took = · شاركوا في: { $title }
announcement-part-missed = · لم يشاركوا في: { $title }
announcement-for-meeting = · الذين سيحضرون الاجتماع: { $title } (رقم { $n })
announcement-for-rested = { $n ->
    [zero] · لم تصلهم رسالة منا اليوم
    [one] · لم تصلهم رسالة منا منذ يوم واحد
    [two] · لم تصلهم رسالة منا منذ يومين
    [few] · لم تصلهم رسالة منا منذ { $n } أيام
    [many] · لم تصلهم رسالة منا منذ { $n } يومًا
   *[other] · لم تصلهم رسالة منا منذ { $n } يوم
}
announcement-for-not-busy = · لا يجيبون الآن عن استشارة
announcement-size = العدد اليوم: { $people }
announcement-people = أكثر من { $n } شخص
announcement-few-people = أقل من 11 شخصًا
announcement-few = أقل من 11
announcement-left-recent = مستثنون لأن رسالة وصلتهم مؤخرًا: { $people }
announcement-left-busy = مستثنون لأنهم يجيبون عن استشارة أو دُعوا إلى أخرى: { $people }
announcement-left-budget = مستثنون لأن رسائل كافية وصلتهم هذا الأسبوع: { $people }
announcement-to-districts = 📍 القطاعات
announcement-to-ages = 🎂 الأعمار
announcement-to-locales = 🗣 اللغات
announcement-to-topic = 🏷 الموضوع
announcement-to-took = شاركوا
announcement-to-missed = لم يشاركوا
announcement-to-attends = يحضر اجتماعًا
announcement-to-rested = 😌 الراحة
announcement-button-busy = استثناء من يجيبون عن استشارة
announcement-ask-districts = <b>في أي قطاعات؟</b>
    لا يُحسب إلا من ذكروا مكان سكنهم. دون اختيار: المدينة كلها.
announcement-ask-ages = <b>أي أعمار؟</b>
    لا يُحسب إلا من ذكروا عمرهم. دون اختيار: كل الأعمار.
announcement-ask-locales = <b>أي لغات؟</b>
    دون اختيار: كل اللغات.
announcement-ask-topic = <b>حول أي موضوع؟</b>
    لا يصل الإعلان إلى من اختاروا مواضيع أخرى.
announcement-any-topic = دون موضوع محدد
announcement-ask-took = <b>في أي استشارة شاركوا؟</b>
announcement-ask-missed = <b>في أي استشارة لم يشاركوا؟</b>
announcement-ask-attends = <b>من سيحضر أي اجتماع؟</b>
announcement-any-survey = لا يهم
announcement-any-meeting = لا يهم
announcement-ask-rested = <b>هل نستثني من راسلناهم مؤخرًا؟</b>
announcement-rest = { $n ->
    [zero] لا
    [one] نعم، خلال اليوم الأخير
    [two] نعم، خلال آخر يومين
    [few] نعم، خلال آخر { $n } أيام
    [many] نعم، خلال آخر { $n } يومًا
   *[other] نعم، خلال آخر { $n } يوم
}

## When

announcement-ask-when = <b>متى يُرسَل الإعلان؟</b>
    لا يُرسَل أبدًا في الليل ولا يوم الأحد ولا في يوم عطلة رسمية: ينتظر عندئذ أقرب وقت مسموح به.
announcement-choose-now = في أقرب وقت ممكن
announcement-choose-once = في يوم محدد
announcement-choose-weekly = كل أسبوع
announcement-choose-monthly = كل شهر
announcement-ask-day = <b>في أي يوم؟</b>
announcement-day = { $day }
announcement-day-how = اضغطوا على يوم أو اكتبوا التاريخ، مثلًا 12/01/2027.
announcement-day-over = مضى هذا اليوم. اختاروا يومًا آخر من فضلكم.
announcement-ask-hour = <b>في أي ساعة؟</b>
announcement-hour = ⁦{ $hour }:{ $minute }⁩
announcement-hour-how = اضغطوا على ساعة أو اكتبوها، مثلًا 18:30.
announcement-hour-wrong = لم أفهم هذه الساعة. اكتبوها هكذا: 18:30.
announcement-hour-quiet = الساعة { $hour } ضمن ساعات الهدوء، ولا يُرسَل فيها شيء. اختاروا ساعة أخرى من فضلكم.
announcement-ask-weekdays = <b>أي أيام الأسبوع؟</b>
announcement-ask-ordinal = <b>أي أسبوع من الشهر؟</b>
announcement-ask-weekday = <b>أي يوم؟</b>
announcement-weekday = { $day ->
    [0] الاثنين
    [1] الثلاثاء
    [2] الأربعاء
    [3] الخميس
    [4] الجمعة
    [5] السبت
   *[other] الأحد
}
announcement-ordinal = { $nth ->
    [1] الأول
    [2] الثاني
    [3] الثالث
    [4] الرابع
   *[other] الأخير
}
announcement-ask-until = <b>حتى متى؟</b>
announcement-until = { $n ->
    [zero] إلى أن يوقفه أحد
    [one] لمدة شهر واحد
    [two] لمدة شهرين
    [few] لمدة { $n } أشهر
    [many] لمدة { $n } شهرًا
   *[other] لمدة { $n } شهر
}
announcement-ask-valid = <b>إذا تأخر الإرسال (عطل، أو الليل)، فحتى متى يبقى الإعلان مفيدًا؟</b>
    ما لم يُرسَل في وقته لا يُرسَل بعد ذلك، ويُحسب عدده.
announcement-valid-hours = { $n ->
    [zero] أقل من ساعة
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $n } ساعات
    [many] { $n } ساعة
   *[other] { $n } ساعة
}
announcement-valid-days = { $n ->
    [zero] أقل من يوم
    [one] يوم واحد
    [two] يومين
    [few] { $n } أيام
    [many] { $n } يومًا
   *[other] { $n } يوم
}
announcement-when-now = في أقرب وقت ممكن
announcement-when-once = { $day }، الساعة { $hour }
announcement-when-often = { $often }، الساعة { $hour }
announcement-when-until = { $often }، الساعة { $hour }، حتى { $until }
announcement-often-weekly = كل أسبوع ({ $days })
announcement-often-monthly = يوم { $day } { $nth } من كل شهر
announcement-often-other = حسب القاعدة { $rule }
announcement-when-over = مضى الوقت المختار. اختاروا وقتًا آخر من فضلكم.
announcement-moved = ⏰ لا يُرسَل شيء في هذه الساعة: سيكون الإرسال يوم { $at }.
announcement-duration = مدة الإرسال: نحو { $span }
announcement-duration-until = بسبب ساعات الهدوء ستُرسَل آخر الرسائل يوم { $at }.
announcement-too-long = ⚠️ المدة طويلة جدًا: ما يبقى بعد يوم { $at } لن يُرسَل.
announcement-span-seconds = { $n ->
    [zero] ثانية واحدة
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $n } ثوانٍ
    [many] { $n } ثانية
   *[other] { $n } ثانية
}
announcement-span-minutes = { $n ->
    [zero] أقل من دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $n } دقائق
    [many] { $n } دقيقة
   *[other] { $n } دقيقة
}
announcement-span-hours = { $n ->
    [zero] أقل من ساعة
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $n } ساعات
    [many] { $n } ساعة
   *[other] { $n } ساعة
}

## Before it is planned

announcement-warned = <b>قبل جدولة الإرسال اقرؤوا هذا:</b>
announcement-warning-promotion = ⚖️ يقترب موعد الاقتراع «{ $ballot }» ({ $day }). في الأشهر التي تسبقه يمنع القانون التباهي بإنجازات المدينة (قانون الانتخابات الفرنسي، المادة L52-1). أعيدوا قراءة نصّكم. تُدوَّن موافقتكم في سجل الفريق.
announcement-warning-silence = 🗳 هذا يوم الاقتراع «{ $ballot }» أو اليوم الذي يسبقه. لا يجوز قبل إغلاق مكاتب التصويت إرسال أي نتيجة ولا أي شيء قد يؤثر في التصويت. دون موافقتكم لا يُرسَل شيء. تُدوَّن موافقتكم في سجل الفريق.
announcement-warning-twin = 👯 أُرسِل النص نفسه إلى الأشخاص أنفسهم، أو تقرّر إرساله، بفارق أقل من 24 ساعة: الإعلان رقم { $n }. قد تزعجون الناس مرتين.
announcement-button-passed = قرأت هذا: جدولة الإرسال رغم ذلك
announcement-planned-now = ✅ يُرسَل الإعلان رقم { $n } الآن.
announcement-planned = ✅ تمت جدولة الإعلان رقم { $n }. سيُرسَل يوم { $at }.
announcement-awaits = 👥 ينتظر الإعلان رقم { $n } موافقة شخص آخر. أُبلِغ الفريق، وسأخبركم بالقرار.
announcement-awaits-nobody = 👥 ينتظر الإعلان رقم { $n } موافقة شخص آخر، لكن لا يوجد شخص آخر في الفريق. اطلبوا من مسؤول عن الفريق أن يدعو شخصًا.
announcement-grown = 👥 الإعلان رقم { $n } موجّه الآن إلى عدد أكبر من الأشخاص: ينتظر موافقة شخص ثانٍ.
announcement-decide-approve = <b>الإعلان رقم { $n }</b>: يطلب شخص من الفريق موافقتكم على إرساله. العدد: { $people }. الرسالة فوق هذه مباشرة.
announcement-button-approve = ✅ الموافقة
announcement-button-refuse = ❌ الرفض
announcement-approved-now = ✅ تمت الموافقة على الإعلان رقم { $n }: يُرسَل الآن.
announcement-approved = ✅ تمت الموافقة على الإعلان رقم { $n }. سيُرسَل يوم { $at }.
announcement-refused = ❌ رُفض الإعلان رقم { $n }: لن يُرسَل.
announcement-not-your-own = يجب أن تأتي الموافقة من شخص غيركم.
announcement-not-now = لم يعد هذا ممكنًا. هذا هو الإعلان كما هو الآن.
announcement-unknown = لا أجد هذا الإعلان.

## While it leaves

announcement-begins = 📣 بدأ إرسال الإعلان رقم { $n }.
announcement-counting = 📣 الإعلان رقم { $n }: أحسب عدد من سيصلهم (حتى الآن: { $people }).
announcement-run-sending = 📣 الإعلان رقم { $n }: { $done } من { $people }
announcement-run-paused = ⏸ الإعلان رقم { $n }، متوقف مؤقتًا: { $done } من { $people }
announcement-run-sending-few = 📣 الإعلان رقم { $n }: يُرسَل إلى أقل من 11 شخصًا.
announcement-run-paused-few = ⏸ الإعلان رقم { $n } متوقف مؤقتًا (أقل من 11 شخصًا).
announcement-count-unreachable = لا تصلهم الرسائل (حظر الروبوت أو إغلاق الحساب): { $n }
announcement-count-failed = رسائل فشل إرسالها: { $n }
announcement-count-unsure = رسائل غير مؤكدة، ربما وصلت: { $n }
announcement-count-expired = رسائل فات وقتها ولم تُرسَل: { $n }
announcement-count-dropped = رسائل أُوقفت قبل الإرسال: { $n }
announcement-paused-itself = ⚠️ توقّف إرسال الإعلان رقم { $n } مؤقتًا من تلقاء نفسه: رسائل كثيرة لا تصل ({ $failed } من آخر 200 رسالة). لم يضِع شيء. راجعوا الفريق التقني ثم تابعوا الإرسال.
announcement-over = ✅ أُرسِل الإعلان رقم { $n }. الرسائل التي وصلت: { $people }.
announcement-missed = ⌛ لم يُرسَل الإعلان رقم { $n } الذي كان مقررًا يوم { $at }: فات وقته. لم يصل إلى أحد.
announcement-button-pause = ⏸ إيقاف مؤقت
announcement-button-resume = ▶️ متابعة الإرسال
announcement-button-cut = ⏹ إيقاف الإرسال
announcement-button-again = 🔁 إعادة إرسال غير المؤكدة
announcement-button-reword = ✏️ تصحيح النص
announcement-button-stop = 🚫 عدم إرساله بعد الآن
announcement-button-withdraw = 🗑 سحبه لدى الجميع
announcement-button-open = عرض الإعلان
announcement-button-all = ‹ كل الإعلانات
announcement-button-new = ➕ إعلان جديد
announcement-button-no = لا، دون أي تغيير
announcement-paused-now = ⏸ الإعلان رقم { $n } متوقف مؤقتًا. ستصل الرسائل التي هي في الطريق.
announcement-resumed-now = ▶️ يتواصل إرسال الإعلان رقم { $n }.
announcement-cut-now = ⏹ أُوقف إرسال الإعلان رقم { $n }. من وصله يبقى عنده.
announcement-again-now = 🔁 يُعاد إرسال الرسائل غير المؤكدة من الإعلان رقم { $n }.
announcement-stopped = لن يُرسَل الإعلان رقم { $n } بعد الآن.
announcement-withdrawn = 🗑 سُحب الإعلان رقم { $n }. تُحذف الرسائل التي لم يمضِ عليها 48 ساعة، ويظهر في الأخرى أنه سُحب.
announcement-sure-cut = هل تريدون إيقاف إرسال الإعلان رقم { $n }؟ لن يصل إلى من لم يصلهم بعد.
announcement-sure-stop = هل تريدون عدم إرسال الإعلان رقم { $n } بعد الآن؟ لن يُرسَل مرة أخرى.
announcement-sure-withdraw = هل تريدون سحب الإعلان رقم { $n } لدى كل من وصلهم؟ في الرسائل الأقدم من 48 ساعة يُستبدل النص، لكن الصورة أو الملف يبقى.
announcement-again-sure = هل تريدون إعادة إرسال الرسائل غير المؤكدة ({ $people })؟ ستصل إلى بعض الناس مرتين.
announcement-button-cut-sure = نعم، أوقفوا الإرسال
announcement-button-stop-sure = نعم، لا ترسلوه بعد الآن
announcement-button-withdraw-sure = نعم، اسحبوه
announcement-button-again-sure = نعم، أعيدوا الإرسال

## The list and the figures

announcements-title = <b>📣 الإعلانات</b>
announcements-none = لا توجد إعلانات حتى الآن.
announcements-row = <b>رقم { $n }</b> · { $state }
    { $text }
announcement-number = رقم { $n }
announcement-card = <b>📣 الإعلان رقم { $n }</b> · { $state }
announcement-by = كتبه { $label }
announcement-stands-planned = سيُرسَل يوم { $at }
announcement-stands-over = أُرسِل يوم { $at }
announcement-state-awaiting = ينتظر الموافقة
announcement-state-planned = مُجدوَل
announcement-state-sending = قيد الإرسال
announcement-state-paused = متوقف مؤقتًا
announcement-state-missed = لم يُرسَل في وقته
announcement-state-over = انتهى
announcement-state-refused = مرفوض
announcement-state-cancelled = أُوقف
announcement-state-withdrawn = سُحب
announcement-report = 📊 <b>الإعلان رقم { $n }</b>: الرسائل التي وصلت: { $sent } من { $people }
announcement-report-few = 📊 أُرسِل الإعلان رقم { $n } إلى أقل من 11 شخصًا. لا نعطي أرقامًا عن عدد قليل كهذا.
announcement-few-troubled = لم تصل كل الرسائل.
announcement-report-missed = ⌛ لم يُرسَل الإعلان رقم { $n } في وقته.
announcement-lateness = التأخر: نصف الرسائل خلال { $half }، و99 من كل 100 خلال { $most } على الأكثر
announcement-taps = عدد الضغطات على الزر { $button }: { $taps }
announcement-taps-stop = طلبات الإيقاف: { $taps }

## Other words

announcement-reword-title = تصحيح الإعلان رقم { $n }
announcement-reword-ask = <b>النص الجديد: { $language }</b>
announcement-reword-none = لم يكن هناك نص بهذه اللغة.
announcement-confirm-sure = هذا هو الإعلان رقم { $n } بعد التصحيح. هل نضعه مكان القديم لدى كل من وصلهم؟
announcement-button-keep = إبقاؤه كما كان
announcement-button-reword-sure = ✅ الاستبدال لدى الجميع
announcement-button-reword-again = ✏️ العودة إلى النصوص
announcement-reworded = ✅ صُحّح الإعلان رقم { $n }. ستتغيّر الرسائل التي وصلت خلال الدقائق القادمة.
announcement-proposed = ✏️ تصحيح الإعلان رقم { $n } ينتظر موافقة شخص ثانٍ، لأن كثيرين تلقّوه.
announcement-decide-accept = <b>الإعلان رقم { $n }</b>: أحد أعضاء الفريق يريد تصحيح هذا النص. الرسالة الجديدة أعلاه مباشرة. عدد من تلقّوا القديمة: { $people }.
announcement-button-accept = ✅ قبول التصحيح
announcement-button-decline = ❌ إبقاء النص القديم
announcement-accepted = ✅ قُبل تصحيح الإعلان رقم { $n }. ستتغير الرسائل التي وصلت خلال الدقائق القادمة.
announcement-declined = يحتفظ الإعلان رقم { $n } بنصه القديم.
announcement-proposal = ✏️ تصحيح ينتظر الموافقة:
announcement-changed = تغيّر نص الإعلان رقم { $n } منذ ذلك الحين. هذا ما ينتظر موافقتكم.
announcement-confirm-right = هذا هو الإعلان رقم { $n } بعد التصحيح. هل هو صحيح؟
announcement-button-reword-right = ✅ نعم
announcement-reworded-before = ✅ صُحّح الإعلان رقم { $n }.
announcement-too-late = ⌛ فات الأوان: مضى الموعد المحدد لهذا الإعلان ولم يعد مفيدًا. اكتبوا إعلانًا جديدًا.
stop-topic-gone = لم تعد المدينة تتحدث عن هذا الموضوع. هل تودّون إيقاف كل الإعلانات؟
announcement-too-near = الإعلان رقم { $n }، المقرر { $at }، لن يُرسَل هذه المرة: هناك مرة أخرى قريبة جدًا أو لم تنتهِ بعد.
announcement-first = أول إرسال: { $at }
announcement-button-nothing = عدم تصحيح أي شيء
announcement-passed-promotion = ⚖️ قرأ الكاتب التنبيه بشأن الاقتراع القادم.
announcement-passed-silence = 🗳 قرأ الكاتب التنبيه بشأن عشية الاقتراع ويومه، ويريد الإرسال رغم ذلك.
announcement-passed-twin = 👯 يعلم الكاتب أن النص نفسه أُرسل أو مقرر.
announcement-wait = الانتظار حتى { $at }
announcement-trial = هذه تجربة. تحت الإعلان الحقيقي يقود هذا الزر إلى: { $where }.
announcement-file-replaced = هذا الملف يحل محل السابق في كل اللغات.
announcement-other-language = هذه الرسالة غير متوفرة باللغة العربية.
announcement-day-far = هذا اليوم بعيد جدًا: ثلاث سنوات على الأكثر. اختاروا يومًا آخر من فضلكم.
announcement-earlier = المرات السابقة:
announcement-once = · { $at }: وصلت { $people }
announcement-once-missed = · { $at }: لم تُرسَل
