# The room of the ideas: proposing one, reading one’s own, approving what somebody wrote down.

button-idea = 💡 اقتراح فكرة
button-my-ideas = 📄 أفكاري
button-no-name = دون اسم
button-hand-in-idea = ✅ تقديم فكرتي
button-hand-in-for = ✅ تقديمها نيابةً عن الشخص
button-approve-there = 📱 الموافقة من هاتفه
button-write-up = ✍️ ساعدوني على كتابتها
button-keep-changes = ✅ حفظ هذه التغييرات
button-leave-idea = عدم تغيير أي شيء
button-edit-idea = ✏️ النص
button-edit-theme = 🏷 الموضوع
button-edit-place = 📍 المكان
button-edit-photos = 📷 الصور
button-edit-called = 🖋 التوقيع
button-keep-words = إبقاء نصي
button-no-theme = دون موضوع
button-place-city = 🏙 المدينة كلها
button-place-district = 🗺 اختيار دائرة
button-no-place = تخطٍّ
button-idea-place = 📍 إرسال موقعي: الفكرة هنا
button-public = نعم: شارع أو ساحة أو حديقة…
button-not-public = لا: قرب منزل أحد
button-no-photo = دون صورة
button-photos-done = متابعة
button-photos-clear = إزالة الصور
button-personal-change = ✏️ تغيير النص
button-personal-keep = إبقاؤه كما هو
button-see-mine = 📄 رؤية هذه الفكرة
button-similar = 👀 رؤية الفكرة رقم { $number }
button-similar-none = المتابعة بفكرتي
button-sheet-keep = إبقاء جوابي
button-sheet-enough = إنهاء
button-into-box = إيداعها في صندوق الأفكار
button-drop-idea = إلغاء
button-withdraw-idea = 🗑 سحب هذه الفكرة
button-withdraw-sure = نعم، اسحبوها
button-keep-idea = لا، احتفظوا بها

idea-title = اقتراح فكرة
idea-consent = <b>موافقتكم</b>
    هل توافقون على أن تحتفظ المدينة بفكرتكم، وأن تنشرها دون اسمكم بعد مراجعتها؟ قد تُظهر رأيكم في الحياة العامة. يمكنكم سحبها لاحقًا.
idea-consent-session = <b>موافقتكم</b>
    هل توافقون على أن تحتفظ المدينة بفكرتكم، وأن تنشرها دون اسمكم بعد مراجعتها؟ قد تُظهر رأيكم في الحياة العامة. بإيصالكم تستطيع البلدية سحبها.
idea-no-consent = حسنًا، لن يُحفظ شيء. يمكنكم أيضًا المشاركة على الورق:
idea-words = <b>ما هي فكرتكم؟</b>
    قولوها بكلماتكم: اكتبوا أو أرسلوا رسالة صوتية. جملة واحدة تكفي.
idea-warning = من فضلكم لا تكتبوا أسماء أشخاص ولا معلومات صحية.
idea-short = فكرتكم قصيرة جدًا: «{ $text }». هل هذا كل شيء؟
button-short-enough = نعم، هذا كل شيء
button-short-more = ✏️ كتابة المزيد
idea-called = <b>كيف تودّون التوقيع؟</b>
idea-called-how = اكتبوا اسمًا أول أو اسمًا مستعارًا، أو اضغطوا على «دون اسم».
idea-recap = <b>فكرتكم</b>
idea-text = «{ $text }»
idea-signed = التوقيع: { $called }
idea-unsigned = دون اسم
idea-recap-end = هل كل شيء صحيح؟
idea-dropped = تم الإلغاء. لم يُحفظ شيء.
idea-receipt-own = ✅ تم إيداع فكرتكم، شكرًا! رقمها { $number }.
    الإيصال: { $code }
    ستقرؤها البلدية. ستعرفون هنا ما يصير إليها في كل مرحلة.
idea-receipt-helper = ✅ تم إيداع الفكرة رقم { $number }، شكرًا!
    الإيصال: { $code }
    ✍️ انسخوه على ورقة للشخص. بهذا الإيصال يمكن للبلدية أن تجد فكرته أو تسحبها.
idea-receipt-guest = ✅ تم إيداع فكرتكم رقم { $number }، شكرًا!
    الإيصال: { $code }
    ✍️ سجّلوه على ورقة. بهذا الإيصال يمكن للبلدية أن تجد فكرتكم أو تسحبها.

ideas-mine = <b>أفكاري</b>
    اضغطوا على فكرة لقراءتها أو سحبها.
