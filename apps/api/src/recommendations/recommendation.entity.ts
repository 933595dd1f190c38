import type {
  ImplementationStatus,
  Position,
  Priority,
  RecommendationType,
  Visibility,
} from '@mutabaa/reference-data/vocabularies';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { ReviewBodyEntity } from '../bodies/review-body.entity.ts';
import { SourceDocumentEntity } from '../documents/source-document.entity.ts';
import { SessionEntity } from '../sessions/session.entity.ts';
import { StateEntity } from '../states/state.entity.ts';

export interface UnknownLabel {
  vocabulary: string;
  label: string;
}

/**
 * One recommendation, observation, pledge or call of the Network.
 * Themes, groups of persons, goals and recommending States live in tables of their own (`recommendation_theme`…);
 * `position` and `status` repeat the newest row of the two histories, so that counting needs no join.
 */
@Entity('recommendation')
export class RecommendationEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'recommendation_pkey' })
  id!: string;

  /** The UHRI `AnnotationId`. */
  @Column({ type: 'text', name: 'external_id', nullable: true })
  externalId!: string | null;

  @Column({ type: 'uuid', name: 'document_id', nullable: true })
  documentId!: string | null;

  @ManyToOne(() => SourceDocumentEntity, { nullable: true })
  @JoinColumn({ name: 'document_id', foreignKeyConstraintName: 'recommendation_document_fkey' })
  document!: Relation<SourceDocumentEntity> | null;

  /** The number within the document, `140.7`; unique there. */
  @Column({ type: 'text', nullable: true })
  paragraph!: string | null;

  @Index('recommendation_body_idx')
  @Column({ type: 'text', name: 'body_key' })
  bodyKey!: string;

  @ManyToOne(() => ReviewBodyEntity, { nullable: false })
  @JoinColumn({ name: 'body_key', foreignKeyConstraintName: 'recommendation_body_fkey' })
  body!: Relation<ReviewBodyEntity>;

  @Index('recommendation_session_idx')
  @Column({ type: 'uuid', name: 'session_id', nullable: true })
  sessionId!: string | null;

  @ManyToOne(() => SessionEntity, { nullable: true })
  @JoinColumn({ name: 'session_id', foreignKeyConstraintName: 'recommendation_session_fkey' })
  session!: Relation<SessionEntity> | null;

  @Column({ type: 'integer', nullable: true })
  cycle!: number | null;

  /** The State addressed; null when only others are (see `addressees`). */
  @Column({ type: 'text', name: 'state_iso3', nullable: true })
  stateIso3!: string | null;

  @ManyToOne(() => StateEntity, { nullable: true })
  @JoinColumn({ name: 'state_iso3', foreignKeyConstraintName: 'recommendation_state_fkey' })
  state!: Relation<StateEntity> | null;

  /** Addressees that are no single State, by key: `states`, `ohchr`, `un_agencies`, `international_partners`. */
  @Column({ type: 'text', array: true, default: '{}' })
  addressees!: string[];

  @Column({ type: 'text' })
  text!: string;

  @Column({ type: 'text', default: 'en' })
  language!: string;

  @Column({ type: 'jsonb', default: {} })
  translations!: Record<string, string>;

  /** The folded words of the text, hashed: what makes the same text from two files one record. */
  @Index('recommendation_fingerprint_idx')
  @Column({ type: 'text', name: 'text_fingerprint' })
  textFingerprint!: string;

  @Column({ type: 'text' })
  type!: RecommendationType;

  @Column({ type: 'text', default: 'pending' })
  position!: Position;

  @Column({ type: 'text', default: 'not_assessed' })
  status!: ImplementationStatus;

  @Column({ type: 'integer', name: 'action_category', nullable: true })
  actionCategory!: number | null;

  @Column({ type: 'boolean', name: 'action_category_suggested', default: false })
  actionCategorySuggested!: boolean;

  @Column({ type: 'text', nullable: true })
  priority!: Priority | null;

  @Column({ type: 'text', default: 'public' })
  visibility!: Visibility;

  /** When it was made: the document's day, else the session's opening. */
  @Column({ type: 'date', name: 'received_on', nullable: true })
  receivedOn!: string | null;

  @Column({ type: 'date', name: 'due_on', nullable: true })
  dueOn!: string | null;

  /** Labels of the source that no vocabulary knows: kept, shown, never dropped. */
  @Column({ type: 'jsonb', name: 'unknown_labels', default: [] })
  unknownLabels!: UnknownLabel[];

  @Column({ type: 'text', name: 'implementation_comment', nullable: true })
  implementationComment!: string | null;

  @Column({ type: 'boolean', default: false })
  sample!: boolean;

  /** Counts up with every write; a writer that has seen an older one is refused. */
  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ type: 'timestamptz', name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column({ type: 'timestamptz', name: 'updated_at', default: () => 'now()' })
  updatedAt!: Date;
}
