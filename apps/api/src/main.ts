import 'reflect-metadata';
import { fail } from './cli/fail.js';
import { env } from './config/env.js';

try {
  // First of all, and before the features are loaded: what is wrong with the environment is told in one line.
  env();
  const { serve } = await import('./serve.js');
  await serve();
} catch (error) {
  fail(error);
}
