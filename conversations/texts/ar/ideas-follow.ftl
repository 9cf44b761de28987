# The room of the ideas: browsing and supporting them, following one’s own.

button-ideas = 🏘 أفكار السكان
command-ideas = أفكار السكان

ideas-order = تأتي الأفكار واحدة تلو الأخرى، بترتيب عشوائي خاص بكم.
ideas-card-head = 💡 <b>{ $title }</b>
    الفكرة رقم { $n }
ideas-card-theme = 🏷 { $theme }
ideas-card-place = 📍 { $place }
ideas-card-campaign = 📣 { $campaign }
ideas-stacked = { $above }
    { $below }
ideas-stands = أين وصلت: <b>{ $status }</b>، { $day }.
ideas-supports = 👍 عدد من يدعمونها: { $n }
ideas-supports-few = 👍 يدعمها أقل من 11 شخصًا حتى الآن.
ideas-card-supported = ✅ أنتم تدعمونها.
ideas-card-follow = 🔔 إذا دعمتموها، ستصلكم أخبارها.
ideas-card-own = 📄 هذه فكرتكم.
ideas-said = 💬 سكان يقولون لماذا:
ideas-comment = «{ $words }»
ideas-own-waiting = ⏳ كلمتكم تنتظر المراجعة: «{ $words }»
ideas-own-published = ✅ كلمتكم منشورة، من دون اسمكم: «{ $words }»
ideas-own-declined = لم تُنشر كلمتكم: «{ $words }»

button-idea-support = 👍 أدعم هذه الفكرة
button-idea-unsupport = ↩️ سحب دعمي
button-idea-why = 💬 قول السبب
button-idea-unsay = 🗑 سحب كلمتي
button-idea-rest = 📖 قراءة البقية
button-idea-photos = { $n ->
    [zero] 🖼 رؤية الصور
    [one] 🖼 رؤية الصورة
    [two] 🖼 رؤية الصورتين
    [few] 🖼 رؤية { $n } صور
    [many] 🖼 رؤية { $n } صورة
   *[other] 🖼 رؤية { $n } صورة
}
button-idea-said = 💬 قراءة كل ما قيل
button-idea-share = 📤 مشاركة
button-ideas-choose = 🔎 اختيار
button-idea-next = الفكرة التالية ›
button-idea-back = ‹ العودة إلى الفكرة
button-idea-mine = 📄 معرفة أين وصلت
button-ideas-older = الأقدم ›
button-ideas-newer = ‹ الأحدث
button-ideas-later = التالي ›
button-ideas-again = ↺ البدء من جديد
button-ideas-stop = لا أريد قول شيء

ideas-which-campaign = <b>أي دعوة لتقديم الأفكار تريدون رؤيتها؟</b>
button-ideas-all-campaigns = كل الدعوات
ideas-choose = <b>أي أفكار تريدون رؤيتها؟</b>
ideas-chosen = حاليًا: { $what }
ideas-chosen-all = كل الأفكار
ideas-chosen-two = { $one }، { $two }
ideas-chosen-three = { $one }، { $two }، { $three }
button-ideas-by-theme = 🏷 اختيار موضوع
button-ideas-by-district = 📍 اختيار حي
button-ideas-by-campaign = 📣 اختيار دعوة
button-ideas-all = كل الأفكار
ideas-which-theme = <b>أي موضوع؟</b>
button-ideas-all-themes = كل المواضيع
ideas-which-district = <b>أي دائرة؟</b>
button-ideas-everywhere = المدينة كلها
button-ideas-back = ‹ رجوع
ideas-end = لقد اطّلعتم على كل الأفكار. شكرًا على قراءتها!
ideas-shelf-empty = لا توجد هنا فكرة منشورة بعد.
ideas-nothing-yet = لا توجد فكرة منشورة حاليًا. قد تكون فكرتكم الأولى!
ideas-not-found = لا أجد فكرة منشورة برقم { $n }. ربما لا تزال تنتظر المراجعة.
ideas-gone = الفكرة رقم { $n } سحبها من اقترحها.
ideas-merged = الفكرة رقم { $n } انضمت إلى هذه الفكرة:
ideas-no-photos = لا توجد صورة لرؤيتها.

