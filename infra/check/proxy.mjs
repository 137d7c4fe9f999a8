import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * Checks a reverse-proxy example: balanced braces, the portal's port and what the portal needs to be told; with Caddy,
 * where there is one, its own check as well. (nginx checks only a whole installation with certificates.)
 * @param {string} file path of Caddyfile or nginx.conf
 * @param {string} port the portal's usual port
 * @returns {string[]} one sentence for each problem
 */
export function proxyProblems(file, port) {
  const text = readFileSync(file, 'utf8').replace(/#.*$/gm, '');
  const count = (sign) => text.split(sign).length;
  const problems = [
    ...(count('{') === count('}') ? [] : ['braces do not match']),
    ...(text.includes(`127.0.0.1:${port}`) ? [] : [`nothing leads to the portal's port ${port}`]),
    ...(file.endsWith('.conf') ? nginxProblems(text) : caddyProblems(file)),
  ];
  return problems.map((problem) => `${file}: ${problem}`);
}

function nginxProblems(text) {
  const locations = text.split(/\blocation\b/).slice(1);
  const wanted = ['X-Forwarded-Proto $scheme', 'X-Forwarded-Host $host', 'X-Forwarded-For $remote_addr'];
  return locations.flatMap((location) =>
    wanted
      .filter((header) => !location.includes(header))
      .map((header) => `location${location.split('{')[0]}lacks ${header}`),
  );
}

function caddyProblems(file) {
  try {
    execFileSync('caddy', ['validate', '--adapter', 'caddyfile', '--config', file], {
      stdio: 'pipe',
      timeout: 30_000,
    });
    return [];
  } catch (error) {
    return error.code === 'ENOENT' ? [] : [String(error.stderr).trim().split('\n').at(-1)];
  }
}
