/** A list of one text as R prints it, such as `c("a")` or `list(_value = "a")`, and as Python does: `[{'_value': 'a'}]`. */
const inR = /^(?:(?:list|c)\((?:(?:`[^`]*`|[\w.]+) = )?)+"((?:[^"\\]|\\.)*)"\)+$/;
const inPython = /^\[(?:\{'\w+': )?(?:'([^']*)'|"([^"]*)")\}?\]$/;

/** The text of a cell; if a program has printed a list with one item into it, the item. */
export function onlyItem(cell: string): string {
  const text = cell.trim();
  const [, item] = inR.exec(text) ?? [];
  if (item !== undefined) return item.replace(/\\(.)/g, "$1");
  const [, single, double] = inPython.exec(text) ?? [];
  return single ?? double ?? cell;
}
