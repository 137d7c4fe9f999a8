// node scripts/reliability.mjs: makes docs/reliability.md anew.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reliabilityDocument } from './reliability/document.mjs';
import { findTests } from './reliability/find-tests.mjs';
import { readLongRuns } from './reliability/long-run.mjs';
import { root } from './start/settings.mjs';

writeFileSync(join(root, 'docs', 'reliability.md'), reliabilityDocument(findTests(root), readLongRuns(root)));
