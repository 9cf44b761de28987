"""Setting a talk aside, taking it up again, dropping it: what the hall's own commands do."""

from conversations.buttons import MENU
from conversations.reply import Button, Command, Reply, line, say
from conversations.scene import Scene
from conversations.talk import Taken, Talks


def offer_paused(scene: Scene, taken: Taken) -> Taken:
    """`taken`, and the offer to take up what was paused last."""
    if not taken.talks.paused:
        return taken
    talk = taken.talks.paused[-1]
    title = scene.book.talks[talk.name].title(talk.state, scene.known)
    resume = Button(label=line("button-resume"), press=Command(name="resume", args=talk.ref))
    offer = say(line("hall-resume-offer", title=title), buttons=((resume,), (MENU,)))
    return taken.saying(offer)


def unknown(talks: Talks) -> Taken:
    """The same for what does not exist and for what a role does not open."""
    return Taken(talks, (say(line("hall-unknown-command"), buttons=((MENU,),)),))


def with_resume(scene: Scene, talks: Talks, replies: tuple[Reply, ...]) -> tuple[Reply, ...]:
    """The last of `replies` with a button that takes up what is open or paused."""
    talk = talks.open or (talks.paused[-1] if talks.paused else None)
    if talk is None or not replies:
        return replies
    title = scene.book.talks[talk.name].title(talk.state, scene.known)
    label = line("button-resume-title", title=title)
    resume = (Button(label=label, press=Command(name="resume", args=talk.ref)),)
    last = replies[-1].model_copy(update={"buttons": (resume, *replies[-1].buttons)})
    return (*replies[:-1], last)


def cancel(scene: Scene, talks: Talks) -> Taken:
    """`/cancel`: the open talk is dropped, or set aside where hours of answers hang on it."""
    talk = talks.open
    if talk is None:
        return Taken(talks, (say(line("hall-nothing-to-cancel"), buttons=((MENU,),)),))
    kind = scene.book.talks[talk.name]
    if not kind.keeps(talk.state):
        said = say(line("hall-cancelled"), buttons=((MENU,),))
        return offer_paused(scene, Taken(talks.after(talk), (said,)))
    buttons = (
        (Button(label=line("button-resume"), press=Command(name="resume", args=talk.ref)),),
        (Button(label=line("button-erase"), press=Command(name="erase", args=talk.ref)),),
        (MENU,),
    )
    title = kind.title(talk.state, scene.known)
    return Taken(talks.paused_all(), (say(line("hall-set-aside", title=title), buttons=buttons),))


def resume(scene: Scene, talks: Talks, ref: str) -> Taken:
    """`/resume`: the talk `ref`, or the latest, at its question."""
    everything = (*talks.paused, *((talks.open,) if talks.open else ()))
    wanted = next((t for t in reversed(everything) if t.ref == ref or not ref), None)
    if wanted is None:
        return Taken(talks, (say(line("hall-nothing-to-resume"), buttons=((MENU,),)),))
    if not scene.may(scene.kind_of(wanted)):
        return unknown(talks.without(wanted))
    after = talks.opened(wanted)
    return Taken(after, scene.ask_again(after))


def erase(scene: Scene, talks: Talks, ref: str) -> Taken:
    """`/erase`: the talk `ref` with all that was answered in it."""
    everything = (*talks.paused, *((talks.open,) if talks.open else ()))
    wanted = next((t for t in everything if t.ref == ref), None)
    if wanted is None:
        return Taken(talks, (say(line("hall-nothing-to-erase"), buttons=((MENU,),)),))
    return Taken(talks.without(wanted), (say(line("hall-erased"), buttons=((MENU,),)),))
