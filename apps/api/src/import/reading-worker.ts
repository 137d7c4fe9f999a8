import { readlinkSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { basename } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { readDecisionRecords } from '@samenspel/decision-records';

/** Lets whatever else the machine has to do go first; where threads have no priority of their own it goes on as it is. */
function readWhenNothingElseIsThere(): void {
  try {
    setPriority(Number(basename(readlinkSync('/proc/thread-self'))), constants.priority.PRIORITY_LOW);
  } catch {}
}

readWhenNothingElseIsThere();
parentPort?.postMessage(readDecisionRecords(workerData));
