import type { InteractionType } from './interactions.ts';
import type { InteractionRule } from './rule-tags.ts';

/** Stored with every tag that a rule gave, so that a later change of the table stays visible. */
export const ruleTableVersion = '1.0.0';

/** A first answer within so many hours is quick by any administration's measure, whatever its deadline is. */
export const promptReplyHours = 24;

/**
 * The one table from what kind of act an interaction is to the terms that it is evidence of.
 *
 * A rule claims only what the act itself shows. What people say is the model's and the reviewers' business: a
 * high rating, for example, is not taken as a benefit, since it does not say which.
 */
export const ruleTable: { readonly [T in InteractionType]: InteractionRule<T> } = {
  'idea.submitted': {
    perspective: 'citizen',
    phase: 'design',
    mode: 'citizen-sourcing',
    level: 'collective',
    inherits: false,
    rules: [
      {
        term: 'interaction.new-ideas',
        reason: { en: 'Somebody proposed something that could change or add to a public service.' },
      },
    ],
  },

  'idea.supported': {
    perspective: 'citizen',
    phase: 'commission',
    mode: 'citizen-sourcing',
    level: 'collective',
    inherits: true,
    reason: { en: 'Backing an idea says once more what the idea says, and helps to set priorities.' },
    rules: [],
  },

  'idea.support-withdrawn': {
    perspective: 'citizen',
    phase: 'commission',
    mode: 'citizen-sourcing',
    level: 'collective',
    inherits: true,
    reason: { en: 'Taking support back concerns the same terms as giving it.' },
    rules: [],
  },

  'idea.withdrawn': {
    perspective: 'citizen',
    phase: 'design',
    mode: 'citizen-sourcing',
    level: 'collective',
    inherits: true,
    reason: { en: 'Taking an idea back concerns what the idea was about and is evidence of nothing else.' },
    rules: [],
  },

  'comment.posted': {
    perspective: 'citizen',
    phase: 'design',
    mode: 'citizen-sourcing',
    level: 'group',
    inherits: false,
    rules: [
      {
        term: 'citizen.peer-collaboration',
        when: (_facts, perspective) => perspective === 'citizen',
        reason: {
          en: 'Citizens discuss an idea among themselves, whichever side they take: the platform brought them together.',
        },
      },
      {
        term: 'interaction.collaboration',
        when: (_facts, perspective) => perspective === 'employee',
        reason: {
          en: 'A public employee joined the discussion of an idea: provider and users work on it together.',
        },
      },
    ],
  },

  'feedback.given': {
    perspective: 'citizen',
    phase: 'assess',
    mode: 'citizen-sourcing',
    level: 'individual',
    inherits: false,
    rules: [
      {
        term: 'data.volume',
        reason: { en: 'One more record of how somebody experienced a public service.' },
      },
      {
        term: 'tailoring.missing-the-mark',
        when: ({ rating }) => rating <= 2,
        reason: { en: 'A rating of 1 or 2 out of 5: the service was not what the person expected of it.' },
      },
    ],
  },

  'content.reported': {
    perspective: 'citizen',
    phase: 'deliver',
    mode: 'citizen-sourcing',
    level: 'collective',
    inherits: false,
    rules: [
      {
        term: 'interaction.collaboration',
        reason: { en: 'Citizens share the work of keeping the common space in order.' },
      },
      {
        term: 'data.issues',
        when: ({ reason }) => reason === 'personal-data',
        reason: { en: 'Somebody found personal data where they do not belong.' },
      },
    ],
  },

  'content.kept': {
    perspective: 'employee',
    phase: 'deliver',
    mode: 'government-as-platform',
    level: 'collective',
    inherits: false,
    rules: [
      {
        term: 'tailoring.accountability',
        reason: { en: 'The report was decided openly, with the rule and the reason.' },
      },
      {
        term: 'interaction.power-dynamics',
        reason: {
          en: 'Supervising what citizens write is a task that public employees did not have before.',
        },
      },
    ],
  },

  'content.hidden': {
    perspective: 'employee',
    phase: 'deliver',
    mode: 'government-as-platform',
    level: 'collective',
    inherits: false,
    rules: [
      {
        term: 'tailoring.accountability',
        reason: {
          en: 'The author is shown by which rule and for which reason it was hidden, and can appeal.',
        },
      },
      {
        term: 'interaction.power-dynamics',
        reason: { en: 'A public employee used the power to decide what stays visible.' },
      },
    ],
  },

  'content.restored': {
    perspective: 'employee',
    phase: 'deliver',
    mode: 'government-as-platform',
    level: 'collective',
    inherits: false,
    rules: [
      {
        term: 'tailoring.accountability',
        reason: { en: 'The administration answered for an earlier decision by reversing it.' },
      },
      {
        term: 'interaction.power-dynamics',
        reason: { en: 'The power to decide what stays visible was used again, this time to give way.' },
      },
    ],
  },

  'reply.published': {
    perspective: 'employee',
    phase: 'commission',
    mode: 'government-as-platform',
    level: 'collective',
    aboutFeedback: { phase: 'assess', level: 'individual' },
    inherits: false,
    rules: [
      {
        term: 'tailoring.accountability',
        reason: { en: 'The administration answered in public for what it does or does not do.' },
      },
      {
        term: 'interaction.resistance',
        when: ({ inTime }) => !inTime,
        reason: { en: 'The answer came after its deadline.' },
      },
      {
        term: 'simplification.reduced-times',
        when: ({ first, hoursWaited }) => first && hoursWaited <= promptReplyHours,
        reason: { en: `The first answer came within ${promptReplyHours} hours.` },
      },
      {
        term: 'tailoring.standardisation',
        when: ({ fromTemplate }) => fromTemplate,
        reason: { en: 'The answer was a template, not written for the case.' },
      },
      {
        term: 'tailoring.customisation',
        when: ({ fromTemplate }) => !fromTemplate,
        reason: { en: 'The answer was written for the case, not taken from a template.' },
      },
      {
        term: 'interaction.collaboration',
        when: ({ outcome }) => outcome === 'accepted' || outcome === 'accepted-with-changes',
        reason: { en: 'The administration takes up what a citizen proposed: both make the service.' },
      },
      {
        term: 'interaction.power-dynamics',
        when: ({ outcome }) => outcome === 'not-ours',
        reason: { en: 'The answer sends the matter to another body: who is responsible was at stake.' },
      },
    ],
  },

  'tag.reviewed': {
    perspective: 'employee',
    phase: 'assess',
    mode: 'citizen-sourcing',
    level: 'collective',
    inherits: false,
    rules: [
      {
        term: 'data.quality',
        reason: { en: 'A person checked a tag: what the administration knows became more reliable.' },
      },
    ],
  },

  'account.confirmed': {
    perspective: 'citizen',
    phase: 'commission',
    mode: 'government-as-platform',
    level: 'individual',
    inherits: false,
    rules: [
      {
        term: 'data.quality',
        reason: { en: 'An address that was proven to work replaces one that was only stated.' },
      },
    ],
  },

  'case.opened-by-employee': {
    perspective: 'employee',
    phase: 'commission',
    mode: 'citizen-sourcing',
    level: 'collective',
    aboutFeedback: { phase: 'assess', level: 'individual' },
    inherits: false,
    rules: [
      {
        term: 'tailoring.accountability',
        reason: { en: 'A named employee took it up, on the record: participation is managed on purpose.' },
      },
    ],
  },
};

/** Every interaction type, in table order. */
export const interactionTypes = Object.keys(ruleTable) as readonly InteractionType[];
