# Runs the exe without a window, as a script would: on a real registry, with its exit codes and the files it leaves.
source /scripts/lab/common.sh

wine reg import 'Z:\scripts\lab\server.reg' >/dev/null 2>&1

export_keys() {
  wine reg export 'HKLM\SOFTWARE\Microsoft\Exchange' "Z:\\results\\$1.exchange.reg" /y >/dev/null 2>&1
  wine reg export 'HKLM\SYSTEM\CurrentControlSet\Services\MSExchangeKMS' "Z:\\results\\$1.service.reg" /y >/dev/null 2>&1
}

run() {
  local name=$1 status
  shift
  wine "$app" "$@" "--output=$name.out" >/dev/null 2>&1
  status=$?
  cp "$name.out" /results/ 2>/dev/null
  fact "$name" "$status"
}

export_keys before
run scan scan --json
run preview repair --json
export_keys previewed
run repair repair --yes --json "--ticket=INC 4711: service pack stops"
export_keys repaired
run undo undo --yes --json
export_keys undone
run practice scan --machine=practice:q290226 --json
run unknown frobnicate
run switch scan --no-sandbox
run debugging scan --remote-debugging-port=9333
run nowhere repair --yes "--out=$(printf '%s' 'Z:\nowhere\run')"
wine "$app" scan '--output=Z:\nowhere\x' >/dev/null 2>&1
fact unwritable $?
cp -r /prefix/drive_c/ProgramData/ExchangeKmsRepair/runs /results/runs
fact unpacked "$(unpacked)"
