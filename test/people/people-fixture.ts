import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Invented people and posts, in the tables that real ones come in. */
const peopleTables = {
  "members.csv": `id,gender,nameDisplayAs,is_mp,is_peer,is_current,party,membershipFrom,membershipFromID,status,statusNotes,statusStartDate
1,F,Baroness Quill of Eastmoor,False,True,True,Red Party,Life peer,4.0,Current Member,,2015-06-01T00:00:00
2,M,Tom Ash,True,False,True,Red (Co-op),Westmoor,11.0,Current Member,,2010-05-06T00:00:00
3,M,Tom Ash,True,False,True,Blue Party,Eastmoor,12.0,Current Member,,2019-12-12T00:00:00
4,M,Earl of Fenwick,False,True,True,Crossbench,Excepted Hereditary,10.0,Current Member,,
`,
  "name_histories.csv": `id,startDate,endDate,nameDisplayAs
1,1960-01-01T00:00:00,2015-06-01T00:00:00,Ms Patricia O'Quill
1,2015-06-01T00:00:00,,Baroness Quill of Eastmoor
2,1970-01-01T00:00:00,2018-01-01T00:00:00,Mr Thomas Ash
2,2018-01-01T00:00:00,,Tom Ash
3,1980-01-01T00:00:00,,Tom Ash
`,
  "party_histories.csv": `id,startDate,endDate,party
1,1997-05-01T00:00:00,2015-03-30T00:00:00,Red Party
1,2015-06-01T00:00:00,,Red Party
2,2010-05-06T00:00:00,,Red (Co-op)
3,2019-12-12T00:00:00,2023-01-01T00:00:00,Blue Party
3,2023-01-01T00:00:00,,Independent
`,
  "house_membership_histories.csv": `id,startDate,endDate,membershipFrom,membershipFromID,house
1,1997-05-01T00:00:00,2015-03-30T00:00:00,Eastmoor,10,1.0
1,2015-06-01T00:00:00,,Life peer,4,2.0
2,2010-05-06T00:00:00,,Westmoor,11,1.0
3,2019-12-12T00:00:00,,Eastmoor,12,1.0
4,,,Excepted Hereditary,10,
`,
  "organisation.csv": `id,name,short_name,start_date,end_date
o1,Ministry of Tides,MoT,2010-05-11,2016-07-14
o2,Department for Tides and Rivers,DTR,2016-07-14,
o3,HM Treasury,HMT,,
`,
  "organisation_link.csv": `id,predecessor_organisation_id,successor_organisation_id,type,link_start_date,link_end_date
l1,o1,o2,Name change,2016-07-14,2016-07-15
`,
  "post.csv": `id,id_ifg_website,organisation_id,name,display_name,rank_equivalence,rank_equivalence_value
p1,,o1,Minister for Tides,Minister for Tides,MoS,4
p2,,o2,Minister for Tides,Minister for Tides,MoS,4
p3,,o3,Economic Secretary,Economic Secretary,PUSS,5
`,
  "person.csv": `id,id_parliament,id_ifg_website,name,display_name,normalized_name,short_name,gender,start_date,end_date
a,1.0,,Pat Quill,Pat Quill,Pat Quill,Quill,F,,2015-06-01
a,1.0,,Baroness Quill of Eastmoor,Baroness Quill,Baroness Quill,Quill,F,2015-06-01,
b,2.0,,Tom Ash,Tom Ash,Tom Ash,Ash,M,,
c,,,Nobody Known,Nobody Known,Nobody Known,Known,M,,
`,
  "appointment.csv": `id,person_id,post_id,start_date,end_date
x1,a,p1,2012-09-04,2016-07-14
x2,a,p2,2016-07-14,2019-07-25
x3,b,p2,2019-07-25,
x4,b,p3,2020-01-01,2020-12-31
x5,c,p1,2010-05-11,2012-09-04
x6,b,p9,2010-05-11,2012-09-04
`,
  "representation.csv": `id,person_id,house,type,constituency_id,start_date,end_date
r1,a,Commons,,k1,1997-05-02,2015-03-30
`,
} as const;

export type TableFile = keyof typeof peopleTables;

/** Writes tables into a new folder; gives the path of each, in the given order. */
export function writeTables(
  names: readonly TableFile[] = Object.keys(peopleTables) as TableFile[],
): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), "people-"));
  return names.map((name) => {
    const path = join(folder, name);
    writeFileSync(path, peopleTables[name]);
    return path;
  });
}

/** Writes one file of the given text into a new folder. */
export function writePeopleFile(name: string, text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), "people-")), name);
  writeFileSync(path, text);
  return path;
}
