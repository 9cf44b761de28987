election-title = <b>{ $kind }</b>
election-vote = 🗳️ التصويت: { $day }
election-round-1 = 🗳️ الدورة الأولى: { $day }
election-round-2 = 🗳️ الدورة الثانية: { $day }
election-hours = 🕗 مكاتب التصويت: من { $opens } إلى { $closes }
election-hours-unknown = 🕗 أوقات مكاتب التصويت: غير معروفة بعد
election-frozen = 🔒 أُغلقت اللوائح الانتخابية يوم { $day } بمرسوم
election-until-online = 💻 التسجيل عبر الإنترنت: حتى { $day }
election-until-paper = 🏛️ التسجيل في البلدية أو بالبريد: حتى { $day }
election-until-late = ⏳ الحالات الخاصة (الانتقال من أجل العمل، بلوغ 18 سنة بعد الإغلاق…): حتى { $day }
election-rule-online = القاعدة: سادس أربعاء قبل الدورة الأولى (قانون الانتخابات، { $article })
election-rule-paper = القاعدة: سادس جمعة قبل الدورة الأولى (قانون الانتخابات، { $article })
election-rule-late = القاعدة: اليوم العاشر قبل الدورة الأولى (قانون الانتخابات، { $article })
election-by-hand = تاريخ حُدِّد يدويًا. القاعدة (قانون الانتخابات، { $article }) تعطي: { $day }
election-by-hand-only = تاريخ حُدِّد يدويًا. القاعدة (قانون الانتخابات، { $article }) لا تعطي تاريخًا.
election-by-freezing = يوم إغلاق اللوائح. القاعدة (قانون الانتخابات، { $article }) تعطي: { $day }
election-state-unconfirmed = تواريخ تنتظر التأكيد
election-state-confirmed = تواريخ مؤكدة
election-state-over = انتهت
election-state-cancelled = ملغاة
election-unconfirmed = ⚠️ لم يؤكد أحد هذه التواريخ. لا تُذكر في أي رسالة.
election-confirmed-by = ✅ أكّد التواريخَ { $label }، { $at }.
election-cancelled = ❌ هذه الانتخابات ملغاة.
election-list-title = <b>الانتخابات</b>
election-list-none = لا توجد انتخابات مسجلة.
election-list-row = <b>{ $kind }</b>، { $day }: { $state }
election-open = { $kind }، { $day }
election-menu = 🗳 الانتخابات
command-elections = الانتخابات ومواعيدها
election-button-add = تسجيل انتخابات
election-button-all = كل الانتخابات
election-button-confirm = تأكيد هذه التواريخ
election-button-stand = نعم، هذه التواريخ صحيحة
election-button-move = تغيير التواريخ أو الساعات
election-button-cancel = إلغاء الانتخابات
election-button-void = نعم، إلغاء الانتخابات
election-button-card = ‹ رجوع
election-confirm-sure = <b>هل هذه التواريخ صحيحة؟</b> يُرجى مقارنتها بالمرسوم. بعد ذلك تُرسل التذكيرات.
election-confirmed-now = { $n ->
    [zero] شكرًا لكم. تم تأكيد التواريخ. لم يبق أي تذكير للإرسال.
    [one] شكرًا لكم. تم تأكيد التواريخ. هناك تذكير واحد مقرر.
    [two] شكرًا لكم. تم تأكيد التواريخ. هناك تذكيران مقرران.
    [few] شكرًا لكم. تم تأكيد التواريخ. هناك { $n } تذكيرات مقررة.
    [many] شكرًا لكم. تم تأكيد التواريخ. هناك { $n } تذكيرًا مقررًا.
   *[other] شكرًا لكم. تم تأكيد التواريخ. هناك { $n } تذكير مقرر.
}
election-told-now = من سبق إبلاغهم سيتلقون ما تغيّر.
election-told-cancelled = من سبق إبلاغهم سيتلقون خبر الإلغاء.
election-cancel-sure = <b>هل تريدون إلغاء هذه الانتخابات؟</b> لن يُرسل أي تذكير بعد ذلك.
election-cancelled-now = تم إلغاء الانتخابات. لن يُرسل أي تذكير بعد الآن.
election-unknown = هذه الانتخابات غير موجودة.
election-meanwhile = غيّر شخص من الفريق هذه الانتخابات في هذه الأثناء. إليكم ما هو مسجل الآن.
election-not-now = هذا غير ممكن حسب وضع هذه الانتخابات. إليكم ما هو مسجل.
election-ask-kind = <b>أي انتخابات؟</b>
election-ask-first = <b>في أي يوم الدورة الأولى؟</b> إذا كانت دورة واحدة فقط: يوم التصويت.
election-ask-second = <b>في أي يوم الدورة الثانية؟</b>
election-ask-hours = <b>من أي ساعة إلى أي ساعة يمكن التصويت؟</b> اختاروا زرًا أو اكتبوا مثلًا: 8:00-19:00.
election-ask-online = <b>آخر يوم للتسجيل عبر الإنترنت؟</b> فقط إذا حدده مرسوم.
election-ask-paper = <b>آخر يوم للتسجيل في البلدية؟</b> فقط إذا حدده مرسوم.
election-ask-late = <b>آخر يوم للحالات الخاصة؟</b> فقط إذا حدده مرسوم.
election-ask-frozen = <b>في أي يوم أُغلقت اللوائح؟</b> فقط إذا أغلقها مرسوم.
election-hub = <b>هذا ما سيُسجَّل.</b> اختاروا ما يجب تغييره.
election-to-first = الدورة الأولى
election-to-second = الدورة الثانية
election-to-hours = الأوقات
election-to-online = عبر الإنترنت
election-to-paper = في البلدية
election-to-late = حالات خاصة
election-to-frozen = إغلاق اللوائح
election-hours-offered = { $opens } – { $closes }
election-hours-read = من { $opens } إلى { $closes }
election-button-hours-none = غير معروفة بعد
election-button-no-second = لا دورة ثانية
election-button-by-rule = كما تقول القاعدة
election-button-hub = ‹ رجوع
election-button-keep = تسجيل هذه الانتخابات
election-button-abandon = ترك
election-kept = تم التسجيل. لا تُذكر في أي رسالة قبل تأكيد التواريخ.
election-kept-moved = تم تسجيل التغييرات. لا تُذكر في أي رسالة قبل تأكيدها.
election-talk = تسجيل انتخابات
election-wrong-past = هذه الانتخابات انتهت، أو هي اليوم: يجب أن تكون الدورة الأولى لاحقًا.
election-wrong-twin = هناك انتخابات من النوع نفسه مسجلة في ذلك اليوم.
election-wrong-one-round = هذه الانتخابات لها دورة واحدة: لا توجد دورة ثانية لتسجيلها.
election-wrong-second-before-first = يجب أن تكون الدورة الثانية بعد الأولى.
election-wrong-after-vote = يجب أن يكون آخر أجل قبل الدورة الأولى.
election-wrong-hours = الأوقات غير مناسبة: تفتح المكاتب قبل أن تغلق، وتغلق في الساعة 20 على أبعد تقدير (قانون الانتخابات، R41).
election-wrong-hours-read = لم أفهم هذه الأوقات. اكتبوها هكذا: 8:00-19:00.
election-wrong-senate = انتخابات مجلس الشيوخ لا تُسجَّل هنا: السكان لا يصوتون فيها، بل هيئة ناخبة.
election-wrong-same = لم يتغير شيء.
election-odd-weekday = ⚠️ للتحقق: { $day } ليس يوم أحد.
election-odd-second = ⚠️ للتحقق: تكون الدورة الثانية لهذه الانتخابات عادةً في { $day }.
election-odd-far = ⚠️ للتحقق: هذا بعد أكثر من { $n } سنوات.
election-odd-near = ⚠️ للتحقق: سُجّلت انتخابات من النوع نفسه في غضون 14 يومًا، في { $day }.
election-odd-rule = ⚠️ للتحقق: الموعد الأخير { $day } يبعد أكثر من 14 يومًا عن القاعدة التي تعطي { $rule }.
election-odd-late = ⚠️ للتحقق: الموعد الأخير { $day } يأتي بعد موعد الحالات الخاصة حسب القاعدة، { $late } (قانون الانتخاب، L30).
election-moved-title = <b>{ $kind }: تغيرت التواريخ.</b>
election-moved-why = كتبنا إليكم تواريخ أخرى. إليكم التواريخ الصحيحة.
election-moved-before = سابقًا: { $day }
election-moved-over = انتهى ذلك.
election-moved-no-second = لم تعد هناك دورة ثانية.
election-new-hours-title = <b>{ $kind }: تغيّرت أوقات التصويت.</b>
election-new-hours-why = أيام التصويت لم تتغيّر.
election-hours-before = سابقًا: من { $opens } إلى { $closes }
election-cancelled-title = <b>{ $kind }: أُلغي التصويت.</b>
election-cancelled-second-title = <b>{ $kind }: لن تُجرى دورة ثانية.</b>
election-cancelled-day = ❌ لا تصويت يوم { $day }
election-cancelled-after = لا يلزمكم فعل أي شيء. لن نرسل إليكم تذكيرًا آخر بهذه الانتخابات.
election-waiting = { $n ->
    [zero] <b>لا توجد انتخابات تنتظر التأكيد.</b>
    [one] <b>هناك انتخابات تنتظر أن يؤكد أحد تواريخها.</b> لا يُرسل أي تذكير قبل ذلك.
    [two] <b>هناك عمليتا انتخاب تنتظران أن يؤكد أحد تواريخهما.</b> لا يُرسل أي تذكير قبل ذلك.
    [few] <b>هناك { $n } عمليات انتخاب تنتظر أن يؤكد أحد تواريخها.</b> لا يُرسل أي تذكير قبل ذلك.
    [many] <b>هناك { $n } عملية انتخاب تنتظر أن يؤكد أحد تواريخها.</b> لا يُرسل أي تذكير قبل ذلك.
   *[other] <b>هناك { $n } عملية انتخاب تنتظر أن يؤكد أحد تواريخها.</b> لا يُرسل أي تذكير قبل ذلك.
}
voting-figures-button = 📊 أرقام التصويت
voting-figures-title = <b>أرقام التصويت أسبوعًا بأسبوع</b>
    نعدّ النقرات، ولا نعرف أبدًا أصحابها. الأعداد مقرّبة إلى العشرات. ولا يُذكر العدد إذا كان أقل من { $limit }.
voting-figures-none = لم يبدأ أي أسبوع منذ ذلك اليوم.
voting-figures-few = أقل من { $limit }
voting-figures-week = <b>أسبوع { $week }</b>
    الأسئلة قبل التصويت: { $check }
    طلبات الصفحات الرسمية: { $link }
    طلبات التذكير: { $wish }
    «تمّ ذلك»: { $done }
    الإرسال إلى شخص آخر: { $share }
    القدوم عبر هذا الرابط: { $shared }
voting-weeks-earlier = ‹ الأسابيع السابقة
voting-weeks-later = الأسابيع التالية ›
