import { randomUUID } from 'node:crypto';
import { limits } from '@concivis/contracts';
import { visitor, type Person } from '../../identity/index.ts';
import { districts } from '../places/districts.ts';
import { publicServices } from '../places/public-services.ts';
import type { Random } from '../random.ts';
import type { Library } from '../texts/library.ts';
import type { Verbs } from '../acting/verbs.ts';

/** How often each happens, beside the others. */
const kinds = [
  ['support', 42],
  ['give-feedback', 28],
  ['comment', 14],
  ['propose', 5],
  ['desk', 11],
] as const;
const recentIdeas = 50;

/** One act after the other, as they come to people's minds. */
export class LiveActs {
  readonly #verbs: Verbs;
  readonly #citizens: readonly Person[];
  readonly #staff: readonly Person[];
  readonly #library: Library;
  readonly #random: Random;

  constructor(verbs: Verbs, people: readonly Person[], library: Library, random: Random) {
    this.#verbs = verbs;
    this.#citizens = people.filter(({ role }) => role === 'citizen');
    this.#staff = people.filter(({ role }) => role === 'employee');
    this.#library = library;
    this.#random = random;
  }

  /** @returns what was done, in a few words; null when nothing came of it. */
  next(): Promise<string | null> {
    const [kind] = this.#random.weighted(kinds, ([, weight]) => weight);
    switch (kind) {
      case 'support':
        return this.#support();
      case 'give-feedback':
        return this.#giveFeedback();
      case 'comment':
        return this.#comment();
      case 'propose':
        return this.#propose();
      case 'desk':
        return this.#workAtDesk();
    }
  }

  async #support(): Promise<string | null> {
    const idea = await this.#anyIdea();
    if (idea === null) return null;
    const by = this.#random.pick(this.#citizens);
    const { supports } = await this.#verbs.supportIdea.run(by, idea.id);
    return `${by.displayName} supports “${idea.title}” (${supports})`;
  }

  async #comment(): Promise<string | null> {
    const idea = await this.#anyIdea();
    if (idea === null) return null;
    const fitting = this.#library.comments.filter(({ language }) => language === idea.language);
    const { stance, body, language } = this.#random.pick(
      fitting.length > 0 ? fitting : this.#library.comments,
    );
    const by = this.#writer(language);
    await this.#verbs.postComment.run(by, idea.id, { idempotencyKey: randomUUID(), stance, body, language });
    return `${by.displayName} comments on “${idea.title}”: ${body}`;
  }

  async #giveFeedback(): Promise<string> {
    const service = this.#random.weighted(publicServices, ({ busy }) => busy);
    const said = this.#random.pick([
      ...(this.#library.feedback.get(service.code) ?? []).filter(
        ({ period }) => period !== 'form' && period !== 'before',
      ),
      ...this.#library.shortFeedback,
    ]);
    const { language, rating, body } = said;
    const by = this.#random.chance(0.3) ? this.#writer(language) : visitor;
    const district = this.#random.weighted(districts, ({ residents, voice }) => residents * voice).code;
    const command = { idempotencyKey: randomUUID(), service: service.code, district, rating, body, language };
    await this.#verbs.giveFeedback.run(by, { ...command, contact: null, channel: 'web' });
    return `Feedback on ${service.name.en}: ${rating} of 5${body === '' ? '' : `, “${body}”`}`;
  }

  async #propose(): Promise<string> {
    const { service, language, title, bodies } = this.#random.pick(this.#library.placedIdeas);
    const district = this.#random.pick(districts);
    const spot = this.#random.pick(district.spots);
    const by = this.#writer(language);
    const words = {
      title: title.replace('{spot}', spot),
      body: this.#random.pick(bodies).replaceAll('{spot}', spot),
    };
    const command = { ...words, idempotencyKey: randomUUID(), service, district: district.code, language };
    await this.#verbs.submitIdea.run(by, command);
    return `${by.displayName} proposes “${words.title}”`;
  }

  /** Takes up what is due first, or answers it when somebody took it up before. */
  async #workAtDesk(): Promise<string | null> {
    const by = this.#random.pick(this.#staff);
    const { items } = await this.#verbs.queueCases.run(by, { state: 'open', limit: limits.page.max });
    const [due] = this.#random.shuffled(items.filter(({ title, excerpt }) => (title ?? excerpt) !== ''));
    if (due === undefined) return null;
    const about = due.title ?? due.excerpt.slice(0, 60);
    if (due.state === 'new') {
      await this.#verbs.takeUpCase.run(by, due.subjectId);
      return `${by.displayName} takes up “${about}”`;
    }
    const answers = due.kind === 'idea' ? this.#library.ideaAnswers : this.#feedbackAnswers(due.service);
    const own = answers.filter(({ language }) => language === due.language);
    const { outcome, body, language } = this.#random.pick(own.length > 0 ? own : answers);
    const command = { idempotencyKey: randomUUID(), body, language };
    await this.#verbs.answerCase.run(by, due.subjectId, {
      ...command,
      outcome: outcome === 'thanks' ? 'explained' : outcome,
    });
    return `${by.displayName} answers “${about}”`;
  }

  #feedbackAnswers(of: string) {
    return this.#library.feedbackAnswers.filter(
      ({ outcome, service }) => outcome !== 'thanks' && (service === null || service === of),
    );
  }

  /** Of the newest ones; rather one that many support. */
  async #anyIdea() {
    const { items } = await this.#verbs.listIdeas.run(visitor, { limit: recentIdeas });
    return items.length === 0 ? null : this.#random.weighted(items, (idea) => 1 + idea.supports / 10);
  }

  #writer(language: string): Person {
    const able = this.#citizens.filter((person) => person.language === language);
    return this.#random.pick(able.length > 0 ? able : this.#citizens);
  }
}
