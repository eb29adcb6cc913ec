import type { tagModels } from '@concivis/contracts';
import type { ReviewedExample } from './reviewed-example.ts';

/** How a model is trained. In use everything is as in the shipped configuration; tests take less of everything. */
export interface TrainingPace {
  /** So many shipped texts of each term, and as many without any; null: all. */
  readonly textsOfEachTerm: number | null;
  /** Passes through the texts; null: as configured. */
  readonly epochs: number | null;
  /** How often the bootstrap draws. */
  readonly rounds: number;
  /** How far the process steps back behind others, as `os.setPriority` takes it: 0 not at all, 19 furthest. */
  readonly niceness: number;
}

/** What the process that trains is given. */
export interface TrainingOrder {
  readonly pace: TrainingPace;
  /** The file of the model that is on, gzipped; null: the shipped one. */
  readonly running: Uint8Array | null;
  readonly toLearnFrom: readonly ReviewedExample[];
  /** Empty when there are too few to judge by. */
  readonly heldOut: readonly ReviewedExample[];
}

/** What it gives back. */
export interface TrainedModel {
  readonly version: string;
  /** Gzipped JSON. */
  readonly file: Uint8Array;
  readonly readsFeatures: number;
  readonly card: tagModels.ModelCard;
  readonly onReviewed: tagModels.Judgement | null;
  readonly onShipped: tagModels.Judgement;
}

/** Told of a training while it works. */
export interface TrainingListener {
  stage(stage: tagModels.TrainingStage): void;
  /** @param share what is done of the stage, from 0 to 1 */
  progress(share: number): void;
}

/** What it says while it works. */
export type TrainingMessage =
  | { readonly kind: 'stage'; readonly stage: tagModels.TrainingStage }
  /** The share of the stage that is done. */
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'trained'; readonly model: TrainedModel }
  | { readonly kind: 'failed'; readonly why: string };
