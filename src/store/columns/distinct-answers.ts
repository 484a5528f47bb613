import type { Columns } from "./columns.ts";

/** The answers to questions, each once. */
export function distinctAnswers({ answers, answerCount }: Columns, questions: Uint32Array): Uint32Array {
  const seen = new Uint8Array(answerCount);
  const found = new Uint32Array(Math.min(answerCount, questions.length));
  let count = 0;
  for (const question of questions) {
    const answer = answers[question] as number;
    if (answer < 0 || seen[answer] === 1) continue;
    seen[answer] = 1;
    found[count] = answer;
    count += 1;
  }
  return found.subarray(0, count);
}