ideas-consent = <b>موافقتكم</b>
    هل توافقون على أن تحتفظ المدينة بالأفكار التي تدعمونها وبما تقولونه عنها؟ قد يدل ذلك على رأيكم في الحياة العامة. لن يرى أحد اسمكم. ويمكنكم سحب كل شيء.
ideas-support-title = دعم فكرة
ideas-support-no-consent = مفهوم، لن نحتفظ بشيء. يمكنكم قراءة كل الأفكار.
ideas-support-own = هذه فكرتكم: الآخرون هم من يمكنهم دعمها.
ideas-support-none = لا يوجد دعم في هذه الدعوة لتقديم الأفكار.
ideas-supported-first = ✅ تم التسجيل: أنتم تدعمون هذه الفكرة. لا أحد يرى اسمكم.
    ستصلكم أخبارها هنا. لإيقافها، اسحبوا دعمكم تحت الفكرة.
ideas-support-back = ↩️ تم سحب دعمكم. لن تصلكم أخبارها بعد الآن.
ideas-support-back-word = ↩️ تم سحب دعمكم وكلمتكم. لن تصلكم أخبارها بعد الآن.

ideas-why-title = قول السبب
ideas-why = <b>لماذا تدعمون هذه الفكرة؟</b>
    اكتبوا بضع كلمات. تقرؤها البلدية قبل نشرها، من دون اسمكم.
ideas-why-thanks = ✅ شكرًا! ستُراجع كلمتكم قبل نشرها، من دون اسمكم.
ideas-why-once = لقد قلتم السبب من قبل. لقول شيء آخر، اسحبوا كلمتكم أولًا.
ideas-why-not = لا يمكن إضافة شيء تحت هذه الفكرة.
ideas-why-support-first = لقول السبب، ادعموا هذه الفكرة أولًا.
ideas-unsaid = 🗑 تم سحب كلمتكم.

ideas-share-card = 💡 «{ $title }»
    فكرة من أجل { $city }. افتحوها لقراءتها ودعمها.
button-idea-link = رؤية هذه الفكرة
ideas-share-how = أعيدوا توجيه الرسالة أعلاه إلى معارفكم، أو دعوهم يمسحون الرمز.

ideas-mine-head = 📄 <b>فكرتكم رقم { $n }</b>
ideas-mine-row = رقم { $n } · { $title }
    { $status }
ideas-way = <b>مسارها</b>
ideas-way-step = { $day }: <b>{ $status }</b>
ideas-asked = 📬 تسألكم البلدية: «{ $words }»
ideas-merge-proposed = 📬 تقترح البلدية ضم فكرتكم إلى الفكرة رقم { $n }: { $title }
ideas-merged-into = أصبحت جزءًا من الفكرة رقم { $n }: { $title }
button-idea-rewrite = ✏️ تعديل فكرتي
button-idea-as-others = 👁 رؤيتها كما يراها الآخرون
button-idea-sheet = 🖨 صفحة للطباعة
button-idea-way = 🧭 مسارها كله
idea-sure-public = إنها منشورة: سنخبر من يدعمونها.

ideas-reminder = { $n ->
    [zero] 📬 <b>أين وصلت أفكاركم؟</b>
    [one] 📬 <b>أين وصلت فكرتكم؟</b>
    [two] 📬 <b>أين وصلت فكرتاكم؟</b>
    [few] 📬 <b>أين وصلت أفكاركم؟</b>
    [many] 📬 <b>أين وصلت أفكاركم؟</b>
   *[other] 📬 <b>أين وصلت أفكاركم؟</b>
}
ideas-reminder-one = الفكرة رقم { $n }، «{ $title }»: <b>{ $status }</b>، { $day }.
ideas-reminder-more = { $n ->
    [zero] ولا توجد غيرها.
    [one] وفكرة أخرى في «أفكاري».
    [two] وفكرتان أخريان في «أفكاري».
    [few] و{ $n } أفكار أخرى في «أفكاري».
    [many] و{ $n } فكرة أخرى في «أفكاري».
   *[other] و{ $n } فكرة أخرى في «أفكاري».
}
ideas-reminder-end = لم يُنسَ شيء: سنخبركم عند التغيير القادم. يمكنكم قراءة كل شيء من جديد وسحبه في «أفكاري».
