# The window of the exe, worked by real keys; a second start beside it; starts that must be refused.
source /scripts/lab/common.sh

wine reg import 'Z:\scripts\lab\server.reg' >/dev/null 2>&1

spawned=$(date +%s%3N)
wine "$app" '--startup-timing=Z:\results\startup.json' >/dev/null 2>&1 &
first=$!
until_true 900 titled '^Where is the server to repair'
fact first-page $?
until_true 300 grep -q first-paint /results/startup.json
until_true 300 grep -q machine-known /results/startup.json
fact spawned "$spawned"
sleep 1
picture first-page
fact unpacked-running "$(unpacked)"

# The heading has the focus: one step on is "This computer".
xdotool key Tab
sleep 0.5
xdotool key Return
until_true 300 titled '^This is the fault described in Q290226'
fact verdict $?
until_true 50 grep -q diagnosis-shown /results/startup.json
picture verdict

wine "$app" >/dev/null 2>&1
fact second $?
fact windows "$(titled '^This is the fault described in Q290226' | wc -l)"
kill -0 $first 2>/dev/null
fact first-still-runs $?

xdotool search --onlyvisible --name 'Exchange KMS Repair$' windowactivate --sync key alt+F4
wait $first
fact closed $?
fact unpacked "$(unpacked)"

# Refused with a message (Windows titles it "Error"), and no debugger listens while it stands. The first one through the
# portable exe; then the program itself, which is what refuses, since unpacking takes its time.
program="$app"
for switch in --remote-debugging-port=9333 --no-sandbox --inspect=9229 --something-unknown; do
  wine "$program" "$switch" >/dev/null 2>&1 &
  refused=$!
  name=${switch#--}
  name=${name%%=*}
  until_true 900 titled '^Error$'
  fact "message-$name" $?
  fact "listening-$name" "$(ss -Hltn 'sport = :9333 or sport = :9229' | wc -l)"
  [ "$name" = no-sandbox ] && picture refused
  until_true 300 answered $refused
  wait $refused
  fact "refused-$name" $?
  program='Z:\dist\win-unpacked\ExchangeKmsRepair.exe'
done

# As Windows starts it after the question about rights: straight to the page it was asked on.
wine "$app" "--elevated=$RETURN_BACKUP" >/dev/null 2>&1 &
returning=$!
until_true 900 titled '^Back up [0-9]+ items'
fact returned $?
sleep 1
picture returned
xdotool search --onlyvisible --name 'Exchange KMS Repair$' windowactivate --sync key alt+F4
wait $returning
fact returned-closed $?

# The same for a program that is another one now.
wine "$app" "--elevated=$RETURN_CHANGED" >/dev/null 2>&1 &
changed=$!
until_true 900 titled '^Error$'
fact changed-message $?
picture changed
until_true 300 answered $changed
wait $changed
fact changed $?
fact unpacked-at-end "$(unpacked)"
