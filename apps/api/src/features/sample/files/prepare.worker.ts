import { parentPort, workerData } from 'node:worker_threads';
import { prepare, type Preparation } from './prepare.js';

parentPort?.postMessage(prepare(workerData as Preparation));
