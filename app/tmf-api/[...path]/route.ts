import { problem } from '@/lib/tmf/problem';
import { problemResponse } from '@/lib/tmf/tmf-door';

/** Everything under /tmf-api that no API serves: an error body instead of a page. */
const unknown = async (_request: Request, { params }: { params: Promise<{ path: string[] }> }) => {
  const { path } = await params;
  const version = path.includes('v4') ? 'v4' : 'v5';
  return problemResponse(problem(404, 'notFound', 'There is no such API here.'), version);
};

export const GET = unknown;
export const POST = unknown;
export const PUT = unknown;
export const PATCH = unknown;
export const DELETE = unknown;
