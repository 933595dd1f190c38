import { parseSearch } from '../../app/search-params.ts';
import {
  columnSearch,
  columnsOf,
  registerFromText,
  registerSearch,
  registerToText,
  sortOf,
  usualColumns,
} from './register-url.ts';

const read = (address: string) => registerSearch.parse(parseSearch(address));

/** Links that are out in the world. Lines are added with each version of the address; none is ever changed. */
const keptLinks: [address: string, meaning: object][] = [
  ['', {}],
  [
    '?state=MAR&state=PRY&theme=right-to-food&q=water',
    { state: ['MAR', 'PRY'], theme: ['right-to-food'], q: 'water' },
  ],
  ['?session=UPR48&cycle=4&sort=due', { session: ['UPR48'], cycle: ['4'], sort: 'due' }],
  ['?column=state&column=themes&density=compact', { column: ['state', 'themes'], density: 'compact' }],
  ['?overdue=true&from=2020-01-01&to=2020-12-31', { overdue: 'true', from: '2020-01-01', to: '2020-12-31' }],
  ['?recommendingState=none&year=none', { recommendingState: ['none'], year: ['none'] }],
];

describe('a link to the register', () => {
  it.each(keptLinks)('%s keeps its meaning', (address, meaning) => {
    expect(read(address)).toEqual(meaning);
  });

  it('opens without the parts that cannot be read', () => {
    expect(read('?sort=colour&density=huge&q=a&q=b&state=MAR&utm_source=mail')).toEqual({ state: ['MAR'] });
  });

  it('shows the best match first for a search, else the newest, unless an order is chosen', () => {
    expect(sortOf({ q: 'water' })).toBe('relevance');
    expect(sortOf({})).toBe('-received');
    expect(sortOf({ q: 'water', sort: 'due' })).toBe('due');
    expect(sortOf({ sort: 'relevance' })).toBe('-received');
  });
});

describe('the chosen columns', () => {
  it('are the usual ones when the address names none, and then take no room in it', () => {
    expect(columnsOf({})).toEqual(usualColumns);
    expect(columnSearch([...usualColumns].reverse())).toBeUndefined();
  });

  it('come in the order of the register, without unknown ones', () => {
    expect(columnsOf({ column: ['received', 'state', 'gone'] })).toEqual(['state', 'received']);
  });

  it('may be none at all', () => {
    expect(columnsOf({ column: columnSearch([]) })).toEqual([]);
  });
});

describe('the register in the address of a recommendation', () => {
  it('comes back as it was, languages and signs included', () => {
    const register = read('?q=%D9%85%D8%A7%D8%A1%20%26%20%3F&state=MAR&state=PRY&sort=-due&column=none');
    expect(registerFromText(registerToText(register))).toEqual(register);
  });

  it('is there for the whole register too, and absent when there was none', () => {
    expect(registerFromText(registerToText({}))).toEqual({});
    expect(registerFromText(undefined)).toBeUndefined();
    expect(registerFromText('https://example.org')).toBeUndefined();
  });
});
