import { z } from 'zod';
import { actionDoor } from '@/lib/access/action-door';
import { setUserActive } from '@/lib/access/commands/set-user-active';
import { pathText } from '@/lib/platform/path-text';
import { describeRefusal } from '@/lib/platform/refusal';

const schema = z.object({ user: z.string().max(200), active: z.boolean() });

/** PUT /api/users/:ref/active {active} : deactivates or reactivates a person, by id or e-mail. Same origin only. */
export async function PUT(
  request: Request,
  { params }: { params: Promise<{ ref: string }> },
): Promise<Response> {
  // Route handlers get no origin check of their own, and this one writes by cookie.
  const site = request.headers.get('sec-fetch-site');
  if (site && site !== 'same-origin' && site !== 'none')
    return Response.json(
      { code: 'crossOrigin', message: 'Sent from another site. Nothing was changed.' },
      { status: 403 },
    );
  const { ref } = await params;
  const body: unknown = await request.json().catch(() => null);
  const active = typeof body === 'object' && body !== null && 'active' in body ? body.active : undefined;
  const result = await actionDoor(schema, { user: pathText(ref), active }, (ctx, input) =>
    setUserActive(ctx, input),
  );
  if (result.ok) return Response.json(result.value);
  const status = result.refusal ? describeRefusal(result.refusal).status : 500;
  return Response.json({ code: result.code, message: result.message }, { status });
}
