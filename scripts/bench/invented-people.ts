import { popularityPicker, type Random } from "./random-numbers.ts";

/** Askers and ministers of the generated questions. All people and constituencies are invented. */

const ASKERS = 650;
const MINISTERS = 120;

/** One in this many askers is a peer. */
const PEERS = 9;

const firstNames =
  "Alma Bevan Ceri Dinah Edmund Fern Gareth Hester Idris Jonah Keira Lionel Mabel Nadia Orson Petra Quentin Rhona Silas Tabitha Ulric Verity Wilfred Xenia Yusuf Zelda Amos Blythe Cassius Delphine Ewan Flora Grover Hilda Ivor Juno".split(
    " ",
  );
const lastNames =
  "Ashgrove Brackwater Coldstone Dunmarsh Elverton Fenholt Garsdale Hollowell Inglewick Jarrowby Kestrelman Larkmoor Millrace Netherfold Oakhanger Pellbrook Quarryman Ravensholt Saltway Thistlewood Umberleigh Vantage Wexmoor Yarrowdale Zellander Aldergate Birkenshaw Cragmore Dovecote Eastlake Furnival Greenhalgh Hartsease Ironbridge Junipers Kilnworth Linacreman Moorhouse Nightingale Orchardson".split(
    " ",
  );
const towns =
  "Ashmere Bramford Coldwell Dunhaven Elmsley Farrowgate Glenmoor Hartsea Inverholt Kingsbeck Larchdale Marlford Northmoor Oakhampton Penfield Riverton Saltmarsh Thornbury Westerby Yarlside".split(
    " ",
  );
const sides = ["North", "South", "East", "West", "Central", "and Holme", "and the Vale", "Dale"];
const parties =
  "Labour,Conservative,Labour,Liberal Democrat,Labour,Conservative,Labour (Co-op),Scottish National Party,Green Party".split(
    ",",
  );

/** Departments asked about foreign affairs, busiest first. */
const foreignDepartments: readonly string[] = [
  "Foreign, Commonwealth & Development Office",
  "Ministry of Defence",
  "Home Office",
  "Department for Business and Trade",
  "HM Treasury",
];

/** Departments asked about other subjects, busiest first. */
const homeDepartments: readonly string[] = [
  "Department of Health and Social Care",
  "Home Office",
  "Department for Transport",
  "Department for Education",
  "Ministry of Justice",
  "Department for Work and Pensions",
  "HM Treasury",
  "Department for Environment, Food and Rural Affairs",
  "Ministry of Housing, Communities and Local Government",
  "Department for Energy Security and Net Zero",
  "Department for Business and Trade",
  "Cabinet Office",
  "Department for Science, Innovation and Technology",
  "Department for Culture, Media and Sport",
  "Northern Ireland Office",
  "Scotland Office",
  "Wales Office",
  "Attorney General",
  "Leader of the House",
  "House of Commons Commission",
  "Church Commissioners",
  "Speaker's Committee on the Electoral Commission",
  "Women and Equalities",
];

/** The busiest departments of both kinds. */
export const hubDepartments: readonly string[] = [foreignDepartments, homeDepartments].flatMap(
  ([first = ""]) => first,
);

/** Numbers below 1440 give distinct names. */
function nameOf(number: number): string {
  const first = firstNames[number % firstNames.length];
  const last = lastNames[(Math.floor(number / firstNames.length) + number) % lastNames.length];
  return `${first} ${last}`;
}

/** The first member id in generated questions. Every person has a different id. */
const FIRST_ID = 1;

export type Asker = {
  readonly id: number;
  readonly name: string;
  readonly party: string;
  readonly constituency: string;
  readonly isPeer: boolean;
};

export type Minister = { readonly id: number; readonly name: string };

const askers = Array.from({ length: ASKERS }, (_, number): Asker => {
  const known = { id: FIRST_ID + number, party: parties[number % parties.length] ?? "" };
  if (number % PEERS === PEERS - 1)
    return { ...known, name: `Lord ${nameOf(number)}`, constituency: "Life peer", isPeer: true };
  const constituency = `${towns[number % towns.length]} ${sides[Math.floor(number / towns.length) % sides.length]}`;
  return { ...known, name: nameOf(number), constituency, isPeer: false };
});

/** The ministers of each department. Departments at the start of the list have more, and some ministers have two. */
function ministersOf(departments: readonly string[], firstNumber: number, count: number) {
  const byDepartment = new Map<string, (random: Random) => Minister>();
  let taken = 0;
  for (const [index, department] of departments.entries()) {
    const share = Math.max(
      2,
      Math.round((count * 2 * (departments.length - index)) / departments.length ** 2),
    );
    const first = taken;
    const ministers = Array.from({ length: share }, (_, n): Minister => {
      const number = firstNumber + ((first + n) % count);
      return { id: FIRST_ID + number, name: nameOf(number) };
    });
    taken += share;
    byDepartment.set(department, popularityPicker(ministers));
  }
  return byDepartment;
}

const foreignMinisters = ministersOf(foreignDepartments, ASKERS, MINISTERS / 3);
const homeMinisters = ministersOf(homeDepartments, ASKERS + MINISTERS / 3, (MINISTERS * 2) / 3);

export const pickAsker = popularityPicker(askers);
export const pickForeignDepartment = popularityPicker(foreignDepartments);
export const pickHomeDepartment = popularityPicker(homeDepartments);

export function pickMinister(random: Random, department: string, isForeign: boolean): Minister {
  const minister = (isForeign ? foreignMinisters : homeMinisters).get(department)?.(random);
  if (minister === undefined) throw new Error(`There is no minister for ${department}.`);
  return minister;
}
