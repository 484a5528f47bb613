import { implementAffiliation } from "./people/implement-affiliation.ts";

implementAffiliation("Constituency", {
  description: "A constituency of the House of Commons.",
  slug: "oxford-east",
  name: "Oxford East",
  found: "A name or slug, for example `Oxford East`.",
  members: "members who have represented the constituency, most recent first",
  ofMember: "constituencies the member has represented, most recent first, one row for each Parliament",
});
