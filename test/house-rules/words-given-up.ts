/** Words that this project no longer uses, and what to write instead. The glossary of CONTRIBUTING.md gives the reasons. */
export const wordsGivenUp: readonly { readonly word: RegExp; readonly use: string }[] = [
  // An HTTP POST, the file and columns that Parliament's lists call so, and the W3C's class keep their names.
  { word: /(?<!\borg:)\b[Pp]osts?\b(?!\.csv)/g, use: "office" },
  { word: /\bseats?\b/gi, use: "constituency" },
  { word: /\banswerers?\b/gi, use: "minister" },
  { word: /\bcut\b/gi, use: "truncated, or interrupted of an import" },
  { word: /\beditions?\b/gi, use: "snapshot" },
  { word: /\bhops?\b/gi, use: "segment, or the length of a path" },
  { word: /\banew\b/gi, use: "again" },
  { word: /\breckoned\b/gi, use: "estimated" },
  { word: /\bbe\s+it\b/gi, use: "whether, or even" },
  { word: /\bparted\s+by\b/gi, use: "separated by" },
  { word: /\bnobody\b/gi, use: "no one, or name who is missing" },
  { word: /\bof\s+which\b/gi, use: "a sentence of its own" },
  // "There is no file" and "is no longer" are plain English; "x is no id" is not.
  {
    word: /(?<!\bthere\s+)\bis\s+no\s+(?!longer\b|more\b|less\b|fewer\b|different\b)[\w`"]/gi,
    use: "is not a",
  },
];
