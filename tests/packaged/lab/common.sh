# Sourced by the scripts in this folder, which run inside the lab.
set -uo pipefail
here=/prefix/drive_c/kms
mkdir -p "$here"
cp /dist/ExchangeKmsRepair-*-portable.exe "$here/app.exe"
cd "$here" || exit 1
app='C:\kms\app.exe'

source /scripts/lab/screen.sh

fact() { echo "$1=$2"; }

# Counts the folders in %TEMP% that starts of the exe unpack to.
unpacked() { find /prefix/drive_c/users -path '*/Temp/ns*.tmp' -prune 2>/dev/null | wc -l; }

# Answers a message with Return. Records whether it appeared, whether a debugger listened, and the program's exit code.
answer() {
  local name=$1 pid=$2
  eventually active "$ERROR"
  fact "message-$name" $?
  picture "message-$name"
  fact "listening-$name" "$(ss -Hltn 'sport = :9333 or sport = :9229' | wc -l)"
  keys Return
  wait "$pid"
  fact "ended-$name" $?
}

# The title of a message about a failure.
ERROR='^Error$'
