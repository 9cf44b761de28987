## The team's list and page of a meeting

command-meeting = اجتماعات المدينة
meeting-menu-team = 🗓 تحضير الاجتماعات
meeting-number = رقم { $n }
meeting-unknown = هذا الاجتماع غير موجود.
meeting-board-coming = 🗓 الاجتماعات القادمة
meeting-board-past = 🗓 الاجتماعات المنتهية أو الملغاة
meeting-board-none = لا يوجد أي اجتماع.
meeting-listed = رقم { $n } · { $state } · <b>{ $title }</b>
meeting-phase-coming = قادم
meeting-phase-now = جارٍ الآن
meeting-phase-over = انتهى
meeting-phase-cancelled = أُلغي
button-meeting-new = ➕ اجتماع جديد
button-meeting-before = ‹ الصفحة السابقة
button-meeting-after = الصفحة التالية ›
button-meeting-coming = الاجتماعات القادمة
button-meeting-past = الاجتماعات المنتهية
button-meeting-all = ‹ كل الاجتماعات
button-meeting-open = عرض الاجتماع
meeting-page = 🗓 الاجتماع رقم { $n } · { $state }
meeting-page-answers = الأجوبة: نعم { $yes } · ربما { $maybe } · لا { $no }
meeting-page-seats = { $reserved ->
    [0] الأماكن المحجوزة: { $taken } من { $seats }
   *[other] الأماكن المحجوزة: { $taken } من { $seats } (وتحتفظ المدينة بعدد { $reserved })
}
meeting-page-seats-open = عدد الحاضرين المتوقع مع مرافقيهم: { $taken }
meeting-page-waiting = عدد المنتظرين: { $n }
meeting-page-offered = أماكن معروضة بلا جواب حتى الآن: { $n }
meeting-page-need-step-free = يحتاجون إلى مدخل بلا درج: { $n }
meeting-page-need-sign-language = يحتاجون إلى لغة الإشارة الفرنسية: { $n }
meeting-page-need-childcare = يحتاجون إلى رعاية الأطفال: { $n }
meeting-page-need-interpreter = يحتاجون إلى مترجم، { $language }: { $n }
meeting-page-language-unsaid = لم تُذكر اللغة
meeting-page-nobody = لا تُرسَل دعوات. يظهر الاجتماع في قائمة الاجتماعات.
meeting-for-everyone = إلى: من وافقوا على دعوات الاجتماعات أو على الإعلانات
meeting-page-invites-none = الدعوات: لم تُرسَل بعد
meeting-page-invites-awaiting = الدعوات: تنتظر الموافقة، موعد إرسالها { $at }
meeting-page-invites-planned = الدعوات: موعد إرسالها { $at }
meeting-page-invites-left = الدعوات: أُرسلت { $at }
meeting-page-arrived = الدعوات التي وصلت: { $people }
meeting-page-minutes = المحضر: نُشر { $at }
meeting-page-no-minutes = المحضر: لم يُنشَر بعد
button-meeting-invite = ✉️ إرسال الدعوات
button-meeting-approve = ✅ أوافق
button-meeting-refuse = ❌ عدم إرسال الدعوات
button-meeting-change = ✏️ تعديل
button-meeting-cancel = 🚫 إلغاء الاجتماع
