# «أنا»: ما اختار كل شخص أن يقوله عن نفسه.

button-me = 👤 أنا
command-me = أنا: اختياراتي

me-title = <b>أنا</b>
    كل شيء اختياري. اضغطوا على زر للتغيير أو الحذف.
me-lines = { $first }
    { $next }
me-row-language = 🌍 اللغة: { $told }
me-row-age = 🎂 العمر: { $told }
me-row-place = 🏠 مكان سكني: { $told }
me-row-topics = ⭐ مواضيعي: { $told }
me-row-receive = 📬 أستلم: { $told }
me-row-quiet = 🌙 ساعات الهدوء: { $told }
me-untold = غير محدد
me-language-phone = لغة هاتفكم
me-place-told = { $arrondissement }، { $secteur }
me-topics-all = كلها
me-kind-announcements = الإعلانات
me-kind-voting-reminders = التذكير بالتصويت
me-kind-meeting-invitations = الدعوات إلى الاجتماعات
me-receive-nothing = لا شيء
me-quiet-town = من الساعة { $since } إلى الساعة { $until } (بتوقيت { $city })
me-quiet-own = من الساعة { $since } إلى الساعة { $until }

button-me-change-language = 🌍 اللغة
button-me-change-age = 🎂 العمر
button-me-change-place = 🏠 أين أسكن
button-me-change-topics = ⭐ مواضيعي
button-me-change-receive = 📬 ما أستلمه
button-me-change-quiet = 🌙 ساعات الهدوء
button-me-erase-age = حذف العمر
button-me-erase-place = حذف المكان
button-me-erase-topics = حذف المواضيع
button-me-erase-quiet = حذف الساعات

me-age-title = عمري
me-age-typed = <b>كم عمركم؟</b>
    اكتبوه بالأرقام. أحتفظ بفئة العمر فقط، لا بالرقم.
me-age-wanted = اكتبوا عددًا صحيحًا من 0 إلى 120 من فضلكم.
button-me-type-age = ✏️ كتابة عمري
button-me-ages = الاختيار من قائمة

me-under-15-ask = هل عمركم أقل من 15 سنة؟ قبل سن 15 يشترط القانون أيضًا موافقة أحد الوالدين. إذا أكّدتم، أحذف فورًا كل ما أحتفظ به عنكم.
button-me-under-15 = عمري أقل من 15: حذف كل شيء
button-me-not-under-15 = لا، أخطأت

me-place-ask = <b>أين تسكنون؟</b>
    أحتفظ بالدائرة فقط. فهي تتيح لي أن أخبركم بما يجري قرب بيتكم.
me-secteur-ask = <b>{ $secteur }</b>
    أي دائرة؟

me-position-title = أين أسكن
me-position-ask = <b>أين تسكنون؟</b>
    أرسلوا مكانًا: أستنتج منه الدائرة ثم أنسى المكان فورًا. أما تلغرام فيحتفظ به في هذه المحادثة.
me-position-how = هل أنتم في بيتكم؟ اضغطوا على الزر في الأسفل. وإلا: المشبك 📎 ثم «الموقع». يكفي مكان قريب من بيتكم.
button-me-list = الاختيار من قائمة
me-position-list = حسنًا، دون إرسال الموقع.
me-position-outside = هذا المكان ليس في { $city }، أو لا أجده على خريطتي. لم أحتفظ به.
me-position-found = سُجّل: { $place }.
me-position-dropped = احتفظتُ بهذا فقط، لا بموقعكم.

me-topics-ask = <b>أي مواضيع تهمّكم؟</b>
    اضغطوا على موضوع لاختياره أو إلغائه. دون اختيار، تصلكم الإعلانات في كل المواضيع.
me-topics-now = ⭐ المختارة: { $told }
me-topics-no-announcements = لا تصلكم الإعلانات حاليًا. يمكنكم تغيير ذلك في «ما أستلمه».

me-receive-ask = <b>ما أستلمه</b>
    كل موافقة مستقلة عن غيرها. ضغطة واحدة تكفي لتغيير رأيكم.
me-consent-announcements-on = ✅ إعلانات المدينة في مواضيعكم.
me-consent-announcements-off = ⬜ إعلانات المدينة: لا تصلكم.
me-consent-voting-reminders-on = ✅ تذكير قبل آجال التسجيل وأيام التصويت.
me-consent-voting-reminders-off = ⬜ التذكير بالتصويت: لا يصلكم.
me-consent-meeting-invitations-on = ✅ الدعوات إلى الاجتماعات العامة.
me-consent-meeting-invitations-off = ⬜ الدعوات إلى الاجتماعات: لا تصلكم.
button-me-consent-announcements-on = استلام: الإعلانات
button-me-consent-announcements-off = إيقاف: الإعلانات
button-me-consent-voting-reminders-on = استلام: التذكير بالتصويت
button-me-consent-voting-reminders-off = إيقاف: التذكير بالتصويت
button-me-consent-meeting-invitations-on = استلام: الدعوات
button-me-consent-meeting-invitations-off = إيقاف: الدعوات

me-quiet-ask = <b>ساعات الهدوء</b>
    في هذه الساعات لا أرسل إعلانًا ولا تذكيرًا، بل تنتظر. وعندما تكتبون لي أجيب فورًا.
button-me-since = من { $hour }
button-me-until = إلى { $hour }
