# Sourced by the scripts that operate a window in the lab.

# Waits until a command succeeds. The limit ends a hang and measures nothing. After the first timeout the window is not
# where the rest of the script expects it, so every later wait lasts two seconds at most.
LIMIT=600
eventually() {
  local end=$((SECONDS + LIMIT))
  until "$@" >/dev/null 2>&1; do
    [ $SECONDS -lt $end ] || { LIMIT=2; return 1; }
    sleep 0.1
  done
}

# Whether a window with this title (a regular expression) is on the screen; has the focus; is not on the screen.
titled() { xdotool search --onlyvisible --name "$1"; }
active() { xdotool getactivewindow getwindowname | grep -Eq -- "$1"; }
untitled() { ! titled "$1"; }

# Presses keys as a keyboard would: they go to the window that has the focus. Keys sent to a named window are synthetic
# events of an X client, and Wine's desktop does not survive one whose window is gone.
keys() { xdotool key "$@"; }

picture() { import -window root "/results/$1.png"; }

# Whether the page's blue button is drawn in the lower part of the screen: then the page is there, with its main action.
# (A title appears before its page is drawn, and a screen that does not change may merely be late.)
act_drawn() {
  import -window root -crop 1280x300+0+560 +repage -depth 8 -format %c histogram:info:- |
    awk '/#0F6CBD/ { pixels = $1 + 0 } END { exit !(pixels > 3000) }'
}
act_gone() { ! act_drawn; }
