/** Symbols of the United Nations begin with the organ's letters; those of sample data begin with a word of their own. */
const isOfTheUnitedNations = (symbol: string): boolean =>
  /^[A-Z]+\//.test(symbol) && !symbol.startsWith('SAMPLE/');

/** Where the UN shows the document of a symbol, in the reader's choice of its six languages; undefined for other documents. */
export const undocsAddress = (symbol: string): string | undefined =>
  isOfTheUnitedNations(symbol)
    ? `https://undocs.org/${symbol.split('/').map(encodeURIComponent).join('/')}`
    : undefined;
