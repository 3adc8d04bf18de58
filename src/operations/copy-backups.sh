#!/usr/bin/env bash
# Copies the backups that are not there yet to another place, and compares each with the hash that was noted when it
# was made. Usage: copy-backups.sh FROM TO, where both are folders (TO on another disk, or mounted from another machine).
# Exit code 1 when a copy, new or old, is not what was backed up.
set -euo pipefail

from=${1:?the folder of the backups}
to=${2:?the folder for their copies}
mkdir -p "$to"
damaged=0
for noted in "$from"/advocacy-*.json; do
  [ -e "$noted" ] || { echo "There is no backup in $from." >&2; exit 1; }
  name=$(basename "$noted" .json)
  hash=$(sed -n 's/^ *"sha256": "\([0-9a-f]\{64\}\)".*/\1/p' "$noted")
  if [ ! -e "$to/$name" ]; then
    cp -- "$from/$name" "$to/$name.part"
    mv -- "$to/$name.part" "$to/$name"
    cp -- "$noted" "$to/$name.json"
  fi
  if echo "$hash  $to/$name" | sha256sum --check --status; then
    echo "$name is whole."
  else
    echo "$name is not what was backed up." >&2
    damaged=1
  fi
done
exit "$damaged"
