#!/bin/sh
# What an echo pod runs: it asks echo services which address its traffic comes from, and prints each reading as one JSON line.
#
#   ECHO_URLS      the services, separated by spaces; ECHO_URLS_IPV6 those that are reached over IPv6, where pods have it
#   ECHO_INTERVAL  seconds between rounds, once the pod is older than three minutes; until then at most 5
#   ECHO_PORT      where the last address seen is served over HTTP, if the image has busybox httpd
#   POD_NAME, NODE_NAME  from the downward API; TMPDIR defaults to /tmp
#
# Answers come from strangers: one counts only when it is nothing but an IP address, and no other text of it is ever printed.
# Processes are what it costs a node, so there are few: for each reading a shell and the client that it waits for.
set -fu # no globbing: URLs may hold ? and *
LC_ALL=C # in patterns a character is a byte
newline='
'
IFS=$(printf ' \t\r.')
IFS=${IFS%.}$newline

tmp=${TMPDIR:-/tmp}
reading_limit=5 # seconds
eager_pause=5
eager_time=180
server='' timer='' limiter='' readings='' leaf=''

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

# attend COMMAND...: runs it as the only process of this child and sets status. USR1 ends it, TERM ends the child as well; told is which.
attend() {
  process='' told=''
  trap 'tell USR1' USR1
  trap 'tell TERM' TERM
  [ ! -s "$tmp/end" ] || exit # a child that was forked this very moment loses a signal
  "$@" &
  process=$!
  [ -z "$told" ] || kill -KILL "$process"
  wait "$process"
  status=$?
  wait # for what tell has ended
  process=''
  [ "$told" != TERM ] || exit
}

# tell SIGNAL: only the first counts; a process that was forked this very moment loses any other signal than KILL.
tell() {
  trap '' USR1 TERM
  told=$1
  kill -KILL "$process"
}

# limit READING...: because busybox wget has no limit for a whole answer (and where it has no -T, that option crashes it).
limit() {
  attend sleep "$reading_limit"
  [ -n "$told" ] || kill -USR1 "$@"
}

# json_string TEXT: sets json to what may stand between the quotes of a JSON string.
json_string() {
  json='' rest=$1
  while :; do
    plain=${rest%%[\"\\[:cntrl:]]*}
    json=$json$plain
    [ "$plain" != "$rest" ] || return
    rest=${rest#"$plain"}
    case $rest in
    \"*) json=$json\\\" ;;
    \\*) json=$json\\\\ ;;
    esac
    rest=${rest#?}
  done
}

# is_address TEXT: by the shell's own patterns, which cost no process.
is_address() {
  case $1 in
  *:*) is_ipv6 "$1" ;;
  *) is_ipv4 "$1" ;;
  esac
}

is_ipv4() {
  case $1 in
  *[!0-9.]* | .* | *. | *..* | *.*.*.*.*) false ;;
  0[0-9]* | *.0[0-9]* | *[0-9][0-9][0-9][0-9]*) false ;;
  *[3-9][0-9][0-9]* | *2[6-9][0-9]* | *25[6-9]*) false ;; # more than 255
  *.*.*.*) ;;
  *) false ;;
  esac
}

is_ipv6() {
  inner=${1#:} inner=${inner%:} # at an end, two colons leave out what may be a single group
  case $1 in
  *[!0-9a-fA-F:]* | *[!:][!:][!:][!:][!:]*) false ;; # groups of at most four digits,
  :[!:]* | *[!:]: | *:::* | *::*::*) false ;;        # left out once,
  *::* | *:*:*:*:*:*:*:*) case $inner in *:*:*:*:*:*:*:*:*) false ;; esac ;; # and at most eight of them
  *) false ;;
  esac
}

# read_text: sets text to the standard input without its NUL bytes, which no shell can keep.
read_text() {
  text=''
  while IFS= read -r line; do text=$text$line$newline; done
  text=$text$line
}

# read_word FILE: sets word to the only one that is in it, or else to nothing.
read_word() {
  word=''
  read_text <"$1"
  whole=$text
  # Where bytes are missing from the text, what is at the file's end is still there when the text is written over it.
  printf '%s' "$whole" 1<>"$1"
  read_text <"$1"
  [ "$text" = "$whole" ] || return
  for part in $text; do # IFS makes empty parts, too
    if [ -n "$word" ] && [ -n "$part" ]; then
      word=''
      return
    fi
    word=$word$part
  done
}

# judge ANSWER: sets address, or else error.
judge() {
  address='' error='not an address'
  read_text <"$1"
  if [ ${#text} -gt 100 ]; then
    return
  elif [ -n "$told" ]; then
    error=timeout
  elif [ "$status" -ne 0 ]; then
    error=unreachable # or an answer that broke off: its beginning may look like another address
  else
    read_word "$1"
    if is_address "$word"; then address=$word; fi
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
  answer=$tmp/answer-$1
  attend fetch "$2" "$3" >"$answer"
  judge "$answer"
  if [ -n "$address" ]; then
    result="\"address\":\"$address\""
    serve "$address" "$answer"
  else
    result="\"address\":null,\"error\":\"$error\""
  fi
  json_string "$2"
  printf '{"seq":%d,"time":"%s","pod":"%s","node":"%s","service":"%s","via":"%s",%s}\n' \
    "$seq" "$time" "$pod" "$node" "$json" "$3" "$result"
}

# take_round: all services at once, and where a proxy is injected each one as ordinary traffic and past the proxy.
take_round() {
  number=0
  for url in $ECHO_URLS ${ECHO_URLS_IPV6:-}; do
    for via in $ways; do
      number=$((number + 1))
      take_reading "$number" "$url" "$via" 2>/dev/null &
      readings="$readings $!"
    done
  done
  # shellcheck disable=SC2086 # a list
  limit $readings 2>/dev/null &
  limiter=$!
  # shellcheck disable=SC2086 # a list
  wait $readings
  readings=''
  kill -USR1 "$limiter" 2>/dev/null
  wait "$limiter"
  limiter=''
}

# stop: the newest child may be in no variable yet; leaf says that it is a program, and no shell that takes other signals than KILL.
stop() {
  trap '' TERM INT
  echo >"$tmp/end"
  newest=${!-}
  # shellcheck disable=SC2086 # lists
  {
    kill -KILL $server $timer ${leaf:+$newest}
    kill $limiter $readings $newest
    wait
  } 2>/dev/null
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
: >"$tmp/end"
leaf=yes
if command -v httpd >/dev/null; then
  httpd -f -p "$ECHO_PORT" -h "$tmp/echo" 2>/dev/null &
  server=$!
fi

seq=0 eager_until=0
while :; do
  seq=$((seq + 1))
  now=$(date -u '+%s %Y-%m-%dT%H:%M:%SZ') # the time of all readings of the round
  time=${now#* } now=${now% *}
  [ "$seq" -gt 1 ] || eager_until=$((now + eager_time))
  [ "$now" -lt "$eager_until" ] || pause=$ECHO_INTERVAL
  leaf=yes
  sleep "$pause" &
  timer=$! leaf=''
  take_round
  : >"$tmp/observed" # the readiness probe looks for it
  wait "$timer"
  timer=''
done
