import { RequestError } from "./run.ts";

/** Fetches a file that the server writes. */
export async function getFile(address: string): Promise<Blob> {
  let response: Response;
  try {
    response = await fetch(address);
  } catch {
    throw new RequestError("UNREACHABLE", "The server cannot be reached.");
  }
  if (response.ok) return response.blob();
  throw new RequestError(response.status === 503 ? "BUSY" : "REJECTED", await messageOf(response));
}

async function messageOf(response: Response): Promise<string> {
  try {
    const { errors } = (await response.json()) as { errors?: readonly { message: string }[] };
    return errors?.[0]?.message ?? `The server answered ${response.status}.`;
  } catch {
    return `The server answered ${response.status}.`;
  }
}
