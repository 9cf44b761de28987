button-voting = 📮 التصويت
voting-title = <b>التصويت في { $city }</b>
    تأكدوا في دقيقة من أن كل شيء جاهز.
voting-no-election = لا يوجد حاليًا موعد مؤكد للتصويت. يمكن طلب التسجيل طوال السنة.
voting-election = <b>{ $kind }</b>
    { $days }
    أكدت البلدية هذه المواعيد يوم { $confirmed }.
voting-day-one = يوم التصويت: { $day }
voting-days-two = الدورة الأولى: { $first }
    الدورة الثانية: { $second }
voting-kind-presidential = الانتخابات الرئاسية
voting-kind-legislative = الانتخابات التشريعية
voting-kind-municipal = الانتخابات البلدية
voting-kind-european = الانتخابات الأوروبية
voting-kind-departmental = انتخابات المقاطعة
voting-kind-regional = انتخابات الجهة
voting-kind-referendum = استفتاء
voting-open-french = هذا التصويت مفتوح للمواطنين الفرنسيين.
voting-open-union = هذا التصويت مفتوح للمواطنين الفرنسيين ومواطني الاتحاد الأوروبي.
voting-until-online = التسجيل عبر الإنترنت: حتى { $day } ({ $left ->
    [zero] آخر يوم
    [one] بقي يوم واحد
    [two] بقي يومان
    [few] بقيت { $left } أيام
    [many] بقي { $left } يومًا
   *[other] بقي { $left } يوم
}).
voting-until-paper = التسجيل في البلدية أو بالبريد: حتى { $day } ({ $left ->
    [zero] آخر يوم
    [one] بقي يوم واحد
    [two] بقي يومان
    [few] بقيت { $left } أيام
    [many] بقي { $left } يومًا
   *[other] بقي { $left } يوم
}). تُحسب الرسالة يوم وصولها إلى البلدية.
voting-until-late = حالات خاصة (مثل بلوغ 18 سنة بعد الإقفال): حتى { $day } ({ $left ->
    [zero] آخر يوم
    [one] بقي يوم واحد
    [two] بقي يومان
    [few] بقيت { $left } أيام
    [many] بقي { $left } يومًا
   *[other] بقي { $left } يوم
}).
button-voting-ready = التأكد من أن كل شيء جاهز
button-voting-check = هل أنا مسجل للتصويت؟
button-voting-register = طلب التسجيل
button-voting-proxy = التصويت بالوكالة
button-voting-wishes = تذكيري بالمواعيد
button-voting-share = إرسالها إلى شخص آخر
button-vote-open = فتح { $host }
button-voting-done = تمّ ذلك
button-vote-later = { $n ->
    [zero] تذكيري بعد { $n } يوم
    [one] تذكيري بعد يوم واحد
    [two] تذكيري بعد يومين
    [few] تذكيري بعد { $n } أيام
    [many] تذكيري بعد { $n } يومًا
   *[other] تذكيري بعد { $n } يوم
}
button-voting-stop = عدم تذكيري بهذا
voting-check-title = الأسئلة قبل التصويت
voting-check-forgets = أسئلة قليلة، دقيقة واحدة. لا أحتفظ بأي من أجوبتكم.
voting-check-age = كم عمركم؟
voting-check-age-under-16 = أقل من 16 سنة
voting-check-age-16-17 = 16 أو 17 سنة
voting-check-age-turns-18 = 18 سنة هذا العام
voting-check-age-18-25 = من 18 إلى 25 سنة
voting-check-age-26-plus = 26 سنة أو أكثر
voting-check-citizen = ما جنسيتكم؟
voting-check-citizen-french = فرنسية
voting-check-citizen-eu = بلد آخر من الاتحاد الأوروبي
voting-check-citizen-other = بلد آخر
voting-check-census = هل قمتم بالإحصاء المواطني (recensement)؟ يتم في البلدية في سن 16.
voting-check-census-yes = نعم
voting-check-census-no = لا
voting-check-census-unsure = لا أعرف
voting-check-moved = هل غيّرتم مسكنكم منذ آخر تصويت لكم أو منذ الإحصاء؟
voting-check-moved-no = لا
voting-inside = نعم، داخل { $city }
voting-check-moved-here = نعم، من مكان آخر
voting-away-on = التصويت يوم { $day }. هل ستكونون حاضرين في ذلك اليوم؟
voting-check-away-no = سأكون حاضرًا
voting-check-away-yes = لن أكون حاضرًا
voting-points = <b>هذا ما يعنيكم</b>
voting-no-word = لا يمكنني رؤية القوائم الانتخابية، فالموقع الرسمي وحده يعرفها. وقد نسيت أجوبتكم.
voting-city = استشارات { $city } وميزانيتها التشاركية ومجالسها مفتوحة لكم، أيًّا كانت جنسيتكم.
voting-point-census = الإحصاء المواطني: في البلدية، من سن 16 وحتى نهاية الشهر الثالث الذي يليه. ويبقى ممكنًا حتى سن 25.
voting-on-census-month = إذا بلغتم 16 سنة هذا الشهر: حتى { $day }.
voting-point-census-done = قمتم بالإحصاء: احتفظوا بالشهادة.
voting-point-census-ask = الإحصاء: اسألوا بلديتكم إن كنتم قد قمتم به.
voting-point-census-late = لم تقوموا بعد بالإحصاء المواطني؟ ذلك ممكن حتى سن 25، في البلدية.
voting-point-at-18 = في سن 18 تسجّل الدولة بنفسها الشباب الفرنسيين الذين قاموا بالإحصاء، في بلدية الإحصاء.
voting-on-between = للتصويت يوم { $day } يجب بلوغ 18 سنة في اليوم السابق على الأكثر.
voting-on-second-only = إذا بلغتم 18 سنة بين الدورتين، تصوتون في الدورة الثانية، يوم { $day }، وليس في الأولى.
voting-point-state = قمتم بالإحصاء ولم تغيّروا مسكنكم: يُفترض أن الدولة سجّلتكم في سن 18. تأكدوا على الموقع الرسمي.
voting-point-request = يجب أن تطلبوا التسجيل في بلدية سكنكم.
voting-by-online = عبر الإنترنت: حتى { $day } ({ $left ->
    [zero] اليوم آخر يوم
    [one] بقي يوم واحد
    [two] بقي يومان
    [few] بقيت { $left } أيام
    [many] بقي { $left } يومًا
   *[other] بقي { $left } يوم
}).
voting-by-paper = في البلدية أو بالبريد: حتى { $day } ({ $left ->
    [zero] اليوم آخر يوم
    [one] بقي يوم واحد
    [two] بقي يومان
    [few] بقيت { $left } أيام
    [many] بقي { $left } يومًا
   *[other] بقي { $left } يوم
}).
voting-by-paper-only = انتهى التسجيل عبر الإنترنت. في البلدية: حتى { $day } ({ $left ->
    [zero] اليوم آخر يوم
    [one] بقي يوم واحد
    [two] بقي يومان
    [few] بقيت { $left } أيام
    [many] بقي { $left } يومًا
   *[other] بقي { $left } يوم
}).
voting-point-closed = انتهى التسجيل لهذا التصويت.
voting-by-late = استثناءات حتى { $day } ({ $left ->
    [zero] اليوم آخر يوم
    [one] بقي يوم واحد
    [two] بقي يومان
    [few] بقيت { $left } أيام
    [many] بقي { $left } يومًا
   *[other] بقي { $left } يوم
}): بلوغ 18 سنة أو الحصول على الجنسية بعد الإقفال، أو الانتقال بسبب العمل، وحالات أخرى قليلة. اسألوا البلدية.
voting-point-over = فات أوان التسجيل لهذا التصويت. الطلب المقدم الآن يصلح للمرات القادمة.
voting-point-still-there = كنتم في قائمة بلدية أخرى؟ ربما ما زال اسمكم فيها: تأكدوا على الصفحة الرسمية. وفي هذه الحالة يمكنكم التصويت هناك، بأنفسكم أو بالوكالة.
voting-point-old-station = ربما ما زال اسمكم في مكتب التصويت السابق: تأكدوا على الصفحة الرسمية. وفي هذه الحالة يمكنكم التصويت هناك.
voting-point-left-off = سقط اسمكم من القائمة خطأً؟ يمكن للمحكمة (tribunal judiciaire) أن تقرر حتى يوم التصويت (القانون الانتخابي، المادة L20). اسألوا البلدية.
voting-point-no-date = لم يُعلن هنا بعد عن أي تصويت: هذا وقت مناسب للتسجيل.
voting-point-papers = حضّروا: وثيقة هوية، وإثبات سكن لا يتجاوز ثلاثة أشهر.
voting-point-moved-inside = حتى داخل المدينة، أبلغوا عن العنوان الجديد: وإلا فلن يكون مكتب التصويت هو الصحيح.
voting-point-parents = أقل من 26 سنة: يمكنكم أيضًا التسجيل في بلدية والديكم.
voting-point-parents-listed = أنتم من قبل في قائمتهما؟ مبدئيًا لا شيء عليكم فعله: إن تعذّر عليكم الذهاب إلى هناك، فكّروا في الوكالة.
voting-point-check = لمعرفة ما إذا كنتم في قائمة، وفي أي مكتب، افتحوا الصفحة الرسمية.
voting-point-eu = مواطنو الاتحاد الأوروبي: يمكنكم التصويت في الانتخابات البلدية والأوروبية، في قوائم خاصة. ويجب طلب ذلك.
voting-point-eu-not-this = التصويت القادم مخصص للمواطنين الفرنسيين.
voting-point-eu-once = في الانتخابات الأوروبية يكون التصويت في بلد واحد فقط: هنا أو في بلدكم الأصلي.
voting-point-proxy = لن تكونوا حاضرين: يمكن لشخص تثقون به أن يصوّت مكانكم بالوكالة.
voting-point-proxy-if = لن تكونوا حاضرين؟ إذا كنتم في قائمة، يمكن لشخص تثقون به أن يصوّت مكانكم بالوكالة.
voting-on-polls = يوم { $day } أحضروا وثيقة هوية. بطاقة الناخب مفيدة وليست إلزامية.
voting-on-polls-if = إذا كنتم في قائمة: يوم { $day } أحضروا وثيقة هوية. بطاقة الناخب مفيدة وليست إلزامية.
voting-page-check = تقول هذه الصفحة إن كنتم في قائمة، وأين تصوّتون.
voting-page-register = في هذه الصفحة يمكنكم طلب التسجيل.
voting-page-proxy = في هذه الصفحة يمكنكم طلب وكالة. ثم يجب إظهار وثيقة الهوية، إلا لمن لديه هوية رقمية موثقة.
voting-page-blind = ستطلب منكم الاسم وتاريخ الميلاد. ولا أرى شيئًا مما تكتبون فيها.
voting-site = الموقع الرسمي: { $host }
button-voting-term-census = ما هو الإحصاء؟
button-voting-term-lists = ما هي القائمة الانتخابية؟
button-voting-term-proxy = ما هي الوكالة؟
button-voting-term-late = ما هي الاستثناءات؟
button-voting-term-eu-lists = ما هي القوائم الخاصة؟
button-voting-term-rounds = لماذا دورتان؟
button-voting-term-station = ما هو مكتب التصويت؟
button-voting-term-address-proof = أي إثبات سكن؟
voting-term-census = <b>الإحصاء المواطني</b>: إجراء في البلدية في سن 16، يسمح للدولة بتسجيلكم في سن 18.
voting-term-lists = <b>القائمة الانتخابية</b>: قائمة الأشخاص الذين يمكنهم التصويت في بلدية ما.
voting-term-proxy = <b>الوكالة</b>: تختارون شخصًا يصوّت مكانكم في مكتبكم. ويمكن أن يسكن في مكان آخر، وأن يحمل وكالتين على الأكثر، واحدة منهما فقط محررة في فرنسا. ويمكنكم التصويت بأنفسكم إذا وصلتم قبله.
voting-term-late = <b>الاستثناءات</b>: يمكن التسجيل بعد الإقفال، حتى عشرة أيام قبل التصويت، لمن بلغ 18 سنة أو حصل على الجنسية الفرنسية بعد الإقفال، أو انتقل بسبب العمل (وكذلك الموظفون والعسكريون عند انتهاء خدمتهم)، أو استعاد حق التصويت (القانون الانتخابي، المادة L30).
voting-term-eu-lists = <b>القوائم التكميلية</b>: قوائم المواطنين الأوروبيين، للانتخابات البلدية والأوروبية.
voting-term-rounds = <b>دورتان</b>: نصوّت مرة أولى، وأحيانًا مرة ثانية بين من بقي.
voting-term-station = <b>مكتب التصويت</b>: المكان الذي تصوّتون فيه، وهو في الغالب مدرسة. ويتحدد بحسب عنوانكم.
voting-term-address-proof = <b>إثبات السكن</b>: ورقة حديثة عليها اسمكم وعنوانكم، مثل فاتورة الكهرباء. إذا كنتم تسكنون عند شخص آخر: إثبات سكنه ووثيقة هويته وشهادة منه بأنكم تسكنون عنده.
button-voting-words = كلمات التصويت
voting-words = <b>كلمات التصويت</b>
    المسوا كلمة لأشرحها لكم.
