'use client';

import { CircleAlert } from 'lucide-react';
import { useActionState, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { signIn } from '@/lib/access/actions';
import { type DemoLogin, DemoLogins } from './demo-logins';
import { PasswordInput } from './password-input';

interface SignInFormProps {
  /** Where to go afterwards; the action checks it. */
  next: string;
  demoLogins: readonly DemoLogin[];
}

/** E-mail and password. A plain form: it works before and without JavaScript. */
export function SignInForm({ next, demoLogins }: SignInFormProps) {
  const [state, submit, pending] = useActionState(signIn, { error: null, email: '' });
  const email = useRef<HTMLInputElement>(null);
  const password = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const fill = (login: DemoLogin, secret: string) => {
    if (email.current) email.current.value = login.email;
    if (password.current) password.current.value = secret;
    button.current?.focus();
  };
  return (
    <>
      <form action={submit} className="mt-[22px] flex flex-col gap-3.5">
        <input type="hidden" name="next" value={next} />
        <Field label="E-mail" reserve={false}>
          <Input
            ref={email}
            size="l"
            type="email"
            name="email"
            autoComplete="username"
            defaultValue={state.email}
            autoFocus
            required
          />
        </Field>
        <Field label="Password" reserve={false}>
          <PasswordInput ref={password} />
        </Field>
        <p role="alert" className="-my-1 flex min-h-8 items-start gap-[5px] text-error text-meta">
          {state.error && !pending && (
            <>
              <CircleAlert aria-hidden="true" className="mt-px size-3.5" />
              {state.error}
            </>
          )}
        </p>
        <Button ref={button} type="submit" variant="primary" size="xl" aria-busy={pending}>
          Sign in
        </Button>
      </form>
      {demoLogins.length > 0 && <DemoLogins logins={demoLogins} onChoose={fill} />}
    </>
  );
}
