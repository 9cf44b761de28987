command-meetings = الاجتماعات والحضور
button-meetings = 🗓 الاجتماعات
button-meeting-back = ‹ عودة إلى الاجتماع
button-meeting-invite-me = استلام الدعوات من جديد
button-meeting-follow = إخباري بنتائج الاجتماع
button-meeting-unfollow = إيقاف أخبار هذا الاجتماع
button-rsvp-again = ما زلت أريد الحضور
button-rsvp-alone = لا أحد غيري
button-rsvp-bring = تغيير عدد الأشخاص
button-rsvp-minutes = قراءة المحضر
button-rsvp-drop = محو جوابي
button-rsvp-leave = مغادرة قائمة الانتظار
button-rsvp-leave-offer = ترك المكان
button-rsvp-needs = ما أحتاج إليه للحضور
button-rsvp-need-step-free = مدخل بلا درج
button-rsvp-need-sign-language = لغة الإشارة الفرنسية
button-rsvp-need-childcare = رعاية الأطفال
button-rsvp-interpreter = ترجمة شفوية: { $language }
button-rsvp-number = + { $n }
button-rsvp-take = آخذ المكان
meetings-list = <b>الاجتماعات القادمة</b>
    الأوقات بتوقيت { $city }. اضغطوا على اجتماع لقراءته والردّ عليه.
meetings-own = الاجتماعات التي أجبتم عنها تأتي أولًا (✅).
meetings-none = لا يوجد أي اجتماع مقرّر حاليًا.
meetings-row = <b>{ $n }. { $title }</b>
    { $day }، { $hour }
meetings-button = { $n }. { $day } · { $title }
meetings-mine = ✅ { $title }
meeting-none-such = لا أجد هذا الاجتماع. ربما هو مفتوح للمدعوين فقط.
meeting-no-map = لم يوضع المكان على الخريطة بعد.
meeting-calendar = هذا هو الاجتماع لتقويمكم. الأوقات بتوقيت { $city }.
meeting-now = الاجتماع منعقد الآن.
meeting-lent = هذا الهاتف مُعار: لا يمكنني هنا تسجيل من سيحضر. يمكن الحضور دون ردّ إذا بقي مكان. لحجز مكان، راسلوني من هاتفكم أو اتصلوا بالبلدية.
meeting-gone = <b>لن يُعقد هذا الاجتماع: لقد أُلغي.</b>
meeting-over = <b>انتهى هذا الاجتماع.</b>
meeting-over-waits = لم يُنشر المحضر بعد.
meeting-over-minutes = نُشر المحضر.
meeting-own-seat = { $n ->
    [1] ✅ <b>ستحضرون: لكم مكان محجوز.</b>
    [2] ✅ <b>ستحضران معًا: لكما مكانان محجوزان.</b>
   *[other] ✅ <b>ستحضرون معًا. عدد الأماكن المحجوزة لكم: { $n }.</b>
}
meeting-own-comes = { $n ->
    [1] ✅ <b>سُجّل ذلك: ستحضرون.</b>
   *[other] ✅ <b>سُجّل ذلك: ستحضرون وعددكم { $n }.</b>
}
meeting-own-code = رمز الدخول الخاص بكم: <code>{ $code }</code>
meeting-own-waiting = { $n ->
    [1] ⏳ <b>أنتم على قائمة الانتظار.</b>
   *[other] ⏳ <b>أنتم على قائمة الانتظار، وعددكم: { $n }.</b>
} { $ahead ->
    [zero] لا أحد ينتظر قبلكم.
    [one] ينتظر شخص واحد قبلكم.
    [two] ينتظر شخصان قبلكم.
    [few] ينتظر { $ahead } أشخاص قبلكم.
    [many] ينتظر { $ahead } شخصًا قبلكم.
   *[other] ينتظر { $ahead } شخص قبلكم.
}
meeting-waiting-how = عندما يتوفّر مكان لكم أكتب إليكم هنا.
meeting-waiting-late = فات الأوان لحفظ مكان. إذا بقي مكان فهو لمن يطلبه أولًا.
meeting-own-offered = { $n ->
    [1] 🪑 <b>مكان محفوظ لكم</b> حتى { $until }.
    [2] 🪑 <b>مكانان محفوظان لكم</b> حتى { $until }.
   *[other] 🪑 <b>عدد الأماكن المحفوظة لكم: { $n }</b>، حتى { $until }.
}
meeting-said-no = سُجّل ذلك: <b>لن تحضروا.</b> يمكنكم تغيير رأيكم هنا.
meeting-said-maybe = سُجّل ذلك: <b>ربما تحضرون.</b> لا يُحجز أي مكان. يمكنكم تغيير رأيكم هنا.
meeting-own-needs = تحتاجون إلى: { $needs }.
meeting-own-need-step-free = مدخل بلا درج
meeting-own-need-sign-language = لغة الإشارة الفرنسية
meeting-own-need-childcare = رعاية الأطفال
meeting-own-interpreter = ترجمة شفوية ({ $language })
meeting-own-follows = 🔔 سأخبركم بما ينتج عن هذا الاجتماع.
meeting-freed = شكرًا لإخبارنا: صار مكانكم متاحًا لشخص آخر.
meeting-dropped = مُحي جوابكم.
meeting-dropped-came = مُحي جوابكم. سُجّل وصولكم عند المدخل، ويبقى محسوبًا في العدد.
meeting-consent = <b>موافقتكم</b>
    هل توافقون على أن تحتفظ { $city } بأجوبتكم عن الاجتماعات، وتذكّركم بما ستحضرونه، وتدعوكم إلى الاجتماعات القادمة؟ تُمحى أجوبتكم بعد كل اجتماع، وعدد الأيام حتى ذلك: { $days }. يمكنكم تغيير رأيكم في أي وقت.
