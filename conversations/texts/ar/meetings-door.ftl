meeting-code = 🎟 رمز دخولكم: <b>{ $code }</b>
meeting-code-together = { $n ->
    [zero] هذا الرمز لا يصلح لأحد.
    [one] هذا الرمز صالح لشخص واحد.
    [two] هذا الرمز صالح لشخصين. يكفي هاتف واحد.
    [few] هذا الرمز صالح لـ { $n } أشخاص. يكفي هاتف واحد.
    [many] هذا الرمز صالح لـ { $n } شخصًا. يكفي هاتف واحد.
   *[other] هذا الرمز صالح لـ { $n } شخص. يكفي هاتف واحد.
}
meeting-code-how = أظهروا هذا الرمز عند المدخل، أو اذكروه بصوت مسموع.
meeting-code-waiting = أنتم على قائمة الانتظار. هذا الرمز لا يعطيكم مكانًا بعد.
meeting-code-none = ليس لديكم رمز، لأنكم لم تجيبوا بنعم على هذا الاجتماع.
meeting-code-unknown = لا أعرف هذا الاجتماع.
meeting-code-gone-over = انتهى هذا الاجتماع، ولم يعد الرمز صالحًا.
meeting-code-gone-cancelled = أُلغي هذا الاجتماع، ولم يعد الرمز صالحًا.
button-meeting-code = 🎟 رمز دخولي
button-code-meetings = الاجتماعات
button-code-answer = الإجابة
meeting-door-menu = 🎟 مدخل الاجتماع
meeting-door-show = يُعرض هذا الرمز عند مدخل الاجتماع، ويمسحه الفريق هناك.
meeting-door-none = لا يستقبل أي اجتماع الناس الآن. يُفتح المدخل قبل البداية بـ 12 ساعة ويُغلق بعد النهاية بـ 24 ساعة.
meeting-door-which = في أي اجتماع أنتم؟
meeting-door-one = <b>{ $title }</b>
    { $when }
meeting-door-shut-early = لم يُفتح المدخل بعد. يُفتح قبل بداية الاجتماع بـ 12 ساعة:
meeting-door-shut-over = انتهى هذا الاجتماع، ولم يعد بالإمكان تسجيل الوصول:
meeting-door-shut-cancelled = أُلغي هذا الاجتماع، ولا يُسجَّل وصول أحد:
meeting-door-title = 🎟 المدخل: <b>{ $title }</b>
meeting-door-counters = الحاضرون: <b>{ $here }</b> (منهم دون تسجيل: { $walkins })
    المنتظَرون: { $expected }
meeting-door-counters-seats = الحاضرون: <b>{ $here }</b> (منهم دون تسجيل: { $walkins })
    المنتظَرون: { $expected }
    مقاعد القاعة: { $seats }
meeting-door-empty-all = لم يسجّل أحد بعد.
meeting-door-empty-rest = حضر الجميع.
meeting-door-in-list = ✅ تسجيل الرمز { $code }، عدد الحاضرين به: { $n }
meeting-door-in = ✅ <b>{ $code }</b>: سُجّل حضور { $n } من { $people }. وقت الوصول: { $at }
meeting-door-already = ☑️ <b>{ $code }</b>: الحضور مسجّل من قبل، { $n } من { $people }. وقت الوصول: { $at }
meeting-door-change = هل العدد أقل، أو وصل آخرون؟ اضغطوا على العدد الصحيح.
meeting-door-undone = ↩️ <b>{ $code }</b>: لم يعد الوصول مسجّلًا.
meeting-door-stand-seated = <b>{ $code }</b>: عدد المنتظَرين بهذا الرمز: { $n }
meeting-door-stand-waiting = <b>{ $code }</b>: هذا الرمز على قائمة الانتظار. عدد الأشخاص: { $n }
meeting-door-stand-offered = <b>{ $code }</b>: عُرضت أماكن على أصحاب هذا الرمز ولم يجيبوا بعد. عدد الأشخاص: { $n }
meeting-door-stand-no-seat = <b>{ $code }</b>: ليس لأصحاب هذا الرمز مكان، أو كانوا قد قالوا إنهم لن يحضروا. عدد الأشخاص: { $n }
meeting-door-free = { $n ->
    [zero] لا يوجد مكان خالٍ.
    [one] يوجد مكان خالٍ واحد.
    [two] يوجد مكانان خاليان.
    [few] توجد { $n } أماكن خالية.
    [many] يوجد { $n } مكانًا خاليًا.
   *[other] يوجد { $n } مكان خالٍ.
}
meeting-door-free-any = توجد أماكن.
meeting-door-held = { $n ->
    [zero] لا مكان محجوز.
    [one] حُجز مكان واحد.
    [two] حُجز مكانان.
    [few] حُجزت { $n } أماكن.
    [many] حُجز { $n } مكانًا.
   *[other] حُجز { $n } مكان.
}
meeting-door-other = الرمز { $code } لاجتماع آخر:
meeting-door-unknown = لا أعرف الرمز { $code }.
meeting-door-unknown-then = يمكن الدخول إن وُجد مكان: سجّلوا الشخص في العدد دون تسجيل.
meeting-door-no-code = هذا ليس رمزًا. الرمز من خمس علامات، مثل K7-F2X.
meeting-door-type = اكتبوا الرمز المعروض عليكم. لا تهم الشرطات ولا المسافات.
meeting-door-typing = الرموز عند المدخل
button-door-here = ✅ { $code } · { $n }
button-door-expected = ⬜ { $code } · { $n }
button-door-all = { $n ->
    [zero] ✅ لا أحد
    [one] ✅ شخص واحد
    [two] ✅ الشخصان
    [few] ✅ الأشخاص الـ { $n }
    [many] ✅ الجميع: { $n }
   *[other] ✅ الجميع: { $n }
}
button-door-count = { $n ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $n } أشخاص
    [many] { $n } شخصًا
   *[other] { $n } شخص
}
button-door-again = ✅ تسجيل الحضور: { $n }
button-door-let-in = ✅ السماح بالدخول: { $n }
button-door-undo = ↩️ إلغاء هذا الوصول
button-door-list = ‹ القائمة
button-door-that-one = التسجيل لذلك الاجتماع
button-door-type = ⌨️ كتابة رمز
button-door-done = انتهيت
button-door-show-all = القائمة كاملة
button-door-show-rest = الغائبون فقط
button-door-plus = ➕ دون تسجيل
button-door-minus = ➖ واحد أقل
button-door-before = ‹ الصفحة السابقة
button-door-next = الصفحة التالية ›
log-act-meeting-door = اجتماع: استقبال عند المدخل
button-meeting-door = 🎟 المدخل: تسجيل الوصول
