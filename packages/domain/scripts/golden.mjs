// Writes the golden files that are missing, and their checksums. It never changes one that is there.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { withMissingGoldens } from '../dist/testing/golden-files.js';

const folder = new URL('../golden/', import.meta.url);
const at = (name) => new URL(name, folder);
const read = (name) => (existsSync(at(name)) ? readFileSync(at(name), 'utf8') : '');

const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
const files = Object.fromEntries(names.map((name) => [name, read(name)]));
const whole = withMissingGoldens({ files, checksums: read('checksums.txt') });
const missing = Object.entries(whole.files).filter(([name]) => !(name in files));
for (const [name, content] of missing) writeFileSync(at(name), content, { flag: 'wx' });
writeFileSync(at('checksums.txt'), whole.checksums);
console.log(
  missing.length === 0 ? 'No golden file was missing.' : `Wrote ${missing.map(([n]) => n).join(', ')}.`,
);
