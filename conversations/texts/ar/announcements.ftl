# The room of the announcements, in Arabic.

## Markup

announcement-html-nothing = لا تظهر في هذه الرسالة أي كلمة. اكتبوا ما ينبغي أن يقرأه السكان.
announcement-html-tag = لا يقبل تلغرام الوسم { $tag } هنا: «{ $near }». يمكنكم استعمال { $allowed } أو تنسيق تلغرام نفسه.
announcement-html-break = لا حاجة إلى الوسم { $tag }: للانتقال إلى سطر جديد، ابدؤوا سطرًا جديدًا في رسالتكم.
announcement-html-more = يُكتب الوسم { $tag } وحده دون أي شيء آخر بين قوسيه، هنا: «{ $near }».
announcement-html-twice = فُتح الوسم { $tag } مرة ثانية قبل إغلاقه، هنا: «{ $near }». لإغلاقه أضيفوا شرطة مائلة بعد القوس الأول.
announcement-html-unclosed = لم يُغلَق الوسم { $tag } هنا: «{ $near }». أغلقوه حيث ينتهي التنسيق.
announcement-html-unopened = الوسم { $tag } لا يُغلق شيئًا هنا: «{ $near }». احذفوه، أو افتحوا التنسيق حيث يبدأ.
announcement-html-crossed = جاء { $tag } مبكرًا هنا: «{ $near }». يجب أن يأتي { $first } أولًا: الوسم الذي فُتح أخيرًا يُغلق أولًا.
announcement-html-link = عنوان هذا الرابط ناقص أو مكتوب بشكل خاطئ هنا: «{ $near }». يوضع العنوان بين علامتي اقتباس بعد ‎href=‎.
announcement-html-link-empty = لا توجد في هذا الرابط كلمات يُضغط عليها، هنا: «{ $near }». اكتبوها قبل نهاية الرابط.
announcement-html-link-contact = «{ $url }» لا يعمل في تلغرام. اكتبوا الرقم أو عنوان البريد الإلكتروني في النص ببساطة: يمكن الضغط عليه.
announcement-html-link-https = «{ $url }» لا يبدأ بـ ‎https://‎. لا يمكن إرسال إلا هذه العناوين الآمنة.
announcement-html-link-wrong = «{ $url }» ليس عنوانًا بسيطًا. يتكوّن العنوان من ‎https://‎ واسم الموقع والصفحة، دون مسافة ولا اسم مستخدم ولا رقم منفذ.
announcement-html-link-host = يؤدي هذا الرابط إلى «{ $host }»، وهو ليس في قائمة المواقع المسموح بها في المدينة. اختاروا صفحة من أحد هذه المواقع، أو اطلبوا إضافة هذا الموقع إلى القائمة.
announcement-html-bare = سيجعل تلغرام من «{ $host }» رابطًا إلى موقع ليس في قائمة المدينة. إن لم يكن عنوانًا، فضعوا مسافة بعد النقطة.
