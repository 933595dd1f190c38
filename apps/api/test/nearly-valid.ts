import { z } from 'zod';

/** Texts that have broken other programs, of the length that an address may have. */
export const troublesomeTexts: readonly string[] = [
  ...[
    '',
    ' ',
    '0',
    '-1',
    '1.5',
    '1e400',
    '99999999999999999999',
    'NaN',
    'Infinity',
    'null',
    'undefined',
    'true',
    '[]',
    '{}',
  ],
  ...[
    '0000-01-01',
    '0001-01-01',
    '9999-12-31',
    '99999-01-01',
    '2026-02-30',
    '-0001-01-01',
    '2026-13-01',
    '9999',
    '0000',
  ],
  ...[
    '\u0000',
    'a\u0000b',
    '\ud83d',
    '\u202e\u2066',
    '\ufeff',
    '😀'.repeat(50),
    'e\u0301',
    'ﷺ',
    '\r\nX-Injected: 1',
  ],
  ...[
    "'",
    '"',
    '\\',
    '%',
    '_',
    '%00',
    "' or 1=1 --",
    '$1',
    '{{7*7}}',
    '<script>alert(1)</script>',
    '../../etc/passwd',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'MAR',
    'none',
    '16.3',
    'and or not',
    '"open',
    '( & |',
    '!',
    ':*',
    '-',
    '*',
  ],
  ...['00000000-0000-0000-0000-000000000000', 'ffffffff-ffff-ffff-ffff-ffffffffffff', 'a'.repeat(5000)],
];

/** Values of every JSON kind, to stand where another was wanted. */
export const troublesomeValues: readonly unknown[] = [
  ...[null, true, 0, -1, 1.5, 1e308, 2 ** 53, [], [[]], [null], {}, { $ne: 1 }, { length: 1e9 }],
  ...['a'.repeat(1_000_000), [...Array(2000).keys()], nested(200)],
  ...troublesomeTexts,
];

function nested(depth: number): unknown {
  return depth === 0 ? 'end' : [nested(depth - 1)];
}

/** A description of a value as an OpenAPI document has it, as far as this looks at it. */
export const valueSchema = z.looseObject({
  $ref: z.string().optional(),
  type: z.union([z.string(), z.array(z.string())]).optional(),
  format: z.string().optional(),
  enum: z.array(z.unknown()).optional(),
  const: z.unknown().optional(),
  default: z.unknown().optional(),
  minimum: z.number().optional(),
  get anyOf() {
    return z.array(valueSchema).optional();
  },
  get properties() {
    return z.record(z.string(), valueSchema).optional();
  },
});
export type ValueSchema = z.output<typeof valueSchema>;

/** A value that a schema takes, good enough to be the sound part of a request that is wrong in one place. */
export const soundValue = (schema: ValueSchema, resolve: (ref: string) => ValueSchema): unknown => {
  if (schema.$ref !== undefined) return soundValue(resolve(schema.$ref), resolve);
  if (schema.default !== undefined) return schema.default;
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  if (schema.anyOf?.[0]) return soundValue(schema.anyOf[0], resolve);
  switch ([schema.type].flat()[0]) {
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {}).map(([key, inner]) => [key, soundValue(inner, resolve)]),
      );
    case 'array':
      return [];
    case 'integer':
    case 'number':
      return schema.minimum ?? 1;
    case 'boolean':
      return true;
    default:
      return soundText(schema.format);
  }
};

const soundText = (format: string | undefined): string => {
  if (format === 'uuid') return '123e4567-e89b-42d3-a456-426614174000';
  if (format === 'date') return '2026-01-31';
  if (format === 'uri') return 'https://example.org';
  return 'MAR';
};
