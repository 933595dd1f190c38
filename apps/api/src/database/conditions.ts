/** A conjunction of SQL conditions with its values: text and parameters grow together, so they cannot drift apart. */
export class Conditions {
  private constructor(
    private readonly parts: readonly string[],
    readonly values: readonly unknown[],
  ) {}

  static readonly none = new Conditions([], []);

  /** Adds a condition; each `?` in it stands for the next of `values`. Never put a value into `condition` itself. */
  and(condition: string, values: readonly unknown[] = []): Conditions {
    const part = numberPlaceholders(condition, this.values.length);
    return new Conditions([...this.parts, part], [...this.values, ...values]);
  }

  /** The condition only when `applies`; the conditions unchanged otherwise. */
  andIf(applies: boolean, condition: string, values: readonly unknown[] = []): Conditions {
    return applies ? this.and(condition, values) : this;
  }

  /** The body of a `where`: `true` when there is no condition. */
  get text(): string {
    return this.parts.length === 0 ? 'true' : this.parts.map((part) => `(${part})`).join(' and ');
  }
}

/** Each `?` of a piece of SQL as `$n`, counting on from the `taken` values that the statement already has. */
export const numberPlaceholders = (sql: string, taken: number): string => {
  let next = taken;
  return sql.replaceAll('?', () => `$${++next}`);
};
