import type { PersonName } from '../fixtures/sign-in';

/** Every screen that is checked, and as whom it is opened; null: signed out. */
export const SCREENS: readonly { name: string; path: string; as: PersonName | null }[] = [
  { name: 'sign-in', path: '/sign-in', as: null },
  { name: 'queue', path: '/queue', as: 'marta' },
  { name: 'queue, in flight', path: '/queue?view=in-flight', as: 'marta' },
  { name: 'queue with a peek', path: '/queue?peek=ORD-10501', as: 'marta' },
  { name: 'queue, nothing found', path: '/queue?q=nothing+has+this', as: 'marta' },
  { name: 'queue, not allowed', path: '/queue', as: 'tomasz' },
  { name: 'orders', path: '/orders', as: 'owen' },
  { name: 'drafts', path: '/orders?view=drafts', as: 'admin' },
  { name: 'closed orders', path: '/orders?view=closed', as: 'sofie' },
  { name: 'order to decide', path: '/orders/ORD-10501', as: 'marta' },
  { name: 'order under way', path: '/orders/ORD-10483', as: 'marta' },
  { name: 'plan of an order', path: '/orders/ORD-10483?tab=plan', as: 'marta' },
  { name: 'decomposition of an order', path: '/orders/ORD-10483?tab=decomposition', as: 'marta' },
  { name: 'order that is not there', path: '/orders/ORD-1', as: 'marta' },
  { name: 'catalog', path: '/catalog', as: 'ruben' },
];
