/** Excel refuses a workbook that has more in a cell. */
export const LONGEST_XLSX_TEXT = 32_767;

/**
 * Escapes a text for a cell: for XML, and for Excel, which takes `_x0041_` for the letter A and cuts nothing but refuses
 * the file when a cell is too long, so the text is cut here.
 */
export function escapeXlsxText(text: string): string {
  const fitting = text.length > LONGEST_XLSX_TEXT ? `${text.slice(0, LONGEST_XLSX_TEXT - 1)}…` : text;
  return fitting
    .toWellFormed()
    .replace(/(?![\t\n])\p{Cc}|[\ufffe\uffff]/gu, '')
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    .replace(/[&<>"]/g, (character) => XML_ESCAPES[character] ?? character);
}

const XML_ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Undoes Excel's own escapes in a cell's text, after XML's are undone. */
export function unescapeXlsxText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_escape, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
