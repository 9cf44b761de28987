# The room of the people: welcome, notice, consents, menu.

welcome-title = الترحيب
welcome-hello = 👋 أهلًا بكم! أنا Porte-voix، خدمة المشاركة لمدينة { $city } هنا في تلغرام.
welcome-language = Choisissez votre langue
    Choose your language
    اختاروا لغتكم
welcome-age = <b>كم عمركم؟</b>
    تكفي فئة العمر. القواعد القانونية مختلفة قبل سن 15.
welcome-thanks = شكرًا، كل شيء جاهز.
welcome-refused = حسنًا، لن أحتفظ بأي شيء عنكم. يمكنكم المشاركة بطريقة أخرى:
welcome-under-15 = شكرًا على الإجابة. قبل سن 15 يطلب القانون موافقة أحد الوالدين أيضًا، لذلك لن أحتفظ هنا بأي شيء عنكم. يمكنكم المشاركة بطريقة أخرى:
welcome-come-back = للعودة، أرسلوا /start

age-under-15 = أقل من 15 سنة
age-15-17 = من 15 إلى 17 سنة
age-18-25 = من 18 إلى 25 سنة
age-26-40 = من 26 إلى 40 سنة
age-41-64 = من 41 إلى 64 سنة
age-65-plus = 65 سنة وأكثر
age-unsaid = أفضّل عدم الإجابة

button-agree = أوافق، لنتابع
button-full-notice = قراءة النص الكامل
button-begin = ابدأ
button-refuse = لا، شكرًا

notice-short = <b>بياناتكم باختصار</b>
    المسؤول عن هذه الخدمة: { $controller }. تتيح لكم إبداء رأيكم لمدينة { $city }. الإجابة اختيارية دائمًا.
    • أحتفظ بمعرّف حسابكم في تلغرام (للرد عليكم) وبلغتكم وفئة عمركم وموافقاتكم وإجاباتكم. لا اسم ولا رقم هاتف.
    • تُحفظ إجاباتكم منفصلة عن هويتكم.
    • يحتفظ تلغرام أيضًا بهذه المحادثة دون تشفير تام بين الطرفين. يمكن المشاركة على الورق.
    هل توافقون على التحدث معي؟
notice-full-1 = <b>من ولماذا</b>
    المسؤول عن البيانات: { $controller }. مسؤول حماية البيانات: { $dpo }.
    تجمع هذه الخدمة آراء السكان: الاستشارات، وإعلانات المدينة، والتذكير بالتصويت. الإجابة اختيارية ولا تغيّر شيئًا في حقوقكم.
notice-full-2 = <b>على أي أساس</b>
    موافقتكم، وتُطلب على حدة لكل استعمال (اللائحة العامة لحماية البيانات، المادتان 6 و9). يمكنكم رفض واحدة وقبول أخرى، وتغيير رأيكم في أي وقت: /privacy
notice-full-3 = <b>ما أحتفظ به، وإلى متى</b>
    رقم حسابكم في تلغرام (للرد عليكم)، ولغتكم، وفئة عمركم، وموافقاتكم. تُحفظ إجاباتكم تحت رمز. بعد إغلاق الاستشارة وانتهاء فترة التصحيح يُتلف هذا الرمز، فتصبح إجاباتكم مجهولة الهوية.
    { $retention }
notice-full-4 = <b>حقوقكم</b>
    الاطلاع والتصحيح والحذف والتقييد وسحب الموافقة: اكتبوا إلى { $dpo }. يمكنكم أيضًا تقديم شكوى إلى اللجنة الوطنية CNIL (cnil.fr).
notice-full-5 = <b>تلغرام</b>
    يحتفظ تلغرام بالمحادثات مع الروبوت خارج فرنسا، وهي غير مشفّرة بين الطرفين. تجنّبوا كتابة أسماء أو معلومات صحية. لكل استشارة بديل ورقي.

consent-consultations = <b>{ $n } من { $of } · الاستشارات</b>
    هل توافقون على أن تحتفظ المدينة بإجاباتكم على الاستشارات، منفصلة عن هويتكم؟ قد تُظهر رأيكم في الحياة العامة.
consent-announcements = <b>{ $n } من { $of } · الإعلانات</b>
    هل تودّون استلام إعلانات المدينة هنا: الاجتماعات والمشاريع والاستشارات الجديدة؟
consent-voting-reminders = <b>{ $n } من { $of } · التذكير بالتصويت</b>
    هل تودّون تذكيرًا قبل آخر آجال التسجيل وأيام التصويت؟

menu-title = <b>Porte-voix · { $city }</b>
    ماذا تودّون أن تفعلوا؟
button-consultations = 🗳 إبداء رأيي
button-language = 🌍 اللغة
button-privacy = 🔒 بياناتي وموافقاتي
button-help = ❓ مساعدة

start-link-unknown = لا أعرف هذا الرابط. ربما هو ناقص. هذه هي القائمة.

help-what = <b>ماذا أفعل</b>
    أجمع آراءكم حول مشاريع المدينة. تجيبون على مهلكم، بالأزرار أو بكلماتكم.
help-how = <b>كيف</b>
    العودة إلى القائمة: /menu
    إيقاف ما يجري: /cancel
    تغيير اللغة: /language
    يمكنكم إغلاق تلغرام في أي وقت: أحتفظ لكم بمكانكم.
help-people = <b>للتحدث مع شخص</b>

city-contact = 🏛 { $address }
    الهاتف: { $phone } · البريد الإلكتروني: { $email }
    { $hours }

language-choose = Choisissez votre langue
    Choose your language
    اختاروا لغتكم
language-chosen = حسنًا، سأتحدث معكم بالعربية.

privacy-consents = <b>موافقاتكم</b>
    ضغطة واحدة تكفي لتغيير رأيكم.
privacy-consultations-given = ✅ الاستشارات: يمكن للمدينة أن تحتفظ بإجاباتكم، منفصلة عن هويتكم.
privacy-consultations-refused = ⬜ الاستشارات: دون موافقة منكم. يمكن سحب الإجابات المرسلة من «إبداء رأيي».
privacy-announcements-given = ✅ الإعلانات: تصلكم.
privacy-announcements-refused = ⬜ الإعلانات: لا تصلكم.
privacy-voting-reminders-given = ✅ التذكير بالتصويت: يصلكم.
privacy-voting-reminders-refused = ⬜ التذكير بالتصويت: لا يصلكم.
button-withdraw-consultations = سحب: الاستشارات
button-withdraw-announcements = سحب: الإعلانات
button-withdraw-voting-reminders = سحب: التذكير بالتصويت
button-give-consultations = قبول: الاستشارات
button-give-announcements = قبول: الإعلانات
button-give-voting-reminders = قبول: التذكير بالتصويت

command-start = البداية
command-menu = القائمة
command-consultations = الاستشارات المفتوحة
command-language = تغيير اللغة
command-privacy = بياناتي وموافقاتي
command-help = مساعدة
command-cancel = إيقاف ما يجري
