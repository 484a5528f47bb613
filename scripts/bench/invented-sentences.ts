/**
 * Invented sentences for the generated questions. `{countries}` is replaced by the countries of the question, `{country}`
 * by one of them, `{people}` by a demonym, `{other}` by any country, `{topic}` by the subject's phrase, and other marks by
 * values.
 */

export const foreignQuestions: readonly string[] = [
  "what recent assessment he has made of {topic} in relation to {countries}, and what steps his Department has taken with partners since {month} {year} in response to the most recent reports",
  "what discussions he has had with his {people} counterpart on {topic}; and whether {topic} in {countries} was on the agenda of the meeting that was held in {month} {year}",
  "how many representations his Department has received on {topic} and {countries} in the last {number} months, and what proportion of them had a reply within {small} working days",
  "with reference to the Answer of {day} {month} {year} to Question {uin}, whether he plans to publish the review of {topic} that covers {countries}; and if he will set out who will conduct it",
  "what estimate he has made of the effect of {topic} on civilians in {countries} in each of the last {small} years for which figures are held, by region and by age",
  "if he will make it his policy to raise {topic} with the authorities of {countries} before the next session of the committee, and what outcome he expects by {month} {year}",
];

export const homeQuestions: readonly string[] = [
  "what steps she is taking with local authorities to improve {topic} in areas where fewer than {number} in every thousand residents were served in {month} {year}, and what this will cost",
  "how much her Department spent on {topic} in each of the last {small} financial years, and what proportion of that sum was underspent at the end of {month} {year} in each region",
  "with reference to the Answer of {day} {month} {year} to Question {uin}, when she plans to reply in substance on {topic}; and if she will place a copy of the guidance in the Library",
  "what assessment she has made of the potential merits of a national standard for {topic}, following the consultation that closed on {day} {month} {year} with {number} responses",
  "if she will publish the number of complaints about {topic} that were upheld since {month} {year}, broken down by local authority, and the average time that it took to settle them",
];

/** The words by which a holding answer is recognised, and more. */
export const holding =
  "It will not be possible to answer this question within the usual time period. A full reply is being prepared.";

/** First sentences, which name what the answer is about. */
export const foreignOpenings: readonly string[] = [
  "We remain deeply concerned about {topic} in {countries}, and ministers raised it again in {month} {year}.",
  "The Government follows events in {countries} closely and has made its view of {topic} plain on {small} occasions.",
  "Our position on {countries} has not changed: {topic} must be settled by talks, and we say so to all sides.",
  "Officials met representatives of {countries} on {day} {month} {year}, and {topic} took up most of the meeting.",
  "{topic} with regard to {countries} is under regular review, as was set out to the House on {day} {month} {year}.",
];

/** First sentences of answers that name no country. */
export const silentOpenings: readonly string[] = [
  "I refer the hon. Member to the statement of {day} {month} {year}, which sets out the position on {topic}.",
  "It would not be right to speculate about future decisions on {topic} before the review ends in {month}.",
  "The matter is under consideration, and {topic} will be covered by the strategy due in {month} {year}.",
];

export const homeOpenings: readonly string[] = [
  "The Department has set aside £{number} million for {topic} in the current year, which is more than in {year}.",
  "Responsibility for {topic} rests with local bodies, to which we issued new guidance on {day} {month} {year}.",
  "Figures on {topic} are published each quarter; the latest, of {month} {year}, show a fall of {small} per cent.",
  "We are committed to better outcomes on {topic}, and a plan with {small} measures was published in {month} {year}.",
];

export const foreignSentences: readonly string[] = [
  "Our embassy keeps in touch with {people} officials and with civil society, and reports to London every week.",
  "We have provided £{number} million since {year}, most of it through agencies that work on the ground in {country}.",
  "The Minister for the region spoke to her {people} counterpart in {month} and pressed for early progress.",
  "With {other} and further partners we put forward a joint text, which {number} delegations have signed so far.",
  "Any decision on new measures will be announced in the usual way, and we do not comment on them beforehand.",
  "The mission that went out in {month} {year} has given us a clearer picture of what is needed and where.",
];

export const plainSentences: readonly string[] = [
  "Officials meet the bodies concerned several times a year and keep the arrangements under close review.",
  "The next set of figures will be published in {month} {year}, together with a note on how they were compiled.",
  "No decision has been taken yet, and the House will be informed in the usual way when that has happened.",
  "Funding beyond that period is a matter for the next spending review, which will report in due course.",
  "We work on the details with devolved administrations, the regulator and those who provide the service.",
  "The information requested is not held in the form asked for and could be obtained only at undue cost.",
  "An independent panel of {small} experts looked at the evidence and made {number} recommendations in {year}.",
  "Of the {number} applications received in {year}, some {small} per cent were decided within the target time.",
  "We have listened to those affected and will bring forward proposals once the consultation has been analysed.",
  "Guidance was updated on {day} {month} {year} and now explains more plainly what is expected of each body.",
  "The scheme was extended by {small} months in {year}, and an evaluation of its first phase is under way.",
  "My Department has written to all those concerned and will write again before the end of {month}.",
  "Staff receive training on this when they join and every {small} years after that, with tests in between.",
];

export const months: readonly string[] =
  "January February March April May June July August September October November December".split(" ");

export const weekdays: readonly string[] = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(
  " ",
);
