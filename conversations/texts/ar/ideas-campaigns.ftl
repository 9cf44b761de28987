# Campaigns: how they are read, and how the team opens, changes and closes them.

campaign-intro = <b>{ $title }</b>
campaign-intro-until = <b>{ $title }</b>
    حتى { $day }، وهذا اليوم محسوب
campaign-lines = { $first }
    { $next }
campaign-for-area = 📍 لهذا الجزء من المدينة: { $area }
campaign-for-who = 👥 من يمكنه المشاركة: { $who }
campaign-investment = 🧱 للاستثمار فقط: أشغال أو معدات، لا نفقات تسيير
campaign-cap = 💶 { $cap } € على الأكثر

## What the team reads of a campaign

campaign-title-in = الاسم ({ $language }): { $title }
campaign-title-missing = الاسم ({ $language }) ⚠️ غير موجود، وسيقرأ هؤلاء الأشخاص: { $instead }
campaign-rules-in = القواعد: { $languages }
campaign-rules-none = القواعد: لا شيء
campaign-days-none = 📅 دون تاريخ
campaign-days-until = 📅 حتى { $last }، وهذا اليوم محسوب
campaign-days-from = 📅 ابتداءً من { $first }
campaign-days = 📅 من { $first } إلى { $last }، وهذا اليوم محسوب
campaign-themes-town = 🏷 المواضيع: مواضيع المدينة
campaign-themes = 🏷 المواضيع: { $themes }
campaign-area-whole = 📍 للمدينة كلها
campaign-switches = التأييد: { $supports } · التعليقات: { $comments }
campaign-sheet-none = بطاقة المشروع: لا أسئلة
campaign-sheet = بطاقة المشروع: { $questions }
campaign-sheet-problem = المشكلة
campaign-sheet-whom = لمن
campaign-sheet-where = أين
campaign-sheet-change = ما الذي يتغير
campaign-sheet-helpers = من يمكنه المساعدة
campaign-sheet-cost = التكلفة
campaign-sheet-known = كيف نعرف أن الأمر ينجح
campaign-state-coming = قادمة
campaign-state-open = مفتوحة
campaign-state-over = منتهية
campaign-state-closed = مغلقة
campaign-figures = الأفكار الواردة: { $received } · للمراجعة: { $waiting } · المنشورة: { $public }
campaign-part-title = الاسم
campaign-part-rules = القواعد
campaign-part-who = من يمكنه المشاركة
campaign-part-themes = المواضيع
campaign-warning-missing = ⚠️ { $what }: لم يُكتب بعد في { $languages }
campaign-warning-themes = ⚠️ تختفي هذه المواضيع: { $themes }. { $count ->
    [zero] لا أفكار فيها.
    [one] تبقى فكرة واحدة دون موضوع.
    [two] تبقى فكرتان دون موضوع.
    [few] تبقى { $count } أفكار دون موضوع.
    [many] تبقى { $count } فكرة دون موضوع.
   *[other] تبقى { $count } فكرة دون موضوع.
}
campaign-warning-over = ⚠️ اليوم الأخير مضى ({ $last }): لن يستطيع أحد تقديم فكرة.
campaign-warning-reopens = ⚠️ هذه الحملة مغلقة: ستُفتح من جديد.
campaign-wrong-days = اليوم الأخير قبل اليوم الأول: غيّروا أحدهما.
campaign-wrong-title = اسم الحملة غير موجود.

## Writing one, and the list of them

campaign-menu = 📮 الحملات
command-campaign = حملات الأفكار
campaigns-title = <b>📮 حملات الأفكار</b>
campaigns-row = <b>{ $title }</b> · { $state }
campaigns-earlier = حملات أقدم: { $n }. يراها المسؤول التقني عبر الأمر portevoix ideas list.
campaign-button-new = ➕ حملة جديدة
campaign-button-see = 👁 رؤيتها كما يراها السكان
campaign-button-change = ✏️ تعديل
campaign-button-close = ⛔ إغلاق
campaign-button-close-sure = نعم، إغلاقها
campaign-button-keep-open = لا، تبقى مفتوحة
campaign-button-link = 🔗 رابط الحملة
campaign-button-card = رؤية الحملة
campaign-button-all = ‹ كل الحملات
campaign-unknown = لا أجد هذه الحملة.
campaign-not-closable = هذه الحملة غير مفتوحة، أو لا تُغلق.
campaign-close-sure = هل تريدون إغلاق «{ $title }» الآن؟ لن يستطيع أحد تقديم فكرة فيها. الأفكار الواردة تبقى.
campaign-closed-now = ⛔ أُغلقت «{ $title }».
campaign-talk-new = حملة أفكار جديدة
campaign-talk = الحملة { $title }
campaign-write-title = <b>اسم الحملة: { $language }</b>
    { $most } حرفًا على الأكثر.
