import { implementAffiliation } from "./people/implement-affiliation.ts";

implementAffiliation("Party", {
  description: "A political party, as named in official lists or with questions.",
  slug: "labour-co-op",
  name: "Labour (Co-op)",
  found: "A name, slug or abbreviation, for example `SNP`.",
  members: "members of the party, past and present, most recent first",
  ofMember: "parties of the member, past and present, most recent first",
});
