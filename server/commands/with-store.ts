import { readConfig } from "../config.ts";
import { BadRequest, EngineUnavailable, NotFound } from "../errors.ts";
import { openStore } from "../load/open.ts";
import { answerRequest, type StoreAnswer, type StoreRequest } from "../load/requests.ts";
import { askServer } from "../load/socket.ts";
import type { CommandContext } from "./command.ts";

/**
 * Has a request answered by the server that holds the store, or by a store opened for it. What went
 * wrong is told; gives null then.
 * @throws CannotStart when the store cannot be opened here
 */
export async function withStore(
  request: StoreRequest,
  { tell }: CommandContext,
): Promise<StoreAnswer | null> {
  const { data, neo4j } = readConfig(process.env);
  const served = await askServer(data, request, tell);
  if (served) return served;
  try {
    const store = await openStore(data, neo4j, tell);
    try {
      return await answerRequest(store, request, tell);
    } finally {
      await store.engine.close();
    }
  } catch (error) {
    const known = [BadRequest, NotFound, EngineUnavailable];
    if (!known.some((kind) => error instanceof kind)) throw error;
    tell((error as Error).message);
    return null;
  }
}

/** Prints an answer's lines where they belong, and gives the exit code. */
export function conclude(answer: StoreAnswer | null, { print, tell }: CommandContext): number {
  if (answer === null) return 1;
  for (const line of answer.lines) (answer.ok ? print : tell)(line);
  return answer.ok ? 0 : 1;
}
