import type { VariantProps } from 'class-variance-authority';
import Link from 'next/link';
import type { ComponentProps } from 'react';
import { buttonStyles } from './button-styles';
import { cx } from './cx';

interface LinkButtonProps extends ComponentProps<typeof Link> {
  variant?: VariantProps<typeof buttonStyles>['variant'];
  size?: VariantProps<typeof buttonStyles>['size'];
}

/** A link to another page that looks like a button. */
export function LinkButton({ variant, size, className, ...rest }: LinkButtonProps) {
  return <Link {...rest} className={cx(buttonStyles({ variant, size }), className)} />;
}
