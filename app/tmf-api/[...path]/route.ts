import { errorAnswer } from '@/lib/tmf/error-answer';

/** What no API of ours serves is answered as an API would answer, not with a page. */
function nothingHere(request: Request): Response {
  const { pathname } = new URL(request.url);
  const version = pathname.includes('/v5/') ? 'v5' : 'v4';
  return errorAnswer(version, 404, {
    code: 'noSuchResource',
    message: `There is no resource at ${pathname}.`,
  });
}

export const GET = nothingHere;
export const POST = nothingHere;
export const PUT = nothingHere;
export const PATCH = nothingHere;
export const DELETE = nothingHere;
