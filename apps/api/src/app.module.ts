import { type DynamicModule, Module } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import { AccessModule } from './access/access.module.ts';
import { AnalysisModule } from './analysis/analysis.module.ts';
import { BodiesModule } from './bodies/bodies.module.ts';
import { SETTINGS, type Settings } from './config/settings.ts';
import { DatabaseModule } from './database/database.module.ts';
import { DocumentsModule } from './documents/documents.module.ts';
import { ExportsModule } from './exports/exports.module.ts';
import { HealthModule } from './health/health.module.ts';
import { ImportsModule } from './imports/imports.module.ts';
import { JobsModule } from './jobs/jobs.module.ts';
import { MechanismsModule } from './mechanisms/mechanisms.module.ts';
import { NetworkModule } from './network/network.module.ts';
import { RecommendationsModule } from './recommendations/recommendations.module.ts';
import { SessionsModule } from './sessions/sessions.module.ts';
import { StatesModule } from './states/states.module.ts';

/** Everything that the process serves, on one database. */
@Module({})
export class AppModule {
  static with(settings: Settings): DynamicModule {
    return {
      module: AppModule,
      global: true,
      imports: [
        DatabaseModule.at(settings.databaseUrl),
        LoggerModule.forRoot({
          pinoHttp: {
            level: settings.logLevel,
            autoLogging: { ignore: (request) => request.url?.startsWith('/api/health/') ?? false },
            redact: ['req.headers.cookie', 'req.headers.authorization', 'res.headers["set-cookie"]'],
          },
        }),
        AccessModule,
        JobsModule,
        HealthModule,
        StatesModule,
        MechanismsModule,
        NetworkModule,
        BodiesModule,
        SessionsModule,
        DocumentsModule,
        RecommendationsModule,
        AnalysisModule,
        ExportsModule,
        ImportsModule,
      ],
      providers: [{ provide: SETTINGS, useValue: settings }],
      exports: [SETTINGS],
    };
  }
}
