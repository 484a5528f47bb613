/** Questions as Parliament's API gives them, one on each line, invented; answered, each by one of nine ministers. */
export function inventLines(from: number, to: number): string {
  const lines: string[] = [];
  for (let id = from; id < to; id++) {
    const value = {
      id,
      uin: String(100_000 + id),
      house: "Commons",
      dateTabled: "2031-03-01T00:00:00",
      askingMemberId: 1 + (id % 13),
      answeringBodyName: `Department ${id % 5}`,
      questionText: `To ask the Secretary of State how many lamps burn on pier ${id}, further to Question ${100_001 + id}.`,
      answerText: `<p>${id} lamps.</p>`,
      dateAnswered: "2031-03-04T00:00:00",
      answeringMemberId: 20 + (id % 9),
    };
    lines.push(`${JSON.stringify({ value })}\n`);
  }
  return lines.join("");
}
