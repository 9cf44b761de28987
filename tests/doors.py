"""Who may open what: one line for each command and each talk (test_roles.py compares them)."""

# command     stranger res.  amb.  staff admin helper guest
TABLE = """
menu           first yes   yes   yes   yes   yes   yes
more           first yes   yes   yes   yes   lent  lent
consultations  first yes   yes   yes   yes   yes   yes
idea           first yes   yes   yes   yes   yes   yes
ideas          first yes   yes   yes   yes   yes   yes
myideas        first yes   yes   yes   yes   lent  lent
sheet          first yes   yes   yes   yes   lent  lent
meetings       first yes   yes   yes   yes   yes   yes
rsvp           first yes   yes   yes   yes   yes   yes
support        first yes   yes   yes   yes   lent  lent
why            first yes   yes   yes   yes   lent  lent
guest          first yes   yes   yes   yes   lent  lent
assist         first no    yes   yes   yes   lent  lent
approve        first yes   yes   yes   yes   yes   yes
receive        first yes   yes   yes   yes   yes   yes
longer         first yes   yes   yes   yes   yes   yes
vote           first yes   yes   yes   yes   yes   yes
ready          first yes   yes   yes   yes   yes   yes
me             first yes   yes   yes   yes   lent  lent
whereabouts    first yes   yes   yes   yes   lent  lent
age            first yes   yes   yes   yes   lent  lent
language       first yes   yes   yes   yes   yes   yes
privacy        yes   yes   yes   yes   yes   yes   yes
mydata         yes   yes   yes   yes   yes   lent  lent
forget         yes   yes   yes   yes   yes   lent  lent
help           yes   yes   yes   yes   yes   yes   yes
cancel         yes   yes   yes   yes   yes   yes   yes
start          first yes   yes   yes   yes   yes   yes
survey         first yes   yes   yes   yes   yes   yes
results        first yes   yes   yes   yes   yes   yes
unfinished     first yes   yes   yes   yes   lent  lent
consent        first yes   yes   yes   yes   lent  lent
stay           first yes   yes   yes   yes   lent  lent
team           first no    no    no    yes   lent  lent
log            first no    no    no    yes   lent  lent
invite         first no    no    no    yes   lent  lent
revoke         first no    no    no    yes   lent  lent
withdraw       first no    no    no    yes   lent  lent
join           first yes   yes   yes   yes   lent  lent
export         first no    yes   yes   yes   lent  lent
field          first no    yes   yes   yes   lent  lent
outing         first no    yes   yes   yes   lent  lent
poster         first yes   yes   yes   yes   lent  lent
ask            first yes   yes   yes   yes   lent  lent
questions      first yes   yes   yes   yes   lent  lent
inbox          first no    yes   yes   yes   lent  lent
reply          first yes   yes   yes   yes   lent  lent
thanks         first yes   yes   yes   yes   lent  lent
rate           first yes   yes   yes   yes   lent  lent
answer         first no    yes   yes   yes   lent  lent
note           first no    yes   yes   yes   lent  lent
announce       first no    no    yes   yes   lent  lent
announcements  first no    no    yes   yes   lent  lent
meeting        first no    no    yes   yes   lent  lent
gathering      first no    no    yes   yes   lent  lent
minutes        first no    no    yes   yes   lent  lent
minutesof      first yes   yes   yes   yes   lent  lent
inviteon       first no    no    yes   yes   lent  lent
calloff        first no    no    yes   yes   lent  lent
elections      first no    no    yes   yes   lent  lent
indicators     first no    no    yes   yes   lent  lent
indicatorsof   first no    no    yes   yes   lent  lent
electing       first no    no    yes   yes   lent  lent
publish        first no    no    yes   yes   lent  lent
spreadsheet    first no    no    yes   yes   lent  lent
draft          first no    no    yes   yes   lent  lent
preview        first no    no    yes   yes   lent  lent
release        first no    no    yes   yes   lent  lent
campaign       first no    no    yes   yes   lent  lent
calling        first no    no    yes   yes   lent  lent
queue          first no    no    yes   yes   lent  lent
decideidea     first no    no    yes   yes   lent  lent
rewordidea     first no    no    yes   yes   lent  lent
answeridea     first yes   yes   yes   yes   lent  lent
mergeidea      first yes   yes   yes   yes   lent  lent
reword         first no    no    yes   yes   lent  lent
agenda         first yes   yes   yes   yes   lent  lent
followups      first no    no    yes   yes   lent  lent
followup       first no    no    yes   yes   lent  lent
propose        first yes   yes   yes   yes   lent  lent
point          first no    no    yes   yes   lent  lent
tap            yes   yes   yes   yes   yes   lent  lent
door           first yes   yes   yes   yes   lent  lent
figures        first no    no    yes   yes   lent  lent
doorcode       first no    yes   yes   yes   lent  lent
mycode         first yes   yes   yes   yes   lent  lent
stop           yes   yes   yes   yes   yes   lent  lent
resume         first yes   yes   yes   yes   yes   yes
erase          yes   yes   yes   yes   yes   yes   yes
finish         yes   yes   yes   yes   yes   yes   yes
"""

TALKS = """
welcome        yes yes yes yes
ready          yes yes yes yes
whereabouts    yes yes yes yes
age            yes yes yes yes
receiving      yes yes yes yes
idea           yes yes yes yes
approve        yes yes yes yes
support        yes yes yes yes
why            yes yes yes yes
renewal        yes yes yes yes
survey         yes yes yes yes
join           yes yes yes yes
invite         no  no  no  yes
revoke         no  no  no  yes
outing         no  yes yes yes
ask            yes yes yes yes
reply          yes yes yes yes
unprompted     yes no  no  no
answer         no  yes yes yes
note           no  yes yes yes
announce       no  no  yes yes
gathering      no  no  yes yes
electing       no  no  yes yes
calling        no  no  yes yes
reword         no  no  yes yes
decideidea     no  no  yes yes
rewordidea     no  no  yes yes
inviteon       no  no  yes yes
indicatorsof   no  no  yes yes
calloff        no  no  yes yes
answeridea     yes yes yes yes
doorcode       no  yes yes yes
propose        yes yes yes yes
point          no  no  yes yes
minutes        no  no  yes yes
followup       no  no  yes yes
spreadsheet    no  no  yes yes
preview        no  no  yes yes
release        no  no  yes yes
"""