meeting-refused = مفهوم، لن نحتفظ بشيء. يمكنكم الحضور دون ردّ.
meeting-refused-seats = مفهوم، لن نحتفظ بشيء. يمكنكم الحضور دون ردّ إذا بقي مكان.
meeting-bring = كم شخصًا يأتي معكم، من دون احتسابكم؟
meeting-bring-nobody = لا يوجد مكان لأشخاص آخرين.
meeting-bring-room = { $n ->
    [1] يوجد مكان واحد لكم.
    [2] يوجد مكانان في المجموع، ومنهما مكانكم.
   *[other] عدد الأماكن في المجموع، ومنها مكانكم: { $n }.
}
meeting-too-many = سيكون عددكم { $wanted }. { $most ->
    [1] لا يوجد سوى مكان واحد.
    [2] يوجد لكم مكانان في المجموع.
   *[other] عدد الأماكن لكم في المجموع: { $most }.
}
meeting-too-many-allowed = سيكون عددكم { $wanted }. { $most ->
    [1] في هذا الاجتماع يحضر كل شخص من دون مرافقين.
   *[other] أكبر عدد ممكن في هذا الاجتماع: { $most }.
}
meeting-kept = لم يتغيّر شيء: ما هو محفوظ لكم يبقى لكم.
meeting-needs = <b>إلى ماذا تحتاجون للحضور؟</b>
    اضغطوا على ما تحتاجون إليه، واضغطوا مرة أخرى لإزالته. لا شيء إلزامي.
meeting-needs-kept = لا يراه إلا الفريق الذي يحضّر الاجتماع. ويُمحى بعد الاجتماع، وعدد الأيام حتى ذلك: { $days }.
meeting-offer = { $n ->
    [1] 🪑 <b>توفّر مكان لكم.</b>
    [2] 🪑 <b>توفّر مكانان لكم.</b>
   *[other] 🪑 <b>توفّرت أماكن لكم، وعددها: { $n }.</b>
}
meeting-offer-fewer = سيكون عددكم { $party }. { $held ->
    [1] لا يوجد سوى مكان واحد: يمكنكم الحضور من دون الآخرين.
    [2] يوجد مكانان: يمكن أن يحضر اثنان منكم.
   *[other] عدد الأماكن { $held }: يمكن أن يحضر { $held } منكم.
}
meeting-offer-until = { $n ->
    [1] هو محفوظ لكم حتى { $until } (بتوقيت { $city }). بعد ذلك ينتقل إلى الشخص التالي.
    [2] هما محفوظان لكم حتى { $until } (بتوقيت { $city }). بعد ذلك ينتقلان إلى الشخص التالي.
   *[other] هي محفوظة لكم حتى { $until } (بتوقيت { $city }). بعد ذلك تنتقل إلى الشخص التالي.
}
meeting-offer-gone = لا يوجد مكان محفوظ لكم حاليًا.
meeting-offer-lapsed = لم يؤخذ المكان المحفوظ لكم في الوقت المحدد، فلم يعد محفوظًا. يمكنكم الردّ من جديد. وإذا كان آخرون ينتظرون فستكونون بعدهم.
meeting-stopped = تم ذلك: لن تصلكم دعوات إلى الاجتماعات بعد الآن. تبقى أجوبتكم السابقة كي لا تفقدوا أماكنكم. يمكنكم في «الاجتماعات» إلغاء كل واحد منها أو محوه.
