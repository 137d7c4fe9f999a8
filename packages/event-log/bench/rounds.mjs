// Takes turns: all kinds of work run in short rounds one after the other, so that a busy moment of the machine hits each.

/**
 * @param {{name: string, of?: string, writers: (() => Promise<number>)[]}[]} kinds each writer does one thing and tells
 *   how many events that were; `of` names the kind to compare with
 * @param {{rounds: number, milliseconds: number, warmUp: number}} how
 * @returns {Promise<{name: string, p50: number, perSecond: number, of?: string, ratio?: number}[]>} medians: time of one
 *   thing in milliseconds, events a second
 */
export async function takeTurns(kinds, { rounds, milliseconds, warmUp }) {
  const seen = new Map(kinds.map(({ name }) => [name, []]));
  for (const { writers } of kinds) await round(writers, warmUp);
  for (let i = 0; i < rounds; i++)
    for (const { name, writers } of kinds) seen.get(name).push(await round(writers, milliseconds));
  const results = kinds.map(({ name, of }) => ({
    name,
    of,
    p50: median(seen.get(name).map(({ times }) => median(times))),
    perSecond: median(seen.get(name).map(({ events, seconds }) => events / seconds)),
  }));
  const rate = (wanted) => results.find(({ name }) => name === wanted)?.perSecond;
  return results.map((result) => ({ ...result, ratio: result.of && result.perSecond / rate(result.of) }));
}

async function round(writers, milliseconds) {
  const times = [];
  let events = 0;
  const start = performance.now();
  const work = async (write) => {
    for (let now = performance.now(); now - start < milliseconds; ) {
      const written = await write();
      events += written;
      const after = performance.now();
      times.push(after - now);
      now = after;
    }
  };
  await Promise.all(writers.map(work));
  return { times, events, seconds: (performance.now() - start) / 1000 };
}

export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Prints rows of cells in columns; the column `left` is text, the others numbers. */
export function printTable(rows, left = 1) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const align = (cell, column) =>
    column === left ? cell.padEnd(widths[column]) : cell.padStart(widths[column]);
  for (const row of rows) console.log(row.map(align).join('  '));
}
