import 'reflect-metadata';
import { serve } from './serve.js';
import { fail } from './cli/fail.js';

await serve().catch(fail);
