import type { QueryOf } from '@mutabaa/contracts/endpoint';
import type { Mechanism, mechanismEndpoints } from '@mutabaa/contracts/mechanisms';
import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { In, Repository } from 'typeorm';
import { MechanismEntity } from './mechanism.entity.ts';

type MechanismQuery = QueryOf<typeof mechanismEndpoints.list>;

@Injectable()
export class MechanismsService {
  constructor(@InjectRepository(MechanismEntity) private readonly mechanisms: Repository<MechanismEntity>) {}

  async list({ state, type }: MechanismQuery): Promise<Mechanism[]> {
    const found = await this.mechanisms.find({
      where: {
        ...(state.length > 0 && { stateIso3: In(state) }),
        ...(type.length > 0 && { type: In(type) }),
      },
      order: { stateIso3: 'ASC', id: 'ASC' },
      take: 1000,
    });
    return found.map(presentMechanism);
  }
}

const presentMechanism = (m: MechanismEntity): Mechanism => ({
  id: m.id,
  state: m.stateIso3,
  names: m.names,
  acronym: m.acronym,
  type: m.type,
  surveyClass: m.surveyClass,
  standing: m.standing,
  legalBasis: m.legalBasis,
  legalBasisOn: m.legalBasisOn,
  establishedYear: m.establishedYear,
  hostInstitution: m.hostInstitution,
  chairLevel: m.chairLevel,
  secretariat: m.secretariat,
  meetingFrequency: m.meetingFrequency,
  trackingTool: m.trackingTool,
  website: m.website,
  summary: m.summary,
  survey:
    m.sophistication === null
      ? null
      : {
          sophistication: Number(m.sophistication),
          institutionalisation: m.institutionalisation === null ? null : Number(m.institutionalisation),
        },
  source: m.source,
});
