const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** The number of a month from the first three letters of its English name: `Sept` → 9; 0 for any other word. */
export function monthNumber(name: string): number {
  return months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** Year, month and day in digits → ISO day; null if there is no such day. */
export function isoDay(year: string, month: string | number, day: string): string | null {
  return existingDay(`${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`);
}

/** The day unchanged if it exists; null for `2025-02-30` and for any other text. */
export function existingDay(iso: string): string | null {
  const day = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(iso) ? iso : null;
}
