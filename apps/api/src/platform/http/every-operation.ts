import { operations, type Contract } from '@concivis/contracts';

/** Every operation of the API with its name, `ideas.submit`. */
export const everyOperation: readonly (readonly [name: string, contract: Contract])[] = Object.entries(
  operations as Record<string, Record<string, Contract>>,
).flatMap(([feature, verbs]) =>
  Object.entries(verbs).map(([verb, contract]) => [`${feature}.${verb}`, contract] as const),
);
