import { Global, Module } from '@nestjs/common';
import { WorkersService } from './workers.service.js';

/** Threads for what takes long, for every feature. */
@Global()
@Module({ providers: [WorkersService], exports: [WorkersService] })
export class WorkersModule {}
