import { parentPort, workerData } from 'node:worker_threads';
import { computeRun, type RunInput } from '../model/compute-run';

// The other thread of compute-in-thread.ts: one run, one answer, and it ends.
parentPort?.postMessage(computeRun(workerData as RunInput));
