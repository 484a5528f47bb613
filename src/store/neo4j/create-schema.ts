import neo4j, { type Session } from "neo4j-driver";

/**
 * Runs a statement that creates a constraint or an index if it does not exist. A server that is killed while it creates
 * a constraint can keep the constraint's index without it, and then refuses the constraint.
 */
export async function createSchema(session: Session, statement: string): Promise<void> {
  try {
    await session.run(statement);
  } catch (error) {
    const name = /^CREATE CONSTRAINT (\w+)/m.exec(statement)?.[1];
    const isLeftOver =
      error instanceof neo4j.Neo4jError && error.code === "Neo.ClientError.Schema.IndexWithNameAlreadyExists";
    if (!isLeftOver || name === undefined) throw error;
    await session.run("DROP INDEX $name IF EXISTS", { name });
    await session.run(statement);
  }
}
