import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import { z } from 'zod';
import { FieldError } from './problem-error.ts';
import { findUnstorableText } from './unstorable-text.ts';

/** A request that breaks its schema; the filter words the issues in the reader's language. */
export class InvalidRequestError extends Error {
  override name = 'InvalidRequestError';

  constructor(readonly issues: readonly z.core.$ZodIssue[]) {
    super('The request breaks its schema');
  }
}

/** Parses each parameter that names a schema. Nest's own pipe would do, but it drops the input that messages need. */
@Injectable()
export class ValidationPipe implements PipeTransform {
  async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const { schema } = metadata;
    if (!(schema instanceof z.ZodType)) return value;
    const result = await schema.safeParseAsync(value ?? {}, { reportInput: true });
    if (!result.success) throw new InvalidRequestError(result.error.issues);
    const unstorable = findUnstorableText(value);
    if (unstorable) throw new FieldError(unstorable.join('.'), 'issue.nul');
    return result.data;
  }
}
