import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { TopBar } from './top-bar';

interface NoAccessProps {
  /** The page that was asked for. */
  title: string;
  /** What the person's role does not let them do: "decide orders". */
  what: string;
}

/** A page that is not this person's to see, and a way back. */
export function NoAccess({ title, what }: NoAccessProps) {
  return (
    <>
      <TopBar title={title} />
      <div className="grid flex-1 place-items-center p-6">
        <EmptyState
          title="This page is not open to you"
          action={<LinkButton href="/">Go to your start page</LinkButton>}
        >
          Your role does not include the right to {what}. Ask an administrator if it should.
        </EmptyState>
      </div>
    </>
  );
}