voting-wishes = <b>تذكيراتكم</b>
    سأذكّركم بما هو محدّد. المسوا سطرًا لتغييره.
voting-wishes-kept = أحتفظ بهذه الاختيارات فقط. لا شيء عنكم ولا عن تصويتكم.
voting-wish-registration = مواعيد التسجيل
voting-wish-census = الإحصاء في سن 16
voting-wish-proxy = الوكالة
voting-wish-polling = أيام التصويت
voting-census-when = بعد كم من الوقت؟ سأذكّركم مرة واحدة.
voting-census-in = { $n ->
    [30] بعد شهر
    [90] بعد ثلاثة أشهر
    [180] بعد ستة أشهر
   *[other] بعد سنة
}
voting-census-then = سُجّل ذلك: سأذكّركم يوم { $day }.
voting-done = شكرًا، سُجّل ذلك: لن أذكّركم به في هذا التصويت.
voting-done-thanks = شكرًا لكم.
voting-done-check = بعد الطلب تردّ البلدية. يمكنكم التأكد على الموقع الرسمي.
voting-done-check-proxy = تصحّ الوكالة بعد التحقق من هويتكم. يمكنكم متابعتها على الموقع الرسمي.
voting-later = حسنًا. سأذكّركم يوم { $day }.
voting-later-over = لم يبقَ بعد اليوم موعد أذكّركم به.
voting-stopped = سُجّل ذلك. لن أذكّركم بهذا بعد الآن.
voting-share = هل كل شيء جاهز للتصويت؟ { $city } تساعدكم على التأكد في دقيقة. ولا يُحفظ شيء.
voting-share-how = أعيدوا توجيه هذه الرسالة، أو أظهروا الرمز. لن يعرف أحد أنها منكم.
voting-remind-registration-online = التسجيل عبر الإنترنت في القوائم الانتخابية: { $left ->
    [zero] اليوم آخر يوم.
    [one] بقي يوم واحد، حتى { $day }.
    [two] بقي يومان، حتى { $day }.
    [few] بقيت { $left } أيام، حتى { $day }.
    [many] بقي { $left } يومًا، حتى { $day }.
   *[other] بقي { $left } يوم، حتى { $day }.
}
voting-remind-registration-paper = التسجيل في البلدية في القوائم الانتخابية: { $left ->
    [zero] اليوم آخر يوم.
    [one] بقي يوم واحد، حتى { $day }.
    [two] بقي يومان، حتى { $day }.
    [few] بقيت { $left } أيام، حتى { $day }.
    [many] بقي { $left } يومًا، حتى { $day }.
   *[other] بقي { $left } يوم، حتى { $day }.
}
voting-remind-proxy = لن تكونوا حاضرين يوم { $day }؟ { $left ->
    [zero] اليوم آخر يوم لتقديم وكالة.
    [one] بقي يوم واحد لتقديم وكالة.
    [two] بقي يومان لتقديم وكالة.
    [few] بقيت { $left } أيام لتقديم وكالة.
    [many] بقي { $left } يومًا لتقديم وكالة.
   *[other] بقي { $left } يوم لتقديم وكالة.
} من الأفضل عدم الانتظار.
voting-remind-polling = { $left ->
    [zero] التصويت اليوم، { $day }.
    [one] التصويت غدًا، { $day }.
    [two] التصويت يوم { $day }.
    [few] التصويت يوم { $day }.
    [many] التصويت يوم { $day }.
   *[other] التصويت يوم { $day }.
}
voting-bring = أحضروا وثيقة هوية. مكتب التصويت مكتوب على بطاقة الناخب وعلى الموقع الرسمي.
voting-census-again = أردتم تذكّر ذلك: يتم الإحصاء المواطني في البلدية من سن 16.
voting-polls = المكاتب مفتوحة من { $opens } إلى { $closes }.
voting-polls-unknown = لمعرفة الساعات انظروا بطاقة الناخب أو اسألوا البلدية.
voting-clock = { $hour }:{ $minute }
command-vote = التصويت
