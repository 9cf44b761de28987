# The hall: what any talk may have to say.

button-menu = القائمة
button-resume = متابعة
button-resume-title = متابعة «{ $title }»
button-erase = حذف إجاباتي
button-back = رجوع
button-skip = تخطّي
button-pause = سأكمل لاحقًا
button-yes = نعم
button-no = لا
button-ok = موافق
button-today = اليوم
button-tomorrow = غدًا
button-yesterday = أمس
button-calendar = اختيار من التقويم
button-other-year = سنة أخرى
button-other-month = شهر آخر
button-share-place = 📍 إرسال موقعي

hall-what-next = ماذا تودّون أن تفعلوا؟
hall-not-understood = عذرًا، لم أفهم. تعرض القائمة كل ما يمكنني فعله.
hall-unknown-command = لا أعرف هذا الأمر. تعرض القائمة كل ما يمكنني فعله.
hall-tap-please = اضغطوا على أحد الأزرار من فضلكم.
hall-stale = هذا الزر يخصّ سؤالًا سابقًا. لم يتغيّر شيء.
hall-returned = أهلًا بعودتكم! لم تصلكم إحدى رسائلي. إليكم أين كنا:
hall-edited = لقد عدّلتم رسالة وصلتني من قبل: أحتفظ بالنسخة الأولى. لتغيير إجابة اضغطوا على «رجوع».
hall-our-fault = عذرًا، حدث خطأ من جهتنا. إجاباتكم السابقة محفوظة. يمكنكم المتابعة أو فتح القائمة: /menu
hall-cancelled = تم الإيقاف. ما أرسلتموه من قبل باقٍ كما هو.
hall-cancelled-welcome = تم الإيقاف، ولم أحتفظ بشيء. أرسلوا /start متى شئتم.
hall-nothing-to-cancel = لا يوجد شيء لإيقافه.
hall-nothing-to-resume = لا يوجد شيء لمتابعته.
hall-nothing-to-erase = لم يبقَ شيء لحذفه.
hall-erased = تم الحذف.
hall-set-aside = وُضعت «{ $title }» جانبًا. إجاباتكم محفوظة، ويمكنكم المتابعة متى شئتم.
hall-resume-offer = كنتم قد بدأتم «{ $title }». هل نتابع؟

question-numbered = { $n }. { $label }
question-answered = { $question }
    ← { $answer }
question-page = { $page }/{ $pages }
question-type-to-find = يمكنكم أيضًا كتابة بداية كلمة للعثور عليها بسرعة.
question-many = يمكن اختيار عدة إجابات. اضغطوا على اختياراتكم ثم «تم».
question-many-find = يمكن اختيار عدة إجابات. اضغطوا على اختياراتكم أو اكتبوا بداية كلمة، ثم «تم».
question-done = ⬅️ تم ({ $n })
question-date-how = اضغطوا على زر أو اكتبوا التاريخ، مثلًا 14/07/2026.
question-date-year = أي سنة؟
question-date-month = أي شهر من { $year }؟
question-date-day = { $month } { $year }: أي يوم؟
question-date-two-ways = هل هو { $first } أم { $second }؟ اكتبوا اسم الشهر بالحروف من فضلكم.
question-write-how = اكتبوا إجابتكم في الأسفل.
question-number-how = اكتبوا عددًا.
question-whole-number-how = اكتبوا عددًا صحيحًا.
question-place-button = إذا كنتم في المكان الآن: الزر في أسفل الشاشة 👇
question-place-how = أنتم في المكان الآن؟ اضغطوا على الزر في الأسفل. وإلا، أو إذا كنتم في البيت: المشبك 📎 ثم «الموقع» واختاروا المكان.
question-photo-how = اضغطوا على المشبك 📎 لإرسال صورة.
question-audio-how = اضغطوا على الميكروفون 🎤 وتكلّموا، أو على المشبك 📎 لإرسال تسجيل صوتي.
question-video-how = اضغطوا على المشبك 📎 لإرسال فيديو.
question-file-how = اضغطوا على المشبك 📎 ثم «ملف». ملف PDF أو صورة أو مستند مكتبي أو نص أو تسجيل صوتي أو فيديو.

