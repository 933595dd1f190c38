import { documentEndpoints } from '@mutabaa/contracts/documents';
import type { IdParams } from '@mutabaa/contracts/wire';
import { Controller, Param } from '@nestjs/common';
import { Allow } from '../access/allow.ts';
import { Route } from '../http/route.ts';
import { DocumentsService } from './documents.service.ts';

@Controller()
export class DocumentsController {
  constructor(private readonly documents: DocumentsService) {}

  @Route(documentEndpoints.get)
  @Allow('anyone')
  async get(@Param({ schema: documentEndpoints.get.params }) { id }: IdParams) {
    return this.documents.get(id);
  }
}
