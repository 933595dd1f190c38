/** Where the UN shows the document of a symbol, in the reader's choice of its six languages. */
export const undocsAddress = (symbol: string): string =>
  `https://undocs.org/${symbol.split('/').map(encodeURIComponent).join('/')}`;
