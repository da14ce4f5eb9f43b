# What the fuses are for: somebody starts the program inside so that it runs other code.
source /scripts/lab/common.sh

cp -r /dist/win-unpacked program
exe='C:\kms\program\ExchangeKmsRepair.exe'
resources=program/resources

# Foreign code, which leaves a file if it runs.
echo "require('node:fs').writeFileSync('C:/kms/foreign.txt', '')" >foreign.cjs

# Starts the program and records its exit code, the version it wrote, and whether the foreign code ran.
try() {
  local name=$1
  shift
  rm -f foreign.txt version.out
  timeout 60 wine "$exe" "$@" >/dev/null 2>&1
  fact "$name" $?
  fact "$name-version" "$(cat version.out 2>/dev/null)"
  fact "$name-foreign" "$([ -e foreign.txt ] && echo ran || echo no)"
}

try plain --version --output=version.out
ELECTRON_RUN_AS_NODE=1 try as-node 'C:\kms\foreign.cjs'
NODE_OPTIONS='--require=C:\kms\foreign.cjs' try node-options --version --output=version.out

mkdir "$resources/app"
echo '{"name":"foreign","version":"6.6.6","main":"foreign.cjs"}' >"$resources/app/package.json"
cp foreign.cjs "$resources/app/"
try folder --version --output=version.out
rm -r "$resources/app"

# Change a letter in the archive's scripts; then one in the list of its files.
cp "$resources/app.asar" whole.asar
LC_ALL=C sed -i 's/E-USAGE/E-USAGF/' "$resources/app.asar"
fact letter-changed "$(cmp -l whole.asar "$resources/app.asar" | wc -l)"
try letter --version --output=version.out
LC_ALL=C sed '1s/"index.html"/"index.htmk"/' whole.asar >"$resources/app.asar"
fact list-changed "$(cmp -l whole.asar "$resources/app.asar" | wc -l)"
try list --version --output=version.out
