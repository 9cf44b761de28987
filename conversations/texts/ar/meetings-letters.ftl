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
button-meeting-link = 🔗 رابط هذا الاجتماع
button-meeting-whole = قراءة النص كاملًا
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
meeting-page-nobody-hidden = لا تُرسَل دعوات. لا يُعثر على الاجتماع إلا عبر رابطه.
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
meeting-recalled = <b>تغيّر هذا الاجتماع.</b> هذا هو الموعد الجديد:

## Inviting

button-meeting-again = ✉️ دعوة من لم تصلهم دعوة
button-meeting-invite-now = ✉️ إرسال الدعوات الآن
button-meeting-invite-on = 🕘 اختيار اليوم والساعة
button-meeting-nothing = عدم فعل أي شيء
meeting-trial = هذه تجربة فقط. تحت الدعوة الحقيقية يسجّل هذا الزر جوابًا.
meeting-not-now = هذا غير ممكن الآن. إليكم وضع الاجتماع.
meeting-not-your-own = يجب أن تأتي الموافقة من شخص غيركم.
meeting-changed-meanwhile = تغيّر الاجتماع رقم { $n } في هذه الأثناء، ولم يُرسَل شيء. هذه هي الدعوة كما هي الآن.
meeting-invites-ask = هل تريدون إرسال دعوات الاجتماع رقم { $n }؟ الدعوة معروضة أعلاه كما سيراها الناس.
meeting-invites-second = 👥 يجب أن يوافق شخص ثانٍ من الفريق.
meeting-invites-again = · من لم تصلهم دعوة ولم يجيبوا بعد
meeting-invites-at-once = الإرسال: حالًا
meeting-invites-at = الإرسال: { $at }
meeting-invites-lasts = مدة الإرسال: حوالي { $span }
meeting-invites-decide = الاجتماع رقم { $n }: يطلب أحد أعضاء الفريق موافقتكم على دعوة { $people }. الدعوة معروضة أعلاه.
meeting-inviting-at-planned = ✅ ستُرسَل دعوات الاجتماع رقم { $n } { $at }.
meeting-inviting-now-planned = ✅ تُرسَل دعوات الاجتماع رقم { $n } الآن.
meeting-invites-await = 👥 تنتظر دعوات الاجتماع رقم { $n } موافقة شخص ثانٍ. أُبلغ الفريق، وليلًا يُبلَّغ في الصباح فقط، وستعرفون القرار.
meeting-invites-await-nobody = 👥 تنتظر دعوات الاجتماع رقم { $n } موافقة شخص ثانٍ، لكن لا أحد غيركم في الفريق يستطيع إعطاءها.
meeting-inviting-at-approved = ✅ تمت الموافقة على دعوات الاجتماع رقم { $n }، وستُرسَل { $at }.
meeting-inviting-now-approved = ✅ تمت الموافقة على دعوات الاجتماع رقم { $n }، وهي تُرسَل الآن.
meeting-invites-refused = ❌ لن تُرسَل دعوات الاجتماع رقم { $n }.
meeting-invites-too-late = فات الأوان: سيكون الاجتماع قد بدأ قبل أن يمكن دعوة أحد.
meeting-invites-missed = ⌛ لم تُرسَل دعوات الاجتماع رقم { $n }، لأنها كانت ستصل بعد بدايته.
meeting-invites-held = 👥 الاجتماع رقم { $n }: عدد المدعوين أكبر من المتوقع، أو تغيّر الاجتماع. تنتظر الدعوات موافقة شخص ثانٍ.
meeting-invites-begin = ✉️ بدأ إرسال دعوات الاجتماع رقم { $n }.
meeting-invites-title = دعوات الاجتماع رقم { $n }
meeting-invites-which-day = في أي يوم تُرسَل الدعوات؟
meeting-invites-which-hour = في أي ساعة؟

## Reminders

meeting-remind-unanswered = <b>يقترب موعد اجتماع ولم تجيبوا بعد.</b>
meeting-remind-coming = <b>تذكير: قلتم إنكم ستحضرون هذا الاجتماع.</b>
button-rsvp-code = 🎟 رمز الدخول الخاص بي

## Cancelling

meeting-why-ask = لماذا أُلغي الاجتماع رقم { $n }؟ اللغة: { $language }
meeting-why-how = سيقرأ هذه الكلمات كل من يعرف بالاجتماع: { $most } حرفًا على الأكثر. لا يُرسَل شيء قبل موافقتكم.
meeting-why-wanted = اكتبوا السبب في كلمات قليلة، أو اضغطوا على زر.
meeting-why-sure = هل تريدون إلغاء الاجتماع رقم { $n }؟ الرسالة المعروضة أعلاه تُرسَل إلى { $people } مع ملف يحذفه من تقويمهم. ولن يُدعى أحد أو يُذكَّر بعد ذلك.
meeting-why-title = إلغاء الاجتماع رقم { $n }
meeting-cannot-cancel = لم يعد ممكنًا إلغاء هذا الاجتماع: انتهى أو أُلغي من قبل.
meeting-changed-by-other = عدّل شخص آخر من الفريق الاجتماع رقم { $n } الآن. لم يُرسَل شيء. انظروا مرة أخرى من فضلكم.
meeting-cancelled-now = 🚫 أُلغي الاجتماع رقم { $n }. يُبلَّغ كل من يعرف به.
meeting-cancelled-team = 🚫 ألغى أحد أعضاء الفريق الاجتماع رقم { $n } الذي دعوتم إليه.
button-meeting-cancel-sure = 🚫 نعم، إلغاء الاجتماع
button-meeting-why-again = ✏️ كتابة السبب من جديد
button-meeting-skip = تخطي هذه اللغة
button-meeting-enough = تقرأ اللغات الأخرى هذا النص

## Moving at the command line

meeting-moved-now = ✅ تغيّر موعد الاجتماع رقم { $n } أو مكانه. يُبلَّغ كل من يعرف به.
meeting-move-same = لا يتغيّر شيء: لا اليوم ولا الساعة ولا المكان.
meeting-move-ends = النهاية قبل البداية.
meeting-move-long = مدة الاجتماع أسبوع على الأكثر.
meeting-move-nowhere = ينقص المكان أو العنوان.
meeting-move-other = هذا المكان غير مقبول: 200 حرف على الأكثر.
