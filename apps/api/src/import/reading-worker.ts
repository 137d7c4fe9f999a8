import { parentPort, workerData } from 'node:worker_threads';
import { readDecisionRecords } from '@samenspel/decision-records';

parentPort?.postMessage(readDecisionRecords(workerData));
