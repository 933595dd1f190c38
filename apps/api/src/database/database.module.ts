import { type DynamicModule, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { migrations } from './migrations.ts';

/** A statement of a request that takes longer is ended by the server, and the reader is told to try again. */
const STATEMENT_LIMIT_MS = 60_000;

/** The one connection pool of the process. Features add their entities with `TypeOrmModule.forFeature`. */
@Module({})
export class DatabaseModule {
  static at(url: string): DynamicModule {
    return {
      module: DatabaseModule,
      imports: [
        TypeOrmModule.forRoot({
          type: 'postgres',
          url,
          migrations,
          autoLoadEntities: true,
          synchronize: false,
          retryAttempts: 0,
          applicationName: 'mutabaa',
          poolSize: 10,
          extra: { statement_timeout: STATEMENT_LIMIT_MS },
        }),
      ],
    };
  }
}
