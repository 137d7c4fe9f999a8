import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Settings of Node, npm and adapter-node themselves, and of the machine. */
const foreign = new Set([
  'NODE_ENV',
  'PATH',
  'CI',
  'PORT',
  'PROTOCOL_HEADER',
  'HOST_HEADER',
  'ADDRESS_HEADER',
  'INIT_CWD',
  'HOME',
]);

/**
 * Collects the names of variables that the code reads.
 * @param {string} root the repository
 * @param {string[]} folders where to look, relative
 * @returns {Set<string>} names such as API_PORT
 */
export function variablesRead(root, folders) {
  const names = folders
    .flatMap((folder) => sources(join(root, folder)))
    .flatMap((file) => namesIn(readFileSync(file, 'utf8')));
  return new Set(names.filter((name) => !foreign.has(name)));
}

/** `env.NAME`, `env['NAME']`, `port(env, 'NAME'`, and the keys of SvelteKit's defineEnvVars. */
function namesIn(text) {
  const uses = [...text.matchAll(/\benv(?:\.|\[['"]|, ['"])([A-Z][A-Z_]+)\b/g)].map(([, name]) => name);
  const declared = /defineEnvVars\(\{([\s\S]*)\}\)/.exec(text)?.[1] ?? '';
  return [...uses, ...[...declared.matchAll(/^\s*([A-Z][A-Z_]+):/gm)].map(([, name]) => name)];
}

function sources(path) {
  if (/\.[cm]?[jt]s$/.test(path)) return [path];
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter(
      (entry) =>
        entry.isFile() && /\.([cm]?[jt]s|svelte)$/.test(entry.name) && !/\.test\.|bench/.test(entry.name),
    )
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Names in the first column of the tables of a Markdown file. @returns {Set<string>} */
export function variablesDescribed(file) {
  return new Set([...readFileSync(file, 'utf8').matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name]) => name));
}

/** Names that an env file sets. @returns {string[]} */
export function variablesSet(file) {
  return [...readFileSync(file, 'utf8').matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name);
}
