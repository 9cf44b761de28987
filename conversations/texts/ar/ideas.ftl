# The room of the ideas: proposing one, reading one’s own, approving what somebody wrote down.

button-idea = 💡 اقتراح فكرة
button-my-ideas = 📄 أفكاري
button-no-name = دون اسم
button-hand-in-idea = ✅ تقديم فكرتي
button-hand-in-for = ✅ تقديمها نيابةً عن الشخص
button-approve-there = 📱 الموافقة من هاتفه
button-edit-idea = ✏️ تعديل النص
button-edit-called = 🖋 تغيير التوقيع
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
idea-words = <b>ما فكرتكم؟</b>
    اكتبوها في الأسفل بكلماتكم.
idea-warning = من فضلكم لا تكتبوا أسماء أشخاص ولا معلومات صحية.
idea-no-voice-own = لا أستطيع بعدُ الاستماع إلى فكرة. اكتبوها من فضلكم. تفضّلون الكلام؟ اطرحوا سؤالًا برسالة صوتية عبر /ask، أو اطلبوا من أحد سفراء المدينة أن يكتبها معكم.
idea-no-voice-helper = لا أستطيع بعدُ الاستماع إلى فكرة. اكتبوها للشخص من فضلكم.
idea-no-voice-guest = لا أستطيع بعدُ الاستماع إلى فكرة. اكتبوها من فضلكم، أو اطلبوا المساعدة في كتابتها.
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
idea-receipt-own = ✅ تم تقديم فكرتكم، شكرًا لكم!
    الإيصال: { $code }
    يمكنكم قراءتها أو سحبها في «أفكاري».
idea-receipt-helper = ✅ تم تقديم الفكرة، شكرًا لكم!
    الإيصال: { $code }
    ✍️ انسخوه على ورقة للشخص. بهذا الإيصال تستطيع البلدية العثور على فكرته أو سحبها.
idea-receipt-guest = ✅ تم تقديم فكرتكم، شكرًا لكم!
    الإيصال: { $code }
    ✍️ دوّنوه على ورقة. بهذا الإيصال تستطيع البلدية العثور على فكرتكم أو سحبها.

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

command-idea = اقتراح فكرة
command-myideas = أفكاري

idea-box = صندوق الأفكار
idea-spoken = فكرة قيلت في رسالة صوتية
idea-theme-none = بدون موضوع
idea-place-city = المدينة كلها
idea-place-none = بدون مكان
idea-place-point = نقطة على الخريطة، { $district }
idea-place-address = { $words } ({ $district })
