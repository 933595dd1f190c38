import type { State, StateDetail } from '@mutabaa/contracts/states';
import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { DataSource, Repository } from 'typeorm';
import { NotFoundError } from '../http/problem-error.ts';
import { MechanismsService } from '../mechanisms/mechanisms.service.ts';
import { NetworkService } from '../network/network.service.ts';
import { StateEntity } from './state.entity.ts';

/** One statement for the whole list: 196 rows with their present standing and how much is recorded of each. */
const STATES = `
  select s.iso3, s.iso2, s.m49, s.kind, s.regional_group as "regionalGroup", s.names,
    (select m.standing from membership m where m.state_iso3 = s.iso3 and m.ends_on is null) as standing,
    (select m.type from mechanism m where m.state_iso3 = s.iso3
      order by m.type is null, m.established_year desc nulls last limit 1) as "mechanismType",
    (select count(*)::int from recommendation r
      where r.state_iso3 = s.iso3 and r.visibility = 'public') as recommendations
  from state s`;

@Injectable()
export class StatesService {
  constructor(
    @InjectRepository(StateEntity) private readonly states: Repository<StateEntity>,
    private readonly dataSource: DataSource,
    private readonly mechanisms: MechanismsService,
    private readonly network: NetworkService,
  ) {}

  /** The sample State is listed only while sample data is loaded. */
  async list(): Promise<State[]> {
    return this.dataSource.query(`${STATES} order by s.iso3`);
  }

  async get(iso3: string): Promise<StateDetail> {
    const state = await this.requireState(iso3);
    const [rows, mechanisms, memberships, roles] = await Promise.all([
      this.dataSource.query<State[]>(`${STATES} where s.iso3 = $1`, [iso3]),
      this.mechanisms.list({ state: [iso3], type: [] }),
      this.network.memberships({ state: [iso3], standing: [], region: [], history: true }),
      this.network.rolesOf(iso3),
    ]);
    const [row] = rows;
    if (!row) throw new NotFoundError('state');
    return { ...row, aliases: state.aliases, mechanisms, memberships, roles };
  }

  async requireState(iso3: string): Promise<StateEntity> {
    const state = await this.states.findOneBy({ iso3 });
    if (!state) throw new NotFoundError('state');
    return state;
  }
}
