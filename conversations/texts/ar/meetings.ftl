meeting-what = <b>{ $title }</b>
meeting-when = 📅 { $day }، من { $starts } إلى { $ends } (بتوقيت { $city })
meeting-when-days = 📅 من { $starts } إلى { $ends } (بتوقيت { $city })
meeting-where = 📍 { $place }
meeting-where-both = 📍 { $name }
    { $address }
meeting-access = للوصول: { $access }
meeting-online = 💻 اجتماع عبر الإنترنت: { $link }
meeting-online-too = 💻 وكذلك عبر الإنترنت: { $link }
meeting-seats = { $n ->
    [zero] لم يبق أي مكان.
    [one] بقي مكان واحد.
    [two] بقي مكانان.
    [few] بقيت { $n } أماكن.
    [many] بقي { $n } مكانًا.
   *[other] بقي { $n } مكان.
}
meeting-full = { $n ->
    [zero] كل الأماكن محجوزة، وهناك قائمة انتظار.
    [one] كل الأماكن محجوزة، وينتظر شخص واحد.
    [two] كل الأماكن محجوزة، وينتظر شخصان.
    [few] كل الأماكن محجوزة، وينتظر { $n } أشخاص.
    [many] كل الأماكن محجوزة، وينتظر { $n } شخصًا.
   *[other] كل الأماكن محجوزة، وينتظر { $n } شخص.
}
meeting-organiser = الجهة المنظِّمة: { $name }
meeting-invites = <b>{ $city } تدعوكم إلى اجتماع</b>
meeting-invites-why = تصلكم هذه الرسالة لأنكم وافقتم على إعلانات { $city } أو دعواتها.
button-rsvp-yes = سأحضر
button-rsvp-guests = سأحضر مع آخرين
button-rsvp-maybe = ربما
button-rsvp-no = لن أحضر
button-rsvp-still = سأحضر رغم ذلك
button-rsvp-cannot = لم يعد بإمكاني الحضور
button-meeting-agenda = جدول الأعمال
button-meeting-map = الخريطة
button-meeting-calendar = التقويم
button-meeting-online = فتح الاجتماع عبر الإنترنت
button-meeting-stop = إيقاف الدعوات
meeting-moved = <b>تغيّر الاجتماع «{ $title }».</b>
meeting-moved-when = الموعد الجديد: { $when }
    الموعد السابق: { $before }
meeting-moved-where = المكان الجديد:
meeting-moved-answer = جوابكم محفوظ، ويمكنكم تغييره.
meeting-cancelled = <b>أُلغي هذا الاجتماع.</b>
meeting-cancelled-why = السبب: { $why }
meeting-wrong-past = يبدأ الاجتماع في وقت مضى.
meeting-wrong-far = موعد الاجتماع بعد أكثر من ثلاث سنوات.
meeting-wrong-title = ليس للاجتماع عنوان.
meeting-wrong-guests = لا يمكن اصطحاب هذا العدد: لا يوجد سوى { $n } من الأماكن.
meeting-wrong-district = إحدى الدوائر المدعوة غير موجودة في المدينة.
log-act-meeting-called = دعوة إلى اجتماع
log-act-meeting-changed = تعديل اجتماع
log-act-meeting-cancelled = إلغاء اجتماع
log-act-meeting-invites = اجتماع: طلب إرسال الدعوات
log-act-meeting-approved = اجتماع: الموافقة على الدعوات
log-act-meeting-refused = اجتماع: رفض الدعوات
