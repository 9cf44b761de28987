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
