"""What is a question about somebody's vote, and what is not."""

import pytest

from conversations.surveys.lint.rules_voting import _INTENTION


@pytest.mark.parametrize(
    "label",
    [
        "Pour qui allez-vous voter aux municipales ?",
        "Pour quelle liste voteriez-vous ?",
        "Si l’élection avait lieu dimanche, voteriez-vous pour quel candidat ?",
        "Votre intention de vote",
        "Irez-vous voter le 18 avril ?",
        "Quel parti politique soutenez-vous ?",
        "Who will you vote for?",
        "Which party did you vote for last time?",
        "Voting intention",
        "Will you vote on Sunday?",
        "لمن ستصوتون في الانتخابات؟",
        "هل ستصوتون يوم الأحد؟",
    ],
)
def test_a_voting_intention_is_seen(label: str) -> None:
    assert _INTENTION.search(label)


@pytest.mark.parametrize(
    "label",
    [
        "Le bureau de vote est-il facile d’accès ?",
        "Avez-vous reçu votre carte d’électeur ?",
        "Pour qui ce parc est-il fait ?",
        "Votez pour le projet de votre quartier",
        "Quelle liste de jeux souhaitez-vous ?",
        "Is the polling station easy to reach?",
        "Who should be able to vote in the neighbourhood council?",
        "هل مكتب التصويت قريب؟",
    ],
)
def test_what_a_town_may_ask_is_not(label: str) -> None:
    assert not _INTENTION.search(label)
