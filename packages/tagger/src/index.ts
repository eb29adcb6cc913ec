export { loadTagger } from './tagger.ts';
export type { Label, ModelCard, Span, TaggedText, Tagger } from './tagger.ts';
export { identifyLanguage } from './text/identify-language.ts';
export type { IdentifiedLanguage } from './text/identify-language.ts';
