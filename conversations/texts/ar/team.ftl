# The room of the team: invitations, roles, the staff log.

team-role-ambassador = سفير أو سفيرة
team-role-staff = موظف أو موظفة في البلدية
team-role-admin = مسؤول أو مسؤولة عن الفريق
team-list = <b>الفريق</b>
    { $n ->
        [zero] لا أحد حتى الآن.
        [one] شخص واحد.
        [two] شخصان.
        [few] { $n } أشخاص.
        [many] { $n } شخصًا.
       *[other] { $n } شخص.
    }
team-member = <b>{ $label }</b>
    { $role }، منذ { $since }
    آخر زيارة: { $seen }
team-open-links = <b>الدعوات المفتوحة</b> ({ $n })
team-invited = «{ $label }»
    { $role }، حتى { $day }
team-gone = لم يعد هذا الشخص ضمن الفريق.
team-last-admin = ⚠️ بعد ذلك لن يبقى للفريق مسؤول. لن يستطيع أحد هنا الدعوة أو سحب دور: سيتطلب ذلك حاسوب البلدية.
button-team = 🔑 الفريق
button-invite = ➕ دعوة شخص
button-log = 📋 سجل الفريق
button-invited = ✉️ { $label }
button-withdraw-invitation = سحب الدعوة
button-invite-sure = ✅ إنشاء الدعوة
button-invite-rename = ‹ تغيير الاسم
button-invite-stop = إلغاء الدعوة
button-revoke = سحب الدور
button-revoke-sure = نعم، سحب الدور
button-revoke-not = لا، دون أي تغيير

revoke-title = سحب دور { $label }
revoke-ask = هل تريدون سحب دور «{ $label }» ({ $role })؟ سيبقى بإمكان هذا الشخص المشاركة مثل الجميع.
revoke-ask-yourself = هل تريدون التخلي عن دوركم ({ $role })؟ سيبقى بإمكانكم المشاركة مثل الجميع.
revoke-done = تم ذلك: لم يعد لـ«{ $label }» أي دور، وقد أبلغته بذلك.
revoke-kept = لم يتغيّر شيء بالنسبة إلى «{ $label }».
revoke-letter = انتهى دوركم في الفريق ({ $role }). شكرًا على كل ما قمتم به! إن كنتم تساعدون شخصًا في تلك اللحظة، فقد انتهت المساعدة ومُحي ما لم يُرسَل. يمكنكم مواصلة إبداء رأيكم هنا.

invite-title = دعوة إلى الفريق
invite-role = <b>دعوة شخص</b>
    لأي دور؟
invite-label = <b>بأي اسم؟</b> ({ $role })
    اكتبوا اسمًا مستعارًا، مثل اسم حي أو فاكهة. لا تكتبوا أبدًا الاسم الحقيقي للشخص. أو اضغطوا على الاسم المقترح.
invite-label-empty = يجب كتابة حرف أو رقم واحد على الأقل.
invite-label-long = هذا الاسم طويل جدًا: 40 حرفًا على الأكثر.
invite-label-signs = يحتوي هذا الاسم على علامة غير مرئية أو سطر جديد. اكتبوه في سطر واحد من فضلكم.
invite-label-taken = هذا الاسم مستعمل في الفريق. اختاروا اسمًا آخر من فضلكم.
invite-recap = <b>تحققوا قبل إنشاء الرابط</b>
    الدور: { $role }
    الاسم الظاهر: «{ $label }»
    هو اسم مستعار، وليس أبدًا اسم شخص حقيقي: يراه السكان ويبقى في سجل الفريق.
invite-made = <b>الدعوة جاهزة</b>
    الدور: { $role }
    الاسم: «{ $label }»
invite-how = أرسلوا هذه الرسالة إلى الشخص، أو دعوه يمسح هذا الرمز. يصلح الرابط مرة واحدة، ومدة صلاحيته بالأيام: { $n }، حتى { $day }.
button-invitation = فتح الدعوة

withdraw-ask = <b>هل تريدون سحب هذه الدعوة؟</b>
    لن يعمل الرابط بعد ذلك.
withdraw-done = تم ذلك: لم تعد الدعوة «{ $label }» صالحة.
withdraw-gone = لم تعد هذه الدعوة مفتوحة.

join-title = الدعوة إلى الفريق
join-offer = <b>دعوة لكم</b>
    تدعوكم مدينة { $city } إلى فريقها بصفة { $role }، تحت اسم «{ $label }».
    هذا هو الاسم الوحيد الذي سيراه الناس. لا يظهر اسمكم في أي مكان.
join-question = هل تقبلون؟
button-join = ✅ نعم، أقبل
button-join-not = لا، شكرًا
join-has-role = لديكم دور: { $role }، تحت اسم «{ $label }». إذا قبلتم، يحل الدور الجديد محله.
join-loses-admin = ⚠️ أنتم من المسؤولين عن الفريق. إذا قبلتم، لن تستطيعوا بعد ذلك الدعوة أو سحب دور.
join-done = 🎉 أهلًا بكم في الفريق، «{ $label }»!
join-can-ambassador = يمكنكم الآن:
    • مساعدة شخص على إبداء رأيه، على هاتفكم أو على هاتفه؛
    • الإجابة عن أسئلة السكان؛
    • تسجيل جولاتكم وما سمعتموه فيها.
    كل شيء في القائمة. رأيكم الخاص مهم دائمًا، ويبقى منفصلًا.
