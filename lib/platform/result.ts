/** A value or a refusal. Exceptions are kept for bugs and outages. */
export type Result<T, E> = { ok: true; value: T } | { ok: false; refusal: E };

export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });

export const refuse = <E>(refusal: E): { ok: false; refusal: E } => ({ ok: false, refusal });
