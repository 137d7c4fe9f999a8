import { promises } from './promises.mjs';

const number = new Intl.NumberFormat('en-GB');

/**
 * The text of docs/reliability.md.
 * @param {Map<string, string[]>} tests files by id of a promise
 * @param {Record<string, import('./long-run.mjs').LongRun>} runs the last long run of each promise
 */
export const reliabilityDocument = (tests, runs) =>
  `${opening}\n${promises.map((promise) => section(promise, tests.get(promise.id) ?? [], runs[promise.id])).join('\n')}`;

const opening = `# Reliability

What the log promises, which test puts each promise to the proof, and what the last long run did. Every test below runs in
\`npm test\` at its normal size; \`npm run test:long\` runs them longer. Their inputs are random: a failure names its seed, and
\`SEED=<seed>\` runs the same inputs again (what other processes do meanwhile is never quite the same).

This page is made by \`node scripts/reliability.mjs\` from \`scripts/reliability/promises.mjs\` and \`docs/reliability/long-run.json\`.
\`npm run test:long -- --keep\` renews both; \`npm run test:long -- readers\` runs one promise alone.
`;

function section({ id, says, counted, normal, long }, files, run) {
  return `## ${id}

${says}

| | |
| --- | --- |
| test | ${files.map(link).join('<br>')} |
| in every run | ${atLeast(normal, counted)} |
| in the long run | ${atLeast(long, counted)} |
| last long run | ${run ? lastRun(run) : 'not yet'} |
`;
}

const link = (file) => `[${file}](../${file})`;

const atLeast = (count, counted) =>
  count === 0 ? 'left to the long run' : `${number.format(count)} ${counted}`;

function lastRun({ date, seconds, machine, reports }) {
  const told = reports.map(({ test, count, seed }) => {
    const from = seed === undefined ? '' : `, seed ${seed}`;
    return `${test}: ${number.format(count)}${from}`;
  });
  return [...told, `${date}, in ${number.format(seconds)} s on ${machine}`].join('<br>');
}
