import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Where letters go without a mail server: a folder in the data folder.
 * @param {string} dataDir absolute
 * @param {Record<string, string | undefined>} env SMTP_URL or MAIL_OUTBOX say otherwise
 * @returns {{MAIL_OUTBOX?: string}} for the API and the command line
 */
export function mailOutbox(dataDir, env = process.env) {
  if (env.SMTP_URL || env.MAIL_OUTBOX) return {};
  return { MAIL_OUTBOX: join(dataDir, 'mail') };
}

/**
 * Prints the letters that come into a folder, so that one can sign in without a mail server.
 * @param {string | undefined} folder made when missing; without it nothing is printed
 * @returns {{stop(): void}}
 */
export function printMail(folder, print = console.log) {
  if (!folder) return { stop: () => {} };
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const seen = new Set(letters(folder));
  const look = () => {
    for (const name of letters(folder)) {
      if (seen.has(name)) continue;
      seen.add(name);
      print(
        `\nA letter (no mail server is set, SMTP_URL):\n${indented(readFileSync(join(folder, name), 'utf8'))}`,
      );
    }
  };
  const timer = setInterval(look, 500).unref();
  return { stop: () => clearInterval(timer) };
}

const letters = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort();

const indented = (text) => text.trimEnd().replace(/^/gm, '  ');
