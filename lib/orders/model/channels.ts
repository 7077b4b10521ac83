/** How an order came in (spec: domain, "Channel"). */
export const CHANNELS = ['api', 'exchange', 'direct', 'import'] as const;
export type Channel = (typeof CHANNELS)[number];

export const CHANNEL_LABELS: Record<Channel, string> = {
  api: 'API',
  exchange: 'Exchange',
  direct: 'Direct',
  import: 'CSV import',
};
