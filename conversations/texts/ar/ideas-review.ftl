# The room of the ideas: what the town hall decides about them, and who is told.

idea-status-received = تم تقديمها
idea-status-in-review = قيد المراجعة
idea-status-more-asked = طُلب توضيح
idea-status-published = منشورة
idea-status-under-study = قيد الدراسة
idea-status-selected = تم اختيارها
idea-status-not-selected = لم يتم اختيارها
idea-status-under-way = قيد التنفيذ
idea-status-done = تم تنفيذها
idea-status-withdrawn = تم سحبها
idea-status-merged = ضُمّت إلى فكرة أخرى

idea-reason-beyond-us = الأمر ليس من صلاحيات المدينة
idea-reason-exists = هذا موجود بالفعل
idea-reason-rules = لا تتوافق مع قواعد الدعوة إلى تقديم الأفكار
idea-reason-too-costly = تكلفتها مرتفعة جدًا
idea-reason-private = تتعلق بمصلحة خاصة
idea-reason-unclear = لم نتمكن من فهمها
idea-reason-unlawful = القانون لا يسمح بذلك
idea-reason-other = سبب آخر

idea-news-yours = 📬 <b>فكرتكم رقم { $n }</b>: { $title }
idea-news-supported = 📬 <b>فكرة تدعمونها، رقم { $n }</b>: { $title }
idea-news-now = وضعها الآن: <b>{ $status }</b>.
idea-news-reading = يتولاها الآن شخص من البلدية. ستعرفون هنا ما سيُقرَّر بشأنها.
idea-news-reason = السبب: { $reason }.
idea-news-words = تكتب لكم البلدية: «{ $words }»
idea-news-withdrawn = الفكرة رقم { $n } التي كنتم تدعمونها سحبها من اقترحها. شكرًا لدعمكم.
idea-news-merged = 📬 الفكرة رقم { $n } التي تدعمونها ضُمّت إلى الفكرة رقم { $other }: { $title }
    لم يُنقل دعمكم. هل تودّون دعم الفكرة رقم { $other } أيضًا؟

button-idea-open = 👁 عرض الفكرة
button-idea-unfollow = إلغاء دعمي لها
button-idea-support-also = 👍 دعم الفكرة رقم { $n }

idea-more-asked = 📬 <b>سؤال عن فكرتكم رقم { $n }</b>: { $title }
idea-merge-asked = 📬 <b>فكرتكم رقم { $n }</b>: { $title }
    وهي تشبه الفكرة رقم { $other }: { $theirs }
    تقترح عليكم البلدية ضمّ الفكرتين معًا.
idea-merge-means = إذا وافقتم تنضمّ فكرتكم إلى الأخرى نهائيًا. وإذا رفضتم فلن يتغيّر شيء. ولن يُنقل أي دعم.
button-idea-answer = ✍️ الرد
button-idea-other = 👁 عرض الفكرة رقم { $n }
button-merge-yes = ✅ نعم، ضمّوهما
button-merge-no = لا، أبقوا فكرتي مستقلة
idea-merge-agreed = تم الأمر: انضمّت فكرتكم رقم { $n } إلى الفكرة رقم { $other }. شكرًا لكم!
idea-merge-refused = تم تسجيل ردّكم: تبقى فكرتكم رقم { $n } مستقلة.
idea-merge-gone = لم يعد هذا الاقتراح ينتظر ردًا.
idea-answer-how = أجيبوا كتابةً أو بصورة أو برسالة صوتية. البلدية لا ترى اسمكم.
idea-answer-wants = من فضلكم أرسلوا ردّكم كتابةً أو بصورة أو برسالة صوتية.
idea-answer-sent = ✅ شكرًا لكم! وصل ردّكم عن الفكرة رقم { $n } إلى البلدية.
idea-answer-dropped = حسنًا، لن يُرسل شيء.
idea-answer-gone = لم تعد هذه الفكرة تنتظر ردًا.
idea-title-answer = الرد على البلدية
idea-author-answered = 📬 وصل رد بشأن الفكرة رقم { $n }.
idea-author-agreed = 📬 تمت الموافقة على الضمّ: تنضمّ الفكرة رقم { $n } إلى الفكرة رقم { $other }.
idea-author-refused = 📬 رُفض الضمّ: تبقى الفكرة رقم { $n } مستقلة عن الفكرة رقم { $other }.

# For the team.

ideas-menu-queue = 💡 أفكار للمراجعة
command-queue = الأفكار التي تنتظر المراجعة
button-queue = ‹ أفكار للمراجعة
button-queue-open = فتح الفكرة
button-queue-before = ‹ الصفحة السابقة
button-queue-next = الصفحة التالية ›
button-idea-stop = إيقاف
idea-number = رقم { $n }
ideas-queue = <b>أفكار للمراجعة</b>
    للمراجعة: { $waiting } · لديكم: { $mine } · تعليقات: { $comments }