ideas-none = لم تقدّموا أي فكرة بعد.
idea-receipt = الإيصال: { $code }
idea-sure = هل تريدون سحب هذه الفكرة نهائيًا؟
idea-withdrawn = تم سحب فكرتكم وحذفها.
idea-gone = لم أعد أجد هذه الفكرة.

draft-title = فكرة تنتظر موافقتكم
draft-code-helper = <b>يمسح الشخص هذا الرمز بكاميرا هاتفه.</b>
    يُفتح تلغرام لديه: يقرأ النص، ثم يوافق عليه أو يعدّله أو يرفضه. يُستعمل الرمز مرة واحدة، خلال 24 ساعة.
button-code-scanned = تم، لنتابع
button-code-back = العودة إلى النص
button-code-link = 🔗 الرابط لإرساله إليه
draft-waits-helper = حسنًا. تنتظر الفكرة موافقة الشخص على هاتفه. سنخبركم هنا إن وافق عليها.
draft-theirs-now-helper = لقد فتح الشخص هذه الفكرة على هاتفه: القرار له.
draft-hello = كتب { $label } هذه الفكرة معكم. لا يُقدَّم شيء دون موافقتكم.
draft-ambassador = أحد سفراء المدينة
draft-decide = هل يعبّر هذا النص جيدًا عن فكرتكم؟
button-approve = ✅ الموافقة والتقديم
button-refuse-idea = ❌ الرفض والحذف
draft-words = <b>اكتبوا النص كما تريدون.</b>
    سيحلّ محلّ النص السابق.
draft-without-consent = دون هذه الموافقة لا يمكن تقديم الفكرة. ما زال بإمكانكم تغيير رأيكم أو رفضها.
draft-refused = تم الرفض، وحُذف النص.
draft-told-approved-helper = ✅ تمت الموافقة على الفكرة التي كتبتموها معًا، وتم تقديمها.
draft-told-changed-helper = ✅ عُدّلت الفكرة التي كتبتموها معًا، وتمت الموافقة عليها وتقديمها.
draft-told-refused-helper = رُفضت الفكرة التي كتبتموها معًا، وحُذف نصها.
draft-link-helper = هذا الرابط للشخص: يُفتح على هاتفه هو. لإرساله إليه، اضغطوا مطوّلًا على «الرابط» ثم انسخوه.
draft-link-guest = يُفتح هذا الرابط على هاتفكم أنتم، لا على هاتف مُعار.
draft-no-not-yours = كتبتم هذا النص مع شخص آخر: الموافقة له هو، على هاتفه.
draft-no-used = استُعمل هذا الرمز من قبل. لاقتراح فكرة، افتحوا القائمة.
draft-no-expired = لم يعد هذا الرمز صالحًا: كانت مدته 24 ساعة. حُذف النص. يمكنكم اقتراح فكرتكم من القائمة.
draft-no-unknown = لا أعرف هذا الرمز. ربما هو ناقص أو قديم جدًا. يمكنكم اقتراح فكرة من القائمة.

sheet-kicker = بطاقة مشروع
sheet-number = الفكرة رقم { $number }
sheet-signed = التوقيع
sheet-place = المكان
sheet-theme = الموضوع
sheet-day = التاريخ
sheet-the-day = { $day }
sheet-words = الفكرة كما كُتبت
sheet-rest = النص أطول من هذه الصفحة. تجدون البقية في المحادثة.
sheet-no-photo = مع هذه الفكرة صورة. تجدونها في المحادثة.
sheet-scan = امسحوا هذا الرمز للعثور على الفكرة في تلغرام.
sheet-footer = وثيقة عمل: هذه فكرة شخص، وليست قرارًا من البلدية.

picture-themes = المواضيع
picture-districts = في المدينة
picture-statuses = ماذا يحدث للأفكار؟
picture-few = غير معروض
picture-hidden = لا تُعرَض الأعداد الأقل من 11، ولا ما يسمح بحسابها.

command-idea = اقتراح فكرة
command-myideas = أفكاري

idea-box = صندوق الأفكار
idea-spoken = فكرة قيلت في رسالة صوتية
idea-theme-none = دون موضوع
idea-place-city = المدينة كلها
idea-place-none = دون مكان
idea-place-map = نقطة على الخريطة
idea-place-point = نقطة على الخريطة، { $district }
idea-place-address = { $words } ({ $district })

