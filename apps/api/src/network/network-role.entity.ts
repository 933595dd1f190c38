import type { Source } from '@mutabaa/contracts/wire';
import type { NetworkRole } from '@mutabaa/reference-data/vocabularies';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { StateEntity } from '../states/state.entity.ts';

/** A dated seat of a State in an organ of the Network. */
@Entity('network_role')
export class NetworkRoleEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'network_role_pkey' })
  id!: string;

  @Column({ type: 'text' })
  organ!: 'executive_committee';

  @Column({ type: 'text' })
  role!: NetworkRole;

  @Index('network_role_state_idx')
  @Column({ type: 'text', name: 'state_iso3' })
  stateIso3!: string;

  @ManyToOne(() => StateEntity, { nullable: false })
  @JoinColumn({ name: 'state_iso3', foreignKeyConstraintName: 'network_role_state_fkey' })
  state!: Relation<StateEntity>;

  @Column({ type: 'date', name: 'starts_on' })
  startsOn!: string;

  @Column({ type: 'date', name: 'ends_on', nullable: true })
  endsOn!: string | null;

  @Column({ type: 'jsonb' })
  source!: Source;
}
