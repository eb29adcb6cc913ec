import type { CategoryId, TermId } from './terms.ts';

/** What a coder includes in a category and leaves out of it. Terms are named by their ids, in backticks. */
export interface CodingRule {
  readonly include: string;
  readonly leaveOut: string;
}

/** A rule for texts on the border between terms, where independent coders hesitated. */
export interface BoundaryRule {
  readonly number: number;
  readonly title: string;
  readonly text: string;
  /** The terms between which it decides. */
  readonly between: readonly TermId[];
}

/** How a coder decides. The rules are in English only: coders work from one wording. */
export interface Codebook {
  /** Stored with every decision of a coder. Changes with every change of a rule. */
  readonly version: string;
  readonly language: 'en';
  readonly principles: readonly string[];
  /** Part B has no rules of its own: its definitions and the boundary rules decide. */
  readonly rules: Readonly<Record<CategoryId, CodingRule>>;
  readonly boundaries: readonly BoundaryRule[];
}

const principles = [
  'A category applies when the text gives evidence of it: it reports it, asks for it, praises it or complains of its absence. A text may carry none, one or several.',
  'Polarity follows what is evidenced, not the mood: asking politely for data to be reused evidences `data.unexploited-value`; thanking for a quick reply evidences `simplification.reduced-times`.',
  'A wish for a benefit counts as evidence of that benefit’s category when the wish describes it concretely: “let us choose the time slot” is `tailoring.customisation`.',
];

const rules: Codebook['rules'] = {
  'data.volume': {
    include:
      'Sensors, counts, surveys, many reports, usage statistics, dashboards that show what people need or do; calls to collect more citizen input.',
    leaveOut: 'A single opinion about a service.',
  },
  'data.quality': {
    include:
      'Data made accurate, complete, up to date, consistent; corrections of a register or map; better decisions because of better data.',
    leaveOut: 'Complaints that data are wrong (`data.issues`).',
  },
  'data.issues': {
    include:
      'Wrong, lost or stale records; privacy, consent and leaks; systems that do not talk to each other; the same data asked for again because registers are not linked; closed or unreadable data, missing interface or open data.',
    leaveOut: 'A form that is merely long (`simplification.higher-burdens`).',
  },
  'data.unexploited-value': {
    include:
      'Data exist, or are easily had, and nobody uses them to improve a service; “you already have these numbers”.',
    leaveOut: 'Wishes to collect new data (`data.volume`).',
  },
  'interaction.collaboration': {
    include:
      'Citizens, associations, firms and staff doing or offering to do something together; volunteering, co-design, working groups, partnership.',
    leaveOut: 'Being informed; a plain vote.',
  },
  'interaction.new-ideas': {
    include:
      'A concrete proposal that changes or adds something, an invention, an idea from elsewhere, hackathons and contests.',
    leaveOut: 'Repairing what is broken; a bare complaint.',
  },
  'interaction.power-dynamics': {
    include:
      'Who decides, who is responsible, who coordinates; staff pressed by new roles, overload from being asked to supervise or answer online; departments disputing or handing over a task; citizens demanding a binding say.',
    leaveOut: 'Staff refusing contact (`interaction.resistance`).',
  },
  'interaction.resistance': {
    include:
      'Not answering, brushing off, “not our department”, silo walls, refusing or fearing to take part, unwilling or unable to deal with participation.',
    leaveOut: 'Slow but willing handling (`simplification.higher-burdens`).',
  },
  'tailoring.customisation': {
    include:
      'Choice, adaptation to a person, group, language, disability, neighbourhood or life event; personal reminders.',
    leaveOut: 'The same improvement for everybody.',
  },
  'tailoring.accountability': {
    include:
      'Who answers for it, published reasons, progress shown, “you said, we did”, deadlines kept, audits, asking for a justification.',
    leaveOut: 'A plain thank-you.',
  },
  'tailoring.outdated-regulations': {
    include:
      'A law, by-law or procedure that predates or forbids the digital way (wet signatures, paper originals, fax), automated decisions with no person to speak to.',
    leaveOut: 'Rules that are complex but current (`simplification.higher-burdens`).',
  },
  'tailoring.missing-the-mark': {
    include:
      'The service or answer does not do what was expected; feature nobody wanted, wrong channel, does not solve the problem asked.',
    leaveOut: 'A technical outage alone.',
  },
  'tailoring.standardisation': {
    include:
      'One size for all, templates, rigid drop-downs, centralised call centre, my case does not fit the form, canned reply.',
    leaveOut: 'Complaint about length alone.',
  },
  'simplification.reduced-costs': {
    include: 'Money, paper, travel, postage or staff resources saved or to be saved.',
    leaveOut: 'Price of a service in itself.',
  },
  'simplification.reduced-times': {
    include:
      'Quicker, fewer steps, no queue, done at once, easier. Hope for speed with no concrete means is still included when speed is the point.',
    leaveOut: 'A complaint about existing slowness (`simplification.higher-burdens`).',
  },
  'simplification.higher-burdens': {
    include:
      'Long, complicated, repeated, costly, many documents, hard to log in, slow handling, hard-to-use technology.',
    leaveOut: 'Wrong information alone.',
  },
  'simplification.disconnected-requirements': {
    include:
      'The tool does not fit the work or the rules it should carry out: fields that do not exist in real life, back office re-types, duplicate systems, staff and citizens see different things, policy says one thing and the system another.',
    leaveOut: 'A single bug.',
  },
};

