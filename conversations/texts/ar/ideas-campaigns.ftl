# Campaigns: how they are read, and how the team opens, changes and closes them.

campaign-intro = <b>{ $title }</b>
campaign-intro-until = <b>{ $title }</b>
    حتى { $day }، وهذا اليوم محسوب
campaign-lines = { $first }
    { $next }
campaign-for-area = 📍 لهذا الجزء من المدينة: { $area }
campaign-for-who = 👥 من يمكنه المشاركة: { $who }
campaign-investment = 🧱 للاستثمار فقط: أشغال أو معدات، لا نفقات تسيير
campaign-cap = 💶 { $cap } € على الأكثر