question-button-unknown = هذا الزر لا يناسب هذا السؤال.
question-wants-choice = اضغطوا على إحدى الإجابات المقترحة من فضلكم.
question-wants-choices = اضغطوا على إجابة أو أكثر، ثم «تم».
question-wants-whole-number = أحتاج إلى عدد صحيح، مثلًا 12.
question-wants-number = أحتاج إلى عدد، مثلًا 12 أو 3.5.
question-number-too-long = هذا العدد طويل جدًا: الحد الأقصى { $n } رقمًا.
question-wants-words = اكتبوا إجابتكم بكلماتكم من فضلكم.
question-too-long = النص طويل جدًا: { $n } حرفًا، والحد الأقصى { $most }. أرسلوا نصًا أقصر من فضلكم.
question-date-wants-year = أي سنة؟ اكتبوها أيضًا، مثلًا: { $day }.
question-wants-date = لم أتعرّف على هذا التاريخ. اكتبوه مثلًا هكذا: 14/07/2026.
question-wants-place = أحتاج إلى مكان: اضغطوا على الزر في الأسفل، أو المشبك 📎 ثم «الموقع».
question-place-off-globe = هذا المكان غير موجود على الخريطة. حاولوا مرة أخرى من فضلكم.
question-wants-photo = أحتاج إلى صورة من فضلكم.
question-wants-audio = أحتاج إلى رسالة صوتية أو تسجيل صوتي من فضلكم.
question-wants-video = أحتاج إلى فيديو من فضلكم.
question-wants-file = أحتاج إلى ملف من فضلكم.
question-file-refused = لا يمكنني أخذ هذا النوع من الملفات. أرسلوا ملف PDF أو صورة أو مستندًا مكتبيًا حديثًا (Word أو Excel أو LibreOffice) أو نصًا أو تسجيلًا صوتيًا أو فيديو.
question-photo-heic = هذه الصورة بصيغة HEIC التي لا يستطيع الجميع فتحها. أرسلوها من فضلكم كصورة لا كملف: تيليغرام يحوّلها.
question-file-too-big = هذا الملف كبير جدًا: الحد الأقصى { $most } ميغابايت.
question-wants-confirmation = اضغطوا على الزر تحت السؤال للمتابعة.

answer-and = { $first }، { $next }
answer-none-chosen = لا شيء
answer-day = { $day }
answer-number = { $n }
answer-place = تم إرسال المكان
answer-photo = تم إرسال الصورة
answer-sent-audio = تم إرسال التسجيل الصوتي
answer-sent-video = تم إرسال الفيديو
answer-sent-file = تم إرسال الملف

month-short = { $month ->
    [1] يناير
    [2] فبراير
    [3] مارس
    [4] أبريل
    [5] مايو
    [6] يونيو
    [7] يوليو
    [8] أغسطس
    [9] سبتمبر
    [10] أكتوبر
    [11] نوفمبر
   *[12] ديسمبر
}

button-finish-helper = ✋ إنهاء المساعدة
button-finish-guest = ✋ إعادة الهاتف
button-finish-anyway = الإنهاء دون إرسال
button-go-on = متابعة
button-help-next = مساعدة شخص آخر
banner-helper = 🤝 مساعدة جارية حتى { $until }
banner-guest = 👥 هاتف مُعار حتى { $until }
session-helper-finished = انتهت المساعدة. { $n ->
        [zero] لم يُرسَل شيء.
        [one] أُرسِل رد واحد لهذا الشخص.
        [two] أُرسِل ردّان لهذا الشخص.
        [few] أُرسِلت { $n } ردود لهذا الشخص.
        [many] أُرسِل { $n } ردًّا لهذا الشخص.
       *[other] أُرسِل { $n } رد لهذا الشخص.
    }
    عدتم إلى محادثتكم الخاصة.
