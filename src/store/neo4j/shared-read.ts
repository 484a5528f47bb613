/** Reads a value once for all who ask for it in one turn of the event loop. No one gets what was read before they asked. */
export class SharedRead<Value> {
  readonly #read: () => Promise<Value>;
  #next: Promise<Value> | null = null;

  constructor(read: () => Promise<Value>) {
    this.#read = read;
  }

  get(): Promise<Value> {
    this.#next ??= new Promise((resolve) => {
      setImmediate(() => {
        this.#next = null;
        resolve(this.#read());
      });
    });
    return this.#next;
  }
}
