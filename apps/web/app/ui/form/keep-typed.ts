import { data, isRouteErrorResponse, type ClientActionFunctionArgs } from 'react-router';
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
    const answer: FormAnswer = { values: withoutSecrets(typedInto(form)), faults: [], refused, status: 503 };
    return data(answer, { status: answer.status });
  }
};
