# The room of the outings: the team's field log.

command-field = جولاتي الميدانية
button-field = 🚶 جولاتي
button-outing-new = ➕ تسجيل جولة
button-outing = ✏️ { $n }
button-outing-save = ✅ حفظ
button-outing-delete = 🗑 حذف هذه الجولة
button-outing-recap = العودة إلى الملخص
button-outing-stop = دون تسجيل
button-outing-all-secteur = المدينة كلها
button-outing-all-arrondissement = القطاع كله

field-title = <b>جولاتكم خلال آخر 7 أيام</b>
field-how = المسوا رقمًا لتصحيح جولة أو حذفها.

outing-title = تسجيل جولة
outing-short = { $day } · { $kind } · { $where } · { $met }
outing-unknown = لم يعد السجل يعرف أن هذه الجولة لكم: لا يمكن تغييرها هنا.

outing-ask-secteur = <b>أين كنتم؟</b>
outing-ask-arrondissement = <b>في أي دائرة؟</b>
outing-ask-place = <b>أين كنتم؟</b>
    يكفي اسم مكان عام: سوق أو ساحة أو مدرسة. لا تكتبوا عنوان أحد.
outing-ask-kind = <b>ما نوع الجولة؟</b>
outing-ask-day = <b>في أي يوم؟</b>
outing-ask-met = <b>كم شخصًا قابلتم تقريبًا؟</b>
outing-ask-topics = <b>عمّ دار الحديث؟</b>
outing-ask-sentence = <b>هل من شيء يستحق الذكر؟</b>
    جملة واحدة على الأكثر (280 حرفًا).
outing-ask-posters = <b>أي ملصقات وأي روابط؟</b>
outing-no-names = ⚠️ لا تكتبوا أسماء ولا عناوين، ولا شيئًا عن صحة أحد.
outing-sentence-check = ⚠️ أعيدوا قراءة جملتكم: لا أسماء ولا عناوين ولا شيء عن الصحة. ستُحفظ وتُقرأ كما هي.
outing-met-how = المسوا زرًّا أو اكتبوا العدد.
outing-met-wanted = اكتبوا عددًا صحيحًا من 0 إلى { $most }.
outing-future = هذا اليوم لم يأتِ بعد. اختاروا اليوم أو يومًا مضى.

outing-secteur = { $name } ({ $numbers })
outing-everywhere = المدينة كلها
outing-nothing = لا شيء
outing-met-button = من { $least } إلى { $most }
outing-met-range = من { $least } إلى { $most } شخصًا
outing-met-number = { $n ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $n } أشخاص
    [many] { $n } شخصًا
   *[other] { $n } شخص
}

outing-kind-door-to-door = من باب إلى باب
outing-kind-market = سوق
outing-kind-school = مدرسة أو جامعة
outing-kind-event = فعالية
outing-kind-stand = كشك
outing-kind-association = جمعية
outing-kind-elsewhere = غير ذلك

outing-name-secteur = المكان
outing-name-place = المكان
outing-name-kind = نوع الجولة
outing-name-day = اليوم
outing-name-met = من قابلتم
outing-name-topics = المواضيع
outing-name-sentence = للذكر
outing-name-posters = الملصقات والروابط

outing-recap = <b>جولتكم</b>
outing-recap-line = { $what }: { $answer }
outing-lines = { $first }
    { $next }
outing-which = ماذا تريدون أن تغيّروا؟
outing-delete-sure = حذف هذه الجولة من السجل؟ لن تُحتسب بعد ذلك.
outing-saved = ✅ تم التسجيل. شكرًا لكم على لقاء السكان.
outing-corrected = ✅ تم التصحيح.
outing-deleted = تم الحذف.
