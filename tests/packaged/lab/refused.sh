# Starts that are refused with a message, and the start that comes back with more rights.
source /scripts/lab/common.sh

# The first one through the portable exe; then the program itself, which is what refuses, since unpacking takes its time.
# No debugger listens while the message stands.
program="$app"
for switch in --remote-debugging-port=9333 --no-sandbox --inspect=9229 --something-unknown; do
  wine "$program" "$switch" >/dev/null 2>&1 &
  name=${switch#--}
  answer "${name%%=*}" $!
  program='Z:\dist\win-unpacked\ExchangeKmsRepair.exe'
done

# As Windows starts it after the question about rights: straight to the page it was asked on.
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

# The same for a program that is another one now.
wine "$app" "--elevated=$RETURN_CHANGED" >/dev/null 2>&1 &
answer changed $!
fact unpacked "$(unpacked)"
