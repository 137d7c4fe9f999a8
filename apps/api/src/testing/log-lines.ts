import { pino } from 'pino';
import type { Running } from '../main.ts';

/** Everything that a running service logs from now on, line by line. */
export function logLinesOf({ service }: Pick<Running, 'service'>): string[] {
  const lines: string[] = [];
  // Pino keeps where it writes to under a symbol that it gives away for this.
  Object.assign(service.log, {
    [pino.symbols.streamSym]: { write: (line: string) => void lines.push(line) },
    level: 'trace',
  });
  return lines;
}
