#!/bin/sh
# Asks the server with curl: by POST, by GET, and by the hash of a query. $1 is another address of the API.
set -eu
url=${1:-http://127.0.0.1:4000/graphql}

curl --fail --silent --compressed "$url" \
  --json '{"query": "query ($country: String!) { country(name: $country) { code } }", "variables": {"country": "DPRK"}}' |
  grep -o '"data":{[^}]*}}'

curl --fail --silent --get "$url" --data-urlencode 'query={ country(name: "Russia") { code } }' |
  grep -o '"data":{[^}]*}}'

# A result that has not changed is not sent again.
etag=$(curl --fail --silent --head "$url?query=%7B%20dataset%20%7B%20questions%20%7D%20%7D" | tr -d '\r' | sed -n 's/^etag: //p')
curl --silent --output /dev/null --write-out '%{http_code}\n' --header "If-None-Match: $etag" \
  "$url?query=%7B%20dataset%20%7B%20questions%20%7D%20%7D"
