import type { Metadata } from 'next';
import { SignInForm } from '@/components/access/sign-in-form';
import { BatonMark } from '@/components/shell/baton-mark';
import { demoLogins } from '@/lib/access/demo-logins';
import { appInfo } from '@/lib/platform/app-info';

export const metadata: Metadata = { title: 'Sign in' };

interface SignInPageProps {
  searchParams: Promise<{ next?: string | string[] }>;
}

export default async function SignInPage({ searchParams }: SignInPageProps) {
  const [info, { next }] = await Promise.all([appInfo(), searchParams]);
  const target = typeof next === 'string' ? next : '';
  return (
    <div className="w-full max-w-[400px] rounded-overlay border border-line bg-surface px-9 py-8 shadow-float max-sm:max-w-none max-sm:rounded-none max-sm:border-0 max-sm:px-6 max-sm:shadow-none">
      <div className="flex items-center gap-2.5">
        <BatonMark size={28} />
        <span className="font-semibold text-section">Baton</span>
      </div>
      <h1 className="mt-7 font-semibold text-title">Sign in to {info.providerName}</h1>
      <p className="mt-0.5 text-fg-2 text-read">Use your work account.</p>
      <SignInForm next={target} demoLogins={info.demo ? await demoLogins() : []} />
      {!info.demo && (
        <p className="mt-5 text-meta text-muted">No account? Ask an administrator at {info.providerName}.</p>
      )}
    </div>
  );
}