session-helper-over = انقضى الوقت، وانتهت المساعدة. { $n ->
        [zero] لم يُرسَل شيء.
        [one] أُرسِل رد واحد لهذا الشخص.
        [two] أُرسِل ردّان لهذا الشخص.
        [few] أُرسِلت { $n } ردود لهذا الشخص.
        [many] أُرسِل { $n } ردًّا لهذا الشخص.
       *[other] أُرسِل { $n } رد لهذا الشخص.
    }
    مُحي ما لم يُرسَل. عدتم إلى محادثتكم الخاصة.
session-unsent = <b>هل تنهون دون إرسال؟</b>
    لم يُرسَل: «{ $title }».
    أُرسِل من قبل: { $n ->
        [zero] لا شيء.
        [one] رد واحد.
        [two] ردّان.
        [few] { $n } ردود.
        [many] { $n } ردًّا.
       *[other] { $n } رد.
    }
    إن أنهيتم الآن، يُمحى ما لم يُرسَل.
session-erased = مُحي ما لم يُرسَل.
session-guest-finished = انتهى الأمر. { $n ->
        [zero] لم يُرسَل شيء.
        [one] أُرسِل رد واحد، ولا يرتبط بكم.
        [two] أُرسِل ردّان، ولا يرتبطان بكم.
        [few] أُرسِلت { $n } ردود، ولا ترتبط بكم.
        [many] أُرسِل { $n } ردًّا، ولا ترتبط بكم.
       *[other] أُرسِل { $n } رد، ولا ترتبط بكم.
    }
    عدتم إلى محادثتكم الخاصة.
    🧹 لحذف رسائله من هذه المحادثة: قائمة ⋮ في تلغرام، ثم «مسح السجل».
session-guest-over = انقضى الوقت، وانتهى الأمر. { $n ->
        [zero] لم يُرسَل شيء.
        [one] أُرسِل رد واحد، ولا يرتبط بكم.
        [two] أُرسِل ردّان، ولا يرتبطان بكم.
        [few] أُرسِلت { $n } ردود، ولا ترتبط بكم.
        [many] أُرسِل { $n } ردًّا، ولا ترتبط بكم.
       *[other] أُرسِل { $n } رد، ولا ترتبط بكم.
    }
    مُحي ما لم يُرسَل. عدتم إلى محادثتكم الخاصة.
    🧹 لحذف رسائله من هذه المحادثة: قائمة ⋮ في تلغرام، ثم «مسح السجل».
session-gone = هذا الزر يخصّ مساعدة أو إعارة انتهت. لم يتغيّر شيء.
hall-not-in-session-helper = لا يُفتح هذا هنا أثناء المساعدة. ستجدونه بعدها في محادثتكم الخاصة.
hall-not-in-session-guest = لا يُفتح هذا ما دام الهاتف مُعارًا.
hall-nothing-to-finish = لا يوجد ما يمكن إنهاؤه.

hall-too-fast = تكتبون أسرع مما أستطيع القراءة. انتظروا دقيقة ثم حاولوا مجددًا، وسأجيبكم.
# In a group, once: in French (isolated, left to right), then in the language of whoever added the bot.
hall-group = ⁦Bonjour ! Je suis Porte-voix, le service de participation de la ville. Je réponds en privé, jamais ici, et je ne garde rien de ce groupe.⁩

    مرحبًا! أنا Porte-voix، خدمة المشاركة لمدينة { $city }. أجيبكم في محادثة خاصة، لا هنا، ولا أحتفظ بشيء من هذه المجموعة.
button-open-private = En privé · محادثة خاصة

words-instant = { $day }، الساعة { $hour }
