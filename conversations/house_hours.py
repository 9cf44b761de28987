"""Everything the clock brings: the rules of the hour, and which of them come every day."""

from datetime import time

from conversations.announcements import hours as announced
from conversations.announcements import watching
from conversations.book import Rule
from conversations.helping import hours as lending
from conversations.ideas import hours as reviewed
from conversations.ideas import reminding, weekly
from conversations.meetings import agenda_hours, feedback, followup_hours, missing, offering
from conversations.meetings import hours as gathered
from conversations.meetings.rules import INVITES, OFFERS, REMINDS
from conversations.people.rights_hours import AT as SILENCE_AT
from conversations.people.rights_hours import erase_silent
from conversations.requests import hours as mornings
from conversations.surveys import file_lost, hours, unfinished
from conversations.surveys.authoring import report
from conversations.surveys.results import giving_back
from conversations.voting import reminding as voted
from conversations.voting import urging, wished

HOURS: tuple[tuple[str, Rule], ...] = (
    (announced.BEGINS, announced.begin),
    (watching.WATCHED, watching.watch),
    ("requests-morning", mornings.morning),
    ("ideas-morning", reviewed.morning),
    ("ideas-picture", weekly.weekly),
    (agenda_hours.RULE, agenda_hours.morning),
    (followup_hours.RULE, followup_hours.weekly),
    ("survey-closes", hours.close),
    ("survey-anonymity", hours.make_anonymous),
    (unfinished.RULE, unfinished.remind),
    (giving_back.RULE, giving_back.give_back),
    (report.RULE, report.tell),
    (file_lost.RULE, file_lost.tell),
    ("session-nearly-over", lending.nearly_over),
    ("session-ends", lending.over),
    (voted.RULE, voted.remind),
    (wished.RULE, wished.morning),
    ("retention", erase_silent),
    (reminding.RULE, reminding.remind),
    (urging.RULE, urging.urge),
    (OFFERS, offering.pass_on),
    (INVITES, gathered.invite),
    (REMINDS, gathered.remind),
    (missing.RULE, missing.nudge),
    (feedback.RULE, feedback.ask_after),
)

DAILY: tuple[tuple[str, time], ...] = (
    ("retention", SILENCE_AT),
    ("requests-morning", mornings.AT),
    ("ideas-morning", reviewed.AT),
    (agenda_hours.RULE, agenda_hours.MORNING),
    (followup_hours.RULE, followup_hours.MORNING),
    (missing.RULE, missing.AT),
    (feedback.RULE, feedback.AT),
    (reminding.RULE, reminding.AT),
    ("ideas-picture", weekly.AT),
    (urging.RULE, urging.AT),
    (wished.RULE, wished.AT),
    (unfinished.RULE, unfinished.AT),
)
"""At which hour of the town's own clock."""
