# A meeting is written, changed and called in the chat of the team.

meeting-call-talk-new = اجتماعكم الجديد
meeting-call-talk = الاجتماع رقم { $n }
meeting-call-unknown = لا أجد هذا الاجتماع.
meeting-call-gone = هذا الاجتماع أُلغي أو انتهى. لا يمكن تغييره بعد الآن.
meeting-call-copied = هذه نسخة من «{ $title }». ينقصها التاريخ وجدول الأعمال.
meeting-call-write-title = <b>عنوان الاجتماع: { $language }</b>
    { $most } حرفًا على الأكثر.
meeting-call-write-description = <b>الوصف: { $language }</b>
    عمّ سنتحدث؟ ولمن؟ { $most } حرفًا على الأكثر.
meeting-call-write-access = <b>للوصول: { $language }</b>
    موقف الحافلة، المدخل بلا درج، الطابق... { $most } حرفًا على الأكثر.
meeting-call-write-agenda = <b>جدول الأعمال: { $language }</b>
    نقطة في كل سطر، أو فاصلة منقوطة بينها. { $most } نقطة على الأكثر.
meeting-call-before = النص الحالي:
meeting-call-wants-words = اكتبوا نصًا من فضلكم.
meeting-call-too-long = هذا طويل جدًا: { $n } حرفًا، والحد { $most }. اختصروه من فضلكم.
meeting-call-agenda-count = يجب أن يكون عدد النقاط كما في اللغة الأولى: { $n }.
meeting-call-agenda-many = عدد النقاط كبير: { $most } على الأكثر.
meeting-call-ask-languages = <b>بأي لغة؟</b>
meeting-call-ask-day = <b>في أي يوم الاجتماع؟</b>
meeting-call-ask-hour = <b>في أي ساعة يبدأ؟</b>
meeting-call-ask-lasts = <b>كم يدوم؟</b>
meeting-call-ask-endday = <b>في أي يوم ينتهي؟</b>
meeting-call-ask-endhour = <b>في أي ساعة ينتهي في ذلك اليوم؟</b>
meeting-call-ask-often = <b>هل يتكرر هذا الاجتماع؟</b>
    كل تاريخ يصبح اجتماعًا مستقلًا.
meeting-call-ask-until = <b>حتى متى يتكرر؟</b>
meeting-call-ask-place = <b>في أي مكان؟</b>
    الاسم، مثلًا: دار الحي.
meeting-call-ask-address = <b>ما العنوان؟</b>
    الرقم والشارع كما على الرسالة.
meeting-call-ask-position = <b>أين هو على الخريطة؟</b>
meeting-call-ask-district = <b>في أي دائرة؟</b>
meeting-call-ask-online = <b>ما عنوان الاجتماع عبر الإنترنت؟</b>
    يبدأ بـ https://
meeting-call-ask-capacity = <b>كم مقعدًا في القاعة؟</b>
meeting-call-ask-reserved = <b>كم مقعدًا تحجزون؟</b>
    للمدعوين بطريقة أخرى. لا يأخذها أحد غيرهم.
meeting-call-ask-guests = <b>كم شخصًا يمكن أن يصطحب كل واحد؟</b>
meeting-call-ask-whom = <b>من تدعون؟</b>
    لا يُرسل شيء الآن: تُرسل الدعوات من صفحة الاجتماع.
meeting-call-ask-needs = <b>عمّ نسأل من يحضر؟</b>
    اختاروا ما يمكنكم توفيره.
meeting-call-ask-tongues = <b>مترجم بأي لغات؟</b>
meeting-call-ask-organiser = <b>من ينظم الاجتماع؟</b>
    مصلحة أو جمعية.
meeting-call-ask-picture = <b>أي صورة ترافق الدعوة؟</b>
meeting-call-count-how = اضغطوا على عدد أو اكتبوه.
meeting-call-count-between = يلزم عدد صحيح من { $least } إلى { $most }.
meeting-call-ends-how = اضغطوا على مدة أو اكتبوا ساعة النهاية: 20:30.
meeting-call-ends-other-day = ينتهي في يوم آخر
meeting-call-ends-before = يبدأ الاجتماع في { $starts }: لا يمكن أن ينتهي في { $ends }. اختاروا ساعة أخرى أو يومًا آخر.
meeting-call-hour-of = { $at }
meeting-call-lasts = { $minutes ->
    [0] { $hours } س (النهاية { $ends })
   *[other] { $hours } س و{ $minutes } د (النهاية { $ends })
}
meeting-call-hour-over = مضى هذا الوقت: { $at }. اختاروا ساعة أخرى من فضلكم.
meeting-call-long = يدوم الاجتماع { $days } أيام على الأكثر.
meeting-call-until-how = اضغطوا على مدة أو اكتبوا اليوم الأخير: 30/06/2027.
meeting-call-until-before = يجب أن يكون اليوم الأخير بعد { $first }.
meeting-call-until = { $n ->
    [1] شهر (حتى { $day })
    [12] سنة (حتى { $day })
   *[other] { $n } أشهر (حتى { $day })
}
meeting-call-often-once = لا، مرة واحدة
meeting-call-often-fortnight = كل أسبوعين يوم { $day }
meeting-call-hub = <b>📅 اجتماعكم</b>
meeting-call-hub-change = <b>📅 الاجتماع رقم { $n }</b>
    لم يتغير شيء للسكان بعد.
