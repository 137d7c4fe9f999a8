import { readFileSync } from 'node:fs';

/**
 * Checks that a clone can be installed anywhere: no package is bound to one registry's host, and no platform's optional
 * package is missing (npm installs happily without it and `npm ci` then fails elsewhere).
 * @param {string} file path of package-lock.json
 * @returns {string[]} one sentence for each thing that is wrong
 */
export function lockFileProblems(file) {
  const { packages } = JSON.parse(readFileSync(file, 'utf8'));
  const names = Object.keys(packages);
  const hosts = names
    .filter((name) => /^https?:/.test(packages[name].resolved ?? ''))
    .map((name) => `${name} names a registry's host: ${packages[name].resolved} (is .npmrc in place?)`);
  const missing = names.flatMap((name) =>
    Object.keys(packages[name].optionalDependencies ?? {})
      .filter((wanted) => !names.some((known) => known.endsWith(`node_modules/${wanted}`)))
      .map(
        (wanted) => `${name || 'package.json'} wants ${wanted} for some platform, but the lock file lacks it`,
      ),
  );
  return [...hosts, ...missing];
}
