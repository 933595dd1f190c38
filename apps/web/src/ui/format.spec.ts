import { formatShare } from './format.ts';

it.each([
  [0, '0%'],
  [0.0004, '0.04%'],
  [0.0712, '7.1%'],
  [0.236, '24%'],
  [0.9968, '99.6%'],
  [0.99997, '99.9%'],
  [1, '100%'],
])('a share of %d reads %s: what is not nothing and not all never looks like it', (share, words) => {
  expect(formatShare(share, 'en')).toBe(words);
});
