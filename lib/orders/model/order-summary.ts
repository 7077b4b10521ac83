/** What an order is about in a few words: "Branch Connect at 7 sites", "Fiber Internet 1G, 5G Backup". */
export function orderSummary(
  lines: { name: string; action: string; siteKey: string | null; top: boolean }[],
): string {
  const top = lines.filter((line) => line.top);
  const names = [
    ...new Set(top.map((line) => verb(line.action) + line.name).filter((name) => name.trim() !== '')),
  ];
  const sites = new Set(top.map((line) => line.siteKey).filter(Boolean)).size;
  const what =
    names.length > 3 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more` : names.join(', ');
  return sites > 1 ? `${what}, ${sites} sites` : what;
}

const VERBS: Record<string, string> = {
  modify: 'Modify ',
  disconnect: 'Disconnect ',
  suspend: 'Suspend ',
  resume: 'Resume ',
};
const verb = (action: string): string => VERBS[action] ?? '';
