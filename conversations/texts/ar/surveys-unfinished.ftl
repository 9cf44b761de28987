# Reminded, once, of a consultation one began.

survey-unfinished = بدأتم «{ $title }». إجاباتكم محفوظة: يمكنكم المتابعة من حيث توقفتم.
button-unfinished-stop = لا أريد تذكيرات كهذه
survey-unfinished-stopped = سجّلتُ ذلك: لا تذكير بعد الآن باستشارة لم تكتمل. إجاباتكم ما زالت في القائمة.
button-unfinished-again = إعادة هذه التذكيرات
survey-unfinished-again = سجّلتُ ذلك: سأذكّركم مرة واحدة باستشارة لم تكتمل.
survey-unfinished-how = يأتي تذكير واحد فقط، بعد يومين، حين لا تكتمل استشارة.
