/** A file repeats a few thousand labels and cells a hundred thousand times; noise must not fill the memory all the same. */
const MOST_REMEMBERED = 10_000;
const LONGEST_REMEMBERED = 1_000;

/** Remembers what a pure reading of a text answered, within bounds. Callers share the answer and must not change it. */
export function remembered<Answer>(read: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, { answer: Answer }>();
  return (text) => {
    if (text.length > LONGEST_REMEMBERED) return read(text);
    const known = answers.get(text);
    if (known) return known.answer;
    const answer = read(text);
    if (answers.size >= MOST_REMEMBERED) answers.clear();
    answers.set(text, { answer });
    return answer;
  };
}
