/** A spreadsheet program would run a cell that starts so; apostrophes count, so that taking one off gives the original. */
const RISKY_START = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** Puts an apostrophe before a text that a spreadsheet program would take for a formula. */
export function guardFormula(text: string): string {
  return RISKY_START.test(text) ? `'${text}` : text;
}

/** Takes off the apostrophe that `guardFormula` put there; any other text comes back as it is. */
export function unguardFormula(text: string): string {
  return text.startsWith("'") && RISKY_START.test(text) ? text.slice(1) : text;
}
