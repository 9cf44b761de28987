"""What people of each role set out to do in a walk, and an answer that fits what they are asked.

A random tap seldom gets to the end of anything: whoever is on an errand opens one talk and gives
answers that it takes, mostly.
"""

ANYBODY = (
    *("/idea", "/idea", "/ask", "/ask", "/questions", "/ideas", "/idea_48214", "/me", "/meetings"),
    *("/propose 17", "/propose 18", "/why 48213", "/support 48213", "/support 48216", "/myideas"),
    *("/ready", "/whereabouts", "/age", "/consent", "/vote", "/agenda 17", "/sheet 48217"),
    *(
        "/survey orders",
        "/survey orders",
        "/survey orders",
        "/survey kinds",
        "/survey traces",
        "/survey hours",
        "/survey media",
    ),
    *("/survey spots", "/survey trees", "/survey transport", "/survey square", "/survey voices"),
    *("/rsvp 16 yes", "/rsvp 17 yes", "/rsvp 18 yes", "/rsvp 16 no", "/rsvp 17 guests 2"),
    *("/consultations", "/minutesof 15", "/minutesof 15", "/guest", "/guest", "/start", "/mycode"),
    *("/results square", "/poster", "/reply 101", "/reply 102", "/thanks 101", "/rate 15 good"),
    *(
        "/start invite_" + "a" * 40,
        "/start invite_" + "b" * 40,
        "/start {draft}",
        "/start {draft}",
        "/start {draft}",
    ),
    *(
        "/unfinished",
        "/language",
        "/forget",
        "/door 20",
        "/rsvp 20 no",
        "/privacy",
        "/mydata",
        "/stay",
    ),
)
TEAM = (
    *("/assist", "/assist", "/assist", "/inbox", "/inbox", "/answer 101", "/answer 102"),
    *(
        "/note 101",
        "/note 102",
        "/field",
        "/outing",
        "/outing",
        "/doorcode 20",
        "/doorcode 20",
        "/door 20",
    ),
    *("/export", "/answer 103", "/note 103", "/poster"),
)
STAFF = (
    *("/announce", "/announce", "/announce", "/announcements", "/announcements 1"),
    *("/announcements 2", "/announcements 3", "/announcements 1 stop", "/announcements 2 pause"),
    *("/reword 1", "/reword 2", "/reword 3", "/meeting", "/meeting 17", "/meeting 18"),
    *("/gathering", "/gathering 17", "/inviteon 17", "/inviteon 18", "/inviteon 16"),
    *("/calloff 17", "/calloff 18", "/elections", "/electing municipal-2028"),
    *("/electing presidential-2027", "/indicators", "/indicatorsof", "/publish", "/spreadsheet"),
    *("/publish", "/publish", "/spreadsheet", "/spreadsheet"),
    *("/release transport", "/campaign", "/campaign budget", "/calling", "/calling budget"),
    *("/queue", "/queue", "/followups", "/followup 3", "/followup 3 due", "/minutes 15"),
    *("/figures 15", "/figures 20", "/figures 17", "/agenda 17", "/agenda 18"),
    *("/decideidea 48214", "/decideidea 48217", "/queue 48214", "/queue 48218"),
)
ADMIN = ("/team", "/team", "/invite", "/invite", "/revoke", "/log", "/withdraw")
_TEAM = ANYBODY + TEAM * 3
ERRANDS: dict[str, tuple[str, ...]] = {
    "stranger": ("/start", "/start", *ANYBODY),
    "resident": ANYBODY,
    "ambassador": _TEAM,
    "staff": _TEAM + STAFF * 3,
    "admin": _TEAM + STAFF * 2 + ADMIN * 6,
}
"""What people of a role set out to do; what comes more often stands there more often."""

OWN: dict[str, tuple[str, ...]] = {
    "Ana": ("/reply 101", "/reply 102", "/rsvp 16 no"),
    "Ben": ("/rsvp 16 take", "/rsvp 16 no", "/point 17"),
    "Cem": ("/answeridea {asked}", "/answeridea {asked}", "/mergeidea 48213 48216 yes"),
    "Zoé": ("/rewordidea 48218 personal 1", "/rewordidea 48218 phone 1", "/inviteon 18"),
}
"""What only they can do."""

_DATES = ("05/12/2026", "12/12/2026", "28/11/2026", "31/12/2026", "15/01/2027")
_HOURS = ("18:30", "9:00", "19h-21h", "23h", "10:00")
FITTING: dict[str, tuple[str, ...]] = {
    "Write": ("{mark} des bancs sur la place", "{mark} il y a trop de voitures ici", "Maison"),
    "Number": ("2", "12", "20", "1"),
    "Date": _DATES,
    "ComingDay": _DATES,
    "DateTime": tuple(f"{day} {hour}" for day in _DATES for hour in ("18:30", "9:00")),
    "TimeOfDay": _HOURS,
    "HourOfDay": _HOURS,
    "Scale": ("1", "2", "10", "0"),
    "Code": ("{mark}", "AB-123", "(photo)"),
    "Place": ("(place 43.3 5.4)", "(place 43.3411 5.4302)", "(place 43.28 5.38)"),
    "Pins": ("(place 43.3 5.4)", "(place 43.3411 5.4302)", "(place 43.28 5.38)"),
    "Photo": ("(photo)", "(photo)", "(file image/png)"),
    "talk spreadsheet": ("(sheet transport.md)", "(sheet following.md)", "(sheet wrong.md)"),
    "_Sent": ("(photo)", "(voice)", "(video)", "(file application/pdf)", "(audio)"),
}
"""Words, or what is sent, that a question of a kind takes; of other kinds a tap is the answer."""
TAPS = {"Write": 2, "Photo": 3, "_Sent": 3, "Pins": 3, "Place": 3, "Code": 4, "Scale": 3}
"""Of so many answers one is a tap all the same (to go on without, to end)."""
