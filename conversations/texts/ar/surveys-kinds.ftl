# أنواع أسئلة الاستشارة: الساعات والترتيب والمقاييس والمسارات.

question-time-how = اضغطوا على ساعة أو اكتبوها، مثلًا 14:30.
question-time-of = { $day }: في أي ساعة؟
question-wants-time = لم أتعرّف على هذه الساعة. اكتبوها مثلًا هكذا: 14:30.
answer-moment = { $day }، الساعة { $hour }
button-other-day = يوم آخر
