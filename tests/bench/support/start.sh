# Starts a program in the lab and takes it as far as the diagnosis. `PROGRAM` is its path in Windows.
source /scripts/packaged/lab/screen.sh

wine reg import 'Z:\scripts\packaged\lab\server.reg' >/dev/null 2>&1
spawned=$(date +%s%3N)
wine "$PROGRAM" '--startup-timing=Z:\results\startup.json' >/dev/null 2>&1 &
eventually active '^Where is the server to repair'
eventually grep -q machine-known /results/startup.json
eventually grep -q first-paint /results/startup.json
pressed=$(date +%s%3N)
keys Tab Return
eventually grep -q diagnosis-shown /results/startup.json
echo "{\"spawned\": $spawned, \"pressed\": $pressed}" >/results/outside.json
keys alt+F4
wait
