import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { POLICY, type Policy } from '../../common/policy.js';

const ROUTE = 'path';

interface ControllerLike {
  readonly name: string;
  readonly prototype: object;
}

/** The handlers of a controller that no policy stands on, as 'Controller.method'. An empty list of roles is no policy. */
export function routesWithoutPolicy(controller: ControllerLike): string[] {
  const prototype = controller.prototype as Record<string, unknown>;
  return new MetadataScanner()
    .getAllMethodNames(prototype)
    .map((name) => ({ name, handler: prototype[name] }))
    .filter(({ handler }) => typeof handler === 'function' && Reflect.hasMetadata(ROUTE, handler))
    .filter(({ handler }) => !isPolicy(Reflect.getMetadata(POLICY, handler as object)))
    .map(({ name }) => `${controller.name}.${name}`);
}

const isPolicy = (value: unknown): boolean => {
  const policy = value as Policy | undefined;
  return policy !== undefined && ('public' in policy || policy.roles.length > 0);
};

/** Refuses to start with a route whose author did not say who may call it. */
@Injectable()
export class PolicyCheck implements OnModuleInit {
  constructor(private readonly discovery: DiscoveryService) {}

  onModuleInit(): void {
    const open = this.discovery
      .getControllers()
      .flatMap(({ metatype }) =>
        typeof metatype === 'function' ? routesWithoutPolicy(metatype as ControllerLike) : [],
      );
    if (open.length > 0) {
      throw new Error(`No policy (@Allow or @Public) on the route ${open.join(', ')}. Say who may call it.`);
    }
  }
}
