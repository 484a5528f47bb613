/** Of a hash, so many numbers of 32 bits tell texts apart: as many bits as an id that is made of a hash has. */
export const HASH_WORDS = 3;

/** The beginnings of hashes of texts, given in hexadecimal: three numbers for each. */
export function beginningsOf(hashes: readonly string[]): Uint32Array {
  const beginnings = new Uint32Array(hashes.length * HASH_WORDS);
  for (const [at, hash] of hashes.entries())
    for (let word = 0; word < HASH_WORDS; word++)
      beginnings[at * HASH_WORDS + word] = Number.parseInt(hash.slice(word * 8, word * 8 + 8), 16);
  return beginnings;
}

/** A number for each different text, from 0. */
export type NumberedTexts = { readonly numbers: Uint32Array; readonly count: number };

/** Numbers texts by the beginnings of their hashes. */
export function numberTexts(beginnings: Uint32Array): NumberedTexts {
  const numbers = new Uint32Array(beginnings.length / HASH_WORDS);
  // A hash table with room to spare. A place holds the number of a row and 1, or 0 for none.
  const places = new Uint32Array(2 ** Math.ceil(Math.log2(2 * numbers.length + 2)));
  const isSame = (row: number, other: number) => {
    for (let word = 0; word < HASH_WORDS; word++)
      if (beginnings[row * HASH_WORDS + word] !== beginnings[other * HASH_WORDS + word]) return false;
    return true;
  };
  let count = 0;
  for (let row = 0; row < numbers.length; row++) {
    let place = (beginnings[row * HASH_WORDS] as number) & (places.length - 1);
    for (;;) {
      const found = (places[place] as number) - 1;
      if (found === -1) {
        places[place] = row + 1;
        numbers[row] = count;
        count += 1;
        break;
      }
      if (isSame(row, found)) {
        numbers[row] = numbers[found] as number;
        break;
      }
      place = (place + 1) & (places.length - 1);
    }
  }
  return { numbers, count };
}
