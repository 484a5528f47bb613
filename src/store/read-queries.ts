import type { ReadName } from "./catalogue/catalogue.ts";
import { type QueryTemplate, readTemplate } from "./query-template.ts";
import { fileOf, type QueryFiles } from "./query-text.ts";

/**
 * Most texts, or statements made of them, that are kept for use again. There are far more combinations of filters than
 * anybody asks for, but somebody could.
 */
const MAX_KEPT = 500;

/** The texts of the queries that read, rendered for their parameters; what an engine makes of a text is kept with it. */
export class ReadQueries<Made> {
  readonly #files: QueryFiles;
  readonly #make: (text: string) => Made;
  readonly #templates = new Map<ReadName, QueryTemplate>();
  readonly #made = new Map<string, Made>();

  constructor(files: QueryFiles, make: (text: string) => Made) {
    this.#files = files;
    this.#make = make;
  }

  /** What is made of a query's text for parameters of this shape. */
  get(query: ReadName, params: Readonly<Record<string, unknown>>): Made {
    const template = this.#template(query);
    const key = `${query} ${template.shapeOf(params)}`;
    const kept = this.#made.get(key);
    const made = kept ?? this.#make(template.render(params));
    // A map keeps the order in which keys came: the first is the one not used for longest.
    this.#made.delete(key);
    this.#made.set(key, made);
    const [oldest] = this.#made.keys();
    if (this.#made.size > MAX_KEPT && oldest !== undefined) this.#made.delete(oldest);
    return made;
  }

  #template(query: ReadName): QueryTemplate {
    let template = this.#templates.get(query);
    if (template === undefined) {
      template = readTemplate(fileOf(this.#files.queries, query), this.#files.parts);
      this.#templates.set(query, template);
    }
    return template;
  }
}
