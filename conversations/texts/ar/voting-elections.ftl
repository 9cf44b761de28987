election-kind-presidential = الانتخابات الرئاسية
election-kind-legislative = الانتخابات التشريعية
election-kind-municipal = الانتخابات البلدية
election-kind-european = الانتخابات الأوروبية
election-kind-departmental = انتخابات المقاطعة
election-kind-regional = الانتخابات الجهوية
election-kind-referendum = الاستفتاء
