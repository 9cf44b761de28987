#!/bin/sh
# The command of the town's machine: as the bot's own user, where its settings and its data are.
cd /var/lib/portevoix || exit 1
if [ "$(id -un)" = portevoix ]; then
    exec /opt/portevoix/.venv/bin/portevoix "$@"
fi
exec sudo --user portevoix /opt/portevoix/.venv/bin/portevoix "$@"
