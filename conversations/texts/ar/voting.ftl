log-act-election-added = تسجيل موعد انتخابات
log-act-election-moved = انتخابات: تغيير المواعيد
log-act-election-confirmed = انتخابات: تأكيد المواعيد
log-act-election-cancelled = إلغاء انتخابات
log-act-voting-figures = الاطلاع على أرقام التصويت
