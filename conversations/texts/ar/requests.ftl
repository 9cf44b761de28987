# The room of requests, in Arabic.

requests-menu = 💬 طرح سؤال
requests-menu-mine = 📄 أسئلتي
requests-menu-inbox = 📥 أسئلة السكان
command-ask = طرح سؤال على البلدية
command-questions = أسئلتي والردود عليها
command-inbox = أسئلة السكان

## The resident asks

requests-title = سؤالكم إلى البلدية
requests-topic-other = موضوع آخر
requests-offer = { $n ->
    [zero] هل تريدون إرسال شيء إلى البلدية؟
    [one] هل تريدون إرسال هذه الرسالة إلى البلدية؟
    [two] هل تريدون إرسال هاتين الرسالتين إلى البلدية؟
    [few] هل تريدون إرسال هذه الرسائل ({ $n }) إلى البلدية؟
    [many] هل تريدون إرسال هذه الرسائل ({ $n }) إلى البلدية؟
   *[other] هل تريدون إرسال هذه الرسائل ({ $n }) إلى البلدية؟
}
requests-offer-follows = نعم، بخصوص السؤال رقم { $n }
requests-offer-new = نعم، سؤال جديد
requests-offer-yes = نعم، أرسلوها
requests-offer-no = لا
requests-offer-nothing = حسنًا، لم يُرسَل شيء. تجدون في القائمة كل ما يمكنني فعله.
requests-ask-topic = <b>ما موضوع سؤالكم؟</b>
requests-ask-words = <b>ما هو سؤالكم؟</b>
    اكتبوه، أو قولوه في رسالة صوتية. يمكنكم إضافة صورة أو مستند.
requests-ask-more = <b>ماذا تريدون أن تضيفوا؟</b>
    اكتبوا، أو أرسلوا رسالة صوتية أو صورة أو مستندًا.
requests-ask-warning = ⚠️ لا تكتبوا شيئًا عن صحة أحد، ولا اسم شخص آخر.
    في حالة الطوارئ اتصلوا بالرقم 112.
requests-noted = تم التسجيل ({ $n }). يمكنكم إضافة شيء آخر.
requests-noted-full = تم التسجيل ({ $n }). هذا هو الحد الأقصى في المرة الواحدة: راجعوا رسائلكم ثم أرسلوها من فضلكم.
requests-go-on = تفضّلوا.
requests-wants = يمكنكم إرسال نصوص ورسائل صوتية وصور ومستندات.
requests-too-many = لم تُضَف هذه الرسالة: الحد الأقصى في المرة الواحدة { $most }.
requests-recap = <b>رسالتكم إلى البلدية</b> · { $topic }
requests-file-named = 📎 سيظهر اسم الملف، وأحيانًا اسم من أعدّه: تأكدوا من أنه لا يكشف شيئًا عنكم.
requests-recap-sure = هل نرسلها؟ لن ترى البلدية اسمكم ولا حسابكم.
requests-sent = ✅ تم الإرسال. رقم سؤالكم: { $n }.
    تردّ البلدية عادةً خلال يومَي عمل، أي حتى { $day }.
    أوقات عملها: { $hours }
    سيصلكم الرد هنا.

requests-button-read = مراجعة وإرسال
requests-button-send = ✅ إرسال إلى البلدية
requests-button-more = ➕ إضافة شيء
requests-button-anew = ✏️ البدء من جديد
requests-button-mine = أسئلتي
requests-button-ask = 💬 طرح سؤال

requests-part-photo = 📷 صورة
requests-part-voice = 🎤 رسالة صوتية
requests-part-audio = 🎵 تسجيل صوتي
requests-part-video = 🎬 فيديو
requests-part-document = 📎 مستند
requests-file-photo = 📷 عرض الصورة
requests-file-voice = 🎤 الاستماع إلى الرسالة
requests-file-audio = 🎵 الاستماع إلى التسجيل
requests-file-video = 🎬 عرض الفيديو
requests-file-document = 📎 فتح المستند

## The resident's own questions

requests-mine = <b>أسئلتكم</b>
requests-none = ليس لديكم أي سؤال حاليًا.
requests-unknown = لم أعد أجد هذا السؤال.
requests-mine-row = <b>رقم { $n }</b> · { $topic } · { $status }
    طُرح يوم { $at }
requests-status-waiting = في انتظار الرد
requests-status-answered = وصل الرد
requests-status-closed = انتهى
requests-button-one = رقم { $n } · { $topic }
requests-button-older = الأقدم ›
requests-button-earlier = ‹ الرسائل السابقة
requests-button-later = الرسائل اللاحقة ›
requests-button-add = ➕ إضافة رسالة
requests-button-take-back = سحب سؤالي
requests-button-take-back-sure = نعم، احذفوه
requests-button-keep = لا، احتفظوا به
requests-take-back = هل تريدون سحب السؤال رقم { $n }؟ ستُحذف هنا فورًا رسائلكم وردود البلدية.
requests-taken-back = تم. حُذف السؤال رقم { $n }. ما احتفظ به تلغرام من هذه المحادثة يبقى فيها.
requests-said-you = <b>أنتم</b> · { $at }
requests-words = { $text }
requests-under = { $head }
    { $words }
