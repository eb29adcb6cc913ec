import { randomBytes, randomUUID } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import type { Act } from '../../apps/api/src/interactions/act.ts';
import type { StoredTag } from '../../apps/api/src/interactions/stored-tag.ts';

/** Tags of one batch, which is one transaction. One tag is one row for both servers. */
export const tagsInBatch = 100;

/** An act, and the terms that the product's own rules tag it with (or that it inherits). */
interface Kind {
  readonly terms: readonly StoredTag['term'][];
  act(): Pick<Act, 'type' | 'facts' | 'subject' | 'inherited'>;
}

/** An act with its tags, ready to be written by either server. */
export interface TaggedAct {
  readonly act: Act;
  readonly terms: Kind['terms'];
}

const noise = randomBytes(16);
let subjects = 0;

/** Ids in the order of time, as the product gives them. Chance would cost more than it is worth here. */
const about = (kind: 'idea' | 'comment' | 'feedback') => ({
  kind,
  id: uuidv7({ random: noise, seq: (subjects += 1) }),
});

const support = (...terms: Kind['terms']): Kind => ({
  terms,
  act: () => ({
    type: 'idea.supported',
    facts: {},
    subject: about('idea'),
    inherited: terms.map((term) => ({
      term,
      provenance: 'inherited',
      probability: null,
      source: 'codebook 1.0.0',
      spans: [],
    })),
  }),
});
const idea: Kind = {
  terms: ['interaction.new-ideas'],
  act: () => ({ type: 'idea.submitted', facts: {}, subject: about('idea') }),
};
const comment: Kind = {
  terms: ['citizen.peer-collaboration'],
  act: () => ({ type: 'comment.posted', facts: { stance: 'for' }, subject: about('comment') }),
};
const praise: Kind = {
  terms: ['data.volume'],
  act: () => ({
    type: 'feedback.given',
    facts: { rating: 4, contactLeft: false },
    subject: about('feedback'),
  }),
};
const complaint: Kind = {
  terms: ['data.volume', 'tailoring.missing-the-mark'],
  act: () => ({
    type: 'feedback.given',
    facts: { rating: 2, contactLeft: false },
    subject: about('feedback'),
  }),
};

/**
 * What ten acts in a town are: half are supports, which inherit the 2.4 terms that stand for the usual idea of the demo
 * town; the others have what the rules give them. 18 tags, and 10 of them in the first six, so that 56 acts make a batch.
 */
const tenActs: readonly Kind[] = [
  support('interaction.new-ideas', 'tailoring.customisation'),
  comment,
  support('interaction.new-ideas', 'simplification.higher-burdens', 'interaction.collaboration'),
  praise,
  support('interaction.new-ideas', 'tailoring.accountability'),
  idea,
  comment,
  support('interaction.new-ideas', 'data.issues', 'interaction.resistance'),
  complaint,
  support('interaction.new-ideas', 'data.volume'),
];

const actor = () =>
  ({
    role: 'citizen',
    accountId: '',
    pseudonym: randomUUID(),
    displayName: '',
    email: '',
    emailConfirmed: true,
    department: null,
    language: 'en',
  }) as const;

let made = 0;

/** The next acts of the town, all over it, and now: exactly {@link tagsInBatch} tags. */
export const nextBatch = (): TaggedAct[] => {
  const batch: TaggedAct[] = [];
  for (let tags = 0; tags < tagsInBatch;) {
    const kind = tenActs[batch.length % tenActs.length] ?? idea;
    const service = (made % 40) + 1;
    const where = {
      actor: actor(),
      at: new Date(),
      service: `service-${service}`,
      department: `department-${(service % 8) + 1}`,
      district: `district-${(Math.floor(made / 40) % 40) + 1}`,
      channel: 'web',
      language: 'en',
      // Reading words is work that the bare server has no match for.
      hasWords: false,
    } as const;
    batch.push({ act: { ...where, ...kind.act() }, terms: kind.terms });
    tags += kind.terms.length;
    made += 1;
  }
  return batch;
};