meeting-call-title = العنوان ({ $language }): { $title }
meeting-call-title-missing = العنوان ({ $language }) ⚠️ ناقص، سيقرأ هؤلاء: { $instead }
meeting-call-description-none = الوصف: لا يوجد
meeting-call-description-everywhere = الوصف: بكل اللغات
meeting-call-agenda = جدول الأعمال، عدد النقاط: { $n }
meeting-call-agenda-none = جدول الأعمال: لا يوجد
meeting-call-agenda-everywhere = جدول الأعمال: بكل اللغات
meeting-call-missing-title = ⚠️ العنوان ناقص بـ: { $languages }
meeting-call-missing-description = ⚠️ الوصف ناقص بـ: { $languages }
meeting-call-missing-access = ⚠️ «للوصول» ناقص بـ: { $languages }
meeting-call-missing-agenda = ⚠️ جدول الأعمال ناقص بـ: { $languages }
meeting-call-no-day = 📅 ينقص اليوم والساعة.
meeting-call-no-end = 📅 تنقص ساعة النهاية.
meeting-call-no-until = 🔁 ينقص اليوم الأخير من السلسلة.
meeting-call-no-place = 📍 ينقص المكان أو العنوان على الإنترنت.
meeting-call-series = 🔁 { $often }، حتى { $until }. عدد الاجتماعات: { $n }
meeting-call-series-cut = السلسلة { $most } اجتماعًا على الأكثر: التواريخ اللاحقة لا تُنشأ.
meeting-call-mapped = 🗺 يمكن للسكان فتح الخريطة.
meeting-call-district = الدائرة: { $district }
meeting-call-seats = 💺 المقاعد: { $n }
meeting-call-seats-reserved = 💺 المقاعد: { $n }، منها { $reserved } محجوزة
meeting-call-seats-unlimited = 💺 المقاعد: بلا حد
meeting-call-guests = { $n ->
    [0] يأتي كل شخص وحده.
   *[other] يمكن لكل شخص أن يصطحب معه: { $n }
}
meeting-call-unlimited = بلا حد
meeting-call-everybody = 👥 يدعو: من قبلوا الإعلانات أو الدعوات
meeting-call-nobody = 👥 لا يدعو أحدًا.
meeting-call-warn-unseen = 🙈 لا أحد مدعو وليس في القائمة: لا يجده إلا من تعطونهم رابطه.
meeting-call-public = يراه الجميع في قائمة الاجتماعات.
meeting-call-hidden = ليس في قائمة الاجتماعات.
meeting-call-feedback = بعده نسأل من حضروا عن رأيهم.
meeting-call-no-feedback = بعده لا نسأل عن الرأي.
meeting-call-needs = الاحتياجات التي نسأل عنها: { $needs }
meeting-call-needs-none = لا نسأل عن احتياجات.
meeting-call-need-step-free = دخول بلا درج
meeting-call-need-sign-language = لغة الإشارة
meeting-call-need-childcare = رعاية الأطفال
meeting-call-need-interpreter = مترجم
meeting-call-tongues = مترجم ممكن بـ: { $languages }
meeting-call-picture = 🖼 صورة ترافق الدعوة.
meeting-call-spot = <b>📍 المكان</b>
meeting-call-room = <b>💺 المقاعد</b>
meeting-call-example = هذا الزر مثال. يعمل في الدعوة التي تصل إلى السكان.
meeting-call-wrong = بقي شيء يجب تصحيحه:
meeting-call-reserved = تحجزون { $reserved } من { $capacity } مقعدًا: لا يبقى شيء لغيرهم. احجزوا أقل.
meeting-call-taken = { $taken } مقعدًا محجوز بالفعل: لا يمكن النزول إلى { $seats }. لم يتغير شيء.
meeting-call-warned = <b>اقرؤوا قبل المتابعة:</b>
meeting-call-warn-silence = 🗳 { $day } عشية أو يوم اقتراع «{ $ballot }». في ذلك اليوم يجب ألا يؤثر شيء في التصويت. الأفضل اختيار يوم آخر.
meeting-call-warn-promotion = ⚖️ اقتراع «{ $ballot }» يقترب ({ $day }). في الأشهر السابقة له يمنع القانون التباهي بإنجازات المدينة (قانون الانتخابات، المادة L52-1). أعيدوا قراءة العنوان والوصف وجدول الأعمال.
meeting-call-warn-holiday = 🏖 { $day } يوم عطلة رسمية.
meeting-call-warn-same-hour = ⏰ اجتماع آخر في الوقت نفسه يوم { $day }: «{ $title }» (رقم { $n }).
meeting-call-dates = <b>🔁 ستُنشأ اجتماعات عددها { $n }:</b>
meeting-call-date = · { $day}، من { $starts } إلى { $ends }
meeting-call-changes = <b>ما يتغير:</b>
meeting-call-change-title = العنوان: { $title }
    قبل: { $before }
