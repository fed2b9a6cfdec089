import { liveClients } from './clients.js';
import { withFileLock } from './file-lock.js';
import type { DataFolder } from './folder.js';
import { stopPostmaster } from './postmaster.js';

/**
 * Takes a process off the list; when nobody is left on it, stops the database.
 *
 * @param unregister takes the process's entry away
 */
export const leave = (folder: DataFolder, unregister: () => void): Promise<void> =>
  withFileLock(folder.run, async () => {
    unregister();
    if (liveClients(folder).length === 0) await stopPostmaster(folder);
  });