ideas-queue-shown = القائمة: { $scope }
ideas-queue-empty = لا شيء هنا.
ideas-queue-row = <b>رقم { $n }</b> · { $status } · { $place } · { $held }
    { $title }
ideas-queue-about = { $campaign } · { $theme }
ideas-queue-held = لدى { $label }
ideas-queue-free = متاحة
ideas-no-label = الفريق
ideas-scope-waiting = للمراجعة
ideas-scope-mine = أفكاري للمتابعة
ideas-scope-asked = بانتظار توضيح
ideas-scope-public = المنشورة وما بعدها
ideas-scope-comments = التعليقات
ideas-comment-waits = <b>رقم { $n }</b> · { $language } · { $at }
    «{ $words }»
button-comment-yes = ✅ نشر { $at }
button-comment-no = ❌ استبعاد { $at }
ideas-comment-gone = لم يعد هذا التعليق ينتظر.
ideas-comment-published = ✅ نُشر التعليق.
ideas-comment-declined = استُبعد التعليق.
ideas-queue-gone = لم تعد الفكرة رقم { $n } موجودة.
ideas-queue-theirs = الفكرة رقم { $n } لدى شخص آخر من الفريق: { $label }.
ideas-queue-changed = تغيّرت الفكرة رقم { $n } في هذه الأثناء. وضعها الآن: { $status }.
ideas-morning = 💡 صباح الخير! أفكار للمراجعة: { $n }. تعليقات للمراجعة: { $comments }. عدد أيام انتظار أقدم فكرة: { $days }.

idea-team-head = <b>الفكرة رقم { $n }</b> · { $status } · { $language }
    قُدّمت في { $at }، { $channel }
idea-channel-telegram = في المحادثة
idea-channel-assisted = بمساعدة الفريق
idea-channel-meeting = خلال اجتماع
idea-channel-paper = على الورق
idea-channel-web = على الموقع
idea-team-sorted = { $campaign } · { $theme } · { $place }
idea-team-title = <b>{ $title }</b>
idea-team-spoken = 🎙 هذه الفكرة رسالة صوتية فقط. استمعوا إليها ثم اكتبوا نصها.
idea-team-flag = ⚠️ { $flag }
idea-flag-links = في النص رابط.
idea-flag-phone = في النص رقم هاتف.
idea-flag-email = في النص عنوان بريد إلكتروني.
idea-flag-rude = قد تكون في النص كلمة جارحة.
idea-flag-short = النص قصير جدًا.
idea-flag-far = المكان خارج نطاق الدعوة إلى تقديم الأفكار.
idea-held-free = لا أحد يتولاها.
idea-held-mine = أنتم تتولونها.
idea-held-others = يتولاها: { $label }.
idea-team-no-author = لا يمكن التواصل مع أحد بشأن هذه الفكرة: لا سؤال ولا ضمّ.
idea-team-merge = اقتُرح ضمّها إلى الفكرة رقم { $n }: { $title }
idea-team-merged = ضُمّت إلى الفكرة رقم { $n }: { $title }
idea-team-supports = عدد الداعمين: { $n }
idea-team-supports-few = عدد الداعمين: أقل من 11
idea-team-cost = التكلفة حسب تقدير المدينة: { $cost } يورو
idea-team-said-author = <b>صاحب الفكرة</b>، { $at }: { $words }
idea-team-said-town = <b>البلدية</b>، { $at }: { $words }
idea-team-no-words = (دون نص)
idea-part = { $kind } · { $words }
idea-part-photo = 🖼 صورة
idea-part-voice = 🎙 رسالة صوتية
idea-team-way = <b>المسار</b>
idea-team-step = { $at }: { $status }
idea-team-step-said = { $at }: { $status } · «{ $words }»
idea-team-because = { $status } ({ $reason })
button-part-photo = 🖼 الصورة المستلمة
button-part-voice = 🎙 الرسالة الصوتية المستلمة
button-file-photo = 🖼 الصورة { $n }
button-file-voice = 🎙 الاستماع
button-picture-hide = إخفاء الصورة { $n }
button-picture-show = إظهار الصورة { $n }
button-hands-take = ✋ سأتولاها
button-hands-leave = أتركها للآخرين
button-decide-publish = ✅ نشر
button-decide-more = ❓ طلب توضيح
button-decide-decline = ❌ عدم اختيارها
button-decide-merge = 🔗 اقتراح ضمّها
button-decide-move = ➡️ تغيير المرحلة
button-decide-send = ✅ إرسال
button-decide-anew = ✏️ إعادة الكتابة
button-reword-title = 🏷 إعطاء عنوان
button-reword-personal = 🙈 إخفاء جزء من النص
button-reword-transcribed = 🎙 كتابة النص
button-reword-mask = 🙈 اعتماد هذا الاقتراح
button-reword-keep = ✅ حفظ
button-answer-anew = 🙈 إخفاء: { $heading }
button-idea-unplace = 🙈 إبقاء الحي فقط
button-idea-unsign = 🙈 حذف التوقيع
button-idea-theme = 📂 الموضوع
button-cost-skip = دون تكلفة
idea-which-theme = ما موضوع الفكرة رقم { $n }؟

