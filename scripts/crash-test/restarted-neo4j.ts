import { type RunningNeo4j, startNeo4j } from "../neo4j/start-neo4j.ts";

/** A Neo4j server that is started when it is needed, and keeps its data when it is killed. */
export class RestartedNeo4j {
  readonly #dataDir: (round: number) => string;
  #running: { readonly dataDir: string; readonly server: RunningNeo4j } | null = null;

  constructor(dataDir: (round: number) => string) {
    this.#dataDir = dataDir;
  }

  /** The server of a round: the one that runs, unless that round has other data. */
  async for(round: number): Promise<RunningNeo4j> {
    const dataDir = this.#dataDir(round);
    if (this.#running?.dataDir !== dataDir) {
      await this.stop();
      this.#running = { dataDir, server: await startNeo4j({ dataDir, isShortLived: true }) };
    }
    return this.#running.server;
  }

  async kill(): Promise<void> {
    await this.#running?.server.kill();
    this.#running = null;
  }

  async stop(): Promise<void> {
    await this.#running?.server.stop();
    this.#running = null;
  }
}
