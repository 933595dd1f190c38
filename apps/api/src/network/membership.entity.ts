import type { Source } from '@mutabaa/contracts/wire';
import type { MembershipStanding } from '@mutabaa/reference-data/vocabularies';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { StateEntity } from '../states/state.entity.ts';

/**
 * A State's standing in the Network from one day until another. A change closes the open row and opens the next;
 * the database holds that a State has one standing at a time.
 */
@Entity('membership')
export class MembershipEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'membership_pkey' })
  id!: string;

  @Column({ type: 'text', name: 'state_iso3' })
  stateIso3!: string;

  @ManyToOne(() => StateEntity, { nullable: false })
  @JoinColumn({ name: 'state_iso3', foreignKeyConstraintName: 'membership_state_fkey' })
  state!: Relation<StateEntity>;

  @Column({ type: 'text' })
  standing!: MembershipStanding;

  @Column({ type: 'date', name: 'starts_on' })
  startsOn!: string;

  /** The day on which the next standing starts; null while this one holds. */
  @Column({ type: 'date', name: 'ends_on', nullable: true })
  endsOn!: string | null;

  @Column({ type: 'jsonb' })
  source!: Source;
}
