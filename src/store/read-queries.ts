import { type QueryTemplate, readTemplate } from "./query-template.ts";
import { fileOf, type QueryFiles } from "./query-text.ts";

/**
 * How many rendered queries are cached. Clients use few of the possible combinations of filters, but a hostile one
 * could use all of them.
 */
const MAX_CACHED = 500;

/** Renders read queries for their parameters, and caches what an engine makes of each text. */
export class ReadQueries<Made> {
  readonly #files: QueryFiles;
  readonly #make: (text: string) => Made;
  readonly #templates = new Map<string, QueryTemplate>();
  readonly #made = new Map<string, Made>();

  constructor(files: QueryFiles, make: (text: string) => Made) {
    this.#files = files;
    this.#make = make;
  }

  /** What the engine made of a query's text for parameters of this shape. */
  get(query: string, params: Readonly<Record<string, unknown>>): Made {
    const template = this.#template(query);
    const key = `${query} ${template.shapeOf(params)}`;
    const cached = this.#made.get(key);
    const made = cached ?? this.#make(template.render(params));
    // A map keeps insertion order, so the first key is the least recently used.
    this.#made.delete(key);
    this.#made.set(key, made);
    const [oldest] = this.#made.keys();
    if (this.#made.size > MAX_CACHED && oldest !== undefined) this.#made.delete(oldest);
    return made;
  }

  #template(query: string): QueryTemplate {
    let template = this.#templates.get(query);
    if (template === undefined) {
      template = readTemplate(fileOf(this.#files.queries, query), this.#files.parts);
      this.#templates.set(query, template);
    }
    return template;
  }
}
