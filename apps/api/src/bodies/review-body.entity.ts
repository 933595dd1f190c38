import type { ReviewBodyKind } from '@mutabaa/reference-data/review-bodies';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where sessions happen and recommendations come from: the Council, the UPR, a treaty body, the Network… */
@Entity('review_body')
export class ReviewBodyEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'review_body_pkey' })
  key!: string;

  @Column({ type: 'text' })
  kind!: ReviewBodyKind;

  /** What the UN writes: `CEDAW`. */
  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'jsonb' })
  names!: Record<string, string>;

  /** The place in lists, as the UN orders the bodies. */
  @Column({ type: 'integer' })
  ordinal!: number;
}
