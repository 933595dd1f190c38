import type { ImplementationStatus } from '@mutabaa/reference-data/vocabularies';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { RecommendationEntity } from './recommendation.entity.ts';

/** An implementation status with its reason and its day. Rows are only ever added. */
@Entity('status_change')
@Index('status_change_recommendation_idx', ['recommendationId', 'changedOn'])
export class StatusChangeEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'status_change_pkey' })
  id!: string;

  @Column({ type: 'uuid', name: 'recommendation_id' })
  recommendationId!: string;

  @ManyToOne(() => RecommendationEntity, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'recommendation_id', foreignKeyConstraintName: 'status_change_recommendation_fkey' })
  recommendation!: Relation<RecommendationEntity>;

  @Column({ type: 'text' })
  status!: ImplementationStatus;

  @Column({ type: 'text' })
  rationale!: string;

  @Index('status_change_changed_idx')
  @Column({ type: 'date', name: 'changed_on' })
  changedOn!: string;

  @Index('status_change_person_idx')
  @Column({ type: 'uuid', name: 'person_id', nullable: true })
  personId!: string | null;

  @Column({ type: 'timestamptz', name: 'recorded_at', default: () => 'now()' })
  recordedAt!: Date;
}
