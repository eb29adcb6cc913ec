import type { retaggings, tagModels } from '@concivis/contracts';
import { worksFor, type Actor } from '../identity/index.ts';

/** What the rules look at, for each thing that something can be done to. */
interface Subjects {
  model: { readonly status: tagModels.ModelView['status']; readonly isUsable: boolean };
  training: { readonly status: tagModels.TrainingView['status'] };
  retagging: { readonly status: retaggings.RetaggingView['status'] };
  /** Null: it belongs to no department; administrators look after those. */
  text: { readonly department: string | null };
}

interface Rules {
  'switch-on': Subjects['model'];
  reject: Subjects['model'];
  'start-training': null;
  'cancel-training': Subjects['training'];
  'start-retagging': null;
  'apply-retagging': Subjects['retagging'];
  'cancel-retagging': Subjects['retagging'];
  'see-unsure': Subjects['text'];
}

const administers = (actor: Actor) => actor.role === 'administrator';

const rules: { readonly [A in keyof Rules]: (actor: Actor, subject: Rules[A]) => boolean } = {
  'switch-on': (actor, { status, isUsable }) =>
    administers(actor) && isUsable && ['shipped', 'proposed', 'retired'].includes(status),
  reject: (actor, { status }) => administers(actor) && status === 'proposed',
  'start-training': administers,
  'cancel-training': (actor, { status }) => administers(actor) && ['waiting', 'running'].includes(status),
  'start-retagging': administers,
  'apply-retagging': (actor, { status }) => administers(actor) && status === 'foreseen',
  'cancel-retagging': (actor, { status }) =>
    administers(actor) && ['foreseeing', 'foreseen', 'applying'].includes(status),
  'see-unsure': (actor, { department }) =>
    department === null ? administers(actor) : worksFor(actor, department),
};

/** Whether the actor may do this now. Pure. */
export const can = <Action extends keyof Rules>(
  actor: Actor,
  action: Action,
  subject: Rules[Action],
): boolean => rules[action](actor, subject);
