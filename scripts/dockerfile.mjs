/**
 * @typedef {{ name: string, words: string }} Instruction such as `{ name: 'RUN', words: 'npm ci' }`
 * @typedef {{ name: string, base: string, instructions: Instruction[] }} Stage
 */

/**
 * Reads a Dockerfile into its stages: continued lines joined, comments dropped.
 * @param {string} text
 * @returns {Stage[]}
 */
export const readDockerfile = (text) => {
  const stages = [];
  const lines = text
    .replace(/\\\r?\n\s*/g, ' ')
    .split(/\r?\n/)
    .filter((line) => /^[A-Z]+ /.test(line));
  for (const line of lines) {
    const [, name, words] = /^([A-Z]+)\s+(.*)$/.exec(line);
    if (name === 'FROM') {
      const [base, , alias] = words.split(/\s+/);
      stages.push({ name: alias ?? String(stages.length), base, instructions: [] });
    } else stages.at(-1).instructions.push({ name, words });
  }
  return stages;
};

/** The parts of a COPY instruction: its sources, its target, and the stage that it takes from, if any. */
export const readCopy = (words) => {
  const parts = words.split(/\s+/);
  const flags = parts.filter((part) => part.startsWith('--'));
  const paths = parts.filter((part) => !part.startsWith('--'));
  const from = flags.find((flag) => flag.startsWith('--from='))?.slice('--from='.length);
  return { from, sources: paths.slice(0, -1), target: paths.at(-1) };
};

/** The variables of an ENV instruction. */
export const readVariables = (words) =>
  Object.fromEntries(words.split(/\s+/).map((pair) => pair.split('=', 2)));

/**
 * Whether a path of the build's context is left out by a `.dockerignore` of names, `*` and `**` patterns.
 * @param {string} ignoreFile
 * @returns {(path: string) => boolean} takes a path with `/` relative to the context
 */
export const readIgnored = (ignoreFile) => {
  const meaning = { '**/': '(?:.*/)?', '*': '[^/]*' };
  const patterns = ignoreFile
    .split(/\r?\n/)
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.replace(/\*\*\/|[*.+?^${}()|[\]\\]/g, (sign) => meaning[sign] ?? `\\${sign}`))
    .map((line) => new RegExp(`^${line}(?:/|$)`));
  return (path) => patterns.some((pattern) => pattern.test(path));
};
