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
  ...dialerFiles(world),
  ...crmActivityFiles(world),
  inboundFile(world),
  ...dealFiles(world),
];
