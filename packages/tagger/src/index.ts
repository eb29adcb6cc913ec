export { loadTagger } from './tagger.ts';
export type { Label, ModelCard, Span, TaggedText, Tagger } from './tagger.ts';
export { identifyLanguage } from './text/identify-language.ts';
export type { IdentifiedLanguage } from './text/identify-language.ts';
export { findPersonalData, maskPersonalData } from './personal-data/find-personal-data.ts';
export type { MaskedText } from './personal-data/find-personal-data.ts';
export { personalDataKinds } from './personal-data/finding.ts';
export type { PersonalDataKind, PersonalDatum } from './personal-data/finding.ts';
