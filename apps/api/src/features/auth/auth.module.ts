import { Global, Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { ScopeService } from '../../common/scope.service.js';
import { TeamsModule } from '../teams/teams.module.js';
import { AccountsService } from './accounts.service.js';
import { AttemptsService } from './attempts.service.js';
import { PasswordService } from './password.service.js';
import { PolicyCheck } from './policy-check.js';
import { SessionController } from './session.controller.js';
import { SessionGuard } from './session.guard.js';
import { SessionService } from './session.service.js';
import { SessionViewService } from './session-view.service.js';
import { SetupController } from './setup.controller.js';
import { SetupService } from './setup.service.js';
import { SignInService } from './sign-in.service.js';
import { ViewAsService } from './view-as.service.js';

/** Who signs in and what they may see. Every other feature gets its scope from here. */
@Global()
@Module({
  imports: [DiscoveryModule, TeamsModule],
  controllers: [SessionController, SetupController],
  providers: [
    { provide: APP_GUARD, useClass: SessionGuard },
    PolicyCheck,
    ScopeService,
    AccountsService,
    AttemptsService,
    PasswordService,
    SessionService,
    SessionViewService,
    SetupService,
    SignInService,
    ViewAsService,
  ],
  exports: [ScopeService, AccountsService, PasswordService, SetupService],
})
export class AuthModule {}
