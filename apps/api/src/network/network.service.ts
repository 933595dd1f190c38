import type { QueryOf } from '@mutabaa/contracts/endpoint';
import type {
  ChangeStanding,
  Membership,
  NetworkRole,
  NetworkSummary,
  networkEndpoints,
} from '@mutabaa/contracts/network';
import { networkFounding } from '@mutabaa/reference-data/network-facts';
import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { DataSource, IsNull, Repository } from 'typeorm';
import { FieldError } from '../http/problem-error.ts';
import { MembershipEntity } from './membership.entity.ts';
import * as sql from './network.sql.ts';
import { NetworkRoleEntity } from './network-role.entity.ts';

type MembershipQuery = QueryOf<typeof networkEndpoints.memberships>;

@Injectable()
export class NetworkService {
  constructor(
    private readonly dataSource: DataSource,
    @InjectRepository(MembershipEntity) private readonly membershipRows: Repository<MembershipEntity>,
    @InjectRepository(NetworkRoleEntity) private readonly seats: Repository<NetworkRoleEntity>,
  ) {}

  /** The Network on one page. What was reported and who is known by name stay two numbers. */
  async summary(): Promise<NetworkSummary> {
    const [[head], byStanding, byRegion, overTime, mechanismTypes, seats] = await Promise.all([
      this.dataSource.query<Pick<NetworkSummary, 'asOf' | 'named' | 'reportedTotal'>[]>(sql.HEAD),
      this.dataSource.query<NetworkSummary['byStanding']>(sql.BY_STANDING),
      this.dataSource.query<NetworkSummary['byRegion']>(sql.BY_REGION),
      this.dataSource.query<NetworkSummary['overTime']>(sql.OVER_TIME),
      this.dataSource.query<NetworkSummary['mechanismTypes']>(sql.MECHANISM_TYPES),
      this.seats.find({ where: { endsOn: IsNull() }, order: { role: 'ASC', stateIso3: 'ASC' } }),
    ]);
    if (!head) throw new Error('No total of the Network is on record: the reference data was not seeded');
    return {
      ...head,
      founded: networkFounding,
      byStanding,
      byRegion,
      overTime,
      mechanismTypes,
      executiveCommittee: seats.map(presentSeat),
    };
  }

  async memberships({ standing, region, state, history }: MembershipQuery): Promise<Membership[]> {
    const query = this.membershipRows
      .createQueryBuilder('m')
      .innerJoin('m.state', 's')
      .orderBy('m.stateIso3')
      .addOrderBy('m.startsOn')
      .take(2000);
    if (!history) query.andWhere('m.endsOn is null');
    if (standing.length > 0) query.andWhere('m.standing in (:...standing)', { standing });
    if (region.length > 0) query.andWhere('s.regionalGroup in (:...region)', { region });
    if (state.length > 0) query.andWhere('m.stateIso3 in (:...state)', { state });
    return (await query.getMany()).map(presentMembership);
  }

  async rolesOf(iso3: string): Promise<NetworkRole[]> {
    const seats = await this.seats.find({ where: { stateIso3: iso3 }, order: { startsOn: 'ASC' } });
    return seats.map(presentSeat);
  }

  /** Closes the State's present standing on the day on which the new one begins. Nothing is overwritten. */
  async changeStanding(change: ChangeStanding): Promise<Membership> {
    return this.dataSource.transaction(async (tx) => {
      await requireKnownState(tx.query.bind(tx), change.state);
      const rows = tx.getRepository(MembershipEntity);
      const open = await rows.findOne({
        where: { stateIso3: change.state, endsOn: IsNull() },
        lock: { mode: 'pessimistic_write' },
      });
      if (open) {
        refuseOverlap(open, change);
        await rows.update(open.id, { endsOn: change.from });
      }
      const opened = await rows.save(
        rows.create({
          stateIso3: change.state,
          standing: change.standing,
          startsOn: change.from,
          endsOn: null,
          source: { title: change.sourceTitle, url: change.sourceUrl ?? null, asOf: change.from },
        }),
      );
      return presentMembership(opened);
    });
  }
}

const requireKnownState = async (
  query: (text: string, parameters: unknown[]) => Promise<unknown[]>,
  iso3: string,
): Promise<void> => {
  const found = await query('select from state where iso3 = $1', [iso3]);
  if (found.length === 0) throw new FieldError('state', 'issue.unknown_state');
};

const refuseOverlap = (open: MembershipEntity, change: ChangeStanding): void => {
  if (open.standing === change.standing) throw new FieldError('standing', 'issue.same_standing');
  if (change.from <= open.startsOn) throw new FieldError('from', 'issue.before_present_standing');
};

const presentMembership = (m: MembershipEntity): Membership => ({
  id: m.id,
  state: m.stateIso3,
  standing: m.standing,
  from: m.startsOn,
  to: m.endsOn,
  source: m.source,
});

const presentSeat = (seat: NetworkRoleEntity): NetworkRole => ({
  id: seat.id,
  state: seat.stateIso3,
  organ: seat.organ,
  role: seat.role,
  from: seat.startsOn,
  to: seat.endsOn,
  source: seat.source,
});
