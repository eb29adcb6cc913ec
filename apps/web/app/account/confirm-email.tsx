import { operations } from '@concivis/contracts';
import {
  Form,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import { useTexts } from '../i18n/texts.tsx';
import { goOn } from '../shell/notices.server.ts';
import { ButtonLink, SubmitButton } from '../ui/button/button.tsx';
import { ErrorSummary } from '../ui/error-summary/error-summary.tsx';
import { Page } from '../ui/page/page.tsx';
import { typedInto } from '../ui/form/form-answer.ts';
import { keepTyped } from '../ui/form/keep-typed.ts';
import { linkExpired, sendForm } from '../ui/form/take-form.server.ts';
import { takeWayBack } from './way-back.server.ts';

export const loader = ({ request }: LoaderFunctionArgs) => ({
  token: new URL(request.url).searchParams.get('token') ?? '',
});

export async function action({ request, context }: ActionFunctionArgs) {
  const values = typedInto(await request.formData());
  const sent = await sendForm({
    context,
    request,
    values,
    contract: operations.identity.confirmEmail,
    asking: { body: { token: values.token } },
    order: ['token'],
  });
  if ('came' in sent) return linkExpired(sent.came);
  const { to, forget } = takeWayBack(request, context);
  return goOn(context, to, 'account.confirmed', forget);
}

export const clientAction = keepTyped;

/** Opening the link confirms nothing yet: programs that scan mails open links too. The button does. */
export default function ConfirmEmail() {
  const { t } = useTexts();
  const { token } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const usable = token !== '' && answer?.refused !== 'link-expired';
  return (
    <Page
      title={t('account.confirm.title')}
      lead={usable ? t('account.confirm.text') : undefined}
      faulty={answer !== undefined}
    >
      <ErrorSummary answer={answer} labels={{}} />
      {usable ? (
        <Form method="post">
          <input type="hidden" name="token" value={token} />
          <SubmitButton>{t('account.confirm.send')}</SubmitButton>
        </Form>
      ) : (
        <div className="stack">
          {token === '' && <p>{t('account.confirm.no-token')}</p>}
          <p>
            <ButtonLink to="/account/check-mail">{t('account.confirm.new-link')}</ButtonLink>
          </p>
        </div>
      )}
    </Page>
  );
}
