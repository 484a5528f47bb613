import { jsonText } from "../json-text.ts";

/** The items of a JSON list, one a line, without its brackets. */
export async function* jsonItems<Item>(
  items: AsyncIterable<Item>,
  shape: (item: Item) => unknown,
): AsyncGenerator<string> {
  let separator = "\n";
  for await (const item of items) {
    yield separator + jsonText(shape(item));
    separator = ",\n";
  }
}
