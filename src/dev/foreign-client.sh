#!/bin/sh
# A merchant's client in curl and openssl alone. Usage: foreign-client.sh BASE_URL SCENARIO
# Prints the body of the last answer, then its HTTP status on a line of its own.
set -eu
base=$1
scenario=$2
client=demo-merchant
secret=MaREaULkzAUTAFYg

# Straight to the sandbox, whatever company proxy the environment names.
curl() { command curl --noproxy '*' "$@"; }

get_token() {
  curl -sS -u "$client:$secret" -H 'Content-Type: application/json' \
    -d '{"grant_type":"client_credentials"}' "$base/oauth/merchant/accesstoken" |
    sed 's/.*"access_token":"\([^"]*\)".*/\1/'
}

# sign METHOD PATH BODY TOKEN TIME
sign() {
  printf '%s' "path=$2&method=$1&token=Bearer $4&timestamp=$5&body=$3" |
    openssl dgst -sha256 -hmac "$secret-$5-Bearer $4" | sed 's/.*= //'
}

# call METHOD PATH BODY TOKEN SIGNATURE [curl options]
call() {
  method=$1 path=$2 body=$3 token=$4 signature=$5
  shift 5
  [ -z "$body" ] || set -- --data-binary "$body" "$@"
  curl -sS -g --path-as-is -X "$method" -w '\n%{http_code}\n' -H "Authorization: Bearer $token" \
    -H "Request-Time: $time" -H "Signature: $signature" -H 'Content-Type: application/json' "$@" "$base$path"
}

time=$(date +%s)000
balance='/api/aggregator/merchant/qr/balance/detail?userId=M_DEMO0001&note=a+b%20c%2Fd'
token=$(get_token)
case $scenario in
get)
  call GET "$balance" '' "$token" "$(sign GET "$balance" '' "$token" "$time")" -H "Client-Id: $client"
  ;;
post)
  path=/api/aggregator/merchant/qr/withdraw/inquiry
  body='{"requestId":"toko-é-😀-1","type":"withdraw_inquiry","body":{"userId":"M_DEMO0001"}}'
  call POST "$path" "$body" "$token" "$(sign POST "$path" "$body" "$token" "$time")" -H "Client-Id: $client"
  ;;
replaced-token)
  get_token >/dev/null
  call GET "$balance" '' "$token" "$(sign GET "$balance" '' "$token" "$time")" -H "Client-Id: $client"
  ;;
wrong-signature)
  call GET "$balance" '' "$token" "$(sign GET "$balance" ' ' "$token" "$time")" -H "Client-Id: $client"
  ;;
missing-header)
  call GET "$balance" '' "$token" "$(sign GET "$balance" '' "$token" "$time")"
  ;;
expired-token)
  curl -sS -o /dev/null -H 'X-Signature-Debugger: 1' -H 'Content-Type: application/json' \
    -d "{\"action\":\"expire-tokens\",\"clientId\":\"$client\"}" "$base/control"
  call GET "$balance" '' "$token" "$(sign GET "$balance" '' "$token" "$time")" -H "Client-Id: $client"
  ;;
esac
