/** What was sent and is not in the answer, by pointer. An instant counts as what it means, a list as its order. */
export function missingIn(answer: unknown, sent: unknown, pointer = ''): string[] {
  if (Array.isArray(sent)) {
    const list = Array.isArray(answer) ? answer : [];
    const short = list.length === sent.length ? [] : [`${pointer}: ${list.length} of ${sent.length}`];
    return [...short, ...sent.flatMap((one, at) => missingIn(list[at], one, `${pointer}/${at}`))];
  }
  if (typeof sent === 'object' && sent !== null) {
    const object = (typeof answer === 'object' && answer !== null ? answer : {}) as Record<string, unknown>;
    return Object.entries(sent).flatMap(([name, one]) => missingIn(object[name], one, `${pointer}/${name}`));
  }
  return answer === sent
    ? []
    : [`${pointer}: sent ${JSON.stringify(sent)}, answered ${JSON.stringify(answer)}`];
}
