// npm run catalogue -w @samenspel/domain: writes docs/events.md from the definitions.
import { writeFileSync } from 'node:fs';
import { catalogue } from '../dist/examples/index.js';

writeFileSync(new URL('../../../docs/events.md', import.meta.url), catalogue());
