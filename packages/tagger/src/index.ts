export { loadTagger } from './tagger.ts';
export type { Label, ModelCard, Span, TaggedText, Tagger } from './tagger.ts';
export type { IdentifiedLanguage } from './text/identify-language.ts';
export { findPersonalData, maskPersonalData } from './personal-data/find-personal-data.ts';
export type { MaskedText } from './personal-data/find-personal-data.ts';
export { personalDataKinds } from './personal-data/finding.ts';
export type { PersonalDataKind, PersonalDatum } from './personal-data/finding.ts';
export { expectedGain } from './reviewing/expected-gain.ts';
export type { ReadLabel, ReviewedSoFar, StandsTo } from './reviewing/expected-gain.ts';
export { rankForReview, reviewOrder } from './reviewing/review-order.ts';
export type { RankedText, ReviewCandidate, ReviewState } from './reviewing/review-order.ts';
export { similarityOf, textProfile } from './reviewing/text-profile.ts';
export type { TextProfile } from './reviewing/text-profile.ts';
export { compareWindows } from './drift/compare-windows.ts';
export type { Drift, DriftMeasure, DriftSettings, SummariesByLanguage } from './drift/compare-windows.ts';
export { mergeSummaries, summariseReading, summariseReadings } from './drift/summarise-readings.ts';
export type { Reading, ReadingSummary } from './drift/summarise-readings.ts';
export { shippedVocabulary } from './drift/vocabulary.ts';
export type { WordCount } from './drift/vocabulary.ts';
export { conductThreshold, scoreConduct } from './conduct/score-conduct.ts';
export type { ConductSpan } from './conduct/evidence.ts';
export type { Conduct } from './conduct/score-conduct.ts';
export { closenessOf, nearness, nearnessOf, NearTexts } from './near/near-texts.ts';
export type { Closeness, NearText } from './near/near-texts.ts';
export { signatureOf, signatureVersion } from './near/signature.ts';
export type { Signature } from './near/signature.ts';
export { readParticipation, refineParticipation } from './participation/read-participation.ts';
export type {
  ReadAnswer,
  ReadParticipation,
  RefinedParticipation,
} from './participation/read-participation.ts';
export { identifyLanguages } from './text/identify-languages.ts';
export { settleLanguage } from './text/settle-language.ts';
export type { IdentifiedLanguages, LanguagePart } from './text/identify-languages.ts';
