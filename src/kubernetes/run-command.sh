#!/bin/sh
# What the action runs inside a cluster by Azure's run-command API: it sends requests to the Kubernetes API and prints each answer in a frame.
#
#   sh run-command.sh ROOM WINDOW [POD...]
#
#   ROOM    bytes that all answers together may take: Azure cuts longer output
#   WINDOW  seconds after which a followed log is left
#   POD     pods of earlier commands, which Azure may have left behind
#
# The file requests has a line for each request, `ID KIND PATH`, and ID.json what is to be applied. A frame is
#
#   answer ID STATUS BYTES LINES    kubectl's exit status, the size of the answer as it is printed, its lines
#   …                               the answer, or what kubectl says of a failure: gzip, then base64
#
# An answer without room is left out below its head, so that it can be asked for again. The last line is `end`.
# Nothing that comes from pods is ever printed as it is.
set -fu # no globbing: paths may hold ? and *
room=$1 window=$2
shift 2
for tool in kubectl timeout gzip base64 mktemp; do
  command -v "$tool" >/dev/null || { echo "there is no $tool" && exit 127; }
done
tmp=$(mktemp -d) || exit
trap 'rm -rf "$tmp"' EXIT

# ask ID KIND PATH
ask() {
  case $2 in
    apply)
      kubectl apply --server-side --force-conflicts --field-manager=aks-egress-ip --validate=warn \
        --output=json --show-managed-fields --filename="$1.json"
      ;;
    delete) kubectl delete --raw "$3" ;;
    follow) timeout "$window" kubectl get --raw "$3" ;;
    *) kubectl get --raw "$3" ;;
  esac >"$tmp/$1.out" 2>"$tmp/$1.err"
  status=$?
  # A followed log that was left: GNU's timeout says 124, that of busybox passes on that its child was terminated.
  case $2-$status in follow-124 | follow-143) status=0 ;; esac
  answer=$tmp/$1.out
  [ "$status" = 0 ] || answer=$tmp/$1.err
  gzip -c "$answer" | base64 >"$tmp/$1.packed"
  echo "$status $(($(wc -c <"$tmp/$1.packed"))) $(($(wc -l <"$answer")))" >"$tmp/$1.head"
}

# Watches and followed logs take their time: all at once. Everything else in turn, as several kubectl at once need more memory than the pod has.
while read -r id kind path; do
  case $kind in
    watch | follow) ask "$id" "$kind" "$path" & ;;
    *) ask "$id" "$kind" "$path" ;;
  esac
done <requests

# What is left of earlier pods goes; whoever may not delete them leaves them.
if [ $# != 0 ]; then
  left=$(kubectl get pod --namespace=aks-command --ignore-not-found --output=name "$@" 2>/dev/null)
  # shellcheck disable=SC2086 # a word for each pod
  [ -z "$left" ] || kubectl delete --namespace=aks-command --ignore-not-found --wait=false $left >"$tmp/left" 2>&1
fi
wait

while read -r id kind path; do
  read -r status size lines <"$tmp/$id.head"
  echo "answer $id $status $size $lines"
  [ "$size" -le "$room" ] || continue
  room=$((room - size))
  cat "$tmp/$id.packed"
done <requests
echo end