requests-said = <b>{ $who }</b> · { $at }
requests-voice-town = البلدية
requests-voice-ambassador = { $label }، من فريق السفراء
requests-voice-team = الفريق

## The answer reaches the resident

requests-answer-town = 🏛 <b>البلدية تردّ عليكم</b> (السؤال رقم { $n })
requests-answer-label = 🙋 <b>ردّ من { $label }</b> (السؤال رقم { $n })
    من فريق سفراء المدينة.
requests-answer-in-fr = هذا الرد مكتوب بالفرنسية.
requests-answer-in-en = هذا الرد مكتوب بالإنجليزية.
requests-answer-in-ar = هذا الرد مكتوب بالعربية.
requests-button-reply = الرد
requests-button-clear = شكرًا، الأمر واضح
requests-rate-up = 👍 مفيد
requests-rate-down = 👎 غير مفيد
requests-thanked = على الرحب والسعة! انتهى السؤال رقم { $n }. أي رسالة جديدة تعيد فتحه.
requests-rated = شكرًا، سُجّل رأيكم. يمكنكم تغييره.
requests-closed-unanswered = أُغلق سؤالكم رقم { $n } دون رد. إذا كان لا يزال مهمًا لكم فاكتبوا من جديد وسيُعاد فتحه.

## The team is told

requests-notice = 📥 سؤال من أحد السكان ينتظر الرد: { $topic }.
requests-notice-mine = 📥 كتب أحد السكان من جديد في سؤال تتابعونه: { $topic }.
requests-given = 📥 { $label } يعهد إليكم بالسؤال رقم { $n }: { $topic }.
requests-morning = { $n ->
    [zero] ☀️ صباح الخير! لا أسئلة متأخرة.
    [one] ☀️ صباح الخير! سؤال واحد ينتظر منذ أكثر من يومَي عمل.
    [two] ☀️ صباح الخير! سؤالان ينتظران منذ أكثر من يومَي عمل.
    [few] ☀️ صباح الخير! { $n } أسئلة تنتظر منذ أكثر من يومَي عمل.
    [many] ☀️ صباح الخير! { $n } سؤالًا ينتظر منذ أكثر من يومَي عمل.
   *[other] ☀️ صباح الخير! { $n } سؤال ينتظر منذ أكثر من يومَي عمل.
    }
requests-button-inbox = 📥 كل الأسئلة
requests-button-open = فتح السؤال

## The inbox

requests-inbox = <b>📥 أسئلة السكان</b>
    في الانتظار: { $waiting } · لديّ: { $mine } · لا أحد يتابعها: { $free }
requests-inbox-empty = لا شيء هنا. أحسنتم!
requests-filter = المعروض: { $scope } · { $topic }
requests-every-topic = كل المواضيع
requests-which-topic = أي موضوع؟
requests-scope-waiting = في الانتظار
requests-scope-mine = لديّ
requests-scope-free = لا أحد يتابعها
requests-scope-all = المفتوحة
requests-scope-closed = المغلقة
requests-number = رقم { $n }
requests-row = رقم { $n } · { $topic } · { $age }
requests-row-full = <b>رقم { $n }</b> · { $topic } · { $language }
    { $status } · { $held }
requests-held = يتابعه { $label }
requests-held-by-nobody = لا أحد يتابعه
requests-no-label = أحد الزملاء
requests-role-resident = أحد السكان
requests-role-ambassador = أحد السفراء
requests-role-staff = البلدية
requests-role-admin = البلدية
requests-age-new = أقل من ساعة
requests-age-hours = { $n ->
    [zero] أقل من ساعة
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $n } ساعات
    [many] { $n } ساعة
   *[other] { $n } ساعة
    }
requests-age-days = { $n ->
    [zero] أقل من يوم
    [one] يوم واحد
    [two] يومين
    [few] { $n } أيام
    [many] { $n } يومًا
   *[other] { $n } يوم
    }
requests-language-fr = الفرنسية
requests-language-fr-simple = الفرنسية المبسطة
requests-language-en = الإنجليزية
requests-language-ar = العربية
requests-team-waiting = ينتظر منذ { $age }
requests-team-answered = تم الرد، طُرح قبل { $age }
requests-team-closed = مغلق، طُرح قبل { $age }
requests-button-before = ‹ الصفحة السابقة
requests-button-next = الصفحة التالية ›
requests-button-topics = الموضوع…
requests-button-prepared = ردود جاهزة
requests-button-notices = 🔔 الإشعارات

requests-thread = <b>رقم { $n }</b> · { $topic } · { $language }
    { $status }
