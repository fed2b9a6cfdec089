import { parentPort, workerData } from 'node:worker_threads';
import { regionHolidays } from './region-holidays.js';

const { region, years } = workerData as { region: string; years: number[] };
parentPort?.postMessage(await regionHolidays(region, years));
