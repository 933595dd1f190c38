import { Injectable, type OnModuleInit, RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { ALLOW } from './allow.ts';

/** Refuses to start with a route of which nobody has decided who may call it. */
@Injectable()
export class ClosedRoutes implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  onModuleInit(): void {
    const undecided = this.discovery.getControllers().flatMap(({ instance, name }) => {
      const prototype: unknown = Object.getPrototypeOf(instance);
      return typeof prototype === 'object' && prototype !== null
        ? undecidedRoutes(name, prototype, this.scanner)
        : [];
    });
    if (undecided.length > 0) throw new Error(`Routes without @Allow: ${undecided.join(', ')}`);
  }
}

const undecidedRoutes = (controller: string, prototype: object, scanner: MetadataScanner): string[] =>
  scanner.getAllMethodNames(prototype).flatMap((name) => {
    const handler: unknown = Reflect.get(prototype, name);
    if (typeof handler !== 'function' || !Reflect.hasMetadata(PATH_METADATA, handler)) return [];
    if (Reflect.hasMetadata(ALLOW, handler)) return [];
    const method = RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler)];
    return [`${controller}.${name} (${method} ${Reflect.getMetadata(PATH_METADATA, handler)})`];
  });
