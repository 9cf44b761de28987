meeting-feed-name = Réunions de { $city }
log-act-meeting-exported = Réunions exportées
