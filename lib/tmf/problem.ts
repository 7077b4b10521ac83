import { describeRefusal, type InputDefect, type Refusal } from '@/lib/platform/refusal';

/** An answer that is an error, before it has a wire format (TMF630, 3.4). */
export interface Problem {
  status: number;
  code: string;
  /** What is wrong in a few words. */
  reason: string;
  /** One sentence a person can act on. */
  message: string;
  details?: InputDefect[];
  /** What could be done instead, when the state does not allow what was asked. */
  allowed?: string[];
  headers?: Record<string, string>;
}

const REASONS: Record<number, string> = {
  400: 'Bad request',
  401: 'Not authenticated',
  403: 'Not allowed',
  404: 'Not found',
  405: 'Method not allowed',
  409: 'Conflict',
  413: 'Too large',
  415: 'Unsupported media type',
  500: 'Internal error',
  501: 'Not implemented',
};

/** A problem by its status, code and sentence; the reason follows from the status. */
export const problem = (
  status: number,
  code: string,
  message: string,
  more: Partial<Problem> = {},
): Problem => ({ status, code, message, reason: REASONS[status] ?? 'Error', ...more });

/** The problem that a command's or query's refusal is for an API client. */
export function problemOf(refusal: Refusal): Problem {
  const { status, code, message } = describeRefusal(refusal);
  return problem(status, code, message, {
    ...(refusal.kind === 'invalidInput' ? { details: refusal.defects } : {}),
    ...(refusal.kind === 'wrongState' ? { allowed: refusal.allowed } : {}),
  });
}
