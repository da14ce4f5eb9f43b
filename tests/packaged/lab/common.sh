# Sourced by the scripts in this folder, which run inside the lab.
set -uo pipefail
here=/prefix/drive_c/kms
mkdir -p "$here"
cp /dist/ExchangeKmsRepair-*-portable.exe "$here/app.exe"
cd "$here" || exit 1
app='C:\kms\app.exe'

fact() { echo "$1=$2"; }

# The exe unpacks to a folder of its own in %TEMP%.
unpacked() { find /prefix/drive_c/users -path '*/Temp/ns*.tmp' -prune 2>/dev/null | wc -l; }

# Waits until a command succeeds, or so many tenths of a second are over.
until_true() {
  local tenths=$1 i
  shift
  for ((i = 0; i < tenths; i++)); do
    "$@" >/dev/null 2>&1 && return 0
    sleep 0.1
  done
  return 1
}

# Presses Return; true once the program that asked has ended.
answered() {
  kill -0 "$1" 2>/dev/null || return 0
  xdotool key Return
  sleep 0.5
  return 1
}

titled() { xdotool search --onlyvisible --name "$1"; }

picture() { import -window root "/results/$1.png"; }
