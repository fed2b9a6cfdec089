import type { World } from '../company/company.js';
import { crmActivityFiles, dialerFiles, inboundFile } from './activity-files.js';
import { dealFiles } from './deal-files.js';
import { absencesFile, holidaysFile, quotasFile, rosterFile, teamQuotasFile } from './people-files.js';
import type { SampleFile } from './sample-file.js';

/** Every file that is loaded, in the order in which it is to be imported. Yesterday's file is not among them. */
export const loadedFiles = (world: World): SampleFile[] => [
  rosterFile(world),
  holidaysFile(world),
  absencesFile(world),
  quotasFile(world),
  teamQuotasFile(world),
  // Before the dialer's single calls: the first file to bring a metric is its source of record, and these count inbound calls.
  inboundFile(world),
  ...dialerFiles(world),
  ...crmActivityFiles(world),
  ...dealFiles(world),
];
