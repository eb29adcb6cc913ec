export * from './terms.ts';
export * from './vocabularies.ts';
export * from './interactions.ts';
export * from './rule-table.ts';
export * from './rule-tags.ts';
