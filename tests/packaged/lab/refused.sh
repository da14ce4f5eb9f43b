# Starts that are refused with a message, and a start that returns with more rights.
source /scripts/lab/common.sh

# The first start uses the portable exe, the others the program itself, which is what refuses, because unpacking takes
# time. No debugger may listen while the message is on the screen.
program="$app"
for switch in --remote-debugging-port=9333 --no-sandbox --inspect=9229 --something-unknown; do
  wine "$program" "$switch" >/dev/null 2>&1 &
  name=${switch#--}
  answer "${name%%=*}" $!
  program='Z:\dist\win-unpacked\ExchangeKmsRepair.exe'
done

# As Windows starts the exe after the question about rights: it must go straight to the page that asked for them.
wine reg import 'Z:\scripts\lab\server.reg' >/dev/null 2>&1
wine "$app" "--elevated=$RETURN_BACKUP" >/dev/null 2>&1 &
returning=$!
eventually active '^[0-9]+ Einträge sichern'
fact returned $?
eventually act_drawn
picture returned
keys alt+F4
wait $returning
fact returned-closed $?

# The same for a program that has changed meanwhile.
wine "$app" "--elevated=$RETURN_CHANGED" >/dev/null 2>&1 &
answer changed $!
fact unpacked "$(unpacked)"
