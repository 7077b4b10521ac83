/** What a pending decision is called once it was given: "Approved by you". */
const GIVEN: Record<string, string> = { approve: 'Approved', reject: 'Rejected', complete: 'Completed' };

export const decisionWord = (command: string): string => GIVEN[command] ?? 'Decided';
