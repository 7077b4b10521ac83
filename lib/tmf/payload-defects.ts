import type { z } from 'zod';
import type { Json } from '@/lib/platform/json';
import type { InputDefect } from '@/lib/platform/refusal';

type Issue = z.core.$ZodIssue;

/** A path as a JSON pointer (RFC 6901). */
const pointer = (path: readonly PropertyKey[]): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** Every defect that a schema found, with where it is, what was expected and what was there. */
export function payloadDefects(error: z.ZodError): InputDefect[] {
  return error.issues.flatMap(issueDefects);
}

function issueDefects(issue: Issue): InputDefect[] {
  const at = pointer(issue.path) || '/';
  const found = shown(issue.input);
  const expected = expectation(issue);
  const said = issue.input === undefined ? 'is missing' : whatIsWrong(issue);
  return [
    {
      pointer: at,
      code: issue.input === undefined ? 'missing' : issue.code,
      message: `${at} ${said}.`,
      ...(expected === undefined ? {} : { expected }),
      ...(found === undefined ? {} : { found }),
    },
  ];
}

const whatIsWrong = (issue: Issue): string =>
  issue.message.startsWith('takes') ? issue.message : `is not usable: ${issue.message.toLowerCase()}`;

function expectation(issue: Issue): Json | undefined {
  if (issue.code === 'invalid_type') return issue.expected;
  if (issue.code === 'invalid_value') return issue.values as Json[];
  if (issue.code === 'too_small') return `at least ${issue.minimum}`;
  return issue.code === 'too_big' ? `at most ${issue.maximum}` : undefined;
}

/** What was found, when it is short enough to be repeated. */
function shown(input: unknown): Json | undefined {
  if (input === undefined) return undefined;
  const text = JSON.stringify(input);
  return text.length <= 200 ? (input as Json) : `${text.slice(0, 200)}…`;
}
