import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Attempts to sign in, counted per account and per address. */
@Entity('throttle')
export class ThrottleEntity {
  /** `account:…` or `address:…`. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'throttle_pkey' })
  subject!: string;

  @Column({ type: 'integer', default: 0 })
  failures!: number;

  @Index('throttle_first_failure_idx')
  @Column({ type: 'timestamptz', name: 'first_failure_at', default: () => 'now()' })
  firstFailureAt!: Date;

  @Column({ type: 'timestamptz', name: 'blocked_until', nullable: true })
  blockedUntil!: Date | null;
}
