/**
 * What a JSON door answers, or an error with the sentence to show and the HTTP status as its cause.
 * `what` is named when the server said nothing usable: "your work".
 */
export async function fetchJson<T>(path: string, what: string, signal?: AbortSignal): Promise<T> {
  const response = await fetch(path, { signal });
  if (response.ok) return (await response.json()) as T;
  const body: unknown = await response.json().catch(() => null);
  const told = typeof body === 'object' && body !== null && 'message' in body ? String(body.message) : '';
  throw new Error(told || `Could not load ${what}. The server did not answer.`, { cause: response.status });
}
