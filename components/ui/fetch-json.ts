/**
 * What a JSON door answers, or an error with the sentence to show. Its cause is the HTTP status, or what
 * kept the question from being answered. `what` is named when nothing usable was said: "your work".
 */
export async function fetchJson<T>(path: string, what: string, signal?: AbortSignal): Promise<T> {
  const unreached = `Could not load ${what}. The server did not answer.`;
  const response = await fetch(path, { signal }).catch((cause: unknown) => {
    throw new Error(unreached, { cause });
  });
  const body: unknown = await response.json().catch(() => null);
  if (response.ok && body !== null) return body as T;
  const told = typeof body === 'object' && body !== null && 'message' in body ? String(body.message) : '';
  throw new Error(told || unreached, { cause: response.status });
}
