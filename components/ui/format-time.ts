import { TZDate } from '@date-fns/tz';
import { format } from 'date-fns';

/** The time of day, "10:41". */
export const formatTime = (iso: string, zone: string): string => format(new TZDate(iso, zone), 'HH:mm');