join-can-staff = يمكنكم الآن:
    • الإجابة عن أسئلة السكان، أو إحالتها إلى شخص آخر؛
    • مساعدة شخص على إبداء رأيه؛
    • تسجيل جولاتكم؛
    • كتابة إعلانات المدينة؛
    • تحضير الاجتماعات والانتخابات؛
    • نشر الاستشارات؛
    • مراجعة الأفكار وفتح الحملات؛
    • الاطلاع على مؤشرات المدينة.
    كل شيء في القائمة. رأيكم الخاص مهم دائمًا، ويبقى منفصلًا.
join-can-admin = يمكنكم الآن:
    • الدعوة إلى الفريق وسحب دور؛
    • قراءة سجل الفريق؛
    • الإجابة عن الأسئلة وكل ما يقوم به الفريق.
    كل شيء في القائمة. رأيكم الخاص مهم دائمًا، ويبقى منفصلًا.
join-declined = حسنًا، لم يتغيّر شيء. يبقى الرابط صالحًا حتى { $day }.
join-unknown = لا أعرف هذه الدعوة. ربما الرابط ناقص: اطلبوا رابطًا جديدًا ممن أعطاكم إياه.
join-used = استُعملت هذه الدعوة من قبل. يصلح الرابط مرة واحدة فقط: اطلبوا رابطًا جديدًا ممن أعطاكم إياه.
join-yours-already = لقد قبلتم هذه الدعوة من قبل. كل شيء جاهز.
join-expired = كانت هذه الدعوة صالحة حتى { $day }. اطلبوا دعوة جديدة ممن أعطاكم إياها.
join-label-taken = يحمل شخص آخر في الفريق اسم «{ $label }». اطلبوا دعوة جديدة باسم آخر.
join-wait = كانت عدة روابط دعوة خاطئة. من باب الحذر لن أفتح أي دعوة لمدة ساعة. يعمل كل شيء آخر كما كان.

log-title = <b>سجل الفريق</b>
log-empty = لم يُسجَّل شيء بعد.
log-entry = <b>{ $act }</b>: { $about }
    { $at }، بواسطة { $who }
log-entry-bare = <b>{ $act }</b>
    { $at }، بواسطة { $who }
log-entry-many = <b>{ $act }</b>: { $about } (عدد الأشخاص: { $people })
    { $at }، بواسطة { $who }
log-fewer = أقل من { $limit }
log-about = نحو { $n }
log-who-machine = حاسوب البلدية
log-who-clock = ساعة الروبوت
log-who-nobody = شخص دون دور
log-who-invited = الشخص المدعو
log-about-role = { $role } «{ $label }»
log-about-ideas = ملف الأفكار
button-log-older = الأقدم
log-act-team-invited = دعوة
log-act-team-withdrawn = سحب دعوة
log-act-role-given = قبول دور
log-act-role-revoked = سحب دور
log-act-team-viewed = قراءة قائمة الفريق
log-act-backup-made = إنشاء نسخة احتياطية
log-act-backup-restored = استعادة نسخة احتياطية
log-act-log-viewed = قراءة السجل
log-act-log-exported = تصدير السجل
log-act-survey-published = نشر استشارة
log-act-survey-closed = إغلاق استشارة
log-act-export-begun = بدء تصدير
log-act-results-written = كتابة نتائج استشارة
log-act-receipt-checked = التحقق من إيصال
log-act-session-opened = بدء المساعدة
log-act-session-lengthened = تمديد المساعدة
log-act-session-closed = انتهاء المساعدة
log-act-idea-erased = حذف فكرة
log-act-idea-receipt = التحقق من إيصال فكرة
log-act-ideas-imported = استيراد أفكار
log-act-campaign-closed = إغلاق حملة
log-act-campaign-kept = فتح حملة أو تعديلها
log-act-idea-comment = مراجعة رأي
log-act-idea-picture = فكرة: إخفاء صورة أو إظهارها
log-act-idea-reworded = فكرة: مراجعة النص
log-act-idea-merge-proposed = فكرة: اقتراح دمج
log-act-idea-more-asked = فكرة: طلب توضيحات
log-act-idea-moved = فكرة: حالة جديدة
log-act-idea-left = ترك فكرة للآخرين
log-act-idea-taken = تولّي فكرة
log-act-idea-seen = قراءة فكرة
log-act-ideas-exported = تصدير الأفكار
log-act-outing-logged = تسجيل جولة
log-act-outing-corrected = تصحيح جولة
log-act-outing-deleted = حذف جولة
log-act-outings-exported = تصدير الجولات
log-act-team-forgotten = مغادرة الفريق وحذف البيانات
log-act-retention = إحصاء الملفات غير النشطة
log-act-request-seen = قراءة سؤال
log-act-request-answered = إرسال جواب
log-act-request-noted = إضافة ملاحظة
log-act-request-assigned = إسناد سؤال
log-act-request-sorted = تصنيف سؤال
log-act-request-closed = إغلاق سؤال
log-act-request-reopened = إعادة فتح سؤال
log-act-prepared-kept = حفظ جواب جاهز
log-act-prepared-removed = حذف جواب جاهز
log-act-announcement-composed = كتابة إعلان
log-act-announcement-approved = الموافقة على إعلان
log-act-announcement-refused = رفض إعلان
log-act-announcement-stopped = إيقاف إعلان
log-act-announcement-reworded = تصحيح إعلان
log-act-announcement-withdrawn = سحب إعلان
log-act-announcement-proposed = اقتراح تصحيح
log-act-announcement-declined = رفض تصحيح
log-act-announcement-paused = إيقاف الإرسال مؤقتًا
log-act-announcement-resumed = استئناف الإرسال
log-act-announcement-sent = إرسال إعلان
log-act-announcement-cut = وقف الإرسال
log-act-announcement-again = إعادة الإرسال
log-act-announcement-exported = تصدير أرقام الإعلانات

command-team = الفريق
command-log = سجل الفريق
