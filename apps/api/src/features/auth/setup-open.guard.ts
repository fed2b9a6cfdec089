import { Injectable, type CanActivate } from '@nestjs/common';
import { notFound } from '../../common/coded-error.js';
import { SetupService } from './setup.service.js';

/** Comes before the body is looked at: after the set-up, even a wrong request learns nothing. */
@Injectable()
export class SetupOpenGuard implements CanActivate {
  constructor(private readonly setup: SetupService) {}

  async canActivate(): Promise<boolean> {
    if (await this.setup.needed()) return true;
    throw notFound();
  }
}
