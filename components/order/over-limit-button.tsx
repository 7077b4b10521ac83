import { Button, type ButtonProps } from '@/components/ui/button';

interface OverLimitButtonProps extends Pick<ButtonProps, 'size' | 'keys' | 'className'> {
  /** Asks all the same: the server's sentence says by how much. */
  onPress: () => void;
}

/** Approve, for somebody whose limit is lower than what the order is worth. */
export const OverLimitButton = ({ onPress, ...rest }: OverLimitButtonProps) => (
  <Button variant="primary" blocked="over your limit" onBlocked={onPress} {...rest}>
    Approve
  </Button>
);
