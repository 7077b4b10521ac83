'use client';

import type { VariantProps } from 'class-variance-authority';
import type { ComponentProps, MouseEvent } from 'react';
import { buttonStyles } from './button-styles';
import { cx } from './cx';
import { Kbd } from './kbd';

export interface ButtonProps extends ComponentProps<'button'> {
  variant?: VariantProps<typeof buttonStyles>['variant'];
  size?: VariantProps<typeof buttonStyles>['size'];
  /** The shortcut that does the same, shown inside. */
  keys?: string;
  /** What is missing ("5 left"). The action stays focusable but does not act. */
  blocked?: string | null;
  /** Pressing a blocked action should lead to the first missing thing. */
  onBlocked?: () => void;
}

/** A button. Set `blocked` rather than `disabled` when the reader can do something about it. */
export function Button({
  variant,
  size,
  keys,
  blocked,
  onBlocked,
  className,
  children,
  ...rest
}: ButtonProps) {
  const isBlocked = Boolean(blocked);
  const refuse = (event: MouseEvent) => {
    event.preventDefault();
    onBlocked?.();
  };
  return (
    <button
      type="button"
      {...rest}
      aria-disabled={isBlocked || undefined}
      aria-keyshortcuts={keys?.replace(' ', '+')}
      className={cx(
        buttonStyles({ variant, size, blocked: isBlocked }),
        'disabled:border-line disabled:bg-sunken disabled:text-muted disabled:shadow-none',
        className,
      )}
      onClick={isBlocked ? refuse : rest.onClick}
    >
      {children}
      {isBlocked && <span className="font-normal">{blocked}</span>}
      {keys && <Kbd tone={variant === 'primary' && !isBlocked ? 'inverse' : 'plain'}>{keys}</Kbd>}
    </button>
  );
}
