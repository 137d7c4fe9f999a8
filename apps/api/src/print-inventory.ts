import { writeFileSync } from 'node:fs';
import { inventory } from './inventory/page.ts';

/** Writes `docs/data-inventory.md` from the classes. */
writeFileSync(new URL('../../../docs/data-inventory.md', import.meta.url), inventory());