# Handing in, question by question.
idea-campaign = <b>لأي حملة؟</b>
idea-campaign-over = انتهت « { $campaign } ». يمكن أن تذهب فكرتكم إلى حملة أخرى أو إلى صندوق الأفكار.
idea-campaign-soon = تُفتح « { $campaign } » يوم { $day }. عودوا حينها، أو أودعوا فكرتكم الآن في صندوق الأفكار.
idea-for = 📣 { $campaign }
idea-words-kept = سُجّل ذلك، كلماتكم محفوظة.
idea-words-early = كتبتم:
    «{ $text }»
    هل هذه فكرتكم؟ إن لم تكن كذلك، فاكتبوها الآن.
idea-photo-kept = وصلت الصورة، وهي محفوظة.
idea-place-later = المكان هو السؤال التالي: يمكنكم إرسال هذه النقطة عندئذ.
idea-closed = انتهت « { $campaign } » في هذه الأثناء. نصكم ما زال هنا: هل تريدون إيداعه في صندوق الأفكار؟
idea-voice = 🎙 رسالتكم الصوتية. سيستمع إليها شخص من البلدية ويكتبها.
idea-about = 🏷 { $theme }
    📍 { $place }{ $photos ->
        [zero] { "" }
        [one] { "" }
            📷 صورة واحدة
        [two] { "" }
            📷 صورتان
        [few] { "" }
            📷 { $photos } صور
        [many] { "" }
            📷 { $photos } صورة
       *[other] { "" }
            📷 { $photos } صورة
    }
idea-answer = <b>{ $heading }</b>
    { $words }
idea-only-links = لا أرى إلا رابطًا. قولوا فكرتكم بكلماتكم من فضلكم: يمكن أن يأتي الرابط بعدها.
idea-personal = يحتوي نصكم على رقم أو عنوان: { $found }
    قد يقرؤه الجميع. هل تريدون إبقاءه؟
idea-twice = سبق أن أودعتم هذه الفكرة: إنها رقم { $number }. هل لديكم فكرة أخرى؟
idea-similar = { $n ->
        [zero] <b>توجد أفكار منشورة تشبه فكرتكم.</b>
            يمكنكم دعم واحدة منها بدلًا من ذلك، أو المتابعة: كلاهما جيد.
        [one] <b>توجد فكرة منشورة تشبه فكرتكم.</b>
            يمكنكم دعمها بدلًا من ذلك، أو المتابعة: كلاهما جيد.
        [two] <b>توجد فكرتان منشورتان تشبهان فكرتكم.</b>
            يمكنكم دعم واحدة منها بدلًا من ذلك، أو المتابعة: كلاهما جيد.
        [few] <b>توجد أفكار منشورة تشبه فكرتكم.</b>
            يمكنكم دعم واحدة منها بدلًا من ذلك، أو المتابعة: كلاهما جيد.
        [many] <b>توجد أفكار منشورة تشبه فكرتكم.</b>
            يمكنكم دعم واحدة منها بدلًا من ذلك، أو المتابعة: كلاهما جيد.
       *[other] <b>توجد أفكار منشورة تشبه فكرتكم.</b>
            يمكنكم دعم واحدة منها بدلًا من ذلك، أو المتابعة: كلاهما جيد.
    }
idea-similar-title = <b>رقم { $number } · { $title }</b>
idea-similar-one = <b>رقم { $number } · { $title }</b>
    { $text }
idea-theme = <b>عمّ تتحدث فكرتكم؟</b>
idea-place = <b>أين ذلك؟</b>
idea-place-how = اكتبوا عنوانًا أو مكانًا، أو اضغطوا على زر. يمكنكم أيضًا إرسال نقطة على الخريطة: المشبك 📎 ثم «الموقع».
idea-place-please = اكتبوا مكانًا أو أرسلوا نقطة على الخريطة أو اضغطوا على زر من فضلكم.
idea-place-outside = هذه النقطة خارج { $city }. اختاروا نقطة أخرى من فضلكم.
idea-place-is = 📍 { $place }
idea-far = « { $campaign } » تخص جزءًا آخر من المدينة. يمكنكم المتابعة: ستنظر البلدية في ذلك.
idea-place-found = تم التسجيل.
idea-public = <b>هل هو مكان عام؟</b>
    إذا كان كذلك فقد يُعرض الموقع بدقة. وإلا فالمحيط فقط.
idea-district = <b>في أي دائرة؟</b>
idea-photos = <b>صورة؟</b>
    أرسلوا { $most } على الأكثر، أو تخطّوا. تجنبوا الوجوه من فضلكم.
