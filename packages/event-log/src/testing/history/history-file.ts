import { existsSync, openSync, readFileSync, writeSync } from 'node:fs';
import type { Call, Outcome } from './call.ts';

type Asked = Omit<Call, 'outcome'> & { call: number };
type Answered = { call: number; outcome: Outcome };

/** Where one process writes down its calls. */
export type HistoryFile = {
  /** Writes a call down before it is sent; @returns what takes its outcome. */
  ask: (call: Omit<Call, 'outcome'>) => (outcome: Outcome) => void;
  /** Writes down the last outcomes. */
  close: () => void;
};

/**
 * A call is handed to the operating system before it is sent, so that it outlives a killed process. Its outcome goes
 * along with the next call: a killed process leaves its last ones unknown.
 */
export function openHistory(path: string): HistoryFile {
  const file = openSync(path, 'a');
  let calls = 0;
  let lines = '';
  const add = (line: Asked | Answered) => {
    lines += `${JSON.stringify(line)}\n`;
  };
  const write = () => {
    writeSync(file, lines);
    lines = '';
  };
  return {
    ask: (asked) => {
      const call = ++calls;
      add({ call, ...asked });
      write();
      return (outcome) => add({ call, outcome });
    },
    close: write,
  };
}

/** All calls of one process; those without an answer are unknown. None when it did not come to its first. */
export function readHistory(path: string): Call[] {
  if (!existsSync(path)) return [];
  const calls: Call[] = [];
  const whole = readFileSync(path, 'utf8').split('\n').slice(0, -1);
  for (const line of whole) {
    const { call, ...rest } = JSON.parse(line) as Asked | Answered;
    if ('ids' in rest) calls[call - 1] = { ...rest, outcome: { is: 'unknown' } };
    else calls[call - 1] = { ...(calls[call - 1] as Call), ...rest };
  }
  return calls;
}
