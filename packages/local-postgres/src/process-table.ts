import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** A running process as far as it matters here: who started it and with which words. */
export type ProcessEntry = { parent: number; command: string };

/** Looks a process up by id; `undefined` when it has ended or cannot be seen. */
export function processEntry(pid: number): ProcessEntry | undefined {
  try {
    return existsSync('/proc/self/stat') ? fromProc(pid) : fromPs(pid);
  } catch {
    return undefined;
  }
}

function fromProc(pid: number): ProcessEntry {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // "pid (name) state parent …": the name may hold spaces and brackets, so count from its end.
  const [, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  return { parent: Number(parent), command };
}

function fromPs(pid: number): ProcessEntry | undefined {
  const line = execFileSync('ps', ['-ww', '-p', String(pid), '-o', 'ppid=,args='], { encoding: 'utf8' });
  const [, parent, command] = /^\s*(\d+)\s+(.*)$/m.exec(line) ?? [];
  return command === undefined ? undefined : { parent: Number(parent), command };
}

/** Ids of the running processes that a process has started itself; empty where the system does not tell. */
export function childrenOf(parent: number): number[] {
  return everyPid().filter((pid) => processEntry(pid)?.parent === parent);
}

function everyPid(): number[] {
  try {
    const names = existsSync('/proc/self/stat')
      ? readdirSync('/proc')
      : execFileSync('ps', ['-A', '-o', 'pid='], { encoding: 'utf8' }).split('\n');
    return names.map(Number).filter((pid) => pid > 1);
  } catch {
    return [];
  }
}
