import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** Where the units expect the repository. */
const home = '/opt/samenspel';

/**
 * Checks a unit: the program and script it starts, and with systemd-analyze, where there is one, its whole content.
 * @param {string} file path of the unit
 * @param {string} root the repository, already built
 * @returns {string[]} one sentence for each problem
 */
export function unitProblems(file, root) {
  const text = readFileSync(file, 'utf8');
  const words = (/^ExecStart=(.*)$/m.exec(text)?.[1] ?? '').split(' ');
  const paths = [words[0].replace(home, root), join(root, words.at(-1))];
  return [
    ...paths.filter((path) => !existsSync(path)).map((path) => `ExecStart names ${path}, which is not there`),
    ...analysed(basename(file), text.replaceAll(home, '/')),
  ].map((problem) => `${file}: ${problem}`);
}

/** Verified with a program that exists everywhere in place of ours: systemd-analyze wants to see it. */
function analysed(name, text) {
  const folder = mkdtempSync(join(tmpdir(), 'units-'));
  try {
    const unit = join(folder, name);
    writeFileSync(
      unit,
      text.replace(/^ExecStart=\S+/m, 'ExecStart=/bin/true').replace(/^Documentation=.*\n/m, ''),
    );
    execFileSync('systemd-analyze', ['verify', '--man=no', '--recursive-errors=no', unit], {
      encoding: 'utf8',
      stdio: 'pipe',
      timeout: 30_000,
    });
    return [];
  } catch (error) {
    if (error.code === 'ENOENT') return []; // no systemd on this machine
    return (error.stderr || error.message)
      .trim()
      .split('\n')
      .filter((line) => line.includes(name));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
