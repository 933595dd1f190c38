import type { InstitutionKind } from '@mutabaa/reference-data/vocabularies';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { StateEntity } from '../states/state.entity.ts';

/** A ministry, agency, parliament or other body that acts on recommendations; of a State, or of none (a UN entity). */
@Entity('institution')
export class InstitutionEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'institution_pkey' })
  id!: string;

  @Index('institution_state_idx')
  @Column({ type: 'text', name: 'state_iso3', nullable: true })
  stateIso3!: string | null;

  @ManyToOne(() => StateEntity, { nullable: true })
  @JoinColumn({ name: 'state_iso3', foreignKeyConstraintName: 'institution_state_fkey' })
  state!: Relation<StateEntity> | null;

  @Column({ type: 'text' })
  kind!: InstitutionKind;

  @Column({ type: 'jsonb' })
  names!: Record<string, string>;

  @Index('institution_parent_idx')
  @Column({ type: 'uuid', name: 'parent_id', nullable: true })
  parentId!: string | null;

  @ManyToOne(() => InstitutionEntity, { nullable: true })
  @JoinColumn({ name: 'parent_id', foreignKeyConstraintName: 'institution_parent_fkey' })
  parent!: Relation<InstitutionEntity> | null;

  @Column({ type: 'boolean', default: false })
  sample!: boolean;
}
