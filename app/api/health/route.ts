import { runtime } from '@/lib/platform/runtime';
import packageJson from '@/package.json';

/** 200 once this process can serve: its database answers. */
export async function GET(): Promise<Response> {
  const { version } = packageJson;
  try {
    const { store } = await runtime();
    await store.run('select 1 as one', []);
    return Response.json({ status: 'ok', version, database: store.kind });
  } catch {
    return Response.json({ status: 'unavailable', version, database: null }, { status: 503 });
  }
}
