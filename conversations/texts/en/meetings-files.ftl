meeting-feed-name = { $city } meetings
log-act-meeting-exported = Meetings exported
