/**
 * The smaller vocabularies that every interaction carries beside its tags, for people who work with the wider
 * literature.
 */

/** Phases of the service cycle (Nabatchi, Sancino & Sicilia 2017; Bovaird & Loeffler 2012). */
export const phases = ['commission', 'design', 'deliver', 'assess'] as const;
export type Phase = (typeof phases)[number];

/** Who makes for whom: citizens for government, government for citizens, citizens for citizens (Linders 2012). */
export const modes = ['citizen-sourcing', 'government-as-platform', 'do-it-yourself-government'] as const;
export type Mode = (typeof modes)[number];

/** Whether one person, a group or the whole community takes part and gains. */
export const levels = ['individual', 'group', 'collective'] as const;
export type Level = (typeof levels)[number];

/** From which side of the counter somebody acts. */
export const perspectives = ['citizen', 'employee'] as const;
export type Perspective = (typeof perspectives)[number];

/** Where a tag comes from. A tag that was passed on from what is supported is marked as inherited besides. */
export const provenances = ['rule', 'model', 'author', 'reviewer'] as const;
export type Provenance = (typeof provenances)[number];
