/** A row of a menu: a link, or a button that does something. */
export type MenuItem = { readonly title: string; readonly detail?: string } & (
  | { readonly href: string }
  | { readonly act: () => void }
);

/** Fills the list of a menu. */
export function showMenu(menu: HTMLElement, items: readonly MenuItem[], ifEmpty: string): void {
  const rows = items.map((item) => {
    const row = document.createElement("li");
    const control =
      "href" in item
        ? Object.assign(document.createElement("a"), { href: item.href })
        : Object.assign(document.createElement("button"), { type: "button", onclick: item.act });
    control.textContent = item.title;
    if (item.detail !== undefined)
      control.append(Object.assign(document.createElement("small"), { textContent: item.detail }));
    row.append(control);
    return row;
  });
  menu.querySelector("ul")?.replaceChildren(...(rows.length === 0 ? [rowOf(ifEmpty)] : rows));
}

function rowOf(text: string): HTMLElement {
  const row = document.createElement("li");
  row.append(Object.assign(document.createElement("span"), { textContent: text }));
  return row;
}

/** Closes an open menu by Escape, by a click or a Tab elsewhere, and when another opens. Arrow keys move inside it. */
export function steerMenus(menus: readonly HTMLDetailsElement[]): void {
  const closeAllBut = (kept: HTMLElement | undefined) => {
    for (const menu of menus) if (menu !== kept) menu.open = false;
  };
  document.addEventListener("click", ({ target }) => {
    const clicked = menus.find((menu) => menu.contains(target as Node));
    closeAllBut(clicked);
    // Whatever is chosen closes its menu.
    if (clicked !== undefined && (target as Element).closest("li > a, li > button") !== null)
      clicked.open = false;
  });
  for (const menu of menus)
    menu.addEventListener("focusout", ({ relatedTarget }) => {
      if (relatedTarget !== null && !menu.contains(relatedTarget as Node)) menu.open = false;
    });
  document.addEventListener("keydown", (event) => {
    const open = menus.find((menu) => menu.open && menu.contains(document.activeElement));
    if (open === undefined) return;
    if (event.key === "Escape") {
      open.open = false;
      open.querySelector("summary")?.focus();
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const controls = [...open.querySelectorAll<HTMLElement>("summary, li > a, li > button")];
    controls[controls.indexOf(document.activeElement as HTMLElement) + step]?.focus();
  });
}
