meeting-minutes-there = <b>محضر الاجتماع متوفر الآن.</b>
meeting-minutes-new = <b>جرى تصحيح محضر الاجتماع.</b>
meeting-minutes-whole = <b>محضر الاجتماع</b>
meeting-minutes-about = «{ $title }»، { $day }
meeting-minutes-decided = <b>ما تقرّر:</b>
meeting-minutes-decision = • { $text }
meeting-minutes-more = { $n ->
    [zero] ولا قرار آخر.
    [one] … وقرار آخر.
    [two] … وقراران آخران.
    [few] … و{ $n } قرارات أخرى.
    [many] … و{ $n } قرارًا آخر.
   *[other] … و{ $n } قرار آخر.
}
meeting-minutes-why = تصلكم هذه الرسالة لأنكم شاركتم في هذا الاجتماع أو لأنكم تتابعونه.
meeting-minutes-none-yet = لم يُنشر محضر هذا الاجتماع بعد.
meeting-minutes-gone = استُبدل هذا المحضر، والمحضر الجديد في رسالة لاحقة.
meeting-minutes-unknown = لا أعرف اجتماعًا بهذا الرقم.
meeting-minutes-cancelled = أُلغي هذا الاجتماع، فلن يكون له محضر.
meeting-minutes-early = لم يبدأ الاجتماع بعد: يُكتب المحضر أثناءه أو بعده.
meeting-minutes-hub = <b>محضر «{ $title }»</b>
meeting-minutes-has-text = النص: { $languages }
meeting-minutes-no-text = النص: لا شيء
meeting-minutes-has-decisions = { $n ->
    [zero] القرارات: لا شيء
    [one] القرارات: قرار واحد
    [two] القرارات: قراران
    [few] القرارات: { $n } قرارات
    [many] القرارات: { $n } قرارًا
   *[other] القرارات: { $n } قرار
}
meeting-minutes-has-file = ملف PDF: نعم
meeting-minutes-no-file = ملف PDF: لا يوجد
meeting-minutes-which-language = بأي لغة تكتبون النص؟
meeting-minutes-ask-text = اكتبوا المحضر بهذه اللغة: { $language }. { $most } حرف على الأكثر، وإن كان أطول فأرسلوا ملف PDF.
meeting-minutes-no-names = يُرجى عدم ذكر اسم أي من السكان.
meeting-minutes-before = النص الحالي:
meeting-minutes-list-none = لا يوجد أي قرار حتى الآن.
meeting-minutes-list = <b>القرارات</b>
meeting-minutes-numbered = { $n }. { $text }
meeting-minutes-ask-decision = القرار { $n }، بهذه اللغة: { $language }. جملة قصيرة، { $most } حرف على الأكثر.
meeting-minutes-ask-file = أرسلوا المحضر ملفًا بصيغة PDF، بحجم { $most } ميغابايت على الأكثر.
meeting-minutes-file-kept = أُرفق ملف PDF.
meeting-minutes-wants-text = يُرجى كتابة نص.
meeting-minutes-large = هذا الملف كبير جدًا: { $most } ميغابايت على الأكثر. لم يتغيّر شيء.
meeting-minutes-no-pdf = أنتظر مستند PDF مرسلًا كملف. لم يتغيّر شيء.
meeting-minutes-nothing = هذا المحضر فارغ: يلزم نص أو قرار أو ملف PDF.
meeting-minutes-long = هذا النص طويل جدًا: عدد حروفه { $n }، والحد الأقصى { $most }. اختصروه أو أرسلوا ملف PDF. لم يتغيّر شيء.
meeting-minutes-decision-long = أحد القرارات طويل جدًا: عدد حروفه { $n }، والحد الأقصى { $most }. لم يتغيّر شيء.
meeting-minutes-many = عدد القرارات كبير جدًا: { $most } على الأكثر.
meeting-minutes-sure = <b>هذا ما سيصل إلى السكان.</b>
    تُرسل الرسالة إلى من شارك في الاجتماع وإلى من يتابعه.
meeting-minutes-sure-again = <b>هذا هو المحضر المصحَّح.</b>
    تُعدَّل الرسالة التي وصلت. وإن تغيّر ملف PDF فتحلّ محلها رسالة جديدة.
meeting-minutes-lacks = لم يُكتب كل شيء بهذه اللغات: { $languages }. سيقرأ أصحابها بلغة أخرى.
meeting-minutes-meanwhile = نشر شخص من الفريق محضرًا آخر قبل قليل. يُرجى قراءته قبل نشر محضركم.
meeting-minutes-same = لم يتغيّر شيء منذ آخر نشر.
meeting-minutes-published = ✅ نُشر المحضر، والرسائل في طريقها.
meeting-minutes-corrected = ✅ صُحِّح المحضر.
meeting-minutes-talk = محضر «{ $title }»
button-meeting-minutes = 📝 المحضر
button-meeting-minutes-read = قراءة المحضر
button-meeting-minutes-meeting = الاجتماع
button-meeting-minutes-page = ‹ الاجتماع
button-meeting-minutes-back = ‹ رجوع
button-meeting-minutes-text = ✏️ النص
button-meeting-minutes-decisions = ☑️ القرارات
button-meeting-minutes-file = 📎 ملف PDF
button-meeting-minutes-see = 👁 المعاينة ثم النشر
button-meeting-minutes-stop = توقف
button-meeting-minutes-remove = إزالة
button-meeting-minutes-add = إضافة قرار
button-meeting-minutes-skip = تخطّي هذه اللغة
button-meeting-minutes-keep = الإبقاء على هذا النص
button-meeting-minutes-remove-decision = إزالة هذا القرار
button-meeting-minutes-publish = ✅ نشر
button-meeting-minutes-correct = ✅ تصحيح
meeting-minutes-missing = { $n ->
    [zero] لا اجتماع ينتظر محضره.
    [one] اجتماع واحد ينتظر محضره:
    [two] اجتماعان ينتظران محضريهما:
    [few] { $n } اجتماعات تنتظر محاضرها:
    [many] { $n } اجتماعًا تنتظر محاضرها:
   *[other] { $n } اجتماع تنتظر محاضرها:
}
meeting-minutes-missing-one = «{ $title }»، { $day }
button-missing-minutes = ✏️ { $title }
meeting-feedback = شكرًا لحضوركم «{ $title }»، { $day }.
meeting-feedback-ask = <b>كيف كان الاجتماع؟</b> أربعة أسئلة، دقيقة واحدة.
meeting-feedback-rules = الإجابة اختيارية. تُحفظ إجاباتكم منفصلة عن هويتكم، ثم تصبح مجهولة المصدر.
button-meeting-feedback = إبداء رأيي
log-act-meeting-minutes = اجتماع: نُشر المحضر
