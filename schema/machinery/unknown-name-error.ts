import { UnknownNameError } from "../../src/model/errors.ts";
import { builder } from "./builder.ts";

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
