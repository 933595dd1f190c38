import type { Position } from '@mutabaa/reference-data/vocabularies';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { SourceDocumentEntity } from '../documents/source-document.entity.ts';
import { RecommendationEntity } from './recommendation.entity.ts';

/** What the State answered, when, and where it is written. Rows are only ever added. */
@Entity('position_change')
@Index('position_change_recommendation_idx', ['recommendationId', 'recordedAt'])
export class PositionChangeEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'position_change_pkey' })
  id!: string;

  @Column({ type: 'uuid', name: 'recommendation_id' })
  recommendationId!: string;

  @ManyToOne(() => RecommendationEntity, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'recommendation_id', foreignKeyConstraintName: 'position_change_recommendation_fkey' })
  recommendation!: Relation<RecommendationEntity>;

  @Column({ type: 'text' })
  position!: Position;

  @Column({ type: 'date', name: 'changed_on', nullable: true })
  changedOn!: string | null;

  @Index('position_change_document_idx')
  @Column({ type: 'uuid', name: 'document_id', nullable: true })
  documentId!: string | null;

  @ManyToOne(() => SourceDocumentEntity, { nullable: true })
  @JoinColumn({ name: 'document_id', foreignKeyConstraintName: 'position_change_document_fkey' })
  document!: Relation<SourceDocumentEntity> | null;

  @Column({ type: 'text', name: 'document_paragraph', nullable: true })
  documentParagraph!: string | null;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  /** Who recorded it; null for what came from a file. */
  @Index('position_change_person_idx')
  @Column({ type: 'uuid', name: 'person_id', nullable: true })
  personId!: string | null;

  @Column({ type: 'timestamptz', name: 'recorded_at', default: () => 'now()' })
  recordedAt!: Date;
}
