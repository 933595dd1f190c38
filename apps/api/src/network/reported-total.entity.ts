import type { Source } from '@mutabaa/contracts/wire';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How many members the Network was reported to have on a day, whether or not they are known by name. */
@Entity('reported_total')
export class ReportedTotalEntity {
  @PrimaryColumn({ type: 'date', name: 'as_of', primaryKeyConstraintName: 'reported_total_pkey' })
  asOf!: string;

  @Column({ type: 'integer' })
  count!: number;

  @Column({ type: 'jsonb' })
  source!: Source;
}
