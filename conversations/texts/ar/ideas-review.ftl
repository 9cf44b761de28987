# The room of the ideas: what the town hall decides about them, and who is told.

idea-status-received = تم تقديمها
idea-status-in-review = قيد المراجعة
idea-status-more-asked = طُلب توضيح
idea-status-published = منشورة
idea-status-under-study = قيد الدراسة
idea-status-selected = تم اختيارها
idea-status-not-selected = لم يتم اختيارها
idea-status-under-way = قيد التنفيذ
idea-status-done = تم تنفيذها
idea-status-withdrawn = تم سحبها
idea-status-merged = ضُمّت إلى فكرة أخرى

idea-reason-beyond-us = الأمر ليس من صلاحيات المدينة
idea-reason-exists = هذا موجود بالفعل
idea-reason-rules = لا تتوافق مع قواعد الدعوة إلى تقديم الأفكار
idea-reason-too-costly = تكلفتها مرتفعة جدًا
idea-reason-private = تتعلق بمصلحة خاصة
idea-reason-unclear = لم نتمكن من فهمها
idea-reason-unlawful = القانون لا يسمح بذلك
idea-reason-other = سبب آخر

idea-news-yours = 📬 <b>فكرتكم رقم { $n }</b>: { $title }
idea-news-supported = 📬 <b>فكرة تدعمونها، رقم { $n }</b>: { $title }
idea-news-now = وضعها الآن: <b>{ $status }</b>.
idea-news-reason = السبب: { $reason }.
idea-news-words = تكتب لكم البلدية: «{ $words }»
idea-news-withdrawn = الفكرة رقم { $n } التي كنتم تدعمونها سحبها من اقترحها. شكرًا لدعمكم.
idea-news-merged = 📬 الفكرة رقم { $n } التي تدعمونها ضُمّت إلى الفكرة رقم { $other }: { $title }
    لم يُنقل دعمكم. هل تودّون دعم الفكرة رقم { $other } أيضًا؟

button-idea-open = 👁 عرض الفكرة
button-idea-unfollow = إلغاء دعمي لها
button-idea-support-also = 👍 دعم الفكرة رقم { $n }