requests-thread-mine = أنتم تتابعون هذا السؤال.
requests-thread-free = لا أحد يتابع هذا السؤال بعد.
requests-thread-others = يتابعه { $label }.
requests-unreachable = ⚠️ لم تعد الرسائل تصل إلى هذا الشخص (حظر الروبوت أو حذف الحساب). يُحفظ الرد، وسيجده إذا عاد.
requests-rated-up = 👍 وجد الشخص الرد الأخير مفيدًا.
requests-rated-down = 👎 لم يجد الشخص الرد الأخير مفيدًا.
requests-said-resident = <b>أحد السكان</b> · { $at }
requests-said-note = <b>📝 ملاحظة داخلية، { $who }</b> · { $at }
requests-do-answer = ✍️ الرد
requests-do-note = 📝 ملاحظة داخلية
requests-do-take = ✋ سأتولّاه
requests-do-release = سأتركه
requests-do-give = تسليمه إلى…
requests-do-close = إغلاق
requests-do-reopen = إعادة الفتح
requests-do-retopic = تغيير الموضوع

requests-gone = لم يعد السؤال رقم { $n } هنا: سُحب أو حُذف أو يتابعه شخص آخر.
requests-changed = تغيّر السؤال رقم { $n } في هذه الأثناء. هذا هو الآن، ولم يُفعل شيء آخر.
requests-theirs = ‏« { $label } » يتابع الآن السؤال رقم { $n }.
requests-not-now = هذا غير ممكن حاليًا. هذا هو السؤال كما هو.
requests-give = إلى من تسلّمون السؤال رقم { $n }؟
requests-give-nobody = لا يوجد أحد آخر في الفريق لتسليمه السؤال رقم { $n }.
requests-handed = سُلّم السؤال رقم { $n } إلى { $label }.
requests-close-sure = السؤال رقم { $n } ينتظر الرد. هل تريدون إغلاقه رغم ذلك؟ إذا لم يردّ أحد فسيُخبَر صاحبه.
requests-button-close-sure = نعم، أغلقوه

requests-notices-yes = تصلكم رسالة عند كل سؤال جديد: رسالة واحدة فقط إلى أن تفتحوا الصندوق.
requests-notices-no = لا تصلكم رسالة عند الأسئلة الجديدة.
requests-button-notices-yes = أخبروني
requests-button-notices-no = لا تخبروني بعد الآن

requests-prepared = <b>ردود جاهزة</b>
    اضغطوا على أحدها لقراءته.
requests-prepared-none = لا توجد ردود جاهزة. لإضافتها اطلبوا ذلك من الشخص المسؤول عن الروبوت.
requests-prepared-text = <b>{ $language }</b>
    { $text }
requests-prepared-choose = أي رد؟ سيؤخذ بلغة الشخص إن وُجد.

## Answering

requests-title-answer = الرد على السؤال رقم { $n }
requests-title-note = ملاحظة على السؤال رقم { $n }
requests-answer-words = <b>ردّكم على السؤال رقم { $n }</b>
    لغة الشخص: { $language }. سيصله ردّكم باسم « { $voice } ».
    اكتبوا، أو أرسلوا صورة أو رسالة صوتية أو مستندًا.
requests-answer-recap = <b>قبل الإرسال</b> · السؤال رقم { $n }
    سيصله ردّكم باسم « { $voice } ».
requests-answer-tongue = 💬 يبدو نصّكم مكتوبًا باللغة { $text }، وهذا الشخص يقرأ باللغة { $reader }. يمكنكم إرساله رغم ذلك.
requests-answer-heard = 🎤 سيسمع الشخص صوتكم أو يرى صورتكم.
requests-answer-means = الرد نفسه باللغة { $language }، لكم فقط:
    { $text }
requests-answer-sent = ✅ أُرسل الرد (السؤال رقم { $n }).
requests-answer-kept = حُفظ الرد على السؤال رقم { $n }، لكن تعذّر تسليمه: لم تعد الرسائل تصل إلى هذا الشخص. سيجده إذا عاد.
requests-answer-not-sent = لم يُرسل ردّكم. هذا نصّه لتتمكنوا من نسخه:
requests-answer-dropped = تم الإلغاء. لم يُرسل شيء.
requests-answer-still = هل تريدون إرسال ردّكم رغم ذلك؟
requests-just-answered = ⚠️ « { $label } » ردّ للتو:
requests-just-added = ⚠️ كتب الشخص للتو:
requests-button-use-prepared = 📋 رد جاهز
requests-button-send-answer = ✅ إرسال الرد
requests-button-send-anyway = إرسال رغم ذلك
requests-button-drop = ترك ردّي
requests-button-stop = إلغاء
requests-note = <b>ملاحظة على السؤال رقم { $n }</b>
    للفريق فقط: لا تصل إلى الشخص هنا. لكن من حقه قراءتها إذا طلب بياناته، فالتزموا بالوقائع.
requests-noted-team = حُفظت الملاحظة (السؤال رقم { $n }).
