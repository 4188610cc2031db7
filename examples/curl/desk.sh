#!/bin/sh
# What is asked of the desk most often, with curl alone. Run as it is, it does all of it, one thing after the other; every call can be
# copied out.
#
#   examples/curl/desk.sh
#
# QS_URL  where the API is; http://127.0.0.1:4000/graphql unless set
# QS_KEY  a key of the API; without it, what the API allows to whoever asks from its own machine
#
# A server that takes published documents alone wants a key that may send others, for these are written here.
# Where jq is installed, answers are laid out for reading.
set -eu

url=${QS_URL:-http://127.0.0.1:4000/graphql}
origin=${url%/graphql}

if command -v jq > /dev/null; then show() { jq .; }; else show() { cat; echo; }; fi

# The key goes to curl through a file that it reads from its input, and not on the command line, which other users of the machine can see.
call() { # options of curl...
  if [ -n "${QS_KEY:-}" ]; then
    printf 'header = "Authorization: Bearer %s"\n' "$QS_KEY" | curl -sS --config - "$@"
  else
    curl -sS "$@"
  fi
}

# The body of a request is JSON: {"query": …, "variables": {…}}.
ask() { # body
  call "$url" -H 'content-type: application/json' --data-binary "$1"
}

echo '== Whether the API is well: status 200, or 503 when it is not'
curl -sS --fail "$origin/health" | show

echo '== A query with variables: teams by a part of their name'
ask '{
  "query": "query Teams($part: String!, $first: Int) { teams(first: $first, filter: { name: { contains: $part } }) { totalCount nodes { id name league tier } } }",
  "variables": { "part": "a", "first": 3 }
}' | show

echo '== A mutation with an idempotency key: sent again, it answers the same run and starts no other one'
day=$(date -u +%Y-%m-%d)
start='{
  "query": "mutation Start($input: StartPipelineRunInput!) { startPipelineRun(input: $input) { __typename ... on StartPipelineRunPayload { run { id status job { id } } } ... on Error { code message } } }",
  "variables": { "input": { "mode": "SHADOW", "idempotencyKey": "curl '"$day"'" } }
}'
ask "$start" | show
answer=$(ask "$start")
run=$(printf '%s' "$answer" | sed -n 's/.*"run":{"id":"\([^"]*\)".*/\1/p')
if [ -z "$run" ]; then echo "No run was started: $answer" >&2; exit 1; fi

echo "== Its events as they happen (server-sent events), for five seconds at most; with -N, curl prints them at once"
# Seen again from the last number on: "after". Status 28 of curl says that the time was over before the run was.
call "$url" -N --max-time 5 -H 'content-type: application/json' -H 'accept: text/event-stream' --data-binary '{
  "query": "subscription Events($run: ID!, $after: Int) { pipelineRunEvents(runId: $run, after: $after) { sequence kind node progress } }",
  "variables": { "run": "'"$run"'", "after": 0 }
}' || [ $? -eq 28 ]

echo '== A list as a file: ask for it, wait for it, download it'
answer=$(ask '{
  "query": "mutation Export($input: RequestExportInput!) { requestExport(input: $input) { __typename ... on RequestExportPayload { export { id } } ... on Error { code message } } }",
  "variables": { "input": { "of": { "picks": {} }, "format": "CSV", "idempotencyKey": "curl '"$day"' '"$$"'" } }
}')
export=$(printf '%s' "$answer" | sed -n 's/.*"export":{"id":"\([^"]*\)".*/\1/p')
if [ -z "$export" ]; then echo "No file was asked for: $answer" >&2; exit 1; fi
path='' tries=0
while [ -z "$path" ] && [ "$tries" -lt 60 ]; do
  answer=$(ask '{
    "query": "query Export($id: ID!) { export(id: $id) { downloadUrl rowCount job { state error { message } } } }",
    "variables": { "id": "'"$export"'" }
  }')
  case $answer in *'"state":"FAILED"'*) echo "The export failed: $answer" >&2; exit 1 ;; esac
  path=$(printf '%s' "$answer" | sed -n 's/.*"downloadUrl":"\([^"]*\)".*/\1/p')
  tries=$((tries + 1))
  [ -n "$path" ] || sleep 1
done
if [ -z "$path" ]; then echo 'The file was not complete within a minute.' >&2; exit 1; fi
# The address is signed: whoever has it can download the file until it expires, without a key.
case $path in /*) path=$origin$path ;; esac
curl -sS --fail "$path" | head -n 4
