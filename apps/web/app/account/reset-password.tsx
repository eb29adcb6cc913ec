import { operations } from '@concivis/contracts';
import { limits } from '@concivis/contracts/limits';
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
import { typedInto } from '../ui/form/form-answer.ts';
import { keepTyped } from '../ui/form/keep-typed.ts';
import { linkExpired, sendForm } from '../ui/form/take-form.server.ts';
import { TextField } from '../ui/form/text-field.tsx';
import { Page } from '../ui/page/page.tsx';

export const loader = ({ request }: LoaderFunctionArgs) => ({
  token: new URL(request.url).searchParams.get('token') ?? '',
});

export async function action({ request, context }: ActionFunctionArgs) {
  const values = typedInto(await request.formData());
  const { token, password } = values;
  const sent = await sendForm({
    context,
    request,
    values,
    contract: operations.identity.resetPassword,
    asking: { body: { token, password } },
    order: ['password'],
  });
  return 'came' in sent ? linkExpired(sent.came) : goOn(context, '/', 'account.reset.done');
}

function PasswordForm({ token }: { token: string }) {
  const { t } = useTexts();
  const answer = useActionData<typeof action>();
  return (
    <Form method="post" className="form" noValidate>
      <input type="hidden" name="token" value={token} />
      <TextField
        name="password"
        label={t('account.reset.password')}
        hint={t('account.sign-up.password.hint', { min: limits.password.min })}
        answer={answer}
        type="password"
        autoComplete="new-password"
        dir="ltr"
        minLength={limits.password.min}
        maxLength={limits.password.max}
      />
      <div className="actions">
        <SubmitButton>{t('account.reset.send')}</SubmitButton>
      </div>
    </Form>
  );
}

export const clientAction = keepTyped;

export default function ResetPassword() {
  const { t } = useTexts();
  const { token } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const usable = token !== '' && answer?.refused !== 'link-expired';
  return (
    <Page
      title={t('account.reset.title')}
      lead={usable ? t('account.reset.note') : undefined}
      faulty={answer !== undefined}
    >
      <ErrorSummary answer={answer} labels={{ password: t('account.reset.password') }} />
      {usable ? (
        <PasswordForm token={token} />
      ) : (
        <div className="stack">
          {token === '' && <p>{t('account.reset.no-token')}</p>}
          <p>
            <ButtonLink to="/account/forgot-password">{t('account.confirm.new-link')}</ButtonLink>
          </p>
        </div>
      )}
    </Page>
  );
}
