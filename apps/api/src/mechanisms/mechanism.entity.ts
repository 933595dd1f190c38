import type { Source } from '@mutabaa/contracts/wire';
import type { MechanismType } from '@mutabaa/reference-data/vocabularies';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { StateEntity } from '../states/state.entity.ts';

/** A State's NMIRF, as its source describes it. */
@Entity('mechanism')
export class MechanismEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'mechanism_pkey' })
  id!: string;

  @Index('mechanism_state_idx')
  @Column({ type: 'text', name: 'state_iso3' })
  stateIso3!: string;

  @ManyToOne(() => StateEntity, { nullable: false })
  @JoinColumn({ name: 'state_iso3', foreignKeyConstraintName: 'mechanism_state_fkey' })
  state!: Relation<StateEntity>;

  @Column({ type: 'jsonb' })
  names!: Record<string, string>;

  @Column({ type: 'text', nullable: true })
  acronym!: string | null;

  /** Null where the survey's class maps to none of the four types. */
  @Column({ type: 'text', nullable: true })
  type!: MechanismType | null;

  /** The class in the words of the survey of 2021–22, such as `Hybrid`. */
  @Column({ type: 'text', name: 'survey_class', nullable: true })
  surveyClass!: string | null;

  @Column({ type: 'text', nullable: true })
  standing!: string | null;

  @Column({ type: 'text', name: 'legal_basis', nullable: true })
  legalBasis!: string | null;

  @Column({ type: 'date', name: 'legal_basis_on', nullable: true })
  legalBasisOn!: string | null;

  @Column({ type: 'integer', name: 'established_year', nullable: true })
  establishedYear!: number | null;

  @Column({ type: 'text', name: 'host_institution', nullable: true })
  hostInstitution!: string | null;

  @Column({ type: 'text', name: 'chair_level', nullable: true })
  chairLevel!: string | null;

  @Column({ type: 'text', nullable: true })
  secretariat!: string | null;

  @Column({ type: 'text', name: 'meeting_frequency', nullable: true })
  meetingFrequency!: string | null;

  @Column({ type: 'text', name: 'tracking_tool', nullable: true })
  trackingTool!: string | null;

  @Column({ type: 'text', nullable: true })
  website!: string | null;

  @Column({ type: 'jsonb', default: {} })
  summary!: Record<string, string>;

  /** Points of the survey, −9 to 60; a `numeric`, which PostgreSQL sends as text. */
  @Column({ type: 'numeric', precision: 6, scale: 2, nullable: true })
  sophistication!: string | null;

  @Column({ type: 'numeric', precision: 6, scale: 2, nullable: true })
  institutionalisation!: string | null;

  @Column({ type: 'jsonb' })
  source!: Source;
}
