import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Reads a Dockerfile.
 * @param {string} text
 * @returns {{word: string, rest: string, stage: number}[]} instructions in order; `stage` counts FROM lines from 0, -1 before the first
 */
export function instructions(text) {
  let stage = -1;
  return text
    .replace(/^\s*#.*\n/gm, '')
    .replace(/\\\n\s*/g, '')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => {
      const [, word, rest] = /^(\S+)\s+(.*)$/.exec(line.trim());
      if (word === 'FROM') stage += 1;
      return { word, rest, stage };
    });
}

/**
 * Finds what would make a build or the finished container fail, without building it.
 * @param {string} file path of the Dockerfile
 * @param {string} root the repository, which is the build's context, already built
 * @returns {string[]} one sentence for each problem
 */
export function dockerfileProblems(file, root) {
  const all = instructions(readFileSync(file, 'utf8'));
  const last = all.at(-1).stage;
  const final = all.filter(({ stage }) => stage === last);
  const has = (word) => final.some((instruction) => instruction.word === word);
  return [
    ...['USER', 'EXPOSE', 'HEALTHCHECK', 'CMD']
      .filter((word) => !has(word))
      .map((word) => `the final stage has no ${word}`),
    ...(argumentOf(final, 'USER') === 'root' ? ['the final stage runs as root'] : []),
    ...all.filter(({ word }) => word === 'COPY').flatMap(({ rest }) => missingSources(rest, root, all)),
    ...missingProgram(final, root),
    ...missingPackages(final, root),
    ...portsApart(final),
  ].map((problem) => `${file}: ${problem}`);
}

/** ENV of the final stage. @returns {Record<string, string>} */
export function environmentOf(file) {
  const all = instructions(readFileSync(file, 'utf8'));
  const settings = all.filter(({ word, stage }) => word === 'ENV' && stage === all.at(-1).stage);
  return Object.fromEntries(settings.flatMap(({ rest }) => rest.split(/\s+/).map((pair) => pair.split('='))));
}

/** The port of EXPOSE in the final stage. */
export const exposedPort = (file) => argumentOf(instructions(readFileSync(file, 'utf8')), 'EXPOSE');

function argumentOf(list, word) {
  return list.findLast((instruction) => instruction.word === word)?.rest;
}

function missingSources(rest, root, all) {
  const words = rest.split(/\s+/);
  const from = words.find((word) => word.startsWith('--from='))?.slice('--from='.length);
  if (from && !all.some(({ word, rest: stage }) => word === 'FROM' && stage.endsWith(` AS ${from}`))) {
    return [`COPY --from=${from} names no stage`];
  }
  const sources = words.filter((word) => !word.startsWith('--')).slice(0, -1);
  return sources
    .map((source) => source.replace(/^\/src\/?/, ''))
    .filter((source) => !existsSync(join(root, source)))
    .map((source) => `COPY ${source}: there is no such thing in the repository`);
}

/** What a workspace depends on must be among what was copied; what only its build needs is not. */
function missingPackages(final, root) {
  const copied = final
    .filter(({ word }) => word === 'COPY')
    .flatMap(({ rest }) => rest.split(/\s+/).map((path) => path.replace(/^(\/src|\.)\/|\/$/g, '')));
  if (copied.includes('node_modules')) return [];
  return copied
    .filter((path) => path.endsWith('/package.json') && existsSync(join(root, path)))
    .flatMap((path) => Object.keys(JSON.parse(readFileSync(join(root, path), 'utf8')).dependencies ?? {}))
    .filter((name) => !copied.includes(`node_modules/${name}`))
    .map((name) => `${name} is needed at run time and not in the image`);
}

/** The script of CMD must be among what was copied. */
function missingProgram(final, root) {
  const script = JSON.parse(argumentOf(final, 'CMD') ?? '[]').at(-1);
  const copied = final.filter(({ word }) => word === 'COPY').map(({ rest }) => rest);
  const isCopied = copied.some((rest) =>
    rest.split(/\s+/).some((path) => script.startsWith(path.replace(/^\/src\//, ''))),
  );
  return existsSync(join(root, script)) && isCopied ? [] : [`CMD runs ${script}, which is not in the image`];
}

function portsApart(final) {
  const exposed = argumentOf(final, 'EXPOSE');
  const listening = final.flatMap(({ word, rest }) =>
    word === 'ENV' ? [...rest.matchAll(/_PORT=(\d+)/g)] : [],
  );
  const asked = /127\.0\.0\.1:(\d+)/.exec(argumentOf(final, 'HEALTHCHECK') ?? '')?.[1];
  const numbers = new Set([exposed, asked, ...listening.map(([, port]) => port)]);
  return numbers.size === 1
    ? []
    : [`ports differ: EXPOSE, ENV and HEALTHCHECK say ${[...numbers].join(', ')}`];
}
