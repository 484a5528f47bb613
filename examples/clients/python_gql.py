"""Prints which ministers have answered on two countries, with the package gql (pip install "gql[requests]")."""

import sys

from gql import Client, gql
from gql.transport.requests import RequestsHTTPTransport

url = sys.argv[1] if len(sys.argv) > 1 else "http://127.0.0.1:4000/graphql"

# The schema is read from the server, so that a misspelt field is reported before the query is sent.
client = Client(transport=RequestsHTTPTransport(url=url), fetch_schema_from_transport=True)

query = gql(
    """
    query Ministers($countries: [String!]!, $after: String) {
      ministersWhoAnswered(about: { countries: $countries }, first: 2, after: $after) {
        pageInfo { hasNextPage endCursor }
        edges { answerCount node { name } }
      }
    }
    """
)

after = None
while True:
    query.variable_values = {"countries": ["Russia", "DPRK"], "after": after}
    page = client.execute(query)["ministersWhoAnswered"]
    for edge in page["edges"]:
        print(f"{edge['node']['name']}: {edge['answerCount']}")
    if not page["pageInfo"]["hasNextPage"]:
        break
    after = page["pageInfo"]["endCursor"]
