/** What kind of process this is and where its database is. Inject it where jobs are started or a pool of one's own is needed. */
export abstract class Runtime {
  /**
   * Only a server works off jobs and schedules. 'worker': a thread of a server, for what takes long. 'description':
   * nothing is connected, openapi.json is being made.
   */
  abstract readonly kind: 'server' | 'worker' | 'command' | 'description';
  /** The database as connected to, also when it is the embedded one. */
  abstract readonly databaseUrl: string;
}
