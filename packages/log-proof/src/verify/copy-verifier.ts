import { cp, mkdir, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The program's name in the folder it is copied to: `node verify/samenspel-verify.js .` */
export const VERIFIER_FILE = 'samenspel-verify.js';

/**
 * Puts this program into a folder so that it runs there with nothing but Node 20 or newer. The folder is made when it
 * is not there. Works from the built package only; throws what Node throws when a file cannot be written.
 */
export async function copyVerifier(targetFolder: string): Promise<void> {
  const built = fileURLToPath(new URL('..', import.meta.url));
  await mkdir(targetFolder, { recursive: true });
  await cp(built, targetFolder, { recursive: true, filter: (path) => isProgram(path.slice(built.length)) });
  await writeFile(join(targetFolder, 'package.json'), '{ "type": "module" }\n');
  await writeFile(join(targetFolder, VERIFIER_FILE), "import './verify/main.js';\n");
}

function isProgram(path: string): boolean {
  const extension = extname(path);
  return basename(path) !== 'testing' && (extension === '' || extension === '.js');
}
