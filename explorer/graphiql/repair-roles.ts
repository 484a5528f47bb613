/**
 * Mends what screen readers do not understand in GraphiQL. It puts buttons into elements with the role of a tab: this
 * makes its tabs a list of buttons, and one is the current one. The inputs of its query builder get their labels.
 */
export function repairRoles(root: HTMLElement): void {
  const options = { subtree: true, childList: true, attributeFilter: ["role", "aria-selected"] };
  new MutationObserver(() => {
    repairTabs(root);
    labelInputs(root);
  }).observe(root, options);
}

function repairTabs(root: HTMLElement): void {
  for (const tab of root.querySelectorAll('.graphiql-tabs, .graphiql-tab[role="tab"]'))
    tab.removeAttribute("role");
  for (const tab of root.querySelectorAll(".graphiql-tab[aria-selected]")) {
    const isCurrent = tab.getAttribute("aria-selected") === "true";
    tab.querySelector(".graphiql-tab-button")?.setAttribute("aria-current", String(isCurrent));
    tab.removeAttribute("aria-selected");
  }
}

function labelInputs(root: HTMLElement): void {
  for (const input of root.querySelectorAll(".graphiql-plugin :is(input, select):not([aria-label], [id])")) {
    const argument = input.closest<HTMLElement>("[data-arg-name]")?.dataset["argName"];
    input.setAttribute("aria-label", argument ?? "Name or kind of operation");
  }
}
