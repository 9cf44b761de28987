# The meetings' room: points that were raised, and what becomes of them.

meeting-followup-now-open = سُجّلت
meeting-followup-now-under-way = قيد التنفيذ
meeting-followup-now-done = أُنجزت
meeting-followup-now-dropped = أُلغيت
meeting-followup-stands = «{ $words }»: { $status }
meeting-followup-stands-due = «{ $words }»: { $status }، قبل { $day }
log-act-followup-opened = متابعة اجتماع: سُجّلت
log-act-followup-owned = متابعة اجتماع: أُسندت إلى شخص
log-act-followup-dated = متابعة اجتماع: الموعد
log-act-followup-moved = متابعة اجتماع: المرحلة
