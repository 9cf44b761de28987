"""The French codes of files: where an idea stands, how it came, and why it was declined."""

from conversations.ideas.events import Channel
from conversations.ideas.rules import Reason, Status

STATUS_CODES: dict[Status, str] = {
    "received": "recue",
    "in_review": "en_examen",
    "more_asked": "precisions_demandees",
    "published": "publiee",
    "under_study": "a_l_etude",
    "selected": "retenue",
    "not_selected": "non_retenue",
    "under_way": "en_cours",
    "done": "realisee",
    "withdrawn": "retiree",
    "merged": "fusionnee",
}
CHANNEL_CODES: dict[Channel, str] = {
    "telegram": "telegram",
    "assisted": "ambassadeur",
    "meeting": "reunion",
    "paper": "papier",
    "web": "web",
}
REASON_CODES: dict[Reason, str] = {
    "beyond_us": "hors_competence",
    "exists": "existe_deja",
    "rules": "hors_reglement",
    "too_costly": "trop_couteuse",
    "private": "terrain_prive",
    "unclear": "imprecise",
    "unlawful": "illegale",
    "other": "autre",
}
