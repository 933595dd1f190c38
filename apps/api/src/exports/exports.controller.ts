import { type CreateExport, exportEndpoints } from '@mutabaa/contracts/exports';
import type { IdParams } from '@mutabaa/contracts/wire';
import { Body, Controller, Inject, Param, Req, StreamableFile } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Allow } from '../access/allow.ts';
import { CurrentPerson, type Person } from '../access/current-person.ts';
import { SETTINGS, type Settings } from '../config/settings.ts';
import { Route } from '../http/route.ts';
import { ExportsService } from './exports.service.ts';

@Controller()
export class ExportsController {
  constructor(
    private readonly exports: ExportsService,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Route(exportEndpoints.create)
  @Allow('anyone')
  async create(
    @Body({ schema: exportEndpoints.create.body }) wish: CreateExport,
    @CurrentPerson() person: Person | null,
  ) {
    return this.exports.create(wish, person);
  }

  @Route(exportEndpoints.get)
  @Allow('anyone')
  async get(@Param({ schema: exportEndpoints.get.params }) { id }: IdParams) {
    return this.exports.get(id);
  }

  @Route(exportEndpoints.file)
  @Allow('anyone')
  async file(
    @Param({ schema: exportEndpoints.file.params }) { id }: IdParams,
    @CurrentPerson() person: Person | null,
    @Req() request: FastifyRequest,
  ) {
    const publicUrl = this.settings.publicUrl ?? `${request.protocol}://${request.host}`;
    const { content, mediaType, disposition } = await this.exports.download(id, person, publicUrl);
    return new StreamableFile(content, { type: mediaType, disposition });
  }
}
