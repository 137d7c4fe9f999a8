import { readFileSync } from 'node:fs';

/**
 * The most telling line of a log: the last error of a JSON log, else the last line that names an error, else the last.
 * @param {string} logFile
 * @returns {string} empty when nothing was written
 */
export function lastWords(logFile) {
  const lines = readFileSync(logFile, 'utf8')
    .slice(-20_000)
    .split('\n')
    .filter((line) => line.trim());
  const entries = lines.map(parsed).filter((entry) => entry?.level >= 50);
  const entry = entries.at(-1);
  if (entry) {
    const code = entry.code ? ` (${entry.code})` : '';
    return `${entry.err?.message ?? entry.msg ?? ''}${code}`;
  }
  const plain = lines.filter((line) => !parsed(line) && !/^\s+at |^Node\.js v|^[\s^}\]]+$/.test(line));
  return (plain.findLast((line) => /^\s*\w*error( \[\w+\])?: /i.test(line)) ?? plain.at(-1) ?? '').trim();
}

function parsed(line) {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
