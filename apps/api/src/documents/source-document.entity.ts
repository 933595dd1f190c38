import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { ReviewBodyEntity } from '../bodies/review-body.entity.ts';
import { SessionEntity } from '../sessions/session.entity.ts';

/** What a record rests on: a UN document by its symbol, or another source by its title. */
@Entity('source_document')
export class SourceDocumentEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'source_document_pkey' })
  id!: string;

  /** The UN symbol, `A/HRC/59/15/Add.1`; null for what the UN did not issue. */
  @Column({ type: 'text', nullable: true })
  symbol!: string | null;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'text', default: 'report' })
  kind!: string;

  @Column({ type: 'date', name: 'published_on', nullable: true })
  publishedOn!: string | null;

  @Column({ type: 'text', nullable: true })
  language!: string | null;

  @Column({ type: 'text', nullable: true })
  url!: string | null;

  @Index('source_document_body_idx')
  @Column({ type: 'text', name: 'body_key', nullable: true })
  bodyKey!: string | null;

  @ManyToOne(() => ReviewBodyEntity, { nullable: true })
  @JoinColumn({ name: 'body_key', foreignKeyConstraintName: 'source_document_body_fkey' })
  body!: Relation<ReviewBodyEntity> | null;

  @Index('source_document_session_idx')
  @Column({ type: 'uuid', name: 'session_id', nullable: true })
  sessionId!: string | null;

  @ManyToOne(() => SessionEntity, { nullable: true })
  @JoinColumn({ name: 'session_id', foreignKeyConstraintName: 'source_document_session_fkey' })
  session!: Relation<SessionEntity> | null;

  @Column({ type: 'boolean', default: false })
  sample!: boolean;
}
