import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { loadTagger, shippedVocabulary, type Tagger } from '@concivis/tagger';
import { openModel, type ModelFile, type OpenedModel } from '@concivis/tagger/learning';
import { CurrentTagger } from '../interactions/index.ts';
import type { WorkTransaction } from '../platform/outbox/consumer.ts';
import { fileOfModel, modelInUse } from './tag-model.queries.ts';

/** Milliseconds for which the answer to "which model is on" holds: so long it takes until every process has switched. */
const betweenLooks = 1_000;

const shippedModel = (): OpenedModel => ({ tagger: loadTagger(), vocabulary: shippedVocabulary() });

/** The model that is on, loaded. Each process looks now and then which one that is. */
@Injectable()
export class ModelInUse implements OnModuleInit {
  readonly #log = new Logger('ModelInUse');
  readonly #current: CurrentTagger;
  #lookedAt = Number.NEGATIVE_INFINITY;
  #model: OpenedModel = shippedModel();
  /** A version that could not be loaded: said once, and not tried again. */
  #unusable: string | null = null;

  constructor(current: CurrentTagger) {
    this.#current = current;
  }

  onModuleInit(): void {
    this.#current.askOf((tx) => this.tagger(tx));
  }

  /** The tagger that is on, as known for at most a second. */
  async tagger(tx: WorkTransaction): Promise<Tagger> {
    return (await this.model(tx)).tagger;
  }

  /** The same with the words that the model knows. */
  async model(tx: WorkTransaction): Promise<OpenedModel> {
    if (performance.now() - this.#lookedAt < betweenLooks) return this.#model;
    const lookedAt = performance.now();
    const [row] = await tx.run(modelInUse);
    const version = this.versionOf(row);
    if (this.#model.tagger.version !== version) this.#model = await this.#load(tx, version);
    this.#lookedAt = lookedAt;
    return this.#model;
  }

  /** Somebody has switched: the next who asks looks. */
  lookAgain(): void {
    this.#lookedAt = Number.NEGATIVE_INFINITY;
  }

  /** The version that reads texts where the row says what is on, if any: the shipped one also where that cannot be used. */
  versionOf(row: { version: string | null } | undefined): string {
    const version = row?.version ?? null;
    return version === null || version === this.#unusable ? loadTagger().version : version;
  }

  async #load(tx: WorkTransaction, version: string): Promise<OpenedModel> {
    if (version === loadTagger().version) return shippedModel();
    const [row] = await tx.run(fileOfModel, [version]);
    try {
      if (row === undefined) throw new Error(`There is no model ${version}`);
      return openModel(await readModelFile(row.file, version));
    } catch (error) {
      this.#unusable = version;
      this.#log.error(
        `The model ${version} is on and cannot be used: texts are read by the shipped one, ${loadTagger().version}`,
        error instanceof Error ? error.stack : error,
      );
      return shippedModel();
    }
  }
}

/**
 * Unpacks a stored model.
 * @throws Error when it is not the one that its version names: a version says for ever what a text is read as.
 */
const readModelFile = async (file: Uint8Array, version: string): Promise<ModelFile> => {
  const model = JSON.parse((await promisify(gunzip)(file)).toString()) as ModelFile;
  const { version: named, ...content } = model;
  const fingerprint = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  if (named !== version || !version.endsWith(fingerprint.slice(0, 12)))
    throw new Error(`The stored model ${version} was changed`);
  return model;
};
