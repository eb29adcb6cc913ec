import {
  data,
  isRouteErrorResponse,
  type ClientActionFunctionArgs,
  type ShouldRevalidateFunctionArgs,
} from 'react-router';
import type { ProblemCode } from '@concivis/contracts';
import { problemCodeOf } from '../../shell/problem-code.ts';
import { typedInto, withoutSecrets, type FormAnswer } from './form-answer.ts';

/** Why a form did not reach the pages on the server at all; nothing when it did. */
const lostOnTheWay = (error: unknown): ProblemCode | null => {
  // The browser found no connection.
  if (error instanceof TypeError) return 'temporarily-unavailable';
  // Answers of the pages carry data of their own; a proxy, or a limit before the pages, answers with mere text.
  return isRouteErrorResponse(error) && typeof error.data === 'string' ? problemCodeOf(error) : null;
};

/** The status of a form that was lost on the way. */
const lost = 503;

/**
 * For pages on which must be seen, also after a refusal, what a colleague did meanwhile. When nothing can be reached the
 * page stays as it is: reading it anew would fail, too, and take away what was typed.
 */
export const unlessLost = ({ actionStatus }: ShouldRevalidateFunctionArgs): boolean => actionStatus !== lost;

/**
 * Sends a form. When it is lost on the way, the page stays as it is with everything typed, and says so; sending it
 * once more does nothing twice. To be exported as `clientAction` by every page with a form.
 */
export const keepTyped = async ({ request, serverAction }: ClientActionFunctionArgs) => {
  const form = await request.clone().formData();
  try {
    return await serverAction<FormAnswer>();
  } catch (error) {
    const refused = lostOnTheWay(error);
    if (refused === null) throw error;
    const answer: FormAnswer = { values: withoutSecrets(typedInto(form)), faults: [], refused, status: lost };
    return data(answer, { status: answer.status });
  }
};
