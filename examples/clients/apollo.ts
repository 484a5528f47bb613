import { createHash } from "node:crypto";
import { ApolloClient, gql, HttpLink, InMemoryCache } from "@apollo/client";
import { PersistedQueryLink } from "@apollo/client/link/persisted-queries";
import { relayStylePagination } from "@apollo/client/utilities";
import { filter, firstValueFrom } from "rxjs";

/** Reads all changes, page by page. Apollo Client joins the pages to one list, and sends each query's text once. */

const [uri = "http://127.0.0.1:4000/graphql"] = process.argv.slice(2);

const client = new ApolloClient({
  link: new PersistedQueryLink({
    sha256: (text) => createHash("sha256").update(text).digest("hex"),
  }).concat(new HttpLink({ uri })),
  cache: new InMemoryCache({
    typePolicies: { Query: { fields: { changesSince: relayStylePagination() } } },
  }),
});

const query = gql`
  query Changes($after: String) {
    changesSince(first: 20, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { cursor node { kind questionId } }
    }
  }
`;

type Changes = {
  readonly changesSince: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: readonly { readonly node: { readonly kind: string; readonly questionId: string } }[];
  };
};

const list = client.watchQuery<Changes, { after?: string | null }>({ query });
await firstValueFrom(list.pipe(filter(({ loading }) => !loading)));
const shown = () => list.getCurrentResult().data?.changesSince as Changes["changesSince"] | undefined;
for (let read = shown(); read?.pageInfo.hasNextPage; read = shown())
  await list.fetchMore({ variables: { after: read.pageInfo.endCursor } });
process.stdout.write(`${shown()?.edges.length} of ${shown()?.totalCount} changes\n`);
