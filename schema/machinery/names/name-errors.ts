import { AmbiguousNameError, type NameCandidate, UnknownNameError } from "../../../src/model/errors.ts";
import { builder } from "../builder.ts";

builder.objectType(UnknownNameError, {
  name: "UnknownNameError",
  description: "The error for an unknown name.",
  fields: (t) => ({
    message: t.exposeString("message", {
      description: 'What is wrong, for example `There is no country "Rusia". Did you mean "Russia"?`',
    }),
    given: t.exposeString("given", { description: "The name that was given, for example `Rusia`." }),
    suggestions: t.exposeStringList("suggestions", {
      description: 'The closest known names, at most three, for example `["Russia"]`.',
    }),
  }),
});

const NameCandidateRef = builder.objectRef<NameCandidate>("NameCandidate").implement({
  description: "One of several nodes with the same name.",
  fields: (t) => ({
    id: t.exposeID("id", { description: "The id of the node; `node(id:)` returns it." }),
    name: t.exposeString("name", { description: "Its name, for example `North Korea`." }),
    detail: t.exposeString("detail", {
      description: "What tells it from the others, for example `KP`; empty if nothing is known.",
    }),
  }),
});

builder.objectType(AmbiguousNameError, {
  name: "AmbiguousNameError",
  description: "The error for a name that several nodes have. None of them is chosen.",
  fields: (t) => ({
    message: t.exposeString("message", {
      description: 'For example `"Korea" names 2 countries: South Korea (KR); North Korea (KP). Use an id.`.',
    }),
    given: t.exposeString("given", { description: "The name that was given, for example `Korea`." }),
    candidates: t.field({
      type: [NameCandidateRef],
      description: "All nodes with that name.",
      complexity: { field: 0, multiplier: 1 },
      resolve: ({ candidates }) => candidates,
    }),
  }),
});
