# The window of the exe, worked by real keys; a second start beside it; a page that crashes.
source /scripts/lab/common.sh

wine reg import 'Z:\scripts\lab\server.reg' >/dev/null 2>&1
WHERE='^Where is the server to repair'
VERDICT='^This is the fault described in Q290226'

fact spawned "$(date +%s%3N)"
wine "$app" >/dev/null 2>&1 &
first=$!
within 90 active "$WHERE"
fact first-page $?
picture first-page
fact unpacked-running "$(unpacked)"

# The heading has the focus: one step on is "This computer". The page has stood still by then, as it has for whoever reads it: a
# picture that follows may then be the last one, which is drawn without a further key.
sleep 2
keys Tab Return
within 30 active "$VERDICT"
within 30 act_drawn
fact verdict $?
picture verdict

xdotool getactivewindow windowminimize
within 10 untitled "$VERDICT"
fact minimized $?
wine "$app" >/dev/null 2>&1
fact second $?
within 10 active "$VERDICT"
fact in-front $?
fact windows "$(titled "$VERDICT" | wc -l)"
kill -0 $first 2>/dev/null
fact first-still-runs $?

# The page's own process ends three times within a minute: shown again twice, then the user is asked.
pages() { pgrep -f 'type=renderer'; }
other_page() { [ -n "$(pages)" ] && [ "$(pages)" != "$page" ]; }
for time in first second; do
  page=$(pages)
  kill -KILL $page
  within 30 other_page
  within 30 act_gone
  within 30 act_drawn
  fact "back-$time" $?
  picture "back-$time"
done
kill -KILL $(pages)
within 30 act_gone
within 30 active '^Exchange KMS Repair$'
fact crash-message $?
picture crash-message
keys Return
within 30 act_drawn
fact back-asked $?

keys alt+F4
wait $first
fact closed $?
fact unpacked "$(unpacked)"
