import { tableCsv } from './table-twin.ts';

describe('a chart’s figures as a file', () => {
  const columns = [
    { key: 'theme', label: 'Theme' },
    { key: 'count', label: 'Recommendations' },
  ];

  it('quote what would break a row', () => {
    const rows = [{ key: 'a', cells: ['Food, "water"\nand land', 3] }];
    expect(tableCsv({ columns, rows })).toBe(
      '\ufeffTheme,Recommendations\r\n"Food, ""water""\nand land",3\r\n',
    );
  });

  it('never hand a spreadsheet a formula, but leave negative numbers alone', () => {
    const rows = [{ key: 'a', cells: ['=HYPERLINK("x")', -3] }];
    expect(tableCsv({ columns, rows })).toContain(`"'=HYPERLINK(""x"")",-3`);
  });
});
