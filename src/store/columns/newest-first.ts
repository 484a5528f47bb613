/** The numbers of questions, newest first, undated ones last, and of one day the last number first. */
export function newestFirst(tabledOn: Int32Array): Uint32Array {
  let latest = 0;
  for (const day of tabledOn) if (day > latest) latest = day;
  const starts = new Uint32Array(latest + 2);
  for (const day of tabledOn) starts[latest - day + 1] = (starts[latest - day + 1] as number) + 1;
  for (let at = 1; at < starts.length; at++) starts[at] = (starts[at] as number) + (starts[at - 1] as number);
  const order = new Uint32Array(tabledOn.length);
  for (let question = tabledOn.length - 1; question >= 0; question--) {
    const day = latest - (tabledOn[question] as number);
    const place = starts[day] as number;
    order[place] = question;
    starts[day] = place + 1;
  }
  return order;
}
