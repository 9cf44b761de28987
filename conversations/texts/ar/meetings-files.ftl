meeting-feed-name = اجتماعات { $city }
log-act-meeting-exported = تصدير الاجتماعات