idea-photos-more = { $n ->
        [zero] لا صور بعد.
        [one] وصلت الصورة.
        [two] وصلت صورتان.
        [few] وصلت { $n } صور.
        [many] وصلت { $n } صورة.
       *[other] وصلت { $n } صورة.
    } { $left ->
        [zero] اكتمل العدد.
        [one] يمكنكم إرسال صورة أخرى.
        [two] يمكنكم إرسال صورتين أخريين.
        [few] يمكنكم إرسال { $left } صور أخرى.
        [many] يمكنكم إرسال { $left } صورة أخرى.
       *[other] يمكنكم إرسال { $left } صورة أخرى.
    }
idea-photos-all = صوركم ({ $n }) هنا.
idea-photos-enough = { $most } صور هو الحد الأقصى. لتغييرها أزيلوها أولًا.
idea-photo-as-photo = أرسلوها كصورة لا كملف من فضلكم: اضغطوا على المشبك 📎 ثم اختاروا الصورة من المعرض.
idea-rewritten = تم: تغيّرت فكرتكم. ستقرأ البلدية هذا النص الجديد.
idea-unchanged = لم يتغير شيء.
idea-too-late = البلدية تراجع هذه الفكرة بالفعل: لم يعد نصها يتغير. يمكنكم دائمًا سحبها من «أفكاري».

idea-heading-problem = المشكلة
idea-heading-whom = لمن
idea-heading-where = أين
idea-heading-change = ما الذي سيتغير
idea-heading-helpers = من يمكنه المساعدة
idea-heading-cost = الكلفة تقريبًا
idea-heading-known = كيف نعرف أنها نجحت
idea-sheet-problem = <b>{ $n }/{ $all } · ما هي المشكلة؟</b>
idea-sheet-problem-example = مثال: «في الصيف لا يوجد ظل عند موقف الحافلة.»
idea-sheet-whom = <b>{ $n }/{ $all } · لمن هي؟</b>
idea-sheet-whom-example = مثال: «لكبار السن والأطفال الذين ينتظرون الحافلة.»
idea-sheet-where = <b>{ $n }/{ $all } · أين بالضبط؟</b>
idea-sheet-where-example = مثال: «أمام الصيدلية، على جانبي الشارع.»
idea-sheet-change = <b>{ $n }/{ $all } · ما الذي سيتغير؟</b>
idea-sheet-change-example = مثال: «يمكن الانتظار جلوسًا في الظل.»
idea-sheet-helpers = <b>{ $n }/{ $all } · من يمكنه المساعدة؟</b>
idea-sheet-helpers-example = مثال: «المركز الاجتماعي والتجار وتلاميذ المدرسة.»
idea-sheet-cost = <b>{ $n }/{ $all } · كم ستكلف تقريبًا؟</b>
idea-sheet-cost-example = مثال: «مقعدان وشجرة: ربما 5000 يورو.» لا تعرفون؟ تخطّوا.
idea-sheet-known = <b>{ $n }/{ $all } · كيف نعرف أنها نجحت؟</b>
idea-sheet-known-example = مثال: «نرى الناس جالسين هناك حتى في الصيف.»
idea-page = 📄 بطاقة مشروعكم، الفكرة رقم { $number }. يمكنكم طباعتها أو إظهارها.
idea-page-spoken = هذه الفكرة ما زالت رسالة صوتية: ستأتي البطاقة عندما يُكتب نصها.
idea-so-far = جوابكم: « { $words } »
idea-answer-personal = انتبهوا: يحتوي جوابكم على رقم أو عنوان. يمكنكم تغييره بزر «رجوع».
idea-many-today = لقد قدمتم أفكارًا كثيرة اليوم، شكرًا! عودوا غدًا للمزيد: كل فكرة تُقرأ.
idea-author-rewrote = أعاد صاحب الفكرة رقم { $n } كتابتها.
idea-called-personal = يكفي اسم أول أو اسم مستعار: دون رقم ولا عنوان من فضلكم.
idea-not-begun = لن تُفتح « { $campaign } » إلا يوم { $day }. نصكم ما زال هنا: هل تريدون إيداعه في صندوق الأفكار؟
idea-campaign-unknown = لا أعرف هذه الحملة. يمكن أن تذهب فكرتكم إلى مكان آخر:
ideas-why-personal = تحتوي كلماتكم على رقم أو عنوان. اكتبوها من دونهما من فضلكم: سيقرؤها الجميع.
