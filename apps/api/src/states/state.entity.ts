import type { RegionalGroup } from '@mutabaa/reference-data/regional-groups';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export type StateKind = 'member_state' | 'observer_state' | 'sample';

/** A UN Member State or observer State. `sample` marks the fictional State of the sample workspace. */
@Entity('state')
export class StateEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'state_pkey' })
  iso3!: string;

  @Column({ type: 'text' })
  iso2!: string;

  @Column({ type: 'text' })
  m49!: string;

  @Column({ type: 'text' })
  kind!: StateKind;

  /** Null for observer States: they belong to no regional group. */
  @Column({ type: 'text', name: 'regional_group', nullable: true })
  regionalGroup!: RegionalGroup | null;

  @Column({ type: 'jsonb' })
  names!: Record<string, string>;

  /** Former, formal and commonly misspelt names. */
  @Column({ type: 'text', array: true, default: '{}' })
  aliases!: string[];
}
