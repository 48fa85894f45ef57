#!/bin/sh
# What an echo pod runs: it asks echo services which address its traffic comes from, and prints each reading as one JSON line.
#
#   ECHO_URLS      the services, separated by spaces; ECHO_URLS_IPV6 those that are reached over IPv6, where pods have it
#   ECHO_INTERVAL  seconds between rounds, once the pod is older than three minutes; until then at most 5
#   ECHO_PORT      where the last address seen is served over HTTP, if the image has busybox httpd
#   POD_NAME, NODE_NAME  from the downward API; TMPDIR defaults to /tmp
#
# Answers come from strangers: one counts only when it is nothing but an IP address, and no other text of it is ever printed.
set -fu # no globbing: URLs may hold ? and *

tmp=${TMPDIR:-/tmp}
reading_limit=5 # seconds
eager_pause=5
eager_until=$(($(date +%s) + 180))
server='' timer='' readings=''

# fetch URL VIA: becomes curl, else wget; each reading is a new process and so a new connection.
fetch() {
  if [ "$2" = direct ]; then
    unset HTTP_PROXY HTTPS_PROXY ALL_PROXY http_proxy https_proxy all_proxy
  fi
  trap '' XFSZ
  ulimit -f 1 # 512 bytes: at a longer answer the client fails to write
  if command -v curl >/dev/null; then
    exec curl --disable --silent --fail --globoff --proto =http,https --url "$1"
  fi
  exec wget -q -U curl -O - -- "$1"
}

# end PID...: children are told more than once, because one that was forked this very moment loses a signal.
end() {
  trap '' TERM INT
  for _ in 1 2 3 4 5 6 7 8 9 10; do
    kill "$@" 2>/dev/null
    sleep 0
  done
  wait
}

# end_in_time PID: because busybox wget has no limit for a whole answer (and where it has no -T, that option crashes it).
end_in_time() {
  trap 'end $!; exit' TERM
  trap 'kill -KILL $!; wait; exit' USR1 # it was in time; no other signal reaches one that was forked this very moment
  sleep "$reading_limit" &
  wait $!
  kill "$1"
}

# json_string TEXT: sets json to what may stand between the quotes of a JSON string; ordinary text costs no process.
json_string() {
  json=$1
  case $1 in
  *[!-a-zA-Z0-9:/._?=\&%,]*) json=$(printf '%s' "$1" | tr -d '[:cntrl:]' | sed 's/["\\]/\\&/g') ;;
  esac
}

# is_address TEXT: by the shell's own patterns, so that it costs no process.
is_address() {
  case $1 in
  *:*) is_ipv6 "$1" ;;
  *) is_ipv4 "$1" ;;
  esac
}

is_ipv4() {
  case $1 in
  *[!0-9.]* | *. | *.*.*.*.*) return 1 ;;
  *.*.*.*) ;;
  *) return 1 ;;
  esac
  IFS=.
  # shellcheck disable=SC2086 # four octets
  set -- $1
  unset IFS
  for octet; do
    case $octet in
    [0-9] | [1-9][0-9] | 1[0-9][0-9] | 2[0-4][0-9] | 25[0-5]) ;;
    *) return 1 ;;
    esac
  done
}

is_ipv6() {
  case $1 in
  *[!0-9a-fA-F:]* | *[!:][!:][!:][!:][!:]*) return 1 ;;       # groups of at most four digits,
  :[!:]* | *[!:]: | *:::* | *::*::* | *:*:*:*:*:*:*:*:*) return 1 ;; # at most eight of them, left out once
  *::* | *:*:*:*:*:*:*:*) ;;
  *) return 1 ;;
  esac
}

# judge STATUS TEXT: sets address, or else error.
judge() {
  address='' error=''
  if [ ${#2} -gt 100 ]; then
    error='not an address'
    return
  fi
  case $1 in
  0) ;;
  143) error=timeout ;;   # end_in_time
  *) error=unreachable ;; # or an answer that broke off: its beginning may look like another address
  esac
  # shellcheck disable=SC2086 # one word, whatever space is around it
  set -- $2
  if [ -z "$error" ]; then
    if [ $# -eq 1 ] && is_address "$1"; then address=$1; else error='not an address'; fi
  fi
}

# serve ADDRESS FILE: at once, never half of it; nothing to do where it is served already.
serve() {
  served=''
  read -r served <"$tmp/echo/index.html"
  [ "$served" = "$1" ] || { printf '%s\n' "$1" >"$2" && mv "$2" "$tmp/echo/index.html"; }
}

# take_reading NUMBER URL VIA
take_reading() {
  answer=$tmp/answer-$1 fetching='' limiting=''
  # shellcheck disable=SC2086 # either may be unset yet; $! is the newest in any case
  trap 'end $fetching $limiting $!; exit' TERM
  fetch "$2" "$3" >"$answer" 2>/dev/null &
  fetching=$!
  end_in_time "$fetching" 2>/dev/null &
  limiting=$!
  wait "$fetching"
  judge $? "$(LC_ALL=C tr '\000-\037' ' ' <"$answer")"
  kill -USR1 "$limiting"
  wait "$limiting"
  if [ -n "$address" ]; then
    result="\"address\":\"$address\""
    serve "$address" "$answer"
  else
    result="\"address\":null,\"error\":\"$error\""
  fi
  json_string "$2"
  printf '{"seq":%d,"time":"%s","pod":"%s","node":"%s","service":"%s","via":"%s",%s}\n' "$seq" \
    "${now#* }" "$pod" "$node" "$json" "$3" "$result"
}

# take_round: all services at once, and where a proxy is injected each one as ordinary traffic and past the proxy.
take_round() {
  readings='' number=0
  for url in $ECHO_URLS ${ECHO_URLS_IPV6:-}; do
    for via in $ways; do
      number=$((number + 1))
      take_reading "$number" "$url" "$via" 2>/dev/null &
      readings="$readings $!"
    done
  done
  # shellcheck disable=SC2086 # a list
  wait $readings
}

stop() {
  # shellcheck disable=SC2086 # a list, whose parts may be unset yet; $! is the newest in any case
  end $readings $timer $server $!
  exit 0
}
trap stop TERM INT

ways=direct
proxies=${HTTP_PROXY:-}${HTTPS_PROXY:-}${ALL_PROXY:-}${http_proxy:-}${https_proxy:-}${all_proxy:-}
[ -z "$proxies" ] || ways='proxy direct'
json_string "${POD_NAME:-}"
pod=$json
json_string "${NODE_NAME:-}"
node=$json
pause=$ECHO_INTERVAL
[ "$pause" -lt "$eager_pause" ] || pause=$eager_pause

mkdir -p "$tmp/echo"
if command -v httpd >/dev/null; then
  httpd -f -p "$ECHO_PORT" -h "$tmp/echo" 2>/dev/null &
  server=$!
fi

seq=0
while :; do
  seq=$((seq + 1))
  now=$(date -u '+%s %Y-%m-%dT%H:%M:%SZ') # the time of all readings of the round
  [ "${now%% *}" -lt "$eager_until" ] || pause=$ECHO_INTERVAL
  sleep "$pause" &
  timer=$!
  take_round
  : >"$tmp/observed" # the readiness probe looks for it
  wait "$timer"
done
