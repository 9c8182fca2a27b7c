#!/bin/sh
# Installs what the browser and database tests need, where this machine lets us; says so where it doesn't.
set -u
need=""
command -v chromium >/dev/null 2>&1 || need="chromium chromium-driver fonts-noto-core fonts-noto-cjk fonts-noto-color-emoji"
(command -v psql >/dev/null 2>&1 || ls /usr/lib/postgresql >/dev/null 2>&1) || need="$need postgresql"
[ -z "$need" ] && exit 0
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
  echo "installing for the tests: $need"
  # shellcheck disable=SC2086
  apt-get update -qq >/dev/null 2>&1 && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $need >/dev/null 2>&1 \
    || echo "could not install $need; the tests that need them are skipped and say so"
else
  echo "not installed: $need; the tests that need them are skipped and say so (as root they would be installed)"
fi
