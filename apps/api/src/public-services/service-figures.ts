import { Injectable } from '@nestjs/common';

/** What other features know of one service. */
export interface Figures {
  readonly ideas: number;
  readonly feedback: number;
  /** Mean of 1 to 5; null without feedback. */
  readonly rating: number | null;
}

type Source = () => Promise<ReadonlyMap<string, Partial<Figures>>>;

const none: Figures = { ideas: 0, feedback: 0, rating: null };
/** Milliseconds for which figures may be old: they are read from all ideas and all feedback. */
const freshFor = 15_000;

/** Gathers what the features that hang on services know of each, without the catalogue knowing the features. */
@Injectable()
export class ServiceFigures {
  readonly #sources: Source[] = [];
  #figures: Promise<ReadonlyMap<string, Figures>> | null = null;
  #askedAt = 0;

  /** Called once by each feature that has figures, when it starts. */
  register(source: Source): void {
    this.#sources.push(source);
  }

  async of(service: string): Promise<Figures> {
    return (await this.#current()).get(service) ?? none;
  }

  #current(): Promise<ReadonlyMap<string, Figures>> {
    const now = performance.now();
    if (this.#figures === null || now - this.#askedAt > freshFor) {
      this.#askedAt = now;
      this.#figures = this.#gather();
      this.#figures.catch(() => (this.#figures = null));
    }
    return this.#figures;
  }

  async #gather(): Promise<ReadonlyMap<string, Figures>> {
    const gathered = new Map<string, Figures>();
    for (const source of await Promise.all(this.#sources.map((ask) => ask()))) {
      for (const [service, figures] of source)
        gathered.set(service, { ...none, ...gathered.get(service), ...figures });
    }
    return gathered;
  }
}
