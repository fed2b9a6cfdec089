export { runCli, run, type Run } from './cli.js';
export { Client, signIn, type Answer } from './client.js';
export { createDatabase, type TestDatabase } from './database.js';
export { PROJECT, realData } from './paths.js';
export { ADMIN, startServer, type StartOptions, type TestServer } from './server.js';
