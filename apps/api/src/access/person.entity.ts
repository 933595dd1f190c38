import { Column, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { Role } from './policy.ts';

/** Somebody with an account. An account that ends keeps its row: history names its people. */
@Entity('person')
@Unique('person_email_unique', ['email'])
export class PersonEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'person_pkey' })
  id!: string;

  /** In lower case: people do not mean two accounts by two spellings. */
  @Column({ type: 'text' })
  email!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  role!: Role;

  @Column({ type: 'text', name: 'password_hash', select: false })
  passwordHash!: string;

  @Column({ type: 'timestamptz', name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column({ type: 'timestamptz', name: 'ended_at', nullable: true })
  endedAt!: Date | null;
}
