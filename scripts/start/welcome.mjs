/**
 * Prints where to go and whom one can sign in as.
 * @param {{portal: string, api: string, database: string, logs: string, people: {name: string, seat: string, collaboration: string}[], demo: 'on' | 'off'}} facts
 */
export function welcome({ portal, api, database, logs, people, demo }) {
  console.log(`
Samenspel is ready.

  Portal    ${portal}
  GraphQL   ${api}/graphql
  Data      ${database}
  Logs      ${logs}
`);
  if (demo === 'off')
    console.log('The demo is off: no fictional people to sign in as (DEMO=on brings them back).\n');
  else if (people.length)
    console.log(`Sign in as one of these fictional people (no password):\n${table(people)}\n`);
  console.log('Ctrl-C stops everything.');
}

/**
 * Asks the API whom one can sign in as.
 * @param {string} api address of the API
 * @returns {Promise<{id: string, name: string, seat: string, collaboration: string}[]>} nobody when the demo is off
 */
export async function demoPeople(api) {
  const answer = await fetch(`${api}/demo-people`, { signal: AbortSignal.timeout(5000) }).catch(
    () => undefined,
  );
  if (!answer?.ok) return [];
  const people = await answer.json().catch(() => []);
  return Array.isArray(people) ? people : [];
}

function table(people) {
  const rows = people.map(({ name, seat, collaboration }) =>
    [name, seat, collaboration].map((text) => String(text ?? '')),
  );
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column].length)));
  return rows
    .map(([name, seat, where]) => `  ${name.padEnd(widths[0])}   ${seat.padEnd(widths[1])}   ${where}`)
    .join('\n');
}