meeting-call-change-when = التاريخ: { $when }
    قبل: { $before }
meeting-call-change-where = المكان: { $where }
    قبل: { $before }
meeting-call-change-seats = 💺 مقاعد للسكان: { $seats }
    قبل: { $before }
meeting-call-change-other = أيضًا: { $what }
meeting-call-part-title = العنوان
meeting-call-part-when = التاريخ أو الساعة
meeting-call-part-where = المكان
meeting-call-part-description = الوصف
meeting-call-part-agenda = جدول الأعمال
meeting-call-part-seats = المقاعد
meeting-call-part-guests = عدد من يصطحبهم كل شخص
meeting-call-part-audience = المدعوون
meeting-call-part-public = ظهوره في القائمة
meeting-call-part-needs = الاحتياجات
meeting-call-part-organiser = الجهة المنظمة
meeting-call-part-picture = الصورة
meeting-call-part-feedback = السؤال بعده
meeting-call-hear = 📣 كل من وصلته الدعوة أو أجاب أو يتابع الاجتماع تصله رسالة: { $people }.
meeting-call-alone = هذا الاجتماع جزء من سلسلة. يتغير وحده.
meeting-call-hear-nobody = 📣 لا أحد يعلم بهذا الاجتماع بعد: لا تصل رسالة إلى أحد.
meeting-call-rewritten = 📣 لا تصل رسالة إلى أحد. يُصحح ما أُرسل من قبل.
meeting-call-unheard = 📣 لا تصل رسالة إلى أحد.
meeting-call-offers = 🪑 تتوفر مقاعد: تُعرض على من ينتظرون.
meeting-call-nothing = لم تغيروا شيئًا.
meeting-call-meanwhile = غيّر شخص آخر هذا الاجتماع وأنتم تكتبون: { $what }. لم يضع شيء. هذه تغييراته وتغييراتكم معًا: تحققوا ثم احفظوا.
meeting-call-both = غيّرتما الشيء نفسه: { $what }. بقيت نسخة الشخص الآخر لأن الناس ربما علموا بها. غيّروها إذا لزم.
meeting-call-done = ✅ أُنشئ الاجتماع «{ $title }»: رقمه { $n }.
meeting-call-done-series = ✅ «{ $title }»: أُنشئت اجتماعات عددها { $n }.
meeting-call-then-invite = لم يُدع أحد بعد. افتحوا صفحته لإرسال الدعوات.
meeting-call-then-each = لم يُدع أحد بعد. لكل اجتماع صفحته التي تُرسل منها دعواته.
meeting-call-kept-offered = ✅ حُفظ «{ $title }». تُعرض المقاعد المتاحة على من ينتظرون.
meeting-call-then-look = افتحوا صفحته لمتابعته.
meeting-call-kept = ✅ حُفظ «{ $title }». لم تصل رسالة إلى أحد.
meeting-call-kept-told = ✅ حُفظ «{ $title }». تصل رسالة إلى من كانوا على علم به.
button-call-hub = ‹ العودة إلى الاجتماع
button-call-abandon = التخلي
button-call-skip-language = تخطي هذه اللغة
button-call-remove = إزالة
button-call-unlimited = بلا حد
button-call-title = ✏️ العنوان
button-call-description = 📝 الوصف
button-call-day = 📅 اليوم والساعة
button-call-lasts = ⏱ النهاية
button-call-often = 🔁 هل يتكرر؟
button-call-until = 🔁 اليوم الأخير
button-call-spot = 📍 المكان
button-call-room = 💺 المقاعد
button-call-whom = 👥 المدعوون
button-call-needs = ♿ الاحتياجات
button-call-agenda = 📋 جدول الأعمال
button-call-organiser = 🏛 المنظم
button-call-picture = 🖼 الصورة
button-call-place = 🏠 اسم المكان
button-call-address = ✉️ العنوان
button-call-position = 🗺 على الخريطة
button-call-district = 🏘 الدائرة
button-call-access = 🚏 للوصول
button-call-online = 💻 عبر الإنترنت
button-call-capacity = 💺 مقاعد القاعة
button-call-reserved = 🔒 مقاعد محجوزة
button-call-guests = 👫 المرافقون
button-call-public = في القائمة
button-call-feedback = السؤال بعده
button-call-everybody = الجميع
button-call-nobody = لا أحد
button-call-see = 👁 كما يراه السكان
button-call-call = ✅ إنشاء الاجتماع
button-call-keep = ✅ حفظ
button-call-sure = قرأت: إنشاء الاجتماع
button-calls-sure = ✅ إنشاء هذه الاجتماعات ({ $n })
button-call-sure-change = ✅ نعم، تغيير الاجتماع
button-call-copy = 📄 إنشاء اجتماع مثله
button-call-page = فتح صفحة الاجتماع