campaign-write-rules = <b>قواعد الحملة: { $language }</b>
    بضع جمل، { $most } حرف على الأكثر.
campaign-write-who = <b>من يمكنه المشاركة: { $language }</b>
    مثلًا: كل من يسكن المدينة، ابتداءً من سن 11 عامًا. { $most } حرف على الأكثر.
campaign-themes-write = <b>مواضيع الحملة: { $language }</b>
    في رسالة واحدة: موضوع واحد في كل سطر، أو فاصلة منقوطة بين المواضيع.
campaign-before = النص الحالي:
campaign-wants-words = اكتبوا نصًا من فضلكم.
campaign-too-long = عدد حروف هذا النص: { $n }، والحد الأقصى: { $most }. اختصروه من فضلكم.
campaign-themes-count = { $n ->
    [zero] لا حاجة إلى أسطر
    [one] يلزم سطر واحد
    [two] يلزم سطران
    [few] يلزم { $n } أسطر
    [many] يلزم { $n } سطرًا
   *[other] يلزم { $n } سطر
}: موضوع واحد في كل سطر، بالترتيب نفسه كما في اللغة الأولى.
campaign-themes-many = المواضيع كثيرة: { $most } على الأكثر.
campaign-themes-long = أحد المواضيع طويل: { $most } حرفًا على الأكثر، لأنه زر.
campaign-themes-twice = كُتب أحد المواضيع مرتين.
campaign-ask-languages = <b>بأي لغة تريدون الكتابة؟</b>
campaign-ask-opens = <b>ما هو اليوم الأول؟</b>
campaign-ask-closes = <b>ما هو اليوم الأخير؟</b>
campaign-ask-choose = <b>أي مواضيع؟</b>
campaign-choose-town = مواضيع المدينة
campaign-choose-own = مواضيعي الخاصة
campaign-ask-area = <b>لأي أجزاء من المدينة؟</b>
    لا تختاروا شيئًا للمدينة كلها.
campaign-ask-cap = <b>كم يمكن أن تكلف الفكرة على الأكثر، باليورو؟</b>
campaign-cap-wrong = اكتبوا مبلغًا باليورو، من 1 إلى 100 مليون.
campaign-ask-sheet = <b>ماذا تسأل بطاقة المشروع؟</b>
    لا تختاروا شيئًا لتكون الكتابة دون أسئلة.
campaign-hub = <b>📮 حملتكم</b>
campaign-to-title = ✏️ الاسم
campaign-to-rules = 📜 القواعد
campaign-to-opens = 📅 اليوم الأول
campaign-to-closes = 🏁 اليوم الأخير
campaign-to-themes = 🏷 المواضيع
campaign-to-area = 📍 أجزاء المدينة
campaign-to-cap = 💶 المبلغ
campaign-to-who = 👥 لمن
campaign-to-sheet = 📋 بطاقة المشروع
campaign-switch-investment = للاستثمار فقط
campaign-switch-supports = التأييد
campaign-switch-comments = التعليقات
campaign-button-open = ✅ فتح الحملة
campaign-button-keep = ✅ حفظ
campaign-button-abandon = إلغاء
campaign-button-hub = ‹ العودة إلى الحملة
campaign-button-skip-language = تخطي هذه اللغة
campaign-button-remove = إزالة
campaign-button-anyway = قرأت هذا: حفظ
campaign-warned = <b>للقراءة قبل الحفظ:</b>
campaign-warning-meanwhile = ⚠️ غيّر شخص آخر هذه الحملة في هذه الأثناء: إجاباتكم ستحل محل إجاباته.
campaign-kept = ✅ حُفظت «{ $title }» ({ $state }).
campaign-warning-shuts = « { $title } » مفتوحة الآن: بهذه الصيغة لن تستقبل أفكارًا اليوم.
