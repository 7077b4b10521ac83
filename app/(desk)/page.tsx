import { redirect } from 'next/navigation';
import { homeOf } from '@/components/shell/home-of';
import { requireUser } from '@/lib/access/session';

/** The start page is where a person's work is. */
export default async function HomePage() {
  const user = await requireUser();
  redirect(homeOf(user.roles));
}
