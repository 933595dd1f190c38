import type { Source } from '@mutabaa/contracts/wire';
import type { SessionKind } from '@mutabaa/reference-data/vocabularies';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { ReviewBodyEntity } from '../bodies/review-body.entity.ts';
import { StateEntity } from '../states/state.entity.ts';

/** One dated meeting of a body. A panel or side event names the session that it took place in as its parent. */
@Entity('session')
export class SessionEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'session_pkey' })
  id!: string;

  @Column({ type: 'text', name: 'body_key' })
  bodyKey!: string;

  @ManyToOne(() => ReviewBodyEntity, { nullable: false })
  @JoinColumn({ name: 'body_key', foreignKeyConstraintName: 'session_body_fkey' })
  body!: Relation<ReviewBodyEntity>;

  /** `HRC59`, `UPR48`, `CEDAW 90`; unique within the body. */
  @Column({ type: 'text' })
  label!: string;

  @Column({ type: 'integer', nullable: true })
  number!: number | null;

  /** The UPR cycle, 1 to 4; null elsewhere. */
  @Column({ type: 'integer', nullable: true })
  cycle!: number | null;

  @Column({ type: 'text' })
  kind!: SessionKind;

  @Column({ type: 'jsonb' })
  titles!: Record<string, string>;

  @Column({ type: 'jsonb', default: {} })
  summary!: Record<string, string>;

  @Index('session_parent_idx')
  @Column({ type: 'uuid', name: 'parent_id', nullable: true })
  parentId!: string | null;

  @ManyToOne(() => SessionEntity, { nullable: true })
  @JoinColumn({ name: 'parent_id', foreignKeyConstraintName: 'session_parent_fkey' })
  parent!: Relation<SessionEntity> | null;

  @Column({ type: 'date', name: 'opens_on', nullable: true })
  opensOn!: string | null;

  @Column({ type: 'date', name: 'closes_on', nullable: true })
  closesOn!: string | null;

  /** `2025-01` or `2008` where the day is not known. */
  @Column({ type: 'text', nullable: true })
  period!: string | null;

  @Column({ type: 'text', nullable: true })
  place!: string | null;

  @Column({ type: 'text', name: 'agenda_item', nullable: true })
  agendaItem!: string | null;

  @Index('session_state_idx')
  @Column({ type: 'text', name: 'state_under_review', nullable: true })
  stateUnderReview!: string | null;

  @ManyToOne(() => StateEntity, { nullable: true })
  @JoinColumn({ name: 'state_under_review', foreignKeyConstraintName: 'session_state_fkey' })
  state!: Relation<StateEntity> | null;

  @Column({ type: 'jsonb', nullable: true })
  source!: Source | null;

  @Column({ type: 'boolean', default: false })
  sample!: boolean;
}
