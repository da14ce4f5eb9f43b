# Operates the window of the exe by real keys, starts the exe a second time, and crashes the page.
source /scripts/lab/common.sh

wine reg import 'Z:\scripts\lab\server.reg' >/dev/null 2>&1
WHERE='^Where is the server to repair'
VERDICT='^Key Management was removed incompletely [(]Q290226[)]'

fact spawned "$(date +%s%3N)"
wine "$app" >/dev/null 2>&1 &
first=$!
eventually active "$WHERE"
fact first-page $?
picture first-page
fact unpacked-running "$(unpacked)"

# The heading has the focus: one Tab leads to a server on the network, two to "This computer". The pause lets the page
# come to rest, as it does while somebody reads it: the next picture may then be the last one, which must be drawn
# without another key.
sleep 2
keys Tab Tab Return
eventually active "$VERDICT"
eventually act_drawn
fact verdict $?
picture verdict

xdotool getactivewindow windowminimize
eventually untitled "$VERDICT"
fact minimized $?
wine "$app" >/dev/null 2>&1
fact second $?
eventually active "$VERDICT"
fact in-front $?
fact windows "$(titled "$VERDICT" | wc -l)"
kill -0 $first 2>/dev/null
fact first-still-runs $?

# Kills the page's own process repeatedly: the page must come back, and at the third time within a minute ask the user.
pages() { pgrep -f 'type=renderer'; }
other_page() { [ -n "$(pages)" ] && [ "$(pages)" != "$page" ]; }
# The window is empty for a moment. A busy machine may fill it again before anybody looks, so this does not wait for ever.
see_it_gone() { for _ in {1..20}; do act_gone && return; done; }
for time in first second; do
  page=$(pages)
  kill -KILL $page
  eventually other_page
  see_it_gone
  eventually act_drawn
  fact "back-$time" $?
  picture "back-$time"
done
# On a slow machine the first two kills may be over a minute old by now, so this kills until the user is asked.
asked() { active '^Exchange KMS Repair$'; }
kill_until_asked() { kill -KILL $(pages) 2>/dev/null; asked; }
eventually kill_until_asked
fact crash-message $?
picture crash-message
keys Return
eventually act_drawn
fact back-asked $?

keys alt+F4
wait $first
fact closed $?
fact unpacked "$(unpacked)"