const boundaries: readonly BoundaryRule[] = [
  {
    number: 1,
    title: 'Fault, burden or miss',
    text: 'The purpose could not be reached at all, or a promised function is absent or useless even when the system runs: `tailoring.missing-the-mark`. It was reached, or can be, with named extra effort (retries, waiting, steps, confusion, cost): `simplification.higher-burdens`. A fault report that states neither gets no label. Both only if both are stated.',
    between: ['tailoring.missing-the-mark', 'simplification.higher-burdens'],
  },
  {
    number: 2,
    title: 'New idea, wish or repair',
    text: '`interaction.new-ideas` only if an actor could carry it out from the text: a named measure with an object, place, rule or method that does not exist today, whatever its subject. More, better, cheaper, funding, enforcement or repair of what exists is not one. What kind of contribution it was filed as never matters.',
    between: ['interaction.new-ideas'],
  },
  {
    number: 3,
    title: 'Asked again',
    text: 'Only the repetition is complained of: `simplification.higher-burdens`. The same body already holds or sees the data and does not use them: `data.unexploited-value`. Bodies or systems fail to exchange them, or a record is missing or wrong: `data.issues`. The tool contradicts how the work runs (staff re-type, channels tell different things): `simplification.disconnected-requirements`.',
    between: [
      'simplification.higher-burdens',
      'data.unexploited-value',
      'data.issues',
      'simplification.disconnected-requirements',
    ],
  },
  {
    number: 4,
    title: 'Openness',
    text: 'A request for open data, an open format, an interface or interoperability: `data.issues`. Published data with a stated gain: `data.quality`.',
    between: ['data.issues', 'data.quality'],
  },
  {
    number: 5,
    title: 'Brush-off, unclear owner, demand for reasons',
    text: 'A contact was made and ignored, refused or deflected, or a silo is named: `interaction.resistance`. A task or a decision right is disputed, shifted or unclear, or the person is politely sent to the competent body: `interaction.power-dynamics`. Reasons, publication, progress or an audit are demanded or given: `tailoring.accountability`. Slow but answered: `simplification.higher-burdens`.',
    between: [
      'interaction.resistance',
      'interaction.power-dynamics',
      'tailoring.accountability',
      'simplification.higher-burdens',
    ],
  },
  {
    number: 6,
    title: 'Fit and uniformity',
    text: 'A request for, or praise of, a fit, choice or alternative: `tailoring.customisation`. A complaint of uniformity, script or a single channel: `tailoring.standardisation`.',
    between: ['tailoring.customisation', 'tailoring.standardisation'],
  },
  {
    number: 7,
    title: 'Time',
    text: 'A means to speed, a wish for it or praise of it: `simplification.reduced-times`. A complaint about existing complexity or slowness: `simplification.higher-burdens`.',
    between: ['simplification.reduced-times', 'simplification.higher-burdens'],
  },
  {
    number: 8,
    title: 'Who is left out',
    text: 'Age or gender named: `citizen.demographic-gap`. Language, origin, income, place, device or connection named: `citizen.language-social-difference`. A feeling about technology: `citizen.technology-anxiety`. The authority’s motives or competence: `citizen.distrust`. A human channel missed, preferred or removed: `citizen.lost-face-to-face`. An offer of interpreters alone is only `tailoring.customisation`.',
    between: [
      'citizen.demographic-gap',
      'citizen.language-social-difference',
      'citizen.technology-anxiety',
      'citizen.distrust',
      'citizen.lost-face-to-face',
      'tailoring.customisation',
    ],
  },
  {
    number: 9,
    title: 'Open source',
    text: 'Counts as `government.low-cost-tools` when cost, reuse or sharing is the argument, not when transparency is.',
    between: ['government.low-cost-tools'],
  },
  {
    number: 10,
    title: 'Rules',
    text: '`tailoring.outdated-regulations` and `government.complex-regulation` concern rules about dealing with the administration (signatures, originals, procedures), not zoning or traffic rules.',
    between: ['tailoring.outdated-regulations', 'government.complex-regulation'],
  },
];

/** The codebook in force. */
export const codebook: Codebook = { version: '1.0.0', language: 'en', principles, rules, boundaries };
