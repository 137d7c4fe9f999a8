/**
 * Installs postgresql-<first argument> unless another process did so while this one waited. Debian would set up and
 * start a server of its own; a settings file beside the operator's, removed afterwards, keeps it from that. A failure
 * is remembered for half an hour, so that not every test file waits for a network that is not there.
 */
export const INSTALL = `
set -eu
test -x "/usr/lib/postgresql/$1/bin/postgres" && exit 0
failed="/run/samenspel-postgresql-$1.failed"
if test -n "$(find "$failed" -mmin -30 2>/dev/null)"; then
  echo 'it failed less than half an hour ago' >&2
  exit 1
fi
touch "$failed"
settings=/etc/postgresql-common/createcluster.d
tidy() { rm -f "$settings/samenspel.conf"; rmdir "$settings" /etc/postgresql-common 2>/dev/null || true; }
trap tidy EXIT
mkdir -p "$settings"
echo 'create_main_cluster = false' > "$settings/samenspel.conf"
apt() {
  timeout --kill-after=10 "$1" apt-get -q -o Acquire::http::Timeout=15 -o Acquire::https::Timeout=15 \\
    -o Acquire::Retries=1 -o DPkg::Lock::Timeout=120 "$2" $3
}
apt 120 update ''
apt 400 install "-y --no-install-recommends postgresql-$1"
rm -f "$failed"
`;
