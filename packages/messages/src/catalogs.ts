import type { GetICUArgs } from '@schummar/icu-type-parser';
import type { TagFunction } from './format-message.ts';
import type { Instant } from './formats.ts';

/** The texts of one namespace in another language: the same keys as the English ones, no more and no fewer. */
export type Texts<English> = { readonly [Key in keyof English]: string };

declare const english: unique symbol;

/** The namespaces of a bundle in some language. It remembers the English texts, whose placeholders type `t`. */
export type Catalog<English = unknown> = {
  readonly [Namespace in keyof English]: Texts<English[Namespace]>;
} & {
  readonly [english]?: English;
};

/** The English texts of several bundles together. */
export type EnglishOf<Catalogs extends readonly Catalog[]> = Intersection<
  Catalogs[number] extends infer One
    ? One extends { readonly [english]?: infer English }
      ? English
      : never
    : never
>;

type Intersection<Union> = (Union extends unknown ? (each: Union) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never;

/** `namespace.key` of every text. */
export type KeyOf<English> = {
  [Namespace in keyof English & string]: `${Namespace}.${keyof English[Namespace] & string}`;
}[keyof English & string];

type TextOf<English, Key> = Key extends `${infer Namespace}.${infer Rest}`
  ? Namespace extends keyof English
    ? Rest extends keyof English[Namespace]
      ? English[Namespace][Rest] & string
      : never
    : never
  : never;

interface Kinds {
  ICUArgument: string | number;
  ICUNumberArgument: number;
  ICUDateArgument: Instant;
}

/** The values that a text asks for. Of a union of keys, the values that any of them asks for. */
export type ValuesOf<English, Key> = Intersection<
  Key extends Key ? GetICUArgs<TextOf<English, Key>, Kinds> : never
>;

type TagNames<Text> = Text extends `${string}<${infer Name}>${infer Rest}`
  ? (Name extends `/${string}` ? never : Name) | TagNames<Rest>
  : never;

/** A function for each tag of a text: `<link>…</link>` asks for `link`. */
export type TagsOf<English, Key, T> = { readonly [Tag in TagNames<TextOf<English, Key>>]: TagFunction<T> };

/** Nothing when a text asks for nothing, else its values. */
export type Arguments<Values> = keyof Values extends never ? [] : [values: Values];
