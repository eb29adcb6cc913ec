import { visitor, type Actor, type Person } from '../../identity/index.ts';
import { Refusal } from '../../platform/http/problem.ts';
import type { DemoClock } from '../demo-clock.ts';
import type { Act, DeedAct, SubjectPlan, WordsAct } from '../history/acts.ts';
import type { PlannedPerson } from '../history/planned-person.ts';
import type { Random } from '../random.ts';
import { inTurn } from './in-turn.ts';
import { reviewTags } from './review-tags.ts';
import type { Verbs } from './verbs.ts';

/** Lets planned people do what is planned, each act at its own time. */
export class Performance {
  readonly #verbs: Verbs;
  readonly #clock: DemoClock;
  readonly #keys: Random;
  readonly #people = new Map<PlannedPerson, Person>();
  readonly #ids = new Map<string, string>();
  #refused = 0;

  /** @param keys where idempotency keys come from */
  constructor(verbs: Verbs, clock: DemoClock, keys: Random) {
    this.#verbs = verbs;
    this.#clock = clock;
    this.#keys = keys;
  }

  /** Acts that the town did not allow, as a support of an idea that was just hidden. */
  get refused(): number {
    return this.#refused;
  }

  /** Makes the accounts; whoever has the published password gets it. */
  async sign(people: readonly PlannedPerson[], password: string): Promise<void> {
    await inTurn(
      people,
      ({ email }) => email,
      async (planned) => {
        const { email, displayName, role, department, language, joinedAt, hasPassword } = planned;
        const account = { email, displayName, role, department, language };
        const person = await this.#clock.at(joinedAt, () =>
          this.#verbs.createAccount.run({ ...account, password: hasPassword ? password : null }),
        );
        this.#people.set(planned, person);
      },
    );
  }

  /** Does everything that is planned, in the order of each idea and each feedback. */
  async play(acts: readonly Act[], done: (count: number) => void): Promise<void> {
    await inTurn(acts, threadOf, (act) => this.#clock.at(act.at, () => this.#tryTo(act)), done);
  }

  async #tryTo(act: Act): Promise<void> {
    try {
      await this.#perform(act);
    } catch (error) {
      if (!(error instanceof Refusal) || isOfWords(act)) throw error;
      this.#refused += 1;
    }
  }

  #perform(act: Act): Promise<unknown> {
    return isOfWords(act) ? this.#say(act) : this.#do(act, this.#idOf(act.subject));
  }

  async #say(act: WordsAct): Promise<void> {
    const idempotencyKey = this.#keys.uuid();
    const { body, language, subject } = act;
    if (act.act === 'propose') {
      const { title, district } = act;
      const command = { idempotencyKey, title, body, service: subject.service, district, language };
      this.#ids.set(subject.key, (await this.#verbs.submitIdea.run(this.#actor(act.by), command)).id);
    } else if (act.act === 'comment') {
      const command = { idempotencyKey, stance: act.stance, body, language };
      const comment = await this.#verbs.postComment.run(this.#actor(act.by), this.#idOf(act.idea), command);
      this.#ids.set(subject.key, comment.id);
    } else {
      const { rating, district, contact, channel } = act;
      const command = {
        idempotencyKey,
        service: subject.service,
        district,
        rating,
        body,
        language,
        contact,
        channel,
      };
      this.#ids.set(subject.key, (await this.#verbs.giveFeedback.run(this.#actor(act.by), command)).id);
    }
  }

  #do(act: DeedAct, id: string): Promise<unknown> {
    const actor = this.#actor(act.by);
    const subject = { kind: act.subject.kind, id };
    const idempotencyKey = this.#keys.uuid();
    switch (act.act) {
      case 'support':
        return this.#verbs.supportIdea.run(actor, id);
      case 'withdraw':
        return this.#verbs.withdrawIdea.run(actor, id);
      case 'take-up':
        return this.#verbs.takeUpCase.run(actor, id);
      case 'answer': {
        const { outcome, body, language } = act;
        return this.#verbs.answerCase.run(actor, id, { idempotencyKey, outcome, body, language });
      }
      case 'report': {
        const { reason, text } = act;
        return this.#verbs.reportContent.run(actor, { idempotencyKey, subject, reason, text });
      }
      case 'decide': {
        const { action, rule, reason, seen } = act;
        return this.#verbs.decideModeration.run(actor, {
          subject,
          action,
          rule,
          reason,
          seenDecisions: seen,
        });
      }
      case 'review-tags':
        return reviewTags(this.#verbs, actor, id, act.strictness);
    }
  }

  #actor(planned: PlannedPerson | null): Actor {
    if (planned === null) return visitor;
    const person = this.#people.get(planned);
    if (person === undefined) throw new Error(`${planned.email} has no account`);
    return person;
  }

  #idOf({ key }: SubjectPlan): string {
    const id = this.#ids.get(key);
    if (id === undefined) throw new Error(`${key} was never written`);
    return id;
  }
}

const isOfWords = (act: Act): act is WordsAct =>
  act.act === 'propose' || act.act === 'comment' || act.act === 'give-feedback';

const threadOf = (act: Act): string => (act.act === 'comment' ? act.idea.key : act.subject.key);
