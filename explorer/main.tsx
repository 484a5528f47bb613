import { render } from "preact";
import { App } from "./app.tsx";
import { attempt } from "./view/attempt.ts";
import { followHistory } from "./view/navigate.ts";
import { fetchMissing, openAddress } from "./view/open.ts";

const root = document.getElementById("app");
if (root !== null) render(<App />, root);
followHistory(
  () => void attempt("what this step showed", fetchMissing),
  () => void openAddress(),
);
void openAddress();
