import { UnknownNameError } from "../../src/model/errors.ts";
import { builder } from "./builder.ts";

builder.objectType(UnknownNameError, {
  name: "UnknownNameError",
  description: "What was typed names nothing that is known here.",
  fields: (t) => ({
    message: t.exposeString("message", {
      description: 'For example `There is no country "Rusia". Did you mean "Russia"?`.',
    }),
    given: t.exposeString("given", { description: "What was typed." }),
    suggestions: t.exposeStringList("suggestions", {
      description: "The nearest known names, at most three.",
    }),
  }),
});