idea-cannot-over = سُحبت الفكرة رقم { $n } أو ضُمّت إلى أخرى: لم يبقَ ما يُقرَّر.
idea-cannot-not-now = هذا غير ممكن للفكرة رقم { $n } في وضعها الحالي.
idea-cannot-spoken = الفكرة رقم { $n } رسالة صوتية. اكتبوا نصها قبل نشرها.
idea-cannot-no-author = لا يمكن التواصل مع صاحب الفكرة رقم { $n }. يمكنكم عدم اختيارها، والسبب «هذا موجود بالفعل».
idea-decide-status = الفكرة رقم { $n }: ما المرحلة الجديدة؟
idea-decide-reason = الفكرة رقم { $n }: لماذا لم يتم اختيارها؟
idea-decide-into = الفكرة رقم { $n }: اكتبوا رقم الفكرة الأخرى المنشورة.
idea-decide-words-move = <b>الفكرة رقم { $n }</b>: { $title }
    اكتبوا جملة بسيطة واحدة. ستُقرأ كما هي.
idea-decide-words-more = <b>الفكرة رقم { $n }</b>: { $title }
    ماذا تودّون أن تعرفوا؟ اكتبوا سؤالكم. سيُقرأ كما هو.
idea-decide-words-merge = <b>الفكرة رقم { $n }</b>: { $title }
    قولوا في جملة واحدة لماذا نضمّهما. ستُقرأ كما هي.
idea-decide-cost = الفكرة رقم { $n }: كم ستكلّف باليورو؟ اكتبوا عددًا صحيحًا، أو تخطّوا السؤال.
idea-preview = <b>للمراجعة قبل الإرسال</b>
    الفكرة رقم { $n }: { $title }
idea-preview-personal = ⚠️ ما زال في النص رقم هاتف أو عنوان بريد إلكتروني.
idea-preview-into = اقتراح ضمّها إلى الفكرة رقم { $n }: { $title }
idea-read-by-author = سيقرأ هذا من اقترح الفكرة.
idea-read-by-nobody = لن يُرسل هذا إلى أحد. يُحفظ في مسار الفكرة.
idea-readers-few-author = سيقرأ هذا من اقترح الفكرة وأقل من 11 شخصًا يدعمونها.
idea-readers-few-nobody = سيقرأ هذا أقل من 11 شخصًا يدعمونها.
idea-readers-many-author = سيقرأ هذا من اقترح الفكرة ومن يدعمونها، وعددهم { $n }.
idea-readers-many-nobody = سيقرأ هذا من يدعمونها، وعددهم { $n }.
idea-decided = ✅ تم الأمر. وضع الفكرة رقم { $n } الآن: { $status }.
idea-decided-more = ✅ أُرسل سؤالكم. الفكرة رقم { $n } تنتظر الرد.
idea-decided-merge = ✅ أُرسل الاقتراح. الفكرة رقم { $n } تنتظر الرد.
idea-decide-withdrawn = سُحبت الفكرة رقم { $n } للتو أو ضُمّت إلى أخرى. لم يُرسل شيء.
idea-decide-lost = لم يعد هذا ممكنًا. وضع الفكرة الآن: { $status }. لم يُرسل شيء.
idea-decide-dropped = تم الإلغاء: لم يُرسل شيء.
idea-decide-not-sent = إليكم نصكم إن أردتم نسخه:
idea-decide-answered = وصل رد في هذه الأثناء: { $words }
idea-decide-reworded = تغيّر النص في هذه الأثناء: «{ $text }»
idea-decide-again = لم يُرسل شيء بعد. راجعوا ثم قرّروا.
idea-merge-unknown = لا أجد فكرة أخرى منشورة رقمها { $n }.
idea-title-decide = اتخاذ قرار بشأن الفكرة رقم { $n }
idea-title-reword = إعادة صياغة الفكرة رقم { $n }

idea-reword-title = الفكرة رقم { $n }: اكتبوا عنوانها.
idea-reword-personal = الفكرة رقم { $n }: أرسلوا النص كاملًا دون ما هو شخصي. يبقى النص القديم في بيانات صاحبه (/mydata).
idea-wording-sheet = الفكرة رقم { $n }: أعيدوا كتابة «{ $heading }» دون ما هو شخصي. يحلّ هذا محل الجواب القديم.
idea-reword-transcribed = الفكرة رقم { $n }: اكتبوا ما تقوله الرسالة الصوتية كما هو.
idea-wording-now = قبل: «{ $text }»
idea-wording-then = بعد: «{ $text }»
idea-wording-proposed = اقتراح: «{ $text }»
idea-reworded = ✅ تمت إعادة الصياغة.
idea-reword-dropped = تم الإلغاء: لم يتغيّر شيء.
