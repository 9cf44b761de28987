# ما يتكرر في الاستشارة: إضافة آخر، والعدد، وما يُحذف.

survey-repeat-more = { $n ->
    [0] لا شيء مسجّل هنا بعد. هل تودّون إضافة شيء؟
   *[other] المسجّل حتى الآن: { $n }. هل تودّون إضافة المزيد؟
    }
survey-repeat-full = المسجّل حتى الآن: { $n }. هذا هو الحد الأقصى.
survey-repeat-title = <b>— { $title } —</b>
survey-repeat-within = { $title }
survey-repeat-which = ما الذي تودّون حذفه؟
survey-repeat-sure = هل نحذف «{ $title }» مع كل إجاباتكم عن ذلك؟
survey-repeat-removed = تم الحذف.
survey-repeat-change = إضافة أو حذف: { $label }
survey-repeat-too-many = هذا كثير. الحد الأقصى هو { $n }.
button-repeat-add = ➕ إضافة
button-repeat-enough = لا، نتابع
button-repeat-remove = 🗑 حذف
button-repeat-stay = عدم حذف شيء
survey-repeat-left-out = وُضعت جانبًا الإجابات ابتداءً من «{ $first }» ({ $n }) ولن تُرسل. لاستعادتها قبل الإرسال اكتبوا من جديد عددًا أكبر.
